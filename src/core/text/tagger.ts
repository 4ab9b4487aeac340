/** Part-of-speech tagging, from listed words, endings and shapes of a word and its neighbours. */

import { sumRows, type Weights } from './sparse-weights.ts';
import { SHAPE, type Tokens } from './tokens.ts';

/** The tags by number; `quote` is for a whole quotation. */
export const TAG = {
  none: 0,
  noun: 1,
  name: 2,
  verb: 3,
  auxiliary: 4,
  adjective: 5,
  adverb: 6,
  preposition: 7,
  determiner: 8,
  pronoun: 9,
  number: 10,
  particle: 11,
  conjunction: 12,
  subordinator: 13,
  mark: 14,
  quote: 15,
} as const;

/** Number of tags that the tagger chooses from; marks and quotations are known without it. */
export const TAGGED = 13;

/** The columns that the features are made of; a sequence with masked quotations has the same. */
export type Tagged = Pick<Tokens, 'count' | 'word' | 'sort' | 'shape' | 'ending'>;

const TEMPLATES = 22;

/** Writes the keys of all features at a position to `keys` and returns their number. Tags to the left are known. */
export function tagFeatures(seq: Tagged, tags: Uint8Array, i: number, keys: Uint32Array): number {
  const { word, shape, ending, sort } = seq;
  const w = word[i] ?? 0;
  const e = ending[i] ?? 0;
  const two = e & 1023;
  const s = shape[i] ?? 0;
  const t1 = i > 0 ? (tags[i - 1] ?? 0) : 0;
  const t2 = i > 1 ? (tags[i - 2] ?? 0) : 0;
  const w1 = i > 0 ? (word[i - 1] ?? 0) : 0;
  const n1 = word[i + 1] ?? 0;
  const sn = shape[i + 1] ?? 0;
  const sp = i > 0 ? (shape[i - 1] ?? 0) : 0;
  const en = ending[i + 1] ?? 0;
  const so = sort[i] ?? 0;
  const son = sort[i + 1] ?? 0;
  keys[0] = w;
  keys[1] = (1 << 26) | (e << 5) | s;
  keys[2] = (2 << 26) | (two << 5) | s;
  keys[3] = (3 << 26) | (s << 4) | t1;
  keys[4] = (4 << 26) | (w << 4) | t1;
  keys[5] = (5 << 26) | (t2 << 4) | t1;
  keys[6] = (6 << 26) | (w1 << 5) | s;
  keys[7] = (7 << 26) | (n1 << 5) | s;
  keys[8] = (8 << 26) | (s << 10) | (sp << 5) | sn;
  keys[9] = (9 << 26) | (two << 4) | t1;
  keys[10] = (10 << 26) | (w << 12) | n1;
  keys[11] = (11 << 26) | (w << 12) | w1;
  keys[12] = (12 << 26) | (so << 9) | (t2 << 4) | t1;
  keys[13] = (13 << 26) | (so << 10) | (son << 5) | sn;
  keys[14] = (14 << 26) | (two << 10) | (en & 1023);
  keys[15] = (15 << 26) | (e << 4) | t1;
  keys[16] = (16 << 26) | (two << 12) | n1;
  keys[17] = (17 << 26) | (t1 << 12) | n1;
  keys[18] = (18 << 26) | (word[i + 2] ?? 0);
  keys[19] = ((19 << 26) | (two << 12) | w1) >>> 0;
  keys[20] = ((20 << 26) | (w << 10) | (en & 1023)) >>> 0;
  keys[21] = ((21 << 26) | (i > 1 ? (word[i - 2] ?? 0) : 0)) >>> 0;
  return TEMPLATES;
}

/** Tags from left to right in one pass. Marks are known by their shape, quotations by their tag. */
export function tagsOf(seq: Tagged, quoteShape: number, weights: Weights): Uint8Array {
  const tags = new Uint8Array(seq.count);
  const keys = new Uint32Array(TEMPLATES);
  const scores = new Int32Array(TAGGED);
  for (let i = 0; i < seq.count; i++) {
    const shape = seq.shape[i] ?? 0;
    if (shape === quoteShape) tags[i] = TAG.quote;
    else if (shape >= SHAPE.comma) tags[i] = TAG.mark;
    else {
      const count = tagFeatures(seq, tags, i, keys);
      sumRows(weights, keys, count, scores);
      tags[i] = best(scores) + 1;
    }
  }
  return tags;
}

function best(scores: Int32Array): number {
  let top = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[top] as number)) top = label;
  }
  return top;
}
