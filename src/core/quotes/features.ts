/** What the learnt labels look at, one place at a time: packed numbers of words, tags, shapes and quotation state. */
import { TAG } from '../text/tagger.ts';
import { SHAPE } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import type { Units } from './units.ts';

/** Columns that reach further than the neighbours: the nearest cues of the sentence, and the place in it. */
export interface Surroundings {
  readonly tags: Uint8Array;
  /** Kind and distance of the nearest cue before, in the same sentence; 0 for none. */
  readonly before: Uint8Array;
  /** The same for the nearest cue after. */
  readonly after: Uint8Array;
  /** First of its sentence, of its paragraph; what came between the last cue and here. */
  readonly place: Uint8Array;
  /** Whether the sentence holds a quote before and after, and whether the former sentence ends in one. */
  readonly quotes: Uint8Array;
  /** Numbers of the nearest cues' own words, in the same sentence. */
  readonly cueWord: Uint16Array;
  readonly nextCueWord: Uint16Array;
  /** The signs of the first units after the nearest cue before, when it is near. */
  readonly path: Uint32Array;
}

/** Most keys that one place has. */
export const MOST_KEYS = 72;

const CUES = new Map<number, number>([
  [classNumber('say'), 1],
  [classNumber('tell'), 2],
  [classNumber('describe'), 3],
  [classNumber('think'), 4],
  [classNumber('show'), 5],
]);

/** 1 to 5 for a verb of one of the reporting sorts, 0 for anything else. */
function cueKind(units: Units, tags: Uint8Array, i: number, according: number): number {
  if (units.word[i] === according) return 6;
  const kind = CUES.get(units.sort[i] ?? 0) ?? 0;
  return kind > 0 && tags[i] === TAG.verb ? kind : 0;
}

function distance(units: number): number {
  return units <= 1 ? 0 : units <= 3 ? 1 : units <= 8 ? 2 : 3;
}

/** Reads the columns in two passes. */
export function surroundingsOf(
  units: Units,
  tags: Uint8Array,
  words: { readonly according: number; readonly that: number },
): Surroundings {
  const { count } = units;
  const before = new Uint8Array(count + 1);
  const after = new Uint8Array(count + 1);
  const place = new Uint8Array(count + 1);
  const quotes = new Uint8Array(count + 1);
  const cueWord = new Uint16Array(count + 1);
  const nextCueWord = new Uint16Array(count + 1);
  const path = new Uint32Array(count + 1);
  let cue = 0;
  let cueAt = 0;
  let between = 0;
  let quote = 0;
  let formerQuote = 0;
  for (let i = 0; i < count; i++) {
    const firstOfSentence = i === 0 || units.sentence[i] !== units.sentence[i - 1];
    const firstOfPassage = i === 0 || units.passage[i] !== units.passage[i - 1];
    if (firstOfSentence) {
      cue = 0;
      between = 0;
      formerQuote = quote > 0 ? 1 : 0;
      quote = 0;
    }
    before[i] = cue === 0 ? 0 : cue * 4 + distance(i - cueAt);
    if (cue !== 0) {
      cueWord[i] = units.word[cueAt] as number;
      if (i - cueAt <= 4) {
        let signs = i - cueAt;
        for (let j = cueAt + 1; j < i; j++) signs = signs * 32 + signOf(units, tags, j);
        path[i] = signs;
      }
    }
    place[i] = (firstOfPassage ? 2 : firstOfSentence ? 1 : 0) * 4 + between;
    quotes[i] = quote * 2 + formerQuote;
    if (units.stretch[i] !== -1) quote = 1;
    const kind = cueKind(units, tags, i, words.according);
    if (kind > 0) {
      cue = kind;
      cueAt = i;
      between = 0;
    } else if (cue > 0 && units.word[i] === words.that) {
      between = 2;
    } else if (cue > 0 && between === 0 && units.shape[i] === SHAPE.comma) {
      between = 1;
    }
  }
  cue = 0;
  quote = 0;
  for (let i = count - 1; i >= 0; i--) {
    if (i === count - 1 || units.sentence[i] !== units.sentence[i + 1]) {
      cue = 0;
      quote = 0;
    }
    after[i] = cue === 0 ? 0 : cue * 4 + distance(cueAt - i);
    if (cue !== 0) nextCueWord[i] = units.word[cueAt] as number;
    quotes[i] = (quotes[i] as number) + quote * 4;
    if (units.stretch[i] !== -1) quote = 1;
    const kind = cueKind(units, tags, i, words.according);
    if (kind > 0) {
      cue = kind;
      cueAt = i;
    }
  }
  return { tags, before, after, place, quotes, cueWord, nextCueWord, path };
}

/** The tag of a word, the shape of a mark. */
function signOf(units: Units, tags: Uint8Array, i: number): number {
  const shape = units.shape[i] as number;
  return shape >= SHAPE.comma ? 16 + (shape - SHAPE.comma) : (tags[i] as number);
}

/** Keys of all templates at place `i`; returns how many. */
export function labelFeatures(units: Units, around: Surroundings, i: number, keys: Uint32Array): number {
  const { word, sort, shape, ending, look } = units;
  const { tags } = around;
  const last = units.count - 1;
  const w0 = word[i] as number;
  const s0 = sort[i] as number;
  const h0 = shape[i] as number;
  const t0 = tags[i] as number;
  const l0 = look[i] as number;
  const e0 = ending[i] as number;
  const has1 = i > 0;
  const has2 = i > 1;
  const wp = has1 ? (word[i - 1] as number) : 0;
  const tp = has1 ? (tags[i - 1] as number) : 0;
  const sp = has1 ? (sort[i - 1] as number) : 0;
  const hp = has1 ? (shape[i - 1] as number) : 0;
  const lp = has1 ? (look[i - 1] as number) : 0;
  const wpp = has2 ? (word[i - 2] as number) : 0;
  const spp = has2 ? (sort[i - 2] as number) : 0;
  const wn = i < last ? (word[i + 1] as number) : 0;
  const tn = i < last ? (tags[i + 1] as number) : 0;
  const sn = i < last ? (sort[i + 1] as number) : 0;
  const hn = i < last ? (shape[i + 1] as number) : 0;
  const ln = i < last ? (look[i + 1] as number) : 0;
  const more = i + 1 < last;
  const wnn = more ? (word[i + 2] as number) : 0;
  const snn = more ? (sort[i + 2] as number) : 0;
  const before = around.before[i] as number;
  const after = around.after[i] as number;
  const place = around.place[i] as number;
  const quotes = around.quotes[i] as number;
  const mark = h0 >= SHAPE.comma ? h0 : 0;
  const x0 = mark > 0 ? 16 + (mark - SHAPE.comma) : t0;
  const xp = hp >= SHAPE.comma ? 16 + (hp - SHAPE.comma) : tp;
  const xn = hn >= SHAPE.comma ? 16 + (hn - SHAPE.comma) : tn;
  const xpp = has2 ? signOf(units, tags, i - 2) : 0;
  const xnn = more ? signOf(units, tags, i + 2) : 0;
  const xnnn = i + 2 < last ? signOf(units, tags, i + 3) : 0;
  let n = 0;
  const put = (template: number, value: number): void => {
    keys[n++] = (template << 26) | value;
  };
  const cueWord = around.cueWord[i] as number;
  const nextWord = around.nextCueWord[i] as number;
  if (w0 !== 0) {
    put(0, w0);
    put(32, (w0 << 5) | xp);
    put(33, (w0 << 5) | xn);
    put(36, (w0 << 5) | before);
    put(37, (w0 << 5) | after);
    put(57, (place << 12) | w0);
    if (wp !== 0) put(30, (w0 << 12) | wp);
    if (wn !== 0) put(31, (w0 << 12) | wn);
  }
  if (wp !== 0) {
    put(1, wp);
    put(34, (wp << 5) | x0);
    put(38, (wp << 5) | before);
    put(50, (wp << 12) | (xpp << 5) | x0);
    if (wpp !== 0) put(53, (wp << 12) | wpp);
  }
  if (wn !== 0) {
    put(2, wn);
    put(35, (wn << 5) | x0);
    put(39, (wn << 5) | after);
    if (wnn !== 0) put(52, (wn << 12) | wnn);
  }
  if (wpp !== 0) put(3, wpp);
  if (wnn !== 0) put(4, wnn);
  put(5, (x0 << 5) | h0);
  put(6, (xp << 5) | x0);
  put(7, (x0 << 5) | xn);
  put(8, (xp << 10) | (x0 << 5) | xn);
  put(9, (xpp << 10) | (xp << 5) | x0);
  put(10, (x0 << 10) | (xn << 5) | xnn);
  put(58, (x0 << 15) | (xn << 10) | (xnn << 5) | xnnn);
  if ((s0 | sp | sn) !== 0) {
    put(11, (s0 << 5) | x0);
    put(12, (sp << 5) | x0);
    put(13, (sn << 5) | x0);
    put(40, (sp << 10) | (s0 << 5) | sn);
  }
  if (spp !== 0) {
    put(14, (spp << 5) | x0);
    put(42, (spp << 10) | (sp << 5) | s0);
  }
  if (snn !== 0) {
    put(15, (snn << 5) | x0);
    put(41, (s0 << 10) | (sn << 5) | snn);
  }
  if ((l0 | lp | ln) !== 0) {
    put(16, (l0 << 5) | lp);
    put(17, (l0 << 5) | ln);
    put(18, (l0 << 5) | xp);
    put(19, (l0 << 5) | xn);
    put(20, (l0 << 5) | sp);
    put(21, (l0 << 5) | sn);
    put(45, (l0 << 10) | (before << 5) | after);
    put(46, (l0 << 9) | (place << 5) | x0);
    put(47, (lp << 10) | (x0 << 5) | sn);
    put(48, (lp << 5) | x0);
    put(49, (ln << 5) | x0);
    put(56, (l0 << 8) | (quotes << 5) | xp);
  }
  put(22, (before << 5) | x0);
  put(23, (after << 5) | x0);
  put(24, (before << 5) | after);
  put(25, (place << 5) | x0);
  put(26, (before << 9) | (place << 5) | xp);
  put(27, (quotes << 5) | x0);
  put(28, (quotes << 10) | (before << 5) | after);
  put(29, (place << 10) | (before << 5) | after);
  put(43, (hp << 10) | (h0 << 5) | hn);
  if (e0 !== 0) put(44, (e0 << 4) | t0);
  if (before !== 0) {
    put(54, (before << 10) | (xp << 5) | x0);
    put(59, (cueWord << 10) | (xp << 5) | x0);
    put(60, (cueWord << 9) | (before << 4) | (place & 3));
    put(61, ((around.path[i] as number) << 5) | x0);
  }
  if (after !== 0) {
    put(55, (after << 10) | (x0 << 5) | xn);
    put(62, (nextWord << 10) | (x0 << 5) | xn);
  }
  put(51, (sp << 15) | (x0 << 10) | (xn << 5) | xnn);
  return n;
}
