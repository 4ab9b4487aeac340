/** Counts log lines of one kind, so that a fault that repeats a thousand times a minute is one line with a number. */

/** A line of one kind is written once in this time, in milliseconds. */
const SAID_EVERY_MS = 60_000;
/** Kinds that are remembered; a fault whose words differ each time must not fill the memory. */
const KINDS = 500;

export interface RepeatedLines {
  /**
   * Whether to write a line of this kind now.
   * @returns null: not now. Otherwise how many lines of this kind were left out since the last one.
   */
  admit(kind: string): number | null;
}

/** @param elapsed milliseconds of a clock that nobody sets */
export function createRepeatedLines(elapsed: () => number): RepeatedLines {
  const said = new Map<string, { at: number; leftOut: number }>();
  return {
    admit: (kind) => {
      const at = elapsed();
      const known = said.get(kind);
      if (known !== undefined && at - known.at < SAID_EVERY_MS) {
        known.leftOut += 1;
        return null;
      }
      if (known === undefined && said.size >= KINDS) {
        const [oldest] = said.keys();
        if (oldest !== undefined) said.delete(oldest);
      }
      said.delete(kind);
      said.set(kind, { at, leftOut: 0 });
      return known?.leftOut ?? 0;
    },
  };
}
