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
/** Read and worked out at a time, some milliseconds of work, so that other requests are not held up. */
const BATCH = 100;

export function createNextEditions({
  store,
  fileDigests,
  now,
}: NextEditionsDeps): () => Promise<NextEditions> {
  let known: { readonly state: string; readonly next: readonly NextEdition[] } | null = null;

  const firstOf = (digests: readonly Digest[], at: Temporal.Instant): readonly NextEdition[] =>
    digests
      .flatMap((digest) => nextSends(digest, null, at, 1).map((slot) => ({ digest, at: slot.at })))
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .slice(0, SHOWN);

  const stored = async (state: string, at: Temporal.Instant): Promise<readonly NextEdition[]> => {
    const [first] = known?.next ?? [];
    if (known?.state === state && (first === undefined || first.at > timestamp(at))) return known.next;
    let next: readonly NextEdition[] = [];
    for (let offset = 0, batch = BATCH; batch === BATCH; offset += BATCH) {
      const digests = await store.digests.page(OPERATOR, '', { limit: BATCH, offset });
      batch = digests.length;
      next = [...next, ...firstOf(digests, at)].toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, SHOWN);
      await yieldToEventLoop();
    }
    known = { state, next };
    return next;
  };

  return async () => {
    const at = now();
    const { count, savedAt } = await store.digests.extent();
    const next = [...firstOf(fileDigests(), at), ...(await stored(`${count} ${savedAt ?? ''}`, at))];
    return {
      digests: count + fileDigests().length,
      next: next.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, SHOWN),
    };
  };
}
