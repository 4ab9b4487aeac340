/** When a person looked: each command notes it, and a pause divides one visit from the next. */
import { reasonOf, StoreFailureError } from '../../base/errors.ts';
import { OPERATOR } from '../../base/scope.ts';
import { shift, type Timestamp } from '../../base/time.ts';
import type { Log, Store } from '../../ports/ports.ts';
import { type Caller, PROGRAM } from '../command.ts';

/** Commands with less than this between them belong to one visit, in milliseconds. */
const PAUSE_MS = 30 * 60_000;

/** How far back a first visit looks, and how far any does. */
const FIRST_MS = 86_400_000;
const MOST_MS = 14 * 86_400_000;

/** Newest posts to a person's direct messages that are searched for an edition. */
const POSTS_READ = 20;

const personOf = ({ platform, user }: Caller): string => `${platform}:${user}`;

/** Programs do not look. A store that cannot be written is told elsewhere: an answer is worth more. */
export async function noteLook(
  { readers }: Pick<Store, 'readers'>,
  caller: Caller,
  at: Timestamp,
  log: Log,
): Promise<void> {
  if (caller.platform === PROGRAM) return;
  try {
    await readers.looks(caller.workspace, personOf(caller), at, PAUSE_MS);
  } catch (error) {
    if (!(error instanceof StoreFailureError)) throw error;
    log.debug('a look was not noted', { reason: reasonOf(error) });
  }
}

/** The end of the visit before this one, or the last edition in the person's direct messages if that is later. */
export async function missedSince(
  { readers, deliveries }: Pick<Store, 'readers' | 'deliveries'>,
  caller: Caller,
  at: Timestamp,
): Promise<Timestamp> {
  const look = await readers.lastLook(caller.workspace, personOf(caller));
  const here = look !== null && look.at > shift(at, -PAUSE_MS);
  const looked = (here ? look.before : look?.at) ?? shift(at, -FIRST_MS);
  const posted = await lastEditionPosted(deliveries, caller);
  return [looked, posted ?? '', shift(at, -MOST_MS)].reduce((a, b) => (b > a ? b : a));
}

/** Wherever the person subscribed: the post belongs to that workspace, or to none, but the direct messages are theirs. Only its time is told. */
async function lastEditionPosted(
  deliveries: Pick<Store['deliveries'], 'newest'>,
  { platform, inbox }: Caller,
): Promise<Timestamp | null> {
  if (inbox === undefined || inbox === null) return null;
  const filter = { platform, address: inbox, status: ['sent'] } as const;
  const { rows } = await deliveries.newest(OPERATOR, filter, null, POSTS_READ);
  const edition = rows.find((row) => row.edition !== null);
  return edition?.attempts.at(-1)?.at ?? edition?.createdAt ?? null;
}
