/** Posts a reply where the person asked: to the response URL while it is valid, otherwise as a normal post. */

import type { Now } from '../../../core/base/time.ts';
import type { Caller, Reply } from '../../../core/commands/command.ts';
import type { Attachment, Message } from '../../../core/messages/message.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import { callWithBlocks } from '../connection/call-with-blocks.ts';
import { isUnsent } from '../connection/errors.ts';
import type { Pictures } from '../connection/with-pictures.ts';
import { RESPOND_MS, RESPOND_USES } from '../limits.ts';
import { renderPosts } from '../render.ts';
import { type LooseBlock, surelyAccepted } from '../rendering/accepted-blocks.ts';
import { plainTextObject, type SlackPayload } from '../rendering/payload.ts';
import type { TypedCommands } from '../rendering/typed-commands.ts';
import type { DirectMessages } from '../workspace/direct-message.ts';
import { upload } from './upload.ts';

/** Where the person asked. */
export interface ReplyTarget {
  readonly team: string;
  readonly token: string;
  readonly channel: string | null;
  /** The thread in which it was asked, or that a mention opens. */
  readonly thread: string | null;
  /** The thread has no replies yet, so Slack would not show a message to one person in it. */
  readonly opens?: boolean;
  /** It was asked in front of all, so all get the answer, whatever the command's visibility. */
  readonly aloud?: boolean;
  /** A secret for 30 minutes and five uses; never logged, never stored. */
  readonly responseUrl: string | null;
  /** When the response URL was made, in epoch milliseconds. */
  readonly since: number;
}

export interface PostReplyDeps {
  readonly api: Api;
  readonly directMessages: DirectMessages;
  readonly now: Now;
  readonly log: Log;
  readonly pictures?: Pictures;
  /** Absent: commands are named as everywhere. */
  readonly typed?: TypedCommands;
}

const RESPOND_TIMEOUT_MS = 10_000;

export async function postReply(
  reply: Reply,
  caller: Caller,
  place: ReplyTarget,
  deps: PostReplyDeps,
): Promise<void> {
  const shown = await illustrated(
    payloadsFor(reply.message, caller, deps.typed),
    caller,
    place.token,
    deps.pictures,
  );
  // Errors are shown to the person only, even for a command that replies to the channel.
  const aloud = (place.aloud ?? reply.visibility === 'channel') && reply.message.tone === undefined;
  const { file } = reply.message;
  const handedOver = file === undefined || (await handOver(file, aloud, caller, place, deps));
  const payloads = handedOver ? shown : withNote(shown, wordingFor(caller.locale).slack.noFile);
  const [first, ...rest] = payloads;
  if (first === undefined) return;
  const addressed = place.responseUrl !== null && deps.now().epochMilliseconds - place.since < RESPOND_MS;
  if (!addressed) return sayAll(payloads, aloud, caller, place, deps);

  const said = await respond(place, { ...first, replace_original: reply.replace, ...kind(aloud) }, deps);
  if (!said) return sayAll(payloads, aloud, caller, place, deps);
  for (const payload of rest)
    await respond(place, { ...payload, replace_original: false, ...kind(aloud) }, deps);
}

/** With the pictures uploaded; where one could not be, the answer says so. */
async function illustrated(
  payloads: readonly SlackPayload[],
  caller: Caller,
  token: string,
  pictures: Pictures | undefined,
): Promise<readonly SlackPayload[]> {
  if (pictures === undefined) return payloads;
  return Promise.all(
    payloads.map(async (payload) => {
      const { body, without } = await pictures.place(token, payload);
      if (!without) return body;
      const note = plainTextObject(wordingFor(caller.locale).slack.noPicture);
      return { ...body, blocks: [...body.blocks, { type: 'context' as const, elements: [note] }] };
    }),
  );
}

/** False: it cannot be uploaded. The operator is told by the log, and whoever asked by the answer. */
async function handOver(
  file: Attachment,
  aloud: boolean,
  caller: Caller,
  place: ReplyTarget,
  deps: PostReplyDeps,
): Promise<boolean> {
  const channel = aloud || caller.direct ? place.channel : null;
  const thread = channel === null ? null : place.thread;
  const { token, team } = place;
  const failure = await upload(file, { token, team, channel, user: caller.user, thread }, deps);
  if (failure !== null) deps.log.error('a file could not be handed over; files:write is needed', { failure });
  return failure === null;
}

/** The note stands below the last post. */
function withNote(payloads: readonly SlackPayload[], note: string): readonly SlackPayload[] {
  const last = payloads.length - 1;
  return payloads.map((payload, at) =>
    at === last
      ? {
          ...payload,
          blocks: [...payload.blocks, { type: 'context' as const, elements: [plainTextObject(note)] }],
        }
      : payload,
  );
}

/** Within five uses: if the answer does not fit, it says so and suggests a narrower question. */
function payloadsFor(
  message: Message,
  caller: Caller,
  typed: TypedCommands | undefined,
): readonly SlackPayload[] {
  const options = {
    locale: caller.locale,
    ...(caller.timezone === null ? {} : { timezone: caller.timezone }),
  };
  const payloads = renderPosts(message, options, typed);
  const last = payloads[RESPOND_USES - 1];
  if (payloads.length <= RESPOND_USES || last === undefined) return payloads;
  const left = payloads.length - RESPOND_USES;
  const note = wordingFor(caller.locale).slack.leftOut(left);
  const blocks = [...last.blocks, { type: 'context' as const, elements: [plainTextObject(note)] }];
  return [...payloads.slice(0, RESPOND_USES - 1), { ...last, blocks }];
}

function kind(aloud: boolean): { readonly response_type: 'in_channel' | 'ephemeral' } {
  return { response_type: aloud ? 'in_channel' : 'ephemeral' };
}

/**
 * Whether the reply was sent. When it is in doubt, a reply to one person is sent once more, because two are better than
 * none; otherwise it counts as sent.
 */
async function respond(
  place: ReplyTarget,
  body: { readonly blocks: readonly LooseBlock[] } & Readonly<Record<string, unknown>>,
  deps: PostReplyDeps,
  again = true,
): Promise<boolean> {
  const thread = place.thread === null ? {} : { thread_ts: place.thread };
  try {
    const response = await fetch(place.responseUrl ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...body, ...thread }),
      redirect: 'error',
      signal: AbortSignal.timeout(RESPOND_TIMEOUT_MS),
    });
    const text = await response.text();
    if (response.ok) return true;
    deps.log.warn('a response address did not take an answer', {
      status: response.status,
      said: text.slice(0, 60),
    });
    if (response.status < 500) {
      const blocks = text.includes('invalid_blocks') ? surelyAccepted(body.blocks) : null;
      return blocks !== null && respond(place, { ...body, blocks }, deps, again);
    }
  } catch (error) {
    deps.log.warn('a response address was lost', { reason: error instanceof Error ? error.name : 'unknown' });
    if (isUnsent(error)) return false;
  }
  return again && body['response_type'] === 'ephemeral' ? respond(place, body, deps, false) : true;
}

/** By posting: only to the person in a channel; to all in a direct message, or if the command replies to the channel. */
async function sayAll(
  payloads: readonly SlackPayload[],
  aloud: boolean,
  caller: Caller,
  place: ReplyTarget,
  deps: PostReplyDeps,
): Promise<void> {
  for (const payload of payloads) {
    const posted = await say(payload, aloud, caller, place, deps);
    if (!posted) return;
  }
}

async function say(
  payload: SlackPayload,
  aloud: boolean,
  caller: Caller,
  place: ReplyTarget,
  deps: PostReplyDeps,
): Promise<boolean> {
  const hidden = !aloud && !caller.direct && place.channel !== null;
  const thread = place.thread === null || (hidden && place.opens === true) ? {} : { thread_ts: place.thread };
  const { text, blocks } = payload;
  const channel = place.channel ?? caller.user;
  const posted = await (hidden
    ? callWithBlocks(
        'chat.postEphemeral',
        { channel, user: caller.user, text, blocks, ...thread },
        place.token,
        deps,
      )
    : callWithBlocks('chat.postMessage', { ...payload, channel, ...thread }, place.token, deps));
  if (posted.ok) return true;
  deps.log.warn('an answer could not be posted', { channel: place.channel, failure: posted.failure });
  if (posted.failure.kind !== 'refused' || place.channel === null || caller.direct) return false;
  // The bot is not in that channel: the person gets the answer as a direct message.
  const direct = await callWithBlocks(
    'chat.postMessage',
    { ...payload, channel: caller.user },
    place.token,
    deps,
  );
  return direct.ok;
}
