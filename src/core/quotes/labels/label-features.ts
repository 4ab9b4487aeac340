/** Features for labelling one unit: packed numbers of words, tags, shapes and quotation state. */
import { SHAPE } from '../../text/tokens.ts';
import type { Units } from '../marks/text-units.ts';
import { type Surroundings, tagOrMark } from './context-features.ts';

/** Most features of one unit. */
export const MOST_KEYS = 72;

/** Writes the features of unit `i` to `keys` and returns their number. */
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
  const xpp = has2 ? tagOrMark(units, tags, i - 2) : 0;
  const xnn = more ? tagOrMark(units, tags, i + 2) : 0;
  const xnnn = i + 2 < last ? tagOrMark(units, tags, i + 3) : 0;
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
