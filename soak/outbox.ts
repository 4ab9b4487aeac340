/** What the soaks share: a policy in fast motion, plain rows, and the count of what a platform really holds. */

import { timestamp } from '../src/core/base/time.ts';
import { contentKey } from '../src/core/delivery/content-key.ts';
import type { RetryPolicy } from '../src/core/delivery/retry.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import { destinationKey } from '../src/core/subscriptions/destination.ts';
import { type Standing, wordsIn } from './fake-platforms.ts';

/** The house's policy in fast motion. Its times keep their order: a request times out, lands at the latest, is looked for. */
export const FAST: RetryPolicy = {
  baseMs: 40,
  longestMs: 400,
  settleMs: 2_500,
  lookForMs: 60_000,
  giveUpAfterMs: 600_000,
};

/** The fakes answer within two seconds or never, even on a machine that is busy with something else. */
export const FAST_TIMEOUT_MS = 2_000;

/** Longer than a send takes at worst: opening a direct channel, the turn in its channel, the post, its thread. */
export const FAST_LEASE_MS = 15_000;

/** Rows for `places` places of a loopback platform, `parts` to a message, due now. */
export function rowsFor(platform: string, places: number, parts: number): readonly Delivery[] {
  const at = timestamp(Temporal.Now.instant());
  return Array.from({ length: places }, (_, place) => {
    const message = contentKey('soak', platform, place);
    return Array.from(
      { length: parts },
      (_unused, part): Delivery => ({
        id: `${message}.${part}`,
        message,
        edition: null,
        subscription: null,
        workspace: null,
        to: { platform, address: `c${place}`, options: {} },
        part,
        parts,
        payload: { text: `${platform} ${place} ${part}` },
        edit: null,
        key: contentKey(message, part),
        status: 'due',
        dueAt: at,
        createdAt: at,
        attempts: [],
        ref: null,
        detail: null,
      }),
    );
  }).flat();
}

export interface Tally {
  readonly sent: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unknown: number;
  /** Rows and posts that do not belong to each other one to one: a row names another's post, a post has no row. */
  readonly strays: number;
  /** For each row that stands twice or is left unknown: the place, the moments of its posts, its tries. */
  readonly evidence: readonly string[];
}

/** Compares rows with what stands, by the words: `lost` stands nowhere though it should, `doubled` stands more than once. */
export function tally(rows: readonly Delivery[], posts: readonly Standing[]): Tally {
  const standing = Map.groupBy(posts, ({ words }) => words);
  const times = (row: Delivery): number => standing.get(wordsIn(row.payload))?.length ?? 0;
  const doubled = rows.filter((row) => times(row) > 1);
  const unsettled = rows.filter(({ status }) => status === 'unknown');
  return {
    sent: rows.filter(({ status }) => status === 'sent').length,
    lost: rows.filter((row) => row.status !== 'unknown' && times(row) === 0).length,
    doubled: doubled.length,
    unknown: unsettled.length,
    strays: strays(rows, posts),
    evidence: [...doubled, ...unsettled].map((row) =>
      evidenceOf(row, standing.get(wordsIn(row.payload)) ?? []),
    ),
  };
}

/** The ledger against the platform: every row that is sent names the post that bears its words, and every post has a row. */
function strays(rows: readonly Delivery[], posts: readonly Standing[]): number {
  const byMessage = new Map(posts.map((post) => [post.message, post.words]));
  const known = new Set(rows.map(({ payload }) => wordsIn(payload)));
  const named = rows.filter(({ status }) => status === 'sent').map(({ ref }) => ref?.message ?? '');
  const wrong = rows.filter(
    ({ status, ref, payload }) => status === 'sent' && byMessage.get(ref?.message ?? '') !== wordsIn(payload),
  );
  const shared = named.length - new Set(named).size;
  return wrong.length + shared + posts.filter(({ words }) => !known.has(words)).length;
}

function evidenceOf({ to, attempts }: Delivery, posts: readonly Standing[]): string {
  const moments = posts.map(({ at }) => new Date(at).toISOString());
  const tries = attempts.map(({ at, outcome }) => `${at} ${outcome?.kind ?? 'in doubt'}`);
  return `${destinationKey(to)} posted ${moments.join(', ')}; tried ${tries.join(', ')}`;
}
