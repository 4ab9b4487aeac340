/** Sentences of a text. */
import { passagesOf } from './passages.ts';
import type { Span } from './span.ts';

/** Abbreviations with a full stop that stand before a name, a number or the rest of the sentence. */
const SHORT_FORMS = new Set(
  `adm adv al alh amb approx asst attn ave barr blvd bros brig capt cf cllr cmdr co col comm cong corp cpl dept det dir dist div dr drs
  ed engr est etc ex fig fr fri ft gen gov hon inc insp jan feb mar apr jun jul aug sep sept oct nov dec jr lt ltd maj
  messrs mlle mme mon mr mrs ms mt mts no nos op pfc ph pp pres prof pt pte rep reps rev revd sec sen sens sgt spc
  sq sr st ste supt tel thu thur thurs tue tues univ v vol vs wed`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: the next word decides. */
const MAY_CLOSE = new Set(['co', 'corp', 'etc', 'inc', 'jr', 'ltd', 'sr', 'no', 'ed', 'est', 'mar', 'mon']);

/** Words that begin a sentence far more often than they follow an abbreviation. */
const OPENERS = new Set(
  `a after although an and as asked at because before both but by despite during each every for from he her here his
  how however i if in instead it its many meanwhile more most on one other our over she since so some such that the
  their then there these they this those though to under until we what when where which while who why with yet
  you`.split(/\s+/),
);

/** Marks that end a sentence whatever follows: of Chinese and Japanese, Hindi, Arabic, Urdu, Ethiopic, Armenian, Burmese, Khmer. */
const ALWAYS_ENDS = '。！？।॥؟۔።፧։။។';

const CLOSERS = `"'”’»›)]}」』`;
const OPENING = `"'“‘„«‹([{「『\`\u2013\u2014-`;
const REPORTS =
  /^\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}(?:asked|said|says|told|wrote|replied|added|asks|tweeted|shouted|wondered)\b/u;

/** The sentences in order, without white space around them; none crosses the end of a paragraph. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const passage of passagesOf(text)) {
    let start = passage.start;
    for (let i = passage.start; i < passage.end; i++) {
      const end = endAt(text, i, passage.end);
      if (end === 0) continue;
      if (end > start) sentences.push({ start, end });
      start = end;
      while (start < passage.end && isSpace(text, start)) start += 1;
      i = Math.max(i, start - 1);
    }
    if (start < passage.end) sentences.push({ start, end: passage.end });
  }
  return sentences;
}

/** The end of the sentence that the mark at `i` closes, or 0 if it closes none. */
function endAt(text: string, i: number, limit: number): number {
  const mark = text.charAt(i);
  if (ALWAYS_ENDS.includes(mark)) return afterClosers(text, i + 1, limit);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return 0;
  let end = i + 1;
  while (end < limit && isTerminal(text[end])) end += 1;
  if (mark === '.' && end === i + 1 && isShortForm(text, i, limit)) return 0;
  const closed = afterClosers(text, end, limit);
  if (closed >= limit) return closed;
  if (!isSpace(text, closed)) return 0;
  const next = firstAfterSpace(text, closed, limit);
  if (next >= limit) return closed;
  if (!opensSentence(text, next)) return 0;
  const asks = closed > end && mark !== '.' && REPORTS.test(text.slice(closed, Math.min(limit, closed + 80)));
  return asks ? 0 : closed;
}

function afterClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSERS.includes(text.charAt(end))) end += 1;
  return end;
}

function firstAfterSpace(text: string, from: number, limit: number): number {
  let next = from;
  while (next < limit && isSpace(text, next)) next += 1;
  return next;
}

function isTerminal(mark: string | undefined): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function opensSentence(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && i < at + 3 && OPENING.includes(text.charAt(i))) i += 1;
  const first = String.fromCodePoint(text.codePointAt(i) ?? 0x20);
  return first !== first.toLowerCase() || /[\p{N}\p{Lo}$€£@#]/u.test(first);
}

/** Whether the full stop at `i` belongs to the word before it: `Sen.`, `U.S.`, `J.` */
function isShortForm(text: string, i: number, limit: number): boolean {
  let start = i;
  while (start > 0 && i - start < 12 && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, i).toLowerCase();
  const next = nextWord(text, i + 1, limit);
  // "in a post on X. Ferry boss …": the platform, no initial
  if (word === 'x' && /\b(?:on|to|via|from) $/.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (/^\p{L}$/u.test(word) && word !== 'i') return next !== '' && !OPENERS.has(next);
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return next !== '' && !OPENERS.has(next);
  if (!SHORT_FORMS.has(word)) return false;
  if (word === 'no') return /^\d/.test(next);
  return !MAY_CLOSE.has(word) || (next !== '' && !OPENERS.has(next));
}

function nextWord(text: string, from: number, limit: number): string {
  const ahead = text.slice(from, Math.min(limit, from + 24));
  return (/^\s*([\p{L}\p{N}]+)/u.exec(ahead)?.[1] ?? '').toLowerCase();
}
