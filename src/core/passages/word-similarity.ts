/** How similar the words of passages are to the terms of a question. */
import type { PassageView } from './passage-view.ts';
import type { Query, Term } from './query.ts';
import { cosineOfRows } from './word-vectors.ts';

/** How near the question's terms come to a word. */
export interface TermSimilarity {
  /** By term. */
  readonly each: Float32Array;
  /** That of the nearest, 0 at least. */
  readonly most: number;
}

/** Worked out once for each word of all passages of a search. */
export interface WordSimilarity {
  of(row: number): TermSimilarity;
}

export function createWordSimilarity({ terms, vectors }: Query): WordSimilarity {
  const known = new Map<number, TermSimilarity>();
  return {
    of(row) {
      const before = known.get(row);
      if (before !== undefined) return before;
      const each = new Float32Array(terms.length);
      let most = 0;
      for (const [at, term] of terms.entries()) {
        if (term.row < 0) continue;
        each[at] = cosineOfRows(vectors, term.row, row);
        most = Math.max(most, each[at] as number);
      }
      known.set(row, { each, most });
      return { each, most };
    },
  };
}

/** The word of a passage that comes nearest to a term without being it. */
export interface NearestWord {
  /** Its place in the passage; -1 when no word comes near. */
  readonly place: number;
  readonly likeness: number;
  /** How near the next best comes. */
  readonly second: number;
}

/** For each term the nearest other word of the passage. */
export function nearestWord(
  { terms }: Query,
  { words }: PassageView,
  likenesses: WordSimilarity,
): readonly NearestWord[] {
  const best = new Float32Array(terms.length);
  const second = new Float32Array(terms.length);
  const place = new Int32Array(terms.length).fill(-1);
  for (const [at, word] of words.entries()) {
    if (word.row < 0 || word.stop) continue;
    const near = likenesses.of(word.row).each;
    for (let term = 0; term < terms.length; term++) {
      const value = near[term] as number;
      if (value <= (second[term] as number) || (terms[term] as Term).stem === word.stem) continue;
      if (value <= (best[term] as number)) {
        second[term] = value;
        continue;
      }
      second[term] = best[term] as number;
      best[term] = value;
      place[term] = at;
    }
  }
  return terms.map((_, term) => ({
    place: place[term] as number,
    likeness: best[term] as number,
    second: second[term] as number,
  }));
}
