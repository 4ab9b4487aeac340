/** The text for the learnt labels: words outside quotation marks, and each quotation as one unit. */
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens } from '../../text/tokens.ts';
import type { Stretch } from './quotation-marks.ts';

/** Shape of a unit that stands for a quotation. */
export const QUOTE_SHAPE = 23;

/** Characters at the end of a quotation that is a clause or sentence. */
const ENDS = ',.?!…-—';

export interface Units extends Tokens {
  /** Index of the sentence in the masked text, from 0. */
  readonly sentence: Int32Array;
  /** Index of the quotation that the unit stands for; -1 for a word or mark outside. */
  readonly stretch: Int32Array;
  /** The form of the quotation, 1 to 31; 0 outside. */
  readonly look: Uint8Array;
}

/**
 * Replaces each quotation by one unit. Linear.
 * @param asides what is read over outside quotations, in order
 */
export function unitsOf(
  tokens: Tokens,
  stretches: readonly Stretch[],
  sentences: readonly Span[],
  asides: readonly Span[],
): Units {
  const { text } = tokens;
  const most = tokens.count + stretches.length;
  const units = {
    start: new Int32Array(most),
    end: new Int32Array(most),
    word: new Uint16Array(most),
    sort: new Uint8Array(most),
    shape: new Uint8Array(most),
    ending: new Uint16Array(most),
    passage: new Int32Array(most),
    sentence: new Int32Array(most),
    stretch: new Int32Array(most).fill(-1),
    look: new Uint8Array(most),
  };
  const british = quotesInSingles(stretches);
  let count = 0;
  let at = 0;
  let aside = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (aside < asides.length && (asides[aside]?.end ?? 0) <= start) aside += 1;
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    const passage = tokens.passage[i] ?? 0;
    if (stretch !== undefined && start >= stretch.from) {
      if (count > 0 && units.stretch[count - 1] === at) continue;
      units.start[count] = stretch.from;
      units.end[count] = stretch.to;
      units.shape[count] = QUOTE_SHAPE;
      units.stretch[count] = at;
      units.look[count] = lookOf(text, stretch, british);
    } else {
      if (start >= (asides[aside]?.start ?? Number.POSITIVE_INFINITY)) continue;
      if (isClosingPoint(text, start, stretches[at - 1])) continue;
      units.start[count] = start;
      units.end[count] = tokens.end[i] ?? 0;
      units.word[count] = tokens.word[i] ?? 0;
      units.sort[count] = tokens.sort[i] ?? 0;
      units.shape[count] = tokens.shape[i] ?? 0;
      units.ending[count] = tokens.ending[i] ?? 0;
    }
    units.passage[count] = passage;
    count += 1;
  }
  numberSentences(units, count, sentences);
  return { text, count, ...units };
}

/**
 * A comma or full stop after a closing mark, as in British and French texts. It counts as part of the quotation,
 * because in American texts, from which the labels were learnt, it is inside.
 */
function isClosingPoint(text: string, at: number, stretch: Stretch | undefined): boolean {
  if (stretch === undefined || at !== stretch.to || stretch.open) return false;
  const point = text.charAt(at);
  return (point === ',' || point === '.') && text.charAt(at + 1) !== '.';
}

function numberSentences(
  units: { readonly start: Int32Array; readonly end: Int32Array; readonly sentence: Int32Array },
  count: number,
  sentences: readonly Span[],
): void {
  let at = 0;
  let number = -1;
  for (let i = 0; i < count; i++) {
    const start = units.start[i] ?? 0;
    let begins = i === 0;
    // The end of a sentence inside a quotation does not end the sentence around it.
    while (at < sentences.length && (sentences[at]?.start ?? 0) <= start) {
      begins ||= (sentences[at]?.start ?? 0) === start;
      at += 1;
    }
    if (begins) number += 1;
    units.sentence[i] = number;
  }
}

/** Whether the text uses single marks for quotations, as British texts do; then they are worth as much as double ones. */
export function quotesInSingles(stretches: readonly Stretch[]): boolean {
  let singles = 0;
  let doubles = 0;
  for (const { style } of stretches) {
    if (style === 'single') singles += 1;
    if (style === 'double') doubles += 1;
  }
  return singles > doubles;
}

/** Packs the number of words (4 classes), the ending (3), and whether it begins with a capital (2). */
function lookOf(text: string, stretch: Stretch, british: boolean): number {
  const length = stretch.end - stretch.start;
  const size = length < 12 ? 0 : length < 30 ? 1 : length < 70 ? 2 : 3;
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40));
  const spaces = size < 2 ? words.trim().split(/\s+/).length : 9;
  const inside = text
    .slice(Math.max(stretch.start, stretch.end - 2), stretch.end)
    .trimEnd()
    .slice(-1);
  const outside = isClosingPoint(text, stretch.to, stretch) ? text.charAt(stretch.to) : '';
  const last = ENDS.includes(inside) && inside !== '' ? inside : outside;
  const ends = last === ',' ? 1 : last === '' || !ENDS.includes(last) ? 0 : 2;
  const first = words.trimStart().charAt(0);
  const capital = first !== first.toLowerCase() ? 1 : 0;
  const kind = spaces < 2 ? 0 : spaces < 4 ? 1 : size < 3 ? 2 : 3;
  const packed = 1 + kind * 6 + ends * 2 + capital;
  return stretch.style === 'single' && !british
    ? Math.min(31, 25 + (kind > 1 ? 2 : 0) + (ends > 0 ? 1 : 0))
    : packed;
}

/** Whether a unit is a word. */
export function isWordUnit(units: Units, i: number): boolean {
  const shape = units.shape[i] ?? 0;
  return shape > 0 && shape < SHAPE.comma;
}
