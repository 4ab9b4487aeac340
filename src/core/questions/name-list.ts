/**
 * Reads names in a part of a question: one, or several joined by commas and `and`, each with the stored people of that
 * name.
 */
import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { type PhraseWord, phraseText } from './phrase-words.ts';
import { QUESTION_TITLES } from './speech-words.ts';

export interface AskedName {
  /** The name as the question writes it. */
  readonly written: string;
  /** More than one if the name is ambiguous. */
  readonly entries: readonly NameEntry[];
}

/** A longer part is no name, and a longer list is no list of names. */
const MOST_WORDS = 8;
const MOST_NAMES = 5;

export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

/** The names between two words. A part of a list that is nobody's name is left out. */
export function namesIn(
  phrase: Phrase,
  from: number,
  to: number,
  nameIndex: NameIndex,
): readonly AskedName[] {
  const whole = nameOf(phrase, from, to, nameIndex);
  if (whole !== null) return [whole];
  const parts = partsOf(phrase, from, to);
  if (parts.length === 1) return [];
  return parts.slice(0, MOST_NAMES).flatMap(([first, end]) => nameOf(phrase, first, end, nameIndex) ?? []);
}

function partsOf({ words }: Phrase, from: number, to: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    const joins = words[at]?.plain === 'and';
    if (!joins && words[at]?.breaks !== true) continue;
    if (at > first) parts.push([first, at]);
    first = joins ? at + 1 : at;
  }
  if (to > first) parts.push([first, to]);
  return parts;
}

function nameOf({ text, words }: Phrase, from: number, to: number, nameIndex: NameIndex): AskedName | null {
  if (to <= from || to - from > MOST_WORDS) return null;
  for (let first = from; first < to; first++) {
    const before = words[first - 1]?.plain ?? '';
    // An article or a title may stand before a name. Any other word changes the meaning: `critics of Putin`.
    if (first > from && before !== 'the' && !QUESTION_TITLES.has(before)) continue;
    const written = phraseText(text, words, first, to);
    for (const name of [written, `the ${written}`]) {
      const entries = nameIndex.called(name);
      if (entries.length > 0) return { written, entries };
    }
  }
  return null;
}
