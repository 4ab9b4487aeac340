/** Whose words a question asks for: the names in it that stand as those who speak. */
import type { Entry, Namebook } from '../names/name-index.ts';
import { distance, forgiven } from '../names/spelling-distance.ts';
import { type Name, namesIn, type Phrase } from './name-list.ts';
import { type PhraseWord, stretch } from './phrase-words.ts';
import { authorsOf, headOf, ownersOf, type Place, type Subject } from './speaker-phrases.ts';

/** A name that may mean others, too. */
export interface Doubt {
  /** As the question has it. */
  readonly written: string;
  readonly others: readonly Entry[];
}

export interface SpeakersAsked {
  readonly speakers: readonly Entry[];
  /** Their names as the question has them, with titles and the words that only ask for theirs. */
  readonly written: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Places that are looked up at most. */
const MOST_PLACES = 4;

export function speakersAsked(phrase: Phrase, subjects: readonly Subject[], book: Namebook): SpeakersAsked {
  const { words } = phrase;
  const head = headOf(words);
  // Where somebody speaks who is no stored speaker, whose words are spoken of does not speak: `people say about Obama's remarks`.
  const places = subjects.length > 0 ? subjects : [...ownersOf(words), ...authorsOf(words)];
  for (const place of places.slice(0, MOST_PLACES)) {
    const names = namesAt(phrase, place, book);
    if (names.length > 0) return known(phrase, place, names, book);
  }
  const names = head === null || places.length > 0 ? [] : namesAt(phrase, head, book);
  if (head !== null && names.length > 0) return known(phrase, head, names, book);
  const [first] = places;
  return { speakers: [], written: [], doubts: first === undefined ? [] : nearlyNamed(phrase, first, book) };
}

/** The names at a place, by its longest stretch that has one. */
export function namesAt(phrase: Phrase, { from, ends }: Place, book: Namebook): readonly Name[] {
  for (const end of ends) {
    const names = namesIn(phrase, from, end, book);
    if (names.length > 0) return names;
  }
  return [];
}

/** Who is meant beyond doubt, and who else may be. */
export function known(
  { text, words }: Phrase,
  { from, ends, asking }: Place,
  names: readonly Name[],
  book: Namebook,
): SpeakersAsked {
  const sure = names.flatMap(({ entries }) => (entries.length === 1 ? entries : []));
  const doubts = names.map(({ written, entries }) => ({
    written,
    others: entries.length === 1 ? entries.flatMap((entry) => book.namesakes(entry)) : entries,
  }));
  return {
    speakers: [...new Set(sure)],
    written: [
      ...names.map(({ written }) => written),
      stretch(text, words, from, ends[0] ?? from),
      ...asking.map((at) => words[at]?.text ?? ''),
    ],
    doubts: doubts.filter(({ others }) => others.length > 0),
  };
}

/** Somebody with nearly this surname: a slip. */
function nearlyNamed({ text, words }: Phrase, { from, ends }: Place, book: Namebook): readonly Doubt[] {
  const [end = from] = ends;
  const last = words[end - 1];
  if (last === undefined || end - from > 3) return [];
  const written = stretch(text, words, from, end);
  const found = book.find(written);
  const near = found.kind === 'one' ? [found.entry] : found.kind === 'many' ? found.entries : [];
  const others = near.filter(({ name }) => isNear(last, name));
  return others.length === 0 ? [] : [{ written, others }];
}

function isNear({ plain }: PhraseWord, name: string): boolean {
  const surname = name.toLowerCase().split(' ').at(-1) ?? '';
  const most = forgiven(Math.min(plain.length, surname.length));
  return distance(plain, surname, most) <= most;
}
