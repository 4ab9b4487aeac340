/** How similar the words of passages are to the terms of a question. */
import type { PassageView } from './passage-view.ts';
import type { Query, Term } from './query.ts';
import { cosineOfRows } from './word-vectors.ts';

/** How similar one word is to the terms of the question. */
export interface TermSimilarity {
  /** For each term. */
  readonly each: Float32Array;
  /** The similarity to the most similar term; at least 0. */
  readonly most: number;
}

/** Computed once for each distinct word of a search's passages. */
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

/** The word of a passage that is most similar to a term without being that term. */
export interface NearestWord {
  /** Its position in the passage; -1 if no word is similar. */
  readonly place: number;
  readonly likeness: number;
  /** The similarity of the second most similar word. */
  readonly second: number;
}

/** For each term, the most similar other word of the passage. */
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
