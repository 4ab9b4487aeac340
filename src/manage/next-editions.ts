/** The next editions of all digests, for the overview: worked out again only when a digest has changed or one of them is due. */
import { OPERATOR } from '../core/base/scope.ts';
import { type Now, timestamp } from '../core/base/time.ts';
import { yieldToEventLoop } from '../core/base/yield-to-event-loop.ts';
import type { Digest } from '../core/digests/digest.ts';
import type { DigestStore } from '../core/ports/digest-store.ts';
import { nextSends } from '../core/publishing/due-slots.ts';

export interface NextEdition {
  readonly digest: Digest;
  readonly at: string;
}

export interface NextEditions {
  /** How many digests there are. */
  readonly digests: number;
  /** The first ones, the earliest first. */
  readonly next: readonly NextEdition[];
}

export interface NextEditionsDeps {
  readonly store: { readonly digests: Pick<DigestStore, 'page' | 'extent'> };
  readonly fileDigests: () => readonly Digest[];
  readonly now: Now;
}

const SHOWN = 5;
/** Kept in memory, so that those that come due meanwhile need no reading of all. */
const KEPT = 500;
/** Read and worked out at a time, some milliseconds of work, so that other requests are not held up. */
const BATCH = 100;

interface Known {
  /** Changes with every change of a stored digest. */
  readonly state: string;
  readonly next: readonly NextEdition[];
  /** Those that are not among them come no earlier; null: these are all. */
  readonly bound: string | null;
}

const earliest = (editions: readonly NextEdition[], most: number): readonly NextEdition[] =>
  editions.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, most);

function after(digest: Digest, at: Temporal.Instant): readonly NextEdition[] {
  return nextSends(digest, null, at, 1).map((slot) => ({ digest, at: slot.at }));
}

export function createNextEditions({
  store,
  fileDigests,
  now,
}: NextEditionsDeps): () => Promise<NextEditions> {
  let known: Known | null = null;

  const read = async (state: string, at: Temporal.Instant): Promise<Known> => {
    let next: readonly NextEdition[] = [];
    for (let offset = 0, batch = BATCH; batch === BATCH; offset += BATCH) {
      const digests = await store.digests.page(OPERATOR, '', { limit: BATCH, offset });
      batch = digests.length;
      next = earliest([...next, ...digests.flatMap((digest) => after(digest, at))], KEPT);
      await yieldToEventLoop();
    }
    return { state, next, bound: next.length < KEPT ? null : (next.at(-1)?.at ?? null) };
  };

  /** With the later times of those that were due meanwhile. */
  const moved = ({ state, next, bound }: Known, at: Temporal.Instant): Known => {
    const all = next.flatMap((one) => (one.at > timestamp(at) ? [one] : after(one.digest, at)));
    const sure = all.filter((one) => bound === null || one.at <= bound);
    return { state, next: earliest(sure, KEPT), bound };
  };

  return async () => {
    const at = now();
    const { count, savedAt } = await store.digests.extent();
    const state = `${count} ${savedAt ?? ''}`;
    const former: Known | null = known?.state === state ? moved(known, at) : null;
    known =
      former !== null && (former.bound === null || former.next.length >= SHOWN)
        ? former
        : await read(state, at);
    const inFiles = fileDigests();
    return {
      digests: count + inFiles.length,
      next: earliest([...inFiles.flatMap((digest) => after(digest, at)), ...known.next], SHOWN),
    };
  };
}
