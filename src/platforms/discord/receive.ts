/** Receives an interaction: acknowledges it at once, has it answered, and sends the answer. */

import { InteractionResponseType } from 'discord-api-types/v10';
import { reasonOf, UserError } from '../../core/base/errors.ts';
import { shorten } from '../../core/base/shorten.ts';
import type { Caller, Command, Declared, Dispatch, Invocation } from '../../core/commands/command.ts';
import { createProgress } from '../../core/commands/dispatch/progress.ts';
import type { FileFetch } from '../../core/ports/file-fetch.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { callFailureOf } from './connection/errors.ts';
import { givenFiles } from './interactions/given-files.ts';
import {
  attachedTo,
  callerOf,
  INTERACTION,
  type Interaction,
  inputOf,
  interactionSchema,
  modalId,
  typingOf,
} from './interactions/interaction.ts';
import { type Modal, modalOf } from './interactions/modal.ts';
import { type ReplyDeps, sayProgress, sayReply } from './interactions/reply.ts';
import { ANSWER_MS, CHOICE_TEXT, CHOICES, CUSTOM_ID, MODAL_FIELDS } from './limits.ts';
import { FLAG } from './rendering/payload.ts';

const CALLBACK = {
  pong: InteractionResponseType.Pong,
  later: InteractionResponseType.DeferredChannelMessageWithSource,
  laterUpdate: InteractionResponseType.DeferredMessageUpdate,
  choices: InteractionResponseType.ApplicationCommandAutocompleteResult,
  form: InteractionResponseType.Modal,
} as const;

export type Callback =
  | { readonly type: typeof CALLBACK.pong }
  | { readonly type: typeof CALLBACK.later; readonly data: { readonly flags: number } }
  | { readonly type: typeof CALLBACK.laterUpdate }
  | {
      readonly type: typeof CALLBACK.choices;
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] };
    }
  | { readonly type: typeof CALLBACK.form; readonly data: Modal };

/** Sends the first answer to Discord; false if it came too late. */
export type Acknowledge = (interaction: Interaction, callback: Callback) => Promise<boolean>;

export interface ReceiveDeps extends ReplyDeps {
  readonly dispatch: Dispatch;
  readonly commands: readonly Command[];
  readonly acknowledge: Acknowledge;
  readonly fetchFile: FileFetch;
  readonly apiBase: string;
}

/** Time for suggestions and forms; the rest of Discord's three seconds is for the network. */
const THINKING_MS = ANSWER_MS - 1_000;

/** Never throws, so that no interaction can end the bot. */
export async function receive(raw: unknown, deps: ReceiveDeps): Promise<void> {
  try {
    const read = interactionSchema.safeParse(raw);
    if (!read.success) {
      deps.log.warn('an interaction could not be read', { issues: read.error.issues.slice(0, 3) });
      return;
    }
    await answer(read.data, deps);
  } catch (error) {
    deps.log.error('an interaction broke', {
      reason: reasonOf(error),
      stack: error instanceof Error ? error.stack : null,
    });
  }
}

async function answer(interaction: Interaction, deps: ReceiveDeps): Promise<void> {
  const { dispatch, acknowledge } = deps;
  if (interaction.type === INTERACTION.ping) {
    await acknowledge(interaction, { type: CALLBACK.pong });
    return;
  }
  const caller = callerOf(interaction);
  if (caller === null) return;
  if (interaction.type === INTERACTION.autocomplete) {
    await acknowledge(interaction, {
      type: CALLBACK.choices,
      data: { choices: await suggestions(interaction, deps) },
    });
    return;
  }
  const input = inputOf(interaction, deps.commands) ?? { kind: 'button', token: 'unknown' };
  const declared = dispatch.declared(input);
  const modal = interaction.type === INTERACTION.modal ? null : await modalFor(input, declared, caller, deps);
  if (modal !== null) {
    await acknowledge(interaction, { type: CALLBACK.form, data: modal });
    return;
  }
  const update = declared.replace && interaction.type === INTERACTION.component;
  const visible = declared.visibility === 'private' ? FLAG.ephemeral : 0;
  const taken = await acknowledge(
    interaction,
    update ? { type: CALLBACK.laterUpdate } : { type: CALLBACK.later, data: { flags: visible } },
  );
  if (!taken) return;
  const progress = createProgress((message) => sayProgress(interaction, message, caller, deps));
  const invocation: Invocation = {
    ...{ id: interaction.id, caller, input },
    files: givenFiles(attachedTo(interaction), deps.fetchFile, deps.apiBase),
    progress: progress.tell,
  };
  const reply = await dispatch.run(invocation);
  await progress.settled();
  if (reply !== null) await sayReply(interaction, reply, update ? 'update' : 'new', caller, deps);
}

/** Null when there is no form, or it cannot be made now; then running the command reports what is missing. */
async function modalFor(
  input: Invocation['input'],
  { form }: Declared,
  caller: Caller,
  { log }: ReceiveDeps,
): Promise<Modal | null> {
  const id = modalId(input);
  if (form === null || id === null || id.length > CUSTOM_ID) return null;
  try {
    return modalOf(id, form.title(wordingFor(caller.locale)), await form.fields(caller, MODAL_FIELDS));
  } catch (error) {
    if (!(error instanceof UserError)) log.warn('a form could not be made', { reason: reasonOf(error) });
    return null;
  }
}

async function suggestions(
  interaction: Interaction,
  { dispatch, log }: ReceiveDeps,
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const [typing, caller] = [typingOf(interaction), callerOf(interaction)];
  if (typing === null || caller === null) return [];
  const choices = await within(
    THINKING_MS,
    dispatch.suggest(typing.command, typing.field, typing.typed, caller),
  );
  if (choices === null)
    log.warn('suggestions came too late', { command: typing.command, field: typing.field });
  return (choices ?? [])
    .filter(({ label, value }) => label.trim() !== '' && value !== '' && value.length <= CHOICE_TEXT)
    .slice(0, CHOICES)
    .map(({ label, value }) => ({ name: shorten(label, CHOICE_TEXT), value }));
}

/** The result of the work, or null if it takes longer than that many milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Less than half of the three seconds, so that there is time for a second attempt. */
const ACKNOWLEDGE_MS = 1_400;
const ACKNOWLEDGED = 40060;

/** Sends the first answer by HTTP, for interactions that came through the gateway. */
export function acknowledgeBy(deps: Pick<ReplyDeps, 'rest' | 'log'>): Acknowledge {
  return async (interaction, callback) => {
    const call = {
      method: 'POST',
      path: `/interactions/${interaction.id}/${interaction.token}/callback`,
      body: callback,
      auth: false,
      withinMs: ACKNOWLEDGE_MS,
    } as const;
    for (const again of [true, false]) {
      try {
        await deps.rest(call);
        return true;
      } catch (error) {
        const failure = callFailureOf(error);
        // An earlier attempt or an earlier copy of the event succeeded. The event's id keeps it from running twice.
        if (failure.kind === 'refused' && failure.code === ACKNOWLEDGED) return true;
        if (again && (failure.kind === 'doubtful' || failure.kind === 'unreached')) continue;
        // It probably succeeded; the following edit will show it.
        if (failure.kind === 'doubtful') return true;
        deps.log.warn('an interaction could not be acknowledged', { type: callback.type, failure });
        return false;
      }
    }
    return false;
  };
}
