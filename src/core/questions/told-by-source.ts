/** Whether a sentence reports what a source said: `according to a Kremlin readout`, `the Kremlin said`, `published by the Kremlin`. */
import { type PhraseWord, phraseWords } from './phrase-words.ts';
import { QUESTION_TITLES, REPORTED_IN, SAYING } from './speech-words.ts';

export interface ToldBySource {
  /** Whether the sentence has the name. */
  names(sentence: string): boolean;
  /** Whether the sentence passes on what came through the source. */
  relays(sentence: string): boolean;
  /** Whether the sentence passes on the source's words or reports that it said them. */
  tells(sentence: string): boolean;
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their']);
const HANDED_ON = new Set(
  `published released issued provided posted distributed circulated reported cited quoted announced confirmed read`.split(
    ' ',
  ),
);
/** Prepositions before a document that says what follows. */
const IN_IT = new Set(['in', 'from', 'by', 'per', 'to']);
const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'press']);
/** Verbs and prepositions after which the source is the one addressed, not the one who speaks. */
const TO_THEM = new Set([
  'told',
  'called',
  'asked',
  'accused',
  'criticized',
  'criticised',
  'praised',
  'condemned',
  'urged',
]);
/** Most words between `according to` and the name, and between a spokesman and the verb. */
const REACH = 7;
const SPOKESMAN_REACH = 5;

type Words = readonly PhraseWord[];

/** @param names all forms that articles may use */
export function toldBySource(names: readonly string[]): ToldBySource {
  const wanted = names
    .map((name) => phraseWords(name).map(({ plain }) => plain))
    .map((words) => (ARTICLES.has(words[0] ?? '') ? words.slice(1) : words))
    .filter((words) => words.length > 0);

  function some(sentence: string, test: (words: Words, from: number, to: number) => boolean): boolean {
    const lower = sentence.toLowerCase();
    // A fast first test: most sentences do not have the name.
    const likely = wanted.filter(([first = '']) => lower.includes(first));
    if (likely.length === 0) return false;
    const words = phraseWords(sentence);
    return words.some((_, from) =>
      likely.some((name) => {
        const to = from + name.length;
        return (
          name.every(
            (part, at) =>
              words[from + at]?.plain === part && (at === 0 || words[from + at]?.breaks === false),
          ) &&
          isWhole(words, from, to) &&
          test(words, from, to)
        );
      }),
    );
  }

  return {
    names: (sentence) => some(sentence, () => true),
    relays: (sentence) => some(sentence, relaysIt),
    tells: (sentence) =>
      some(sentence, (words, from, to) => relaysIt(words, from, to) || saysIt(words, from, to)),
  };
}

/** Whether the words are the whole name: with another first name before the surname it is another person. */
function isWhole(words: Words, from: number, to: number): boolean {
  const [last, first] = [words[from - 1], words[from]];
  if (to - from > 1 || last === undefined || first === undefined || first.breaks || !last.capital)
    return true;
  return from === 1 || QUESTION_TITLES.has(last.plain) || ARTICLES.has(last.plain) || SAYING.has(last.plain);
}

function relaysIt(words: Words, from: number, to: number): boolean {
  return isAccording(words, from) || isHandedOn(words, from, to) || isDocument(words, from, to);
}

/** `according to a readout published by the Kremlin`. */
function isAccording(words: Words, from: number): boolean {
  for (let at = from; at > 1 && from - at <= REACH && words[at]?.breaks === false; at--) {
    if (words[at - 1]?.plain === 'to' && words[at - 2]?.plain === 'according') return true;
  }
  return false;
}

/** `published by the Kremlin`, `in a statement from the Kremlin`. */
function isHandedOn(words: Words, from: number, to: number): boolean {
  const at = before(words, from);
  const [preposition, noun] = [words[at]?.plain ?? '', words[at - 1]?.plain ?? ''];
  if (preposition === 'by' && HANDED_ON.has(noun)) return true;
  if (!['by', 'from', 'of'].includes(preposition) || !REPORTED_IN.has(noun)) return false;
  return IN_IT.has(words[before(words, at - 1)]?.plain ?? '') || isVerb(words[to]);
}

/** `in the Kremlin’s readout`, `a Kremlin statement said`. */
function isDocument(words: Words, from: number, to: number): boolean {
  const next = words[to];
  if (next === undefined || next.breaks || !REPORTED_IN.has(next.plain)) return false;
  return IN_IT.has(words[before(words, from)]?.plain ?? '') || isVerb(words[to + 1]);
}

/** Position of the word before, without articles. */
function before(words: Words, at: number): number {
  return ARTICLES.has(words[at - 1]?.plain ?? '') ? at - 2 : at - 1;
}

/** `the Kremlin said`, `Kremlin spokesman Dmitry Peskov said`, `“…,” said the Kremlin.` */
function saysIt(words: Words, from: number, to: number): boolean {
  const next = words[to];
  if (next !== undefined && !next.breaks) {
    if (isVerb(next) || (next.plain === 'also' && isVerb(words[to + 1]))) return true;
    if (SPOKESPEOPLE.has(next.plain)) return words.slice(to, to + SPOKESMAN_REACH).some(isVerb);
  }
  const verb = words[before(words, from)];
  return (
    verb !== undefined &&
    isVerb(verb) &&
    verb.breaks &&
    !TO_THEM.has(verb.plain) &&
    (next === undefined || next.breaks)
  );
}

function isVerb(word: PhraseWord | undefined): boolean {
  return word !== undefined && SAYING.has(word.plain) && !word.owns && /(?:d|s|ote|oke)$/.test(word.plain);
}
