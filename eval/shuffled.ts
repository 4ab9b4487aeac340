/** Orders that are the same on every run, for what depends on the order in which texts come in. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The rows in another order. */
export function shuffled<T>(rows: readonly T[], seed: number): readonly T[] {
  const draw = seeded(seed);
  return rows
    .map((row) => ({ row, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
