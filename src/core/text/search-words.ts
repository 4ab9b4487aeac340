/** The words of a text that are searched for. */
import { languageOf } from './language.ts';
import { isStopWordIn } from './terms/language-stems.ts';
import { languageWithTerms } from './terms/language-terms.ts';
import { wordsOf } from './words.ts';

/** English words that nearly every passage has, so that searching for them takes time and finds nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing done for from had has
  have having he her hers him his how i if in into is it its itself just me my of on or our ours she should so some
  such than that the their theirs them then there these they this those to too us very was we were what when where
  which who whom whose why will with would you your yours`.split(/\s+/),
);

/** More words find nothing more: for 1,502 quiz questions the results were the same. */
export const MOST_WORDS = 24;
/** Characters of a text that are read. */
const LONGEST_TEXT = 4000;

/** Distinct words in order, without stop words; with them if there are no others. */
export function searchWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).map((word) => word.text);
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  const language = languageWithTerms(languageOf(text));
  const isStop = (word: string): boolean =>
    (STOP_WORDS.has(word) && language === null) || (language !== null && isStopWordIn(word, language));
  const telling = distinct.filter((word) => !isStop(word.toLowerCase()) || word === 'US');
  return (telling.length > 0 ? telling : distinct).slice(0, MOST_WORDS);
}
