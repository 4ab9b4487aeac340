/** Finds out whether a post in doubt exists: searches the channel for its key, from the first attempt in doubt on. */
import * as z from 'zod';
import { type Now, shift, type Timestamp, timestamp } from '../../../core/base/time.ts';
import type { Attempt, Outgoing, PostedRef } from '../../../core/delivery/outcome.ts';
import type { LookupGate } from '../connection/lookup-gate.ts';
import { canvasPayload } from '../rendering/canvas.ts';
import { KEY_EVENT, type SendDeps, targetChannel, threadOf } from '../send.ts';
import { readAddress } from './address.ts';

export interface FindDeps extends Pick<SendDeps, 'tokens' | 'directMessages'> {
  readonly lookups: LookupGate;
  readonly now: Now;
}

/** A post has the time of Slack's clock, which may differ from ours. */
const CLOCKS_MS = 15_000;
const PAGE = 200;
/** The outbox waits 45 s for an answer, and one call may take its whole time-out. */
const PATIENCE_MS = 25_000;

const page = z.looseObject({
  messages: z.array(
    z.looseObject({
      ts: z.string(),
      metadata: z
        .looseObject({
          event_type: z.string().optional(),
          event_payload: z.looseObject({ key: z.unknown().optional() }).optional(),
        })
        .optional(),
    }),
  ),
  has_more: z.boolean().optional(),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

/**
 * `absent` only if the window was read to its end. An app with limited history (15 messages, one call a minute) may not
 * get there in time. Then, and if the channel cannot be read, the answer is `unknown`.
 */
export async function find(
  outgoing: Outgoing,
  tries: readonly Attempt[],
  deps: FindDeps,
): Promise<PostedRef | 'absent' | 'unknown'> {
  // A canvas is replaced whole, so another try does no harm.
  if (canvasPayload.safeParse(outgoing.payload).success) return 'absent';
  const address = readAddress(outgoing.to);
  const found = address === null ? null : await deps.tokens.of(address.team);
  if (address === null || found?.ok !== true) return 'unknown';
  const { token, team } = found.identity;
  const channel = await targetChannel(outgoing.parent, address, found.identity, deps.directMessages);
  if (!channel.ok) return 'unknown';

  const until = deps.now().epochMilliseconds + PATIENCE_MS;
  const read = (window: Window, cursor: string | undefined) =>
    readPage(window, cursor, { ...deps, token, channel: channel.id, thread: threadOf(outgoing), until });
  const window = windowOf(tries, timestamp(deps.now()));
  if (window === null) return 'absent';
  let cursor: string | undefined;
  do {
    const messages = await read(window, cursor);
    if (messages === null) return 'unknown';
    const match = messages.list.find((message) => message.key === outgoing.key);
    if (match !== undefined) return { channel: channel.id, message: match.ts, workspace: team };
    cursor = messages.next;
  } while (cursor !== undefined);
  return 'absent';
}

interface Window {
  readonly oldest: string;
  readonly latest: string;
}

interface Place extends FindDeps {
  readonly token: string;
  readonly channel: string;
  readonly thread: PostedRef | null;
  readonly until: number;
}

async function readPage(window: Window, cursor: string | undefined, place: Place) {
  const thread = place.thread === null ? {} : { ts: place.thread.message };
  const method = place.thread === null ? 'conversations.history' : 'conversations.replies';
  const args = {
    channel: place.channel,
    ...thread,
    ...window,
    inclusive: true,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  const answer = await place.lookups.call(place.token, method, args, place.until);
  return answer?.ok === true ? readMessages(answer.data) : null;
}

function readMessages(data: unknown) {
  const read = page.safeParse(data);
  if (!read.success) return null;
  const cursor = read.data.response_metadata?.next_cursor;
  const next = cursor === undefined || cursor === '' ? undefined : cursor;
  // The page says that there is more but not how to get it, so the rest stays unread.
  if (read.data.has_more === true && next === undefined) return null;
  const list = read.data.messages.map(({ ts, metadata }) => ({
    ts,
    key: metadata?.event_type === KEY_EVENT ? metadata.event_payload?.key : undefined,
  }));
  return { list, next };
}

/**
 * From the first attempt in doubt until now, because a slow server may carry out a request long after it timed out
 * here.
 * Null: no attempt is in doubt.
 */
function windowOf(tries: readonly Attempt[], now: Timestamp): Window | null {
  const [first] = tries
    .filter(({ outcome }) => outcome === null || (outcome.kind === 'retry' && outcome.ambiguous === true))
    .map(({ at }) => at)
    .sort();
  if (first === undefined) return null;
  return { oldest: seconds(shift(first, -CLOCKS_MS)), latest: seconds(shift(now, CLOCKS_MS)) };
}

/** Slack's timestamps: seconds with six decimals. */
function seconds(at: string): string {
  return (Temporal.Instant.from(at).epochMilliseconds / 1000).toFixed(6);
}
