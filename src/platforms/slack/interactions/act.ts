/** Acts on what somebody did: asks the form first where there is one, else runs the command and says its reply. */
import { randomBytes } from 'node:crypto';
import { reasonOf, UserError } from '../../../core/base/errors.ts';
import type { Caller, Command, Declared, Dispatch, Invocation } from '../../../core/commands/command.ts';
import { brokenMessage, errorMessage } from '../../../core/commands/error-messages.ts';
import type { Log } from '../../../core/ports/ports.ts';
import type { SlackDeps } from '../connection/settings.ts';
import { type AnswerDeps, answer, type Place } from './answer.ts';
import { type Asker, type CallerDeps, callerOf } from './caller.ts';
import { homeView } from './home.ts';
import { type Answers, type Carried, modalView } from './modal.ts';

export interface ActDeps extends CallerDeps, AnswerDeps {
  readonly store: Pick<SlackDeps['store'], 'actions' | 'editions'>;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
}

/** Of the three seconds that a trigger lives. https://docs.slack.dev/interactivity/handling-user-interaction */
const PROFILE_MS = 1_200;

export type Input = Invocation['input'];

/** What an asker did, and from where. */
export interface Use {
  readonly asker: Asker;
  readonly place: Place;
  readonly input: Input;
  /** Opens a modal; null where none can be opened. */
  readonly trigger: string | null;
}

export interface Actor {
  act(use: Use, declared: Declared): Promise<void>;
  /** A form came back. */
  submit(asker: Asker, carried: Carried, answers: Answers): Promise<void>;
  /** @param input what was pressed in the tab; null: it was opened */
  showHome(asker: Asker, input: Input | null): Promise<void>;
}

export function createActor(deps: ActDeps): Actor {
  const { dispatch, log } = deps;

  async function runAndAnswer(input: Input, caller: Caller, place: Place): Promise<void> {
    const reply = await dispatch.run({ id: null, caller, input });
    if (reply === null) return;
    try {
      await answer(reply, caller, place, deps);
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      log.error('a reply could not be drawn', { id, reason: reasonOf(error) });
      await answer({ ...reply, message: brokenMessage(id) }, caller, place, deps);
    }
  }

  async function openForm(
    use: Use,
    form: NonNullable<Declared['form']>,
    declared: Declared,
    caller: Caller,
  ): Promise<void> {
    const { token, team: _, ...place } = use.place;
    const carry: Carried = {
      command: declared.command ?? '',
      token: use.input.kind === 'button' ? use.input.token : null,
      ...place,
    };
    const view = modalView(form, await form.fields(caller), carry);
    const opened = await deps.api.call(token, 'views.open', { trigger_id: use.trigger, view });
    if (opened.ok) return;
    log.warn('a form could not be opened', { command: declared.command, trouble: opened.trouble });
    const late = new UserError('Slack did not open the form in time.', 'Try it once more.');
    await answer(
      { message: errorMessage(late), visibility: 'private', replace: false },
      caller,
      use.place,
      deps,
    );
  }

  async function showHome(asker: Asker, input: Input | null): Promise<void> {
    const caller = await callerOf(asker, deps);
    const said = input === null ? null : await dispatch.run({ id: null, caller, input });
    const view = await homeView(caller, said, deps);
    const shown = await deps.api.call(asker.token, 'views.publish', { user_id: asker.user, view });
    if (!shown.ok) log.warn('the Home tab could not be drawn', { trouble: shown.trouble });
  }

  return {
    act: async (use, declared) => {
      if (declared.form === null || use.trigger === null)
        return runAndAnswer(use.input, await callerOf(use.asker, deps), use.place);
      // Who it is decides what may be done with the answers; asking can do without.
      const caller = await callerOf(use.asker, deps, deps.wait(PROFILE_MS));
      return openForm(use, declared.form, declared, caller);
    },
    submit: async (asker, carried, answers) => {
      const { command, token, channel, thread, responseUrl, since } = carried;
      const input: Input =
        token === null ? { kind: 'options', command, options: answers } : { kind: 'button', token, answers };
      const place = { team: asker.team, token: asker.token, channel, thread, responseUrl, since };
      await runAndAnswer(input, await callerOf(asker, deps), place);
      // Without a channel it was asked in the Home tab, which may look different now.
      if (channel === null) await showHome(asker, null);
    },
    showHome,
  };
}
