/** What is said to an interaction after it was acknowledged: the first reply by edit, which may be repeated, then follow-ups. */
import * as z from 'zod';
import type { Reply } from '../../../core/commands/command.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type Trouble, troubleOf } from '../connection/errors.ts';
import type { Call, Rest } from '../connection/rest.ts';
import { FOLLOW_UPS } from '../limits.ts';
import { madeAt } from '../places/channel.ts';
import { fileName, render } from '../render.ts';
import { FLAG, type Payload } from '../rendering/payload.ts';
import { PHRASES } from '../rendering/phrases.ts';
import type { Interaction } from './interaction.ts';
import type { Siblings } from './reply-parts.ts';

export interface ReplyDeps {
  readonly rest: Rest;
  readonly log: Log;
  readonly siblings: Siblings;
  /** Milliseconds to let pass; tests let none pass. */
  wait(ms: number): Promise<void>;
}

/** How an interaction was acknowledged: with a new message to come, or with the pressed one to change. */
export type Acknowledged = 'new' | 'update';

/** Pauses between tries of a call that may be repeated. */
const PAUSES_MS = [250, 1_000, 4_000] as const;
/** Just after the acknowledgement Discord may not know of the message yet: Unknown Message, Unknown Webhook. */
const NOT_YET = new Set([10008, 10015]);

export async function sayReply(
  interaction: Interaction,
  reply: Reply,
  how: Acknowledged,
  locale: string,
  deps: ReplyDeps,
): Promise<void> {
  const payloads = render(reply.message, { locale });
  const hook = `/webhooks/${interaction.application_id}/${interaction.token}` as const;
  const files = filesOf(reply.message);
  const last = payloads.length - 1;
  const editFirst = how === 'new' || reply.replace;
  const said: string[] = [];
  for (const [i, payload] of payloads.slice(0, 1 + FOLLOW_UPS).entries()) {
    const attached = i === last && files.length > 0 ? { files } : {};
    const first = i === 0 && editFirst;
    const trouble = first
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
    if (!('kind' in trouble)) {
      said.push(...trouble.ids);
      continue;
    }
    deps.log.warn('discord did not take a reply', { part: i, trouble });
    if (first && trouble.kind === 'refused') await repeat(apology(hook), deps);
    break;
  }
  if (how === 'update' && reply.replace) await takeBack(interaction.message?.id, deps);
  if (said.length > 1) deps.siblings.keep({ hook, messages: said, since: madeAt(interaction.id) });
}

/** The other parts of the reply whose page was turned; where they can't be had any more they stay. */
async function takeBack(pressed: string | undefined, deps: ReplyDeps): Promise<void> {
  const family = pressed === undefined ? null : deps.siblings.take(pressed);
  for (const id of (family?.messages ?? []).filter((each) => each !== pressed)) {
    const path = `${family?.hook ?? '/webhooks/'}/messages/${id}` as const;
    const gone = await repeat({ method: 'DELETE', path, auth: false }, deps);
    if ('kind' in gone) deps.log.info('an old page could not be taken back', { trouble: gone });
  }
}

function edited(payload: Payload) {
  return { ...payload, flags: payload.flags & (FLAG.componentsV2 | FLAG.suppressEmbeds) };
}

function followUp(payload: Payload, reply: Reply) {
  return { ...payload, flags: payload.flags | (reply.visibility === 'private' ? FLAG.ephemeral : 0) };
}

/** Somebody waits for an answer: when the real one is refused, they get at least this. */
function apology(hook: `/webhooks/${string}`): Call {
  const message: Message = { notice: PHRASES.refused, items: [], data: null, tone: 'error' };
  const [body] = render(message, {});
  return { method: 'PATCH', path: `${hook}/messages/@original`, body: body && edited(body), auth: false };
}

function filesOf({ file }: Message): NonNullable<Call['files']> {
  return file === undefined
    ? []
    : [{ name: fileName(file.name), data: file.content, contentType: file.type }];
}

/** Done, with the id of the message where Discord told it. */
interface Said {
  readonly ids: readonly string[];
}
const posted = z.looseObject({ id: z.string() });

/** An edit says the same each time, so a lost answer only means to say it again. */
async function repeat(call: Call, deps: ReplyDeps, tries = 0): Promise<Trouble | Said> {
  const trouble = await attempt(call, deps);
  const pause = PAUSES_MS[tries];
  if (!('kind' in trouble) || pause === undefined) return trouble;
  const passing =
    trouble.kind === 'refused' ? NOT_YET.has(trouble.code ?? 0) : trouble.kind !== 'unauthorized';
  if (!passing) return trouble;
  await deps.wait(trouble.kind === 'limited' ? Math.max(pause, trouble.afterMs) : pause);
  return repeat(call, deps, tries + 1);
}

/** A limit longer than this outlasts the person's patience and nearly the token. */
const LONGEST_LIMIT_MS = 60_000;

function isPassing(trouble: Trouble): boolean {
  switch (trouble.kind) {
    case 'refused':
      return NOT_YET.has(trouble.code ?? 0);
    case 'limited':
      return trouble.afterMs <= LONGEST_LIMIT_MS;
    case 'doubtful':
    case 'unreached':
      return true;
    case 'unauthorized':
    case 'blocked':
      return false;
    default:
      return trouble satisfies never;
  }
}

/** A follow-up in doubt is not said again: it could stand there twice. */
async function once(call: Call, deps: ReplyDeps, tries = 0): Promise<Trouble | Said> {
  const trouble = await attempt(call, deps);
  const pause = PAUSES_MS[tries];
  if (!('kind' in trouble) || pause === undefined) return trouble;
  if (trouble.kind === 'doubtful') return { ids: [] };
  if (trouble.kind === 'refused' || !isPassing(trouble)) return trouble;
  await deps.wait(trouble.kind === 'limited' ? Math.max(pause, trouble.afterMs) : pause);
  return once(call, deps, tries + 1);
}

async function attempt(call: Call, { rest }: ReplyDeps): Promise<Trouble | Said> {
  try {
    const read = posted.safeParse(await rest(call));
    return { ids: read.success ? [read.data.id] : [] };
  } catch (error) {
    return troubleOf(error);
  }
}
