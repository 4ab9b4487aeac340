/** A question as ranking sees it: its telling words, how rare each is, and what they mean together. */
import { createMeaning } from './meaning.ts';
import type { AnswerType } from './question.ts';
import { type Token, tokensOf } from './token.ts';
import type { Vectors } from './vectors.ts';

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

export function queryOf(
  asked: string,
  type: AnswerType,
  rarityOf: (stem: string) => number,
  vectors: Vectors,
): Query {
  const tokens = tokensOf(asked);
  const last = tokens.at(-1)?.sentence ?? 0;
  const meaning = createMeaning(tokens, vectors);
  const byStem = Map.groupBy(
    tokens.entries().filter(([, token]) => !token.stop),
    ([, { stem }]) => stem,
  );
  const terms = [...byStem].map(([stem, uses]) =>
    termOf(stem, uses, { last, rarityOf, rows: meaning.rows, vectors }),
  );
  const byRarity = terms.toSorted((a, b) => b.rarity - a.rarity);
  return {
    terms: terms.map((term) => ({ ...term, order: byRarity.indexOf(term) })),
    type,
    stems: new Set(tokens.map(({ stem }) => stem)),
    length: tokens.length,
    meaning: meaning.between(0, tokens.length),
    asking: meaning.between(
      tokens.findIndex(({ sentence }) => sentence === last),
      tokens.length,
    ),
    vectors,
  };
}

interface Surroundings {
  readonly last: number;
  readonly rarityOf: (stem: string) => number;
  readonly rows: Int32Array;
  readonly vectors: Vectors;
}

function termOf(
  stem: string,
  uses: readonly (readonly [number, Token])[],
  { last, rarityOf, rows, vectors }: Surroundings,
): Term {
  const [place, { plain, digits }] = uses[0] as readonly [number, Token];
  const row = rows[place] ?? -1;
  const rarity = rarityOf(stem);
  return {
    stem,
    plain,
    rarity,
    worth: rarity ** SHARPENED,
    row,
    weight: row < 0 ? 0 : (vectors.weights[row] ?? 0),
    times: uses.length,
    name: uses.some(([, token]) => token.capital && !token.opens),
    number: digits,
    asks: uses.some(([, { sentence }]) => sentence === last),
    place,
    order: 0,
  };
}
