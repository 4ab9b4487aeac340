/** A question as ranking sees it: its terms, how rare each is, and their embedding. */

import type { AnswerType } from '../questions/question.ts';
import { type SearchTokens, sentenceAt, type Word } from '../text/search-token.ts';
import { MOST_WORDS } from '../text/search-words.ts';
import { sentenceEmbedding } from './sentence-embedding.ts';
import type { Vectors } from './word-vectors.ts';

/** A word of the question that is no stop word, with what ranking needs to know of it. */
export interface Term {
  readonly stem: string;
  readonly plain: string;
  /** Inverse document frequency: the natural logarithm of how rare the term is among the stored passages. */
  readonly rarity: number;
  /** The rarity raised to a power, so that rare terms count for more than in BM25. */
  readonly worth: number;
  /** Its row in the word vectors; -1 if it has none. */
  readonly row: number;
  /** The information it carries, from the word vectors; 0 if it has none. */
  readonly weight: number;
  /** How many times the question has it. */
  readonly times: number;
  /** Whether it is written like a name. */
  readonly name: boolean;
  readonly number: boolean;
  /** Whether it is in the question's last sentence, which does the asking. */
  readonly asks: boolean;
  /** Its position among the words of the question. */
  readonly place: number;
  /** How many of the question's terms are rarer. */
  readonly order: number;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly type: AnswerType;
  /** The index of each term by stem. */
  readonly places: ReadonlyMap<string, number>;
  /** The stems of all words, with stop words. */
  readonly stems: ReadonlySet<string>;
  /** The number of words in the question. */
  readonly length: number;
  /** The embedding of the question. */
  readonly meaning: Float32Array;
  /** The embedding of its last sentence, which does the asking. */
  readonly asking: Float32Array;
  readonly vectors: Vectors;
}

/** The power that ranked best on questions of one or two sentences. */
const SHARPENED = 1.5;

type Use = readonly [place: number, Word];

/**
 * The content words of a question, by stem, with their positions. Limited to the words that are searched for, because
 * only their frequency is known.
 */
export function contentTerms({ words }: SearchTokens): ReadonlyMap<string, readonly Use[]> {
  const uses = words.entries().filter(([, { stop }]) => !stop);
  return new Map([...Map.groupBy(uses, ([, { stem }]) => stem)].slice(0, MOST_WORDS));
}

/** @param rarities of the content words, in order */
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
