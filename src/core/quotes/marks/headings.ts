/** Lines that introduce, repeat or link text: section headings, pull quotes, “read more”. They have no quotations. */
import type { Span } from '../../text/span.ts';
import type { Stretch } from './quotation-marks.ts';

/** Longest heading, in UTF-16 units. */
const LONGEST = 110;

/** With a greater share of such lines, the text has no full stops at all, so none of them is a heading. */
const MOST_HEADINGS = 0.6;

/** Fewest and most words that identify a line elsewhere in the text. */
const KEY = 3;
const MOST_WORDS = 40;

const QUOTES = /["'“”‘’«»)\]]/;
const GOES_ON = /[.,;:!?…‥-]/;
const BULLET = /^(?:[-–—•*·▪►>]|\d+[.)])\s/;
const SIGNED = /["”’»']\s?[―—–-]\s?\p{Lu}/u;
/** Verbs of speech in the past, as an article reports them. */
export const TOLD =
  /\b(?:said|told|added|wrote|replied|asked|explained|recalled|tweeted|posted|continued|according|concluded)\b/i;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** For each passage, 1 if it is a heading. Linear. */
export function headingsOf(text: string, passages: readonly Span[]): Uint8Array {
  const headings = new Uint8Array(passages.length);
  let count = 0;
  for (let i = 0; i < passages.length - 1; i++) {
    const [before, own] = [passages[i - 1], passages[i]];
    if (own === undefined || !isUnfinished(text, own)) continue;
    if (before !== undefined && text[before.end - 1] === ':') continue;
    headings[i] = 1;
    count += 1;
  }
  return count > MOST_HEADINGS * passages.length ? headings.fill(0) : headings;
}

/** A short line without the end of a sentence. */
function isUnfinished(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  let last = end - 1;
  while (last > start && QUOTES.test(text.charAt(last))) last -= 1;
  if (GOES_ON.test(text.charAt(last))) return false;
  const line = text.slice(start, end);
  return !BULLET.test(line) && !SIGNED.test(line) && !TOLD.test(line);
}

/** Pull quotes: quotations that fill a paragraph and also occur inside a longer one. Linear. */
export function pullQuotes(
  text: string,
  passages: readonly Span[],
  stretches: readonly Stretch[],
): ReadonlySet<number> {
  const byKey = new Map<
    string,
    { readonly stretch: number; readonly passage: number; readonly words: string }[]
  >();
  let p = 0;
  for (const [stretch, { start, end, from, to, style, open, continues }] of stretches.entries()) {
    while (p < passages.length && (passages[p]?.end ?? 0) < to) p += 1;
    const passage = passages[p];
    const whole = passage !== undefined && passage.start === from && passage.end - to <= 1;
    if (!whole || style === 'turn' || open || continues || end - start > 6 * MOST_WORDS) continue;
    const words = wordsOf(text.slice(start, end));
    if (words.length < KEY || words.length > MOST_WORDS) continue;
    const key = words.slice(0, KEY).join(' ');
    const same = byKey.get(key) ?? [];
    if (same.length < MOST_ALIKE) byKey.set(key, [...same, { stretch, passage: p, words: words.join(' ') }]);
  }
  const found = new Set<number>();
  if (byKey.size === 0) return found;
  const heads = new Set([...byKey.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  // A few first words are found more quickly in the letters than in a list of all words.
  const few = heads.size <= FEW ? [...heads] : null;
  for (const [index, { start, end }] of passages.entries()) {
    if (few !== null) {
      const letters = plain(text.slice(start, end));
      if (!few.some((head) => letters.includes(head))) continue;
    }
    const words = wordsOf(text.slice(start, end));
    for (let i = 0; i + KEY <= words.length; i++) {
      if (!heads.has(words[i] ?? '')) continue;
      for (const { stretch, passage, words: own } of byKey.get(words.slice(i, i + KEY).join(' ')) ?? []) {
        const length = own.split(' ').length;
        if (passage === index || words.length <= length) continue;
        if (words.slice(i, i + length).join(' ') === own) found.add(stretch);
      }
    }
  }
  return found;
}

/** Most pull quotes with the same first words. */
const MOST_ALIKE = 4;

/** Most first words that are looked for one by one. */
const FEW = 6;

function wordsOf(text: string): readonly string[] {
  return plain(text).match(WORD) ?? [];
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
