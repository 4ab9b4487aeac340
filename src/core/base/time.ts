/** Time is a parameter: the core never reads a clock itself. */

/** Returns the current moment; tests pass their own. */
export type Now = () => Temporal.Instant;

/** A stored moment: ISO 8601 in UTC with milliseconds, so that it sorts as text. */
export type Timestamp = string;

/** `2026-11-23T18:20:06.359Z`: always 24 characters. */
export function timestamp(instant: Temporal.Instant): Timestamp {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** The moment `ms` milliseconds after a timestamp (before it, when negative). */
export function shift(at: Timestamp, ms: number): Timestamp {
  return timestamp(Temporal.Instant.from(at).add({ milliseconds: ms }));
}
