/** The words of a text that are worth searching for. */
import { wordsOf } from './words.ts';

/** Words that nearly every passage has; searching for them costs time and finds nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing done for from had has
  have having he her hers him his how i if in into is it its itself just me my of on or our ours she should so some
  such than that the their theirs them then there these they this those to too us very was we were what when where
  which who whom whose why will with would you your yours`.split(/\s+/),
);

/** More words do not find more: of 1,502 quiz questions all find the same. */
export const MOST_WORDS = 24;
/** Only this much of a text is looked at. */
const LONGEST_TEXT = 4000;

/** Distinct words, in order, without stop words; all of them when there is nothing else. */
export function searchWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).map((word) => word.text);
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  const telling = distinct.filter((word) => !STOP_WORDS.has(word.toLowerCase()) || word === 'US');
  return (telling.length > 0 ? telling : distinct).slice(0, MOST_WORDS);
}
