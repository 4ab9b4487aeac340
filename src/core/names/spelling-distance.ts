/** The distance of two spellings, and the candidates that are nearest to a typed word. */

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). A distance
 * above `most` is returned as `most + 1` without computing it.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  let row: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Spelling mistakes allowed in a word of this length. */
export function spellingTolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The nearest candidates, best first: those that begin with the word, then those within the allowed distance. */
export function nearestSpellings(word: string, candidates: readonly string[], limit: number): string[] {
  const typed = word.toLowerCase();
  const allowed = Math.max(1, Math.ceil(typed.length / 3));
  return candidates
    .map((candidate) => {
      const name = candidate.toLowerCase();
      const prefix = typed !== '' && name.startsWith(typed);
      const parts = [name, ...name.split(' ')];
      const far = Math.min(...parts.map((part) => spellingDistance(typed, part, allowed)));
      return { candidate, far: prefix ? 0 : far };
    })
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
