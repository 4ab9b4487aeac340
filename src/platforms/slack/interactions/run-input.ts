/** Runs what a person asked for: opens the form if the command has one, otherwise runs the command and posts the reply. */
import { randomBytes } from 'node:crypto';
import { reasonOf } from '../../../core/base/errors.ts';
import type {
  AskedForm,
  Caller,
  Command,
  Declared,
  Dispatch,
  FormField,
  GivenFile,
  Invocation,
} from '../../../core/commands/command.ts';
import { askedFields } from '../../../core/commands/dispatch/asked-fields.ts';
import { brokenMessage, errorMessage } from '../../../core/commands/dispatch/error-messages.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { SaidError } from '../../../core/wording/said-error.ts';
import type { SlackDeps, SlackSettings } from '../connection/settings.ts';
import { VIEW_BLOCKS } from '../limits.ts';
import { offerPrompts } from './agent-view.ts';
import { type CallerDeps, callerOf, type Requester } from './caller.ts';
import { homeView } from './home.ts';
import { type CarriedForm, type FormAnswers, modalView } from './modal.ts';
import { type PostReplyDeps, postReply, type ReplyTarget } from './post-reply.ts';
import { showProgress } from './show-progress.ts';
import { welcomeInviter, welcomeReader } from './welcome.ts';

export interface InputHandlerDeps extends CallerDeps, PostReplyDeps {
  readonly settings: Pick<SlackSettings, 'managers' | 'agentView'>;
  readonly store: Pick<SlackDeps['store'], 'actions' | 'editions' | 'inbox'>;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  readonly log: Log;
}

export type InvocationInput = Invocation['input'];

/** What the person did, and where. */
export interface PersonInput {
  readonly person: Requester;
  readonly place: ReplyTarget;
  readonly input: InvocationInput;
  readonly files?: readonly GivenFile[];
  /** Opens a modal; null if none can be opened. */
  readonly trigger: string | null;
}

export interface InputHandler {
  act(use: PersonInput, declared: Declared): Promise<void>;
  /** The answers of a form. */
  submit(person: Requester, carried: CarriedForm, answers: FormAnswers): Promise<void>;
  /** @param input the button pressed in the tab; null: the tab was opened */
  showHome(person: Requester, input: InvocationInput | null): Promise<void>;
  /** The bot was invited by this person, or this person opened its messages. */
  welcome(person: Requester, where: 'channel' | 'messages'): Promise<void>;
}

/** What the answers of a form ask for. */
export function answeredInput({ command, token, given }: CarriedForm, answers: FormAnswers): InvocationInput {
  return token === null
    ? { kind: 'options', command, options: { ...given, ...answers } }
    : { kind: 'button', token, answers };
}

export function createInputHandler(deps: InputHandlerDeps): InputHandler {
  const { dispatch, log } = deps;

  async function runAndAnswer(
    input: InvocationInput,
    caller: Caller,
    place: ReplyTarget,
    files: readonly GivenFile[] = [],
  ): Promise<void> {
    const progress = showProgress(caller, place, deps);
    const reply = await dispatch.run({ id: null, caller, input, files, progress: progress.tell });
    await progress.done();
    if (reply === null) return;
    try {
      await postReply(reply, caller, place, deps);
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      log.error('a reply could not be rendered', { id, reason: reasonOf(error) });
      await postReply(
        { ...reply, message: brokenMessage(id, wordingFor(caller.locale)) },
        caller,
        place,
        deps,
      );
    }
  }

  async function openForm(
    use: PersonInput,
    form: AskedForm,
    fields: readonly FormField[],
    declared: Declared,
    caller: Caller,
  ): Promise<void> {
    const { token, team: _, ...place } = use.place;
    const carry: CarriedForm = {
      command: declared.command ?? '',
      token: use.input.kind === 'button' ? use.input.token : null,
      given: form.given,
      ...place,
    };
    const view = modalView(form, fields, carry, wordingFor(caller.locale));
    const opened = await deps.api.call(token, 'views.open', { trigger_id: use.trigger, view });
    if (opened.ok) return;
    log.warn('a form could not be opened', { command: declared.command, failure: opened.failure });
    const late = new SaidError(({ slack }) => slack.lateForm);
    await postReply(
      { message: errorMessage(late, wordingFor(caller.locale)), visibility: 'private', replace: false },
      caller,
      use.place,
      deps,
    );
  }

  /** Only an address for responses takes an answer without a token. */
  async function answerWithoutToken({ person, place }: PersonInput): Promise<void> {
    if (place.responseUrl === null) return;
    const caller = await callerOf(person, deps);
    const missing = new SaidError(({ slack }) => slack.noToken);
    const message = errorMessage(missing, wordingFor(caller.locale));
    await postReply({ message, visibility: 'private', replace: false }, caller, place, deps);
  }

  async function showHome(person: Requester, input: InvocationInput | null): Promise<void> {
    const caller = await callerOf(person, deps);
    const said = input === null ? null : await dispatch.run({ id: null, caller, input });
    const view = await homeView(caller, said, deps);
    const shown = await deps.api.call(person.token, 'views.publish', { user_id: person.user, view });
    if (!shown.ok) log.warn('the Home tab could not be drawn', { failure: shown.failure });
  }

  return {
    act: async (use, declared) => {
      if (use.person.token === '') return answerWithoutToken(use);
      const caller = await callerOf(use.person, deps);
      if (declared.form === null || use.trigger === null)
        return runAndAnswer(use.input, caller, use.place, use.files);
      const fields = await askedFields(declared.form, caller, VIEW_BLOCKS);
      if (fields === null) return runAndAnswer(use.input, caller, use.place);
      return openForm(use, declared.form, fields, declared, caller);
    },
    submit: async (person, carried, answers) => {
      const { channel, thread, responseUrl, since } = carried;
      const input = answeredInput(carried, answers);
      const place = { team: person.team, token: person.token, channel, thread, responseUrl, since };
      await runAndAnswer(input, await callerOf(person, deps), place);
      // Without a channel the request came from the Home tab, which may have changed.
      if (channel === null) await showHome(person, null);
    },
    showHome,
    welcome: async (person, where) => {
      const caller = await callerOf(person, deps);
      await (where === 'channel' ? welcomeInviter : welcomeReader)(person, caller, deps);
      if (where === 'messages') await offerPrompts(person, caller.locale, deps);
    },
  };
}
