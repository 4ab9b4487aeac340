/** Speeches not held yet: "in extracts released in advance", "in a speech to be delivered on Monday", "tomorrow the judge tells". */
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { plainWord } from './plain-word.ts';
import { sentenceFrom } from './sentence-start.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');

/** How far behind the words their sentence is read, and around a telling word, in units. */
const BEHIND = 24;
const AROUND = 8;

const EXTRACT = /^(?:extracts?|excerpts?|copy|draft|passages?|lines|quotes|briefing)$/;

const SPEECH =
  /^(?:extracts?|excerpts?|speech|address|remarks|keynote|sermon|lecture|homily|statement|text|copy|draft|passages?|transcript|lines|quotes)$/;

/** Reads the sentence before the words and some of it behind them. */
export function isStillToBeGiven(units: Units, content: UnitSpan, verb: number): boolean {
  const low = sentenceFrom(units, content.first);
  for (let i = low; i < content.first; i++)
    if (isTelling(units, i, low) || isTomorrow(units, i, verb)) return true;
  const sentence = units.sentence[content.last - 1];
  const high = Math.min(units.count, content.last + BEHIND);
  for (let i = content.last; i < high && units.sentence[i] === sentence; i++)
    if (isTelling(units, i, content.last)) return true;
  return false;
}

/** "in advance", "advance extracts", "to be delivered", "prepared for delivery", near a word for a speech. */
function isTelling(units: Units, i: number, low: number): boolean {
  if (!TELLING.has(initialOf(units, i))) return false;
  const word = plainWord(units, i);
  const before = plainWord(units, i - 1);
  if (word === 'advance') {
    if (SPEECH.test(plainWord(units, i + 1))) return true;
    return before === 'in' && plainWord(units, i + 1) !== 'of' && nearSpeech(units, i, low);
  }
  if (word === 'ahead' || word === 'beforehand' || word === 'overnight')
    return nearSpeech(units, i, low, EXTRACT);
  if (word === 'delivery') return /^(?:for|of|its|his|her)$/.test(before) && nearSpeech(units, i, low);
  // "the speech that he is to give", "an address she will deliver"
  if (/^(?:give|deliver|make)$/.test(word))
    return (isToCome(units, i - 1) || /^(?:will|'ll)$/.test(before)) && nearSpeech(units, i, low);
  // "A draft of the speech has"
  if (word === 'draft' && isAtStart(units, i)) return DRAFTED.test(plainWord(units, i + 1));
  if (word !== 'delivered' && word !== 'given' && word !== 'made') return false;
  return before === 'be' && plainWord(units, i - 2) === 'to' && nearSpeech(units, i, low);
}

/** The code of the first letter, in lower case: most words are told apart by it. */
function initialOf(units: Units, i: number): number {
  return units.text.charCodeAt(units.start[i] ?? -1) | 32;
}

/** Initials of the words that `isTelling` looks for. */
const TELLING = new Set([...'abdgmo'].map((letter) => letter.charCodeAt(0)));
const T = 't'.charCodeAt(0);

/** "is to", "is due to", "is expected to": `to` is the unit of "to". */
function isToCome(units: Units, to: number): boolean {
  if (plainWord(units, to) !== 'to') return false;
  return /^(?:is|are|was|were|'s|due|expected|set|scheduled|going|about)$/.test(plainWord(units, to - 1));
}

function isAtStart(units: Units, i: number): boolean {
  return i - sentenceFrom(units, i) < 3;
}

const DRAFTED = /^(?:of|speech|address|remarks|text|statement|script)$/;

function nearSpeech(units: Units, end: number, low: number, nouns = SPEECH): boolean {
  for (let i = end - 1; i >= Math.max(low, end - AROUND); i--)
    if (nouns.test(plainWord(units, i))) return true;
  return false;
}

/** "Tomorrow the judge tells the nation that". */
function isTomorrow(units: Units, i: number, verb: number): boolean {
  if (i >= verb || initialOf(units, i) !== T || plainWord(units, i) !== 'tomorrow') return false;
  const sort = units.sort[verb];
  return (sort === SAY || sort === TELL) && plainWord(units, verb).endsWith('s');
}
