/** What the soaks share: rows to deliver, a policy in fast motion, and the count of what a platform really holds. */
import { placeOf } from '../../src/core/delivery/destination.ts';
import { keyOf } from '../../src/core/delivery/key.ts';
import type { RetryPolicy } from '../../src/core/delivery/retry.ts';
import type { Delivery } from '../../src/core/delivery/stores.ts';
import type { Log } from '../../src/core/ports.ts';
import { timestamp } from '../../src/core/time.ts';
import type { StoredPost } from '../../test/fakes/platform/server.ts';

/** The house's policy in fast motion. Its times keep their order: a request times out, lands at the latest, is looked for. */
export const FAST: RetryPolicy = {
  baseMs: 40,
  longestMs: 400,
  settleMs: 1_500,
  lookForMs: 30_000,
  giveUpAfterMs: 600_000,
};

/** The fakes answer within a second or never, even on a machine that is busy with something else. */
export const FAST_TIMEOUT_MS = 1_000;
export const FAST_LEASE_MS = 4_000;

export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};

/** Rows for `places` places of a platform, `parts` to a message, due now. */
export function rowsFor(platform: string, places: number, parts: number): readonly Delivery[] {
  const at = timestamp(Temporal.Now.instant());
  return Array.from({ length: places }, (_, place) => {
    const message = keyOf('soak', platform, place);
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
        key: keyOf(message, part),
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
  /** For each row that stands twice: the place, the moments of its posts, its tries. */
  readonly evidence: readonly string[];
}

/** Compares the rows with the posts: `lost` is not posted though it should be, `doubled` stands there more than once. */
export function tally(rows: readonly Delivery[], posts: readonly StoredPost[]): Tally {
  const standing = new Map<string, number>();
  for (const { key } of posts) standing.set(key, (standing.get(key) ?? 0) + 1);
  const unknown = rows.filter(({ status }) => status === 'unknown').length;
  return {
    sent: rows.filter(({ status }) => status === 'sent').length,
    lost: rows.filter(({ key, status }) => status !== 'unknown' && !standing.has(key)).length,
    doubled: [...standing.values()].filter((count) => count > 1).length,
    unknown,
    evidence: rows.filter(({ key }) => (standing.get(key) ?? 0) > 1).map((row) => evidenceOf(row, posts)),
  };
}

function evidenceOf({ to, key, attempts }: Delivery, posts: readonly StoredPost[]): string {
  const moments = posts.filter((post) => post.key === key).map(({ at }) => new Date(at).toISOString());
  const tries = attempts.map(({ at, outcome }) => `${at} ${outcome?.kind ?? 'in doubt'}`);
  return `${placeOf(to)} posted ${moments.join(', ')}; tried ${tries.join(', ')}`;
}
