/** Posts and edits on Discord. The only file of this platform that turns Discord's answers into outcomes. */

import * as z from 'zod';
import type { Json, Outcome, Outgoing, PostedRef } from '../../core/delivery/outcome.ts';
import { plainLine } from '../../core/messages/escape.ts';
import type { Log } from '../../core/ports/ports.ts';
import { english } from '../../core/wording/index.ts';
import { fill } from '../../core/wording/reports.ts';
import { type CallFailure, callFailureOf, passesAfter, rejectionFor } from './connection/errors.ts';
import type { Call, Rest } from './connection/rest.ts';
import { THREAD_NAME } from './limits.ts';
import { forumPost } from './rendering/forum-post.ts';
import { payloadFrom, withMarker } from './rendering/marker.ts';
import { FLAG, type Payload } from './rendering/payload.ts';
import { payloadTitle } from './rendering/title.ts';
import { readAddress } from './workspace/address.ts';
import { CHANNEL, type Channels } from './workspace/channel.ts';

const { report } = english;

export interface SendDeps {
  readonly rest: Rest;
  readonly channels: Channels;
  readonly log: Log;
}

/**
 * Time for the calls around a post. A send ends within 30 seconds so that its lease outlives it, and the post needs
 * most of that.
 */
const AFTERWARDS_MS = 3_000;
/** A day, in minutes, after which quiet threads are archived. docs/resources/channel.mdx, "auto_archive_duration". */
const ARCHIVE_MINUTES = 1440;
const CANNOT_POST_HERE = new Set([50008, 50024]);
/** Error code: a thread exists already. */
const THREAD_EXISTS = 160004;

const posted = z.looseObject({ id: z.string(), channel_id: z.string().optional() });

export async function send(outgoing: Outgoing, deps: SendDeps): Promise<Outcome> {
  const stored = payloadFrom(outgoing.payload);
  const address = readAddress(outgoing.to);
  if (stored === null)
    return { kind: 'rejected', reason: 'bad_payload', detail: 'Not a payload for Discord.' };
  if (address === null) {
    return { kind: 'rejected', reason: 'not_found', detail: `No Discord address: ${outgoing.to.address}` };
  }
  if (outgoing.parent?.message === REMOVED && outgoing.to.options.thread === true)
    return { kind: 'sent', ref: outgoing.parent };
  try {
    const channel = address.kind === 'user' ? await deps.channels.direct(address.id) : address.id;
    const named = { ...stored, payload: withMarker(stored.payload, outgoing.key) };
    return { kind: 'sent', ref: await post(outgoing, named, channel, deps) };
  } catch (error) {
    const failure = callFailureOf(error);
    if (isRemoved(failure, outgoing)) {
      deps.log.info('a post was deleted before all its parts were sent; the rest is not sent', { failure });
      return { kind: 'sent', ref: { channel: address.id, message: REMOVED } };
    }
    if (failure.kind === 'refused') deps.channels.forget(address.id);
    return outcomeOf(failure);
  }
}

/** Used as the id of a message that was posted and then deleted. No message has this id. */
const REMOVED = '0';
/** Unknown Message: the answer to a repeated nonce whose message was deleted. */
const UNKNOWN_MESSAGE = 10008;
/** Unknown Channel, archived, locked: for the edition's own thread these say nothing about the destination. */
const THREAD_CLOSED = new Set([10003, 50083, 160005]);

/** A person may delete a post; the destination still works. */
function isRemoved(failure: CallFailure, { part, parent }: Outgoing): boolean {
  if (failure.kind !== 'refused') return false;
  const inThread = part > 0 && parent?.thread !== undefined;
  return failure.code === UNKNOWN_MESSAGE || (inThread && THREAD_CLOSED.has(failure.code));
}

/** An edit can be repeated, so it is not in doubt for long. */
export async function edit(ref: PostedRef, json: Json, deps: Pick<SendDeps, 'rest'>): Promise<Outcome> {
  const stored = payloadFrom(json);
  if (stored === null)
    return { kind: 'rejected', reason: 'bad_payload', detail: 'Not a payload for Discord.' };
  const { payload } = stored;
  const body = {
    ...payload,
    flags: payload.flags & (FLAG.componentsV2 | FLAG.suppressEmbeds),
    allowed_mentions: { parse: [] },
    // Files of the former text go, unless this one brings its own.
    attachments: payload.attachments ?? [],
  };
  try {
    await deps.rest({ method: 'PATCH', path: `/channels/${ref.channel}/messages/${ref.message}`, body });
    return { kind: 'sent', ref };
  } catch (error) {
    return outcomeOf(callFailureOf(error));
  }
}

/** A payload and the name of the thread that it opens; null: its first heading. */
interface NamedPayload {
  readonly payload: Payload;
  readonly threadName: string | null;
}

async function post(
  outgoing: Outgoing,
  named: NamedPayload,
  channel: string,
  deps: SendDeps,
): Promise<PostedRef> {
  const { payload } = named;
  const thread = outgoing.part > 0 ? outgoing.parent?.thread : undefined;
  if (thread !== undefined) return postMessage(outgoing, payload, thread, deps);
  const type = deps.channels.known(channel)?.type;
  if (isForum(type)) return forumPost(payload, nameOf(named), outgoing.to.options, channel, deps.rest);
  const ref = await postMessage(outgoing, payload, channel, deps).catch(async (error: unknown) => {
    const failure = callFailureOf(error);
    const refused = failure.kind === 'refused' && CANNOT_POST_HERE.has(failure.code);
    if (!refused || !isForum((await deps.channels.look(channel)).type)) throw error;
    return forumPost(payload, nameOf(named), outgoing.to.options, channel, deps.rest);
  });
  return ref.thread === undefined ? afterwards(outgoing, named, ref, deps) : ref;
}

function nameOf({ payload, threadName }: NamedPayload): string {
  return plainLine(threadName ?? '', THREAD_NAME) || payloadTitle(payload, THREAD_NAME);
}

function isForum(type: number | undefined): boolean {
  return type === CHANNEL.forum || type === CHANNEL.media;
}

/** The key is the nonce: for some minutes Discord answers a repetition with the first message. */
async function postMessage(
  { key }: Outgoing,
  payload: Payload,
  channel: string,
  { rest }: SendDeps,
): Promise<PostedRef> {
  const body = { ...payload, nonce: key, enforce_nonce: true };
  const message = posted.parse(await rest({ method: 'POST', path: `/channels/${channel}/messages`, body }));
  return { channel, message: message.id };
}

/**
 * Opens the thread of a first part. The post stands even if that fails, so nothing is thrown; it can be repeated.
 */
export async function afterwards(
  { to, part }: Outgoing,
  named: NamedPayload,
  ref: PostedRef,
  deps: SendDeps,
): Promise<PostedRef> {
  const type = deps.channels.known(ref.channel)?.type;
  const message = `/channels/${ref.channel}/messages/${ref.message}` as const;
  const mayThread = type === undefined || type === CHANNEL.text || type === CHANNEL.announcement;
  const wanted = to.options.thread === true && part === 0 && !to.address.startsWith('user/');
  if (!wanted || !mayThread) return ref;
  const body = { name: nameOf(named), auto_archive_duration: ARCHIVE_MINUTES };
  const call = { method: 'POST', path: `${message}/threads`, body, withinMs: AFTERWARDS_MS } as const;
  const opened = await settle(call, 'open a thread', deps);
  // A thread made from a message has the message's id. docs/resources/channel.mdx, "Start Thread from Message".
  return opened ? { ...ref, thread: ref.message } : ref;
}

/** Sends a second time if the first answer was lost. */
async function settle(
  call: Call,
  what: string,
  { rest, log }: Pick<SendDeps, 'rest' | 'log'>,
  again = true,
): Promise<boolean> {
  try {
    await rest(call);
    return true;
  } catch (error) {
    const failure = callFailureOf(error);
    if (failure.kind === 'refused' && failure.code === THREAD_EXISTS) return true;
    if (again && (failure.kind === 'doubtful' || failure.kind === 'unreached')) {
      return settle(call, what, { rest, log }, false);
    }
    log.warn(`discord would not ${what}`, { path: call.path, failure });
    return false;
  }
}

export function outcomeOf(failure: CallFailure): Outcome {
  switch (failure.kind) {
    case 'limited':
      return {
        kind: 'retry',
        reason: report.post.discordWaits,
        afterMs: failure.afterMs,
        ...(failure.everywhere ? { scope: 'platform' as const } : {}),
      };
    case 'blocked':
      return {
        kind: 'retry',
        reason: report.post.discordBlocks,
        afterMs: failure.afterMs,
        scope: 'platform',
      };
    case 'unreached':
      return { kind: 'retry', reason: fill(report.post.discordUnreached, failure.reason) };
    case 'doubtful':
      return { kind: 'retry', reason: fill(report.post.answerLost, failure.reason), ambiguous: true };
    case 'unauthorized':
      return {
        kind: 'rejected',
        reason: 'unauthorized',
        detail: report.post.discordToken,
        scope: 'platform',
      };
    case 'refused': {
      const afterMs = passesAfter(failure.code);
      if (afterMs !== null) return { kind: 'retry', reason: failure.message, afterMs };
      const { reason, detail } = rejectionFor(failure);
      return { kind: 'rejected', reason, detail };
    }
    default:
      return failure satisfies never;
  }
}
