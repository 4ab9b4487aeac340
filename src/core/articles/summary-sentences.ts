/** The sentences of an article that a summary may choose from: whole, and without their dateline. */
import { datelineLength, LONGEST_DATELINE } from '../text/datelines.ts';
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

const IN_CAPITALS = /^\p{Lu}{3}/u;

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
