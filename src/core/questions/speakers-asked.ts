/** The people whose words a question asks for, by the position of their names. */
import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { spellingDistance, spellingTolerance } from '../names/spelling-distance.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { type AskedName, namesIn, type Phrase } from './name-list.ts';
import { type PhraseWord, phraseText } from './phrase-words.ts';
import {
  authorPositions,
  leadingPosition,
  type NamePosition,
  possessivePositions,
  type SubjectPosition,
} from './speaker-phrases.ts';

/** A name that may mean several people. */
export interface AmbiguousName {
  /** The name as the question writes it. */
  readonly written: string;
  readonly others: readonly NameEntry[];
}

export interface SpeakersAsked {
  readonly speakers: readonly NameEntry[];
  /** The names as the question writes them, with titles, and the words that only ask for quotes. */
  readonly written: readonly string[];
  readonly doubts: readonly AmbiguousName[];
}

/** Most positions that are looked up. */
const MOST_PLACES = 4;

export function speakersAsked(
  phrase: Phrase,
  subjects: readonly SubjectPosition[],
  nameIndex: NameIndex,
): SpeakersAsked {
  const { words } = phrase;
  const head = leadingPosition(words);
  // If somebody else is the subject, a person with a possessive is not the speaker: `people say about Obama's remarks`.
  const places = subjects.length > 0 ? subjects : [...possessivePositions(words), ...authorPositions(words)];
  for (const place of places.slice(0, MOST_PLACES)) {
    const names = namesAt(phrase, place, nameIndex);
    if (names.length > 0) return resolveNames(phrase, place, names, nameIndex);
  }
  const names = head === null || places.length > 0 ? [] : namesAt(phrase, head, nameIndex);
  if (head !== null && names.length > 0) return resolveNames(phrase, head, names, nameIndex);
  const [first] = places;
  const sole = first === undefined ? null : soleBearer(phrase, first, nameIndex);
  if (first !== undefined && sole !== null) return resolveNames(phrase, first, [sole], nameIndex);
  return {
    speakers: [],
    written: [],
    doubts: first === undefined ? [] : nearlyNamed(phrase, first, nameIndex),
  };
}

/** The names at a position: the longest part that somebody has as a name. */
export function namesAt(
  phrase: Phrase,
  { from, ends }: NamePosition,
  nameIndex: NameIndex,
): readonly AskedName[] {
  for (const end of ends) {
    const names = namesIn(phrase, from, end, nameIndex);
    if (names.length > 0) return names;
  }
  return [];
}

/** The people who are certainly meant, and the others who may be. */
export function resolveNames(
  { text, words }: Phrase,
  { from, ends, asking }: NamePosition,
  names: readonly AskedName[],
  nameIndex: NameIndex,
): SpeakersAsked {
  const sure = names.flatMap(({ entries }) => (entries.length === 1 ? entries : []));
  const doubts = names.map(({ written, entries }) => ({
    written,
    others: entries.length === 1 ? entries.flatMap((entry) => nameIndex.namesakes(entry)) : entries,
  }));
  return {
    speakers: [...new Set(sure)],
    written: [
      ...names.map(({ written }) => written),
      phraseText(text, words, from, ends[0] ?? from),
      ...asking.map((at) => words[at]?.text ?? ''),
    ],
    doubts: doubts.filter(({ others }) => others.length > 0),
  };
}

/** The only stored person with this surname, even if articles never write it alone. */
function soleBearer(
  { text, words }: Phrase,
  { from, ends }: NamePosition,
  nameIndex: NameIndex,
): AskedName | null {
  const [end = from] = ends;
  const last = words[end - 1];
  if (last === undefined || end - from > 3) return null;
  const written = phraseText(text, words, from, end);
  const found = nameIndex.find(written);
  const bears = found.kind === 'one' && nameKey(found.entry.name).split(' ').at(-1) === nameKey(last.text);
  return bears ? { written, entries: [found.entry] } : null;
}

/** A person whose surname differs by one letter: a spelling mistake. */
function nearlyNamed(
  { text, words }: Phrase,
  { from, ends }: NamePosition,
  nameIndex: NameIndex,
): readonly AmbiguousName[] {
  const [end = from] = ends;
  const last = words[end - 1];
  if (last === undefined || end - from > 3) return [];
  const written = phraseText(text, words, from, end);
  const found = nameIndex.find(written);
  const near = found.kind === 'one' ? [found.entry] : found.kind === 'many' ? found.entries : [];
  const others = near.filter(({ name }) => isNear(last, name));
  return others.length === 0 ? [] : [{ written, others }];
}

function isNear({ plain }: PhraseWord, name: string): boolean {
  const surname = name.toLowerCase().split(' ').at(-1) ?? '';
  const most = spellingTolerance(Math.min(plain.length, surname.length));
  return spellingDistance(plain, surname, most) <= most;
}
