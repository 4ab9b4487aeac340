/** Replies to an acknowledged interaction: edits the first message, which can be repeated safely, then sends follow-ups. */
import * as z from 'zod';
import type { Caller, Reply } from '../../../core/commands/command.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { type CallFailure, callFailureOf } from '../connection/errors.ts';
import type { Call, Rest } from '../connection/rest.ts';
import { FOLLOW_UPS } from '../limits.ts';
import { fileName, render } from '../render.ts';
import { FLAG, type Payload } from '../rendering/payload.ts';
import { madeAt } from '../workspace/channel.ts';
import { type Interaction, isAtHome } from './interaction.ts';
import type { Mentions } from './mentions.ts';
import type { ReplyParts } from './reply-parts.ts';

export interface ReplyDeps {
  readonly rest: Rest;
  readonly log: Log;
  readonly replyParts: ReplyParts;
  readonly mentions: Pick<Mentions, 'apply'>;
  /** Waits; tests pass one that does not. */
  wait(ms: number): Promise<void>;
}

/** How the interaction was acknowledged: with a new message, or with an edit of the message whose button was pressed. */
export type Acknowledged = 'new' | 'update';

/** Pauses between attempts of a call that may be repeated. */
const PAUSES_MS = [250, 1_000, 4_000] as const;
/** Right after the acknowledgement Discord may not know the message yet: Unknown Message, Unknown Webhook. */
const NOT_YET = new Set([10008, 10015]);

export async function sayReply(
  interaction: Interaction,
  reply: Reply,
  how: Acknowledged,
  { locale, manager }: Pick<Caller, 'locale' | 'manager'>,
  deps: ReplyDeps,
): Promise<void> {
  const payloads = fitting(interaction, reply.message, locale).map((each) =>
    deps.mentions.apply(each, manager),
  );
  const hook = `/webhooks/${interaction.application_id}/${interaction.token}` as const;
  const files = filesOf(reply.message);
  const last = payloads.length - 1;
  const editFirst = how === 'new' || reply.replace;
  const said: string[] = [];
  for (const [i, payload] of payloads.entries()) {
    const attached = i === last && files.length > 0 ? { files } : {};
    const first = i === 0 && editFirst;
    const failure = first
      ? await repeat(
          {
            method: 'PATCH',
            path: `${hook}/messages/@original`,
            body: edited(payload),
            auth: false,
            ...attached,
          },
          deps,
        )
      : await once(
          { method: 'POST', path: hook, body: followUp(payload, reply), auth: false, ...attached },
          deps,
        );
    if (!('kind' in failure)) {
      said.push(...failure.ids);
      continue;
    }
    deps.log.warn('discord did not take a reply', { part: i, failure });
    if (first && failure.kind === 'refused') await repeat(apology(hook, locale), deps);
    break;
  }
  if (how === 'update' && reply.replace) await takeBack(interaction.message?.id, deps);
  if (said.length > 1) deps.replyParts.keep({ hook, messages: said, since: madeAt(interaction.id) });
}

/** Shows how far the work is, in the message that the answer will stand in. Lost ones don't matter. */
export async function sayProgress(
  { application_id, token }: Interaction,
  message: Message,
  { locale }: Pick<Caller, 'locale'>,
  { rest, log }: Pick<ReplyDeps, 'rest' | 'log'>,
): Promise<void> {
  const [payload] = render(message, { locale });
  if (payload === undefined) return;
  const path = `/webhooks/${application_id}/${token}/messages/@original` as const;
  try {
    await rest({ method: 'PATCH', path, body: edited(payload), auth: false });
  } catch (error) {
    log.info('progress could not be shown', { failure: callFailureOf(error) });
  }
}

/** Where the bot is not installed, an answer can have six parts; the last one says that there would be more. */
function fitting(interaction: Interaction, message: Message, locale: string): readonly Payload[] {
  const payloads = render(message, { locale }).map(({ threadName: _name, ...payload }) => payload);
  if (isAtHome(interaction) || payloads.length <= 1 + FOLLOW_UPS) return payloads;
  const rest = wordingFor(locale).post.restElsewhere;
  const [note] = render({ notice: rest, items: [], data: null }, { locale });
  return [...payloads.slice(0, FOLLOW_UPS), ...(note === undefined ? [] : [note])];
}

/** Deletes the other messages of a reply whose page was turned, as long as their token is valid. */
async function takeBack(pressed: string | undefined, deps: ReplyDeps): Promise<void> {
  const partedReply = pressed === undefined ? null : deps.replyParts.take(pressed);
  for (const id of (partedReply?.messages ?? []).filter((each) => each !== pressed)) {
    const path = `${partedReply?.hook ?? '/webhooks/'}/messages/${id}` as const;
    const gone = await repeat({ method: 'DELETE', path, auth: false }, deps);
    if ('kind' in gone) deps.log.info('an old page could not be taken back', { failure: gone });
  }
}

function edited(payload: Payload) {
  return { ...payload, flags: payload.flags & (FLAG.componentsV2 | FLAG.suppressEmbeds) };
}

function followUp(payload: Payload, reply: Reply) {
  return { ...payload, flags: payload.flags | (reply.visibility === 'private' ? FLAG.ephemeral : 0) };
}

/** The least answer that a person gets when the real one is refused. */
function apology(hook: `/webhooks/${string}`, locale: string): Call {
  const message: Message = { notice: wordingFor(locale).post.refused, items: [], data: null, tone: 'error' };
  const [body] = render(message, { locale });
  return { method: 'PATCH', path: `${hook}/messages/@original`, body: body && edited(body), auth: false };
}

function filesOf({ file }: Message): NonNullable<Call['files']> {
  return file === undefined
    ? []
    : [{ name: fileName(file.name), data: file.content, contentType: file.type }];
}

/** The reply was sent; with the id of the message if Discord sent it. */
interface Said {
  readonly ids: readonly string[];
}
const posted = z.looseObject({ id: z.string() });

/** An edit can be repeated when its answer was lost, because it sets the same content. */
async function repeat(call: Call, deps: ReplyDeps, tries = 0): Promise<CallFailure | Said> {
  const failure = await attempt(call, deps);
  const pause = PAUSES_MS[tries];
  if (!('kind' in failure) || pause === undefined) return failure;
  if (!isPassing(failure)) return failure;
  await deps.wait(failure.kind === 'limited' ? Math.max(pause, failure.afterMs) : pause);
  return repeat(call, deps, tries + 1);
}

/** With a longer wait the person has given up, and the token nearly expired. */
const LONGEST_LIMIT_MS = 60_000;

function isPassing(failure: CallFailure): boolean {
  switch (failure.kind) {
    case 'refused':
      return NOT_YET.has(failure.code);
    case 'limited':
      return failure.afterMs <= LONGEST_LIMIT_MS;
    case 'doubtful':
    case 'unreached':
      return true;
    case 'unauthorized':
    case 'blocked':
      return false;
    default:
      return failure satisfies never;
  }
}

/** A follow-up in doubt is not repeated, because it could appear twice. */
async function once(call: Call, deps: ReplyDeps, tries = 0): Promise<CallFailure | Said> {
  const failure = await attempt(call, deps);
  const pause = PAUSES_MS[tries];
  if (!('kind' in failure) || pause === undefined) return failure;
  if (failure.kind === 'doubtful') return { ids: [] };
  if (failure.kind === 'refused' || !isPassing(failure)) return failure;
  await deps.wait(failure.kind === 'limited' ? Math.max(pause, failure.afterMs) : pause);
  return once(call, deps, tries + 1);
}

async function attempt(call: Call, { rest }: ReplyDeps): Promise<CallFailure | Said> {
  try {
    const read = posted.safeParse(await rest(call));
    return { ids: read.success ? [read.data.id] : [] };
  } catch (error) {
    return callFailureOf(error);
  }
}
