/** When to try again: the only retry policy. */
import type { Outcome } from './outcome.ts';

/** A number in [0, 1). */
export type Random = () => number;

export const RETRY = {
  /** The first wait is somewhere below this. */
  baseMs: 2_000,
  /** No wait is longer, unless the platform asks for it. */
  longestMs: 15 * 60_000,
  /** What may have been posted is looked up no sooner, so that a request under way has landed. */
  settleMs: 5_000,
  /** A try in doubt is looked for this long before it is left as unknown: a platform that is down can't tell. */
  lookForMs: 30 * 60_000,
  /** A delivery that is this late is given up and kept for people to see. */
  giveUpAfterMs: 24 * 3_600_000,
} as const;

export type RetryPolicy = { readonly [K in keyof typeof RETRY]: number };

/**
 * Milliseconds until the next try: exponential with full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/),
 * never less than the platform asks for.
 * @param tries how many there were, 1 or more
 */
export function retryDelay(
  tries: number,
  outcome: Extract<Outcome, { kind: 'retry' }>,
  random: Random,
  policy: RetryPolicy = RETRY,
): number {
  const ceiling = Math.min(policy.longestMs, policy.baseMs * 2 ** Math.min(tries - 1, 30));
  const least = outcome.ambiguous === true ? policy.settleMs : 0;
  return Math.ceil(Math.max(outcome.afterMs ?? 0, least, random() * ceiling));
}
