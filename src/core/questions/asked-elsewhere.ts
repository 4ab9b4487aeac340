/** The people whose words a question in another language than English asks for: `Was sagte Putin über …?`, `普京说了什么？`. */
import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { isStopWordIn } from '../text/terms/language-stems.ts';
import { ASKING_WORDS, type AskingWords, UNSPACED_ASKING } from './asking-words.ts';
import { type PhraseWord, phraseText, phraseWords } from './phrase-words.ts';

export interface AskedElsewhere {
  readonly speakers: readonly NameEntry[];
  /** The names as the question writes them. */
  readonly written: readonly string[];
  /** What they are asked to have spoken about; empty for anything. */
  readonly topic: string;
}

/** Words of a name. */
const LONGEST_NAME = 5;
/** Words between the question word and the name: a verb, a title. */
const BEFORE_NAME = 6;
/** Characters of a name that is written without spaces. */
const LONGEST_UNSPACED = 14;

/** Null where the question has no such form, or its name is nobody's in the record. */
export function askedElsewhere(text: string, people: NameIndex): AskedElsewhere | null {
  return unspaced(text, people) ?? spaced(text, people);
}

function spaced(text: string, people: NameIndex): AskedElsewhere | null {
  const words = phraseWords(text.normalize('NFC').replaceAll('’', "'"));
  for (const asking of ASKING_WORDS) {
    const from = behindOpener(words, asking);
    if (from === -1 || !words.slice(0, from + BEFORE_NAME * 2).some((word) => speaks(word, asking))) continue;
    const found = namesFrom(text, words, from, asking, people);
    if (found !== null) return found;
  }
  return null;
}

function speaks({ plain }: PhraseWord, { verbs }: AskingWords): boolean {
  return plain.split("'").some((part) => verbs.has(part)) || verbs.has(plain);
}

/** Where the question goes on behind `was`, `qu'est-ce que`; -1 where it does not begin so. */
function behindOpener(words: readonly PhraseWord[], { openers }: AskingWords): number {
  const lower = words.slice(0, 3).map(({ text }) => text.toLowerCase());
  for (let length = 3; length > 0; length--)
    if (lower.length >= length && openers.has(lower.slice(0, length).join(' '))) return length;
  return -1;
}

function namesFrom(
  text: string,
  words: readonly PhraseWord[],
  from: number,
  asking: AskingWords,
  people: NameIndex,
): AskedElsewhere | null {
  const speakers: NameEntry[] = [];
  const written: string[] = [];
  let at = from;
  for (let skipped = 0; at < words.length && skipped <= BEFORE_NAME; ) {
    const word = words[at];
    if (word === undefined || (asking.about.has(word.plain) && speakers.length === 0)) break;
    const found = nameAt(text, words, at, people);
    if (found !== null) {
      speakers.push(found.entry);
      written.push(found.written);
      at = found.end;
      if (!asking.and.has(words[at]?.plain ?? '')) break;
      at += 1;
      continue;
    }
    if (speakers.length > 0) break;
    at += 1;
    skipped += 1;
  }
  if (speakers.length === 0) return null;
  const topic = words
    .slice(at)
    .filter(
      (word) =>
        !speaks(word, asking) && !asking.about.has(word.plain) && !isStopWordIn(word.plain, asking.code),
    );
  return { speakers, written, topic: topic.map((word) => word.text).join(' ') };
}

function nameAt(
  text: string,
  words: readonly PhraseWord[],
  from: number,
  people: NameIndex,
): { readonly entry: NameEntry; readonly written: string; readonly end: number } | null {
  for (let end = Math.min(words.length, from + LONGEST_NAME); end > from; end--) {
    const written = phraseText(text, words, from, end);
    const [entry, other] = people.called(written);
    if (entry !== undefined && other === undefined) return { entry, written, end };
  }
  // "Poutine": the surname of a full name that the table of names has.
  const word = words[from];
  const found = word?.capital === true ? people.find(word.text) : null;
  if (word === undefined || found?.kind !== 'one') return null;
  const key = nameKey(word.text);
  const isSurname = [found.entry.name, ...found.entry.aliases].some(
    (name) => nameKey(name).split(' ').at(-1) === key,
  );
  return isSurname ? { entry: found.entry, written: word.text, end: from + 1 } : null;
}

/** A name that opens the question, with what stands behind `对` or before `について` as the topic. */
function unspaced(text: string, people: NameIndex): AskedElsewhere | null {
  const asking = UNSPACED_ASKING.find(({ asks }) => asks.test(text));
  if (asking === undefined) return null;
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start === -1) return null;
  for (let length = Math.min(LONGEST_UNSPACED, text.length - start); length > 1; length--) {
    const written = text.slice(start, start + length);
    const [entry, other] = people.called(written);
    if (entry === undefined || other !== undefined || !asking.behindName.test(text.slice(start + length)))
      continue;
    const topic = asking.topic.exec(text.slice(start + length))?.groups?.['topic'] ?? '';
    return { speakers: [entry], written: [written], topic: topic.trim() };
  }
  return null;
}
