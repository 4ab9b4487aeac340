/** When to try again: the only retry policy of the program. */
import type { Outcome } from './outcome.ts';

/** A number in [0, 1). */
export type Random = () => number;

export const RETRY = {
  /** Upper bound of the first wait. */
  baseMs: 2_000,
  /** Longest wait, unless the platform asks for a longer one. */
  longestMs: 15 * 60_000,
  /** Least time before a post in doubt is looked up, so that a request under way has ended. */
  settleMs: 5_000,
  /** How long a post in doubt is looked for before it is left as unknown. A platform that is down cannot answer. */
  lookForMs: 30 * 60_000,
  /** A delivery this late is given up and kept as a dead letter for people to see. */
  giveUpAfterMs: 24 * 3_600_000,
} as const;

export type RetryPolicy = { readonly [K in keyof typeof RETRY]: number };

/**
 * Milliseconds until the next attempt: exponential with full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), but never less than the platform asks
 * for.
 * @param tries number of attempts so far, at least 1
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
