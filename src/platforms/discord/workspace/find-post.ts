/** Finds out whether a post in doubt exists: reads the channel's messages since its first attempt. */
import * as z from 'zod';
import type { Now } from '../../../core/base/time.ts';
import type { Attempt, Outgoing, PostedRef } from '../../../core/delivery/outcome.ts';
import { callFailureOf } from '../connection/errors.ts';
import { NONCE_LIFE_MS } from '../limits.ts';
import { isPost, payloadFrom } from '../rendering/marker.ts';
import type { Payload } from '../rendering/payload.ts';
import { afterwards, type SendDeps } from '../send.ts';
import { readAddress } from './address.ts';
import { CHANNEL, type Channel, channelSchema, snowflakeAt } from './channel.ts';
import { canReadHistory } from './permissions.ts';

/**
 * Allowance for clocks that differ. The window reaches until now, because a slow server may carry out a request long
 * after it timed out here.
 */
const SKEW_MS = 5_000;
/** Messages of one page, the most that Discord allows. docs/resources/message.mdx, "Get Channel Messages". */
const PAGE = 100;
/** Most pages read: a busier channel cannot be read in time. */
const PAGES = 20;
/** Time for reading pages, and the time-out of each call. A search ends within 45 seconds so that its lease outlives it. */
const READING_MS = 20_000;
const CALL_MS = 4_000;

export interface FindDeps extends SendDeps {
  readonly now: Now;
  /** The bot's own user id. */
  self(): Promise<string>;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

const messageSchema = z.looseObject({ id: z.string() });

export async function find(
  outgoing: Outgoing,
  tries: readonly Attempt[],
  deps: FindDeps,
): Promise<PostedRef | 'absent' | 'unknown'> {
  const [first] = tries;
  const post = payloadFrom(outgoing.payload);
  if (first === undefined || post === null) return 'absent';
  const now = deps.now().epochMilliseconds;
  const window = { from: Date.parse(first.at) - SKEW_MS, to: now + SKEW_MS };
  const age = now - Date.parse(first.at);
  try {
    const channel = await channelOf(outgoing, deps);
    if (channel === null) return 'absent';
    if (channel.type === CHANNEL.forum || channel.type === CHANNEL.media) {
      return await findPost(outgoing.key, post.payload, channel, window, deps);
    }
    const seen = await read(outgoing.key, post.payload, channel.id, window, deps);
    if (seen.found !== null) {
      const ref = { channel: channel.id, message: seen.found };
      return await afterwards(outgoing, post, ref, deps);
    }
    // While the nonce is valid, another attempt cannot post twice, whatever was found.
    if (age < NONCE_LIFE_MS) return 'absent';
    return seen.whole && (await canReadHistory(channel, deps)) ? 'absent' : 'unknown';
  } catch (error) {
    const failure = callFailureOf(error);
    deps.log.warn('discord did not answer whether a post is there', { failure });
    return age < NONCE_LIFE_MS && takesNonce(outgoing, deps) ? 'absent' : 'unknown';
  }
}

/**
 * Whether a nonce guards another attempt: everywhere except when it opens a forum post. Unknown channels count as
 * unguarded.
 */
function takesNonce({ to, part, parent }: Outgoing, { channels }: FindDeps): boolean {
  if (to.address.startsWith('user/') || (part > 0 && parent?.thread !== undefined)) return true;
  const type = channels.known(to.address)?.type;
  return type !== undefined && type !== CHANNEL.forum && type !== CHANNEL.media;
}

async function channelOf(outgoing: Outgoing, { channels }: FindDeps): Promise<Channel | null> {
  const address = readAddress(outgoing.to);
  if (address === null) return null;
  if (address.kind === 'user') {
    return { id: await channels.direct(address.id), type: CHANNEL.direct, guild: null };
  }
  const thread = outgoing.part > 0 ? outgoing.parent?.thread : undefined;
  return channels.look(thread ?? address.id);
}

/** `whole`: the window was read to its end. */
async function read(
  key: string,
  payload: Payload,
  channel: string,
  window: Window,
  { rest, now, self }: FindDeps,
): Promise<{ readonly found: string | null; readonly whole: boolean }> {
  const me = await self();
  let after = snowflakeAt(window.from);
  const until = now().epochMilliseconds + READING_MS;
  for (let page = 0; page < PAGES && now().epochMilliseconds < until; page++) {
    const query = { after, limit: String(PAGE) };
    const answer = await rest({
      method: 'GET',
      path: `/channels/${channel}/messages`,
      query,
      withinMs: CALL_MS,
    });
    const messages = z.array(messageSchema).parse(answer);
    const found = messages.find((message) => isPost(message, key, payload, me));
    if (found !== undefined) return { found: found.id, whole: true };
    const newest = messages.reduce((max, { id }) => (BigInt(id) > BigInt(max) ? id : max), after);
    if (messages.length < PAGE || BigInt(newest) > BigInt(snowflakeAt(window.to))) {
      return { found: null, whole: true };
    }
    after = newest;
  }
  return { found: null, whole: false };
}

const threadsSchema = z.looseObject({ threads: z.array(channelSchema) });

/** Forum posts have no nonce, so all posts opened in the window, active or archived, are checked one by one. */
async function findPost(
  key: string,
  payload: Payload,
  forum: Channel,
  window: Window,
  deps: FindDeps,
): Promise<PostedRef | 'absent' | 'unknown'> {
  if (!(await canReadHistory(forum, deps))) return 'unknown';
  const lists = [
    `/guilds/${forum.guild}/threads/active`,
    `/channels/${forum.id}/threads/archived/public`,
  ] as const;
  const answers = await Promise.all(
    lists.map((path) => deps.rest({ method: 'GET', path, withinMs: CALL_MS })),
  );
  const posts = answers
    .flatMap((answer) => threadsSchema.parse(answer).threads)
    .filter(({ id, parent_id }) => parent_id === forum.id && isWithin(id, window));
  const me = await deps.self();
  const until = deps.now().epochMilliseconds + READING_MS;
  for (const { id } of posts.filter(({ owner_id }) => owner_id == null || owner_id === me)) {
    if (deps.now().epochMilliseconds > until) return 'unknown';
    const call = { method: 'GET', path: `/channels/${id}/messages/${id}`, withinMs: CALL_MS } as const;
    const opening = await deps.rest(call).catch(missing);
    if (opening !== null && isPost(opening, key, payload, me))
      return { channel: id, message: id, thread: id };
  }
  return 'absent';
}

/** The opening message was deleted, so the post is nobody's. */
function missing(error: unknown): null {
  const failure = callFailureOf(error);
  if (failure.kind === 'refused' && failure.status === 404) return null;
  throw error;
}

function isWithin(id: string, window: Window): boolean {
  return BigInt(id) >= BigInt(snowflakeAt(window.from)) && BigInt(id) <= BigInt(snowflakeAt(window.to));
}
