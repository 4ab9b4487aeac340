/** The sentences of an article that a summary may choose from: whole, and without their dateline. */
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Sentences in order, joined if a quotation opens in one and closes in the next; without datelines. */
export function wholeSentences(text: string, language: string | null): readonly Span[] {
  const starts = afterDatelines(text, language);
  const whole: { start: number; end: number }[] = [];
  let open = false;
  let line = 0;
  for (const { start, end } of sentencesOf(text)) {
    while ((starts[line]?.end ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const dateline = starts[line];
    const from = dateline !== undefined && dateline.start <= start ? dateline.end : start;
    // The dateline itself was read as a sentence: “LA CROSSE, Wis.”
    if (from >= end) continue;
    const last = whole.at(-1);
    if (open && last !== undefined && !text.slice(last.end, start).includes('\n')) last.end = end;
    else whole.push({ start: from, end });
    const current = whole.at(-1);
    open = current !== undefined && isOpen(text.slice(current.start, current.end));
  }
  return whole;
}

/** Outside English only a city in capitals is taken for a dateline: `BERLIN (dpa) — `. */
function afterDatelines(text: string, language: string | null): readonly Span[] {
  return passagesOf(text).flatMap(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
    const length = language === 'en' || IN_CAPITALS.test(opening) ? datelineLength(opening) : 0;
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

const LONGEST_DATELINE = 110;
const IN_CAPITALS = /^\p{Lu}{3}/u;
/** What closes a dateline, with the white space around it. */
const CLOSES = /\s?(?:—|–|―|--|\s-|:)\s+/;
const CITY = /^\(?[\p{Lu}][\p{Lu}.’'/-]+\)?,?$/u;
/** What else may stand in it: an agency, a month, a day, a short form of a state, “and”. */
const IN_DATELINE = /^\(?(?:\p{Lu}[\p{L}.’'/-]*\)?,?|\d{1,2},?|(?:19|20)\d\d,?|and|of|de|the|[|/•·])\)?,?$/u;
/** A capital word and a colon are a label (“WATCH:”, “BREAKING:”), and so is a question and answer. */
const LABEL = /^(?:\p{Lu}+:|Q:|A:)/u;

/**
 * The length of a dateline at the beginning: `LA CROSSE, Wis. (AP) — `, `KATHMANDU, April 25 (Reuters) - `, `NEW DELHI: `,
 * `(CNN) — `. 0 if there is none.
 */
export function datelineLength(opening: string): number {
  const closes = CLOSES.exec(opening);
  if (closes === null || closes.index === 0) return 0;
  const words = opening.slice(0, closes.index).split(/\s+/);
  const [first = ''] = words;
  if (!CITY.test(first) && !/^\(\p{L}+\)$/u.test(first) && !isDay(words)) return 0;
  if (closes[0].includes(':') && (words.some((word) => !CITY.test(word)) || LABEL.test(opening))) return 0;
  return words.every((word) => IN_DATELINE.test(word)) ? closes.index + closes[0].length : 0;
}

/** `April 25 (Reuters) -`: no city. */
function isDay([month = '', day = '', agency = '']: readonly string[]): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(month) && /^\d{1,2}$/.test(day) && /^\(\p{L}+\)$/u.test(agency);
}

/** Whether more quotation marks open than close. */
export function isOpen(words: string): boolean {
  // In „…“ the mark closes that opens “…”.
  if (words.includes('„')) return count(words, /„/g) > count(words, /[“”]/g);
  if (/[“”]/.test(words)) return count(words, /“/g) > count(words, /”/g);
  if (words.includes('「')) return count(words, /「/g) > count(words, /」/g);
  if (/[«»]/.test(words)) return count(words, /«/g) > count(words, /»/g);
  return count(words, /"/g) % 2 === 1;
}

const count = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0;
