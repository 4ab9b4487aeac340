/** A question as ranking sees it: its terms, how rare each is, and their embedding. */

import type { AnswerType } from '../questions/question.ts';
import { type SearchTokens, sentenceAt, type Word } from '../text/search-token.ts';
import { MOST_WORDS } from '../text/search-words.ts';
import { sentenceEmbedding } from './sentence-embedding.ts';
import type { Vectors } from './word-vectors.ts';

/** A word of the question that is no stop word: one stem, with all that matters about it. */
export interface Term {
  readonly stem: string;
  readonly plain: string;
  /** Natural logarithm of how rare it is among the store's passages. */
  readonly rarity: number;
  /** The rarity sharpened: rare words count for more than BM25 gives them. */
  readonly worth: number;
  /** Its row among the word vectors; -1 when it has none. */
  readonly row: number;
  /** How much it tells, by the word vectors; 0 when it has none. */
  readonly weight: number;
  /** How often the question says it. */
  readonly times: number;
  /** It is written as a name. */
  readonly name: boolean;
  readonly number: boolean;
  /** It stands in the question's last sentence, which asks. */
  readonly asks: boolean;
  /** Which word of the question it is. */
  readonly place: number;
  /** How many of the question's words are rarer. */
  readonly order: number;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly type: AnswerType;
  /** Which of the terms has a stem. */
  readonly places: ReadonlyMap<string, number>;
  /** Stems of all its words, stop words too. */
  readonly stems: ReadonlySet<string>;
  /** Words of the question. */
  readonly length: number;
  /** What it means. */
  readonly meaning: Float32Array;
  /** What the last sentence means, which asks. */
  readonly asking: Float32Array;
  readonly vectors: Vectors;
}

/** On questions of one or two sentences this power of the rarity serves best. */
const SHARPENED = 1.5;

type Use = readonly [place: number, Word];

/** The telling words of a question, by stem, with their places: as many as are searched for, so that how rare they are is known already. */
export function contentTerms({ words }: SearchTokens): ReadonlyMap<string, readonly Use[]> {
  const uses = words.entries().filter(([, { stop }]) => !stop);
  return new Map([...Map.groupBy(uses, ([, { stem }]) => stem)].slice(0, MOST_WORDS));
}

/** @param rarities of the telling words, in order */
export function queryOf(
  tokens: SearchTokens,
  type: AnswerType,
  rarities: readonly number[],
  vectors: Vectors,
): Query {
  const { words } = tokens;
  const terms = [...contentTerms(tokens)].map(([stem, uses], at) =>
    termOf(stem, uses, { tokens, rarity: rarities[at] ?? 0, vectors }),
  );
  const byRarity = terms.toSorted((a, b) => b.rarity - a.rarity);
  return {
    terms: terms.map((term) => ({ ...term, order: byRarity.indexOf(term) })),
    places: new Map(terms.map(({ stem }, place) => [stem, place])),
    type,
    stems: new Set(words.map(({ stem }) => stem)),
    length: words.length,
    meaning: sentenceEmbedding(words, vectors),
    asking: sentenceEmbedding(words, vectors, tokens.starts.at(-1)),
    vectors,
  };
}

interface Surroundings {
  readonly tokens: SearchTokens;
  readonly rarity: number;
  readonly vectors: Vectors;
}

function termOf(stem: string, uses: readonly Use[], { tokens, rarity, vectors }: Surroundings): Term {
  const [place, { plain, digits, row }] = uses[0] as Use;
  const { starts } = tokens;
  return {
    stem,
    plain,
    rarity,
    worth: rarity ** SHARPENED,
    row,
    weight: row < 0 ? 0 : (vectors.weights[row] ?? 0),
    times: uses.length,
    name: uses.some(([at, { capital }]) => capital && !starts.includes(at)),
    number: digits,
    asks: uses.some(([at]) => sentenceAt(tokens, at) === starts.length - 1),
    place,
    order: 0,
  };
}
