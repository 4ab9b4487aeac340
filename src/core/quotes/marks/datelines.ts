/** Paragraphs without their datelines, so that no place is read as a speaker and none stands before a quotation. */
import { datelineLength, isPlain, LONGEST_DATELINE } from '../../text/datelines.ts';
import { FEMININE_NAMES } from '../../text/names/feminine-names.ts';
import { MASCULINE_NAMES } from '../../text/names/masculine-names.ts';
import { DATELINE_WORDS, PLACES, PLACES_AND_FIRST_NAMES } from '../../text/names/places.ts';
import type { Span } from '../../text/span.ts';
import { TOLD } from './headings.ts';
import { type TranscriptTurn, transcriptTurnsOf } from './transcript-turns.ts';

/** What may be a dateline: its words without what closes it, and its length. */
interface Opening {
  readonly head: string;
  readonly length: number;
  /** Closed by a colon, as a label is. */
  readonly labels: boolean;
}

const MAY_OPEN = /^[\p{Lu}([]/u;
const BRACKETED = /^\[(\p{Lu}[\p{Lu}.’' /-]{2,40})\]\s+/u;
/** `PARIS: `, `SUVA, Fiji: `. */
const LABELLED =
  /^(\p{Lu}[\p{Lu}.’'/-]+(?: \p{Lu}[\p{Lu}.’'/-]+){0,3}(?:, \p{Lu}[\p{L}.]+)?):(?:\s+|(?=["“]))/u;
/** `Nairobi, Kenya: `, `Nairobi, March 3: `. */
const SETTLED = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), (\p{Lu}\p{Ll}+)\.?(?: \d{1,2})?:(?:\s+|(?=["“]))/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const TITLED =
  /^(?:MR|MRS|MS|MISS|DR|SIR|DAME|LORD|LADY|PROF|JUDGE|JUSTICE|SEN|REP|REV|CHIEF|PRESIDENT|MAYOR|THE)\b/;
/** How far behind a closing mark the verb of another speaker may stand, and how far the mark, in UTF-16 units. */
const BEHIND = 90;
const LONGEST_QUOTATION = 800;

/** The paragraphs, each from behind its dateline on. A label that is a person's stays. */
export function withoutDatelines(text: string, passages: readonly Span[]): readonly Span[] {
  const openings = passages.map((passage) => openingOf(text, passage));
  const labels = new Map<string, number>();
  for (const opening of openings)
    if (opening !== null) labels.set(opening.head, (labels.get(opening.head) ?? 0) + 1);
  if (labels.size === 0) return passages;
  const turns = openings.some((opening) => opening?.labels === true)
    ? transcriptTurnsOf(text, passages)
    : null;
  const surnames = surnamesIn(text);
  const talk = turns !== null && isTalk(text, turns);
  return passages.map((passage, i) => {
    const opening = openings[i];
    if (opening === null || opening === undefined || opening.length >= passage.end - passage.start)
      return passage;
    if (opening.labels && turns?.has(i) === true && talk) return passage;
    const again = (labels.get(opening.head) ?? 0) > 1;
    return isDateline(text, passage, opening, { again, surnames })
      ? { start: passage.start + opening.length, end: passage.end }
      : passage;
  });
}

function openingOf(text: string, { start, end }: Span): Opening | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  if (!MAY_OPEN.test(opening)) return null;
  const [bracketed, place = ''] = BRACKETED.exec(opening) ?? [];
  if (bracketed !== undefined)
    return isPlace(place) ? { head: place, length: bracketed.length, labels: false } : null;
  const [labelled, label = ''] = LABELLED.exec(opening) ?? [];
  if (labelled !== undefined) return { head: label, length: labelled.length, labels: true };
  const [settled, city = '', where = ''] = SETTLED.exec(opening) ?? [];
  if (settled !== undefined && isPlace(city) && (isPlace(where) || MONTH.test(where)))
    return { head: city, length: settled.length, labels: false };
  const length = datelineLength(opening);
  const head = opening.slice(0, length).replace(/[\s|:–—―-]+$/, '');
  return length === 0 ? null : { head, length, labels: false };
}

/** A round-up, one city a paragraph, is no conversation. */
function isTalk(text: string, turns: ReadonlyMap<number, TranscriptTurn>): boolean {
  const starts = new Set([...turns.values()].map(({ label }) => label.start));
  const words = new Set([...turns.values()].map(({ label }) => text.slice(label.start, label.end)));
  return words.size < starts.size || [...words].some((label) => !isPlace(label));
}

/** `again`: other paragraphs begin with the same words. */
function isDateline(
  text: string,
  passage: Span,
  { head, length, labels }: Opening,
  { again, surnames }: { readonly again: boolean; readonly surnames: () => ReadonlySet<string> },
): boolean {
  const [city = ''] = head.split(',');
  if (isPlace(city)) return !(labels && again && PLACES_AND_FIRST_NAMES.has(city.toLowerCase()));
  if (!isPlain(head) && !labels) return true;
  if (again || isPerson(city, surnames)) return false;
  return !labels || isSpokenByAnother(text, passage.start + length, passage.end);
}

/** Whether all words may be those of a place in capitals, and one is. */
function isPlace(words: string): boolean {
  const all = words.toLowerCase().split(/[ /]/);
  return all.every((word) => isPlaceWord(word)) && all.some((word) => word.length > 3);
}

const isPlaceWord = (word: string): boolean => {
  const bare = word.replace(/\.$/, '');
  return PLACES.has(bare) || DATELINE_WORDS.has(bare);
};

/** `ADA LINDQVIST`, `MR BELL`, or the surname of somebody whom the text names in full. */
function isPerson(head: string, surnames: () => ReadonlySet<string>): boolean {
  if (TITLED.test(head)) return true;
  const words = head.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1 && (FEMININE_NAMES.has(first) || MASCULINE_NAMES.has(first))) return true;
  return surnames().has(last);
}

/** The words behind another word with a capital, in lower case; read from the text once, when they are asked for. */
function surnamesIn(text: string): () => ReadonlySet<string> {
  let surnames: ReadonlySet<string> | null = null;
  return () => {
    surnames ??= new Set([...text.matchAll(SURNAME)].map(([word]) => word.toLowerCase()));
    return surnames;
  };
}

const SURNAME = /(?<=\p{Lu}[\p{L}.]{0,30} )\p{Lu}\p{Ll}[\p{L}’'-]*/gu;

/** `BENGALURU: “…,” said resident Asha Rao`: somebody else speaks the words behind the label. */
function isSpokenByAnother(text: string, from: number, to: number): boolean {
  const mark = text.charAt(from);
  if (mark !== '“' && mark !== '"') return false;
  const close = text
    .slice(from + 1, Math.min(to, from + LONGEST_QUOTATION))
    .indexOf(mark === '“' ? '”' : '"');
  if (close === -1) return false;
  const behind = from + close + 2;
  const [words = ''] = text.slice(behind, Math.min(to, behind + BEHIND)).split(/["“.]/);
  return TOLD.test(words);
}
