/** A found passage as ranking sees it beside a question: its words, where each stands, and how near each comes to the question's. */
import { createMeaning, type Meaning } from './meaning.ts';
import type { Query, Term } from './query.ts';
import type { PassageHit } from './stores.ts';
import { type Token, tokensOf, type Words } from './token.ts';
import { likeness } from './vectors.ts';

/** The word of a passage that comes nearest to a term without being it. */
export interface Nearest {
  /** Its place in the passage; -1 when no word comes near. */
  readonly place: number;
  readonly likeness: number;
  /** How near the next best comes. */
  readonly second: number;
}

export interface PassageView {
  readonly hit: PassageHit;
  /** 0 for the best of the store's search. */
  readonly rank: number;
  readonly tokens: readonly Token[];
  /** Places of each stem. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The question's terms that stand in it, with their places. */
  readonly found: ReadonlyMap<Term, readonly number[]>;
  /** Stems of the headline. */
  readonly title: ReadonlySet<string>;
  readonly meaning: Meaning;
  /** Where each sentence begins, and the end. */
  readonly sentences: readonly number[];
}

export function viewOf(query: Query, hit: PassageHit, rank: number, words: Words): PassageView {
  const tokens = tokensOf(hit.passage.text, words);
  const places = new Map<string, number[]>();
  const sentences: number[] = [];
  for (const [place, { stem, sentence }] of tokens.entries()) {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [place]);
    else known.push(place);
    if (sentence >= sentences.length) sentences.push(place);
  }
  return {
    hit,
    rank,
    tokens,
    places,
    found: new Map(
      query.terms.flatMap((term) => {
        const held = places.get(term.stem);
        return held === undefined ? [] : [[term, held] as const];
      }),
    ),
    title: new Set(tokensOf(hit.title, words).map(({ stem }) => stem)),
    meaning: createMeaning(tokens, query.vectors),
    sentences: [...sentences, tokens.length],
  };
}

/** How near the question's terms come to a word. */
export interface Likeness {
  /** By term. */
  readonly each: Float32Array;
  /** That of the nearest, 0 at least. */
  readonly most: number;
}

/** Worked out once for each word of all passages of a search. */
export interface Likenesses {
  of(row: number): Likeness;
}

export function createLikenesses({ terms, vectors }: Query): Likenesses {
  const known = new Map<number, Likeness>();
  return {
    of(row) {
      const before = known.get(row);
      if (before !== undefined) return before;
      const each = new Float32Array(terms.length);
      let most = 0;
      for (const [at, term] of terms.entries()) {
        if (term.row < 0) continue;
        each[at] = likeness(vectors, term.row, row);
        most = Math.max(most, each[at] as number);
      }
      known.set(row, { each, most });
      return { each, most };
    },
  };
}

/** For each term the nearest other word of the passage. */
export function nearestIn(
  { terms }: Query,
  { tokens, meaning }: PassageView,
  likenesses: Likenesses,
): readonly Nearest[] {
  const best = new Float32Array(terms.length);
  const second = new Float32Array(terms.length);
  const place = new Int32Array(terms.length).fill(-1);
  for (const [at, { stop, stem }] of tokens.entries()) {
    const row = meaning.rows[at] ?? -1;
    if (row < 0 || stop) continue;
    const near = likenesses.of(row).each;
    for (let term = 0; term < terms.length; term++) {
      const value = near[term] as number;
      if (value <= (second[term] as number) || (terms[term] as Term).stem === stem) continue;
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
