/**
 * The terms of a text in its own language, beside the stems of `index-words.ts`: both the index and every search make them here, so
 * that all stores agree.
 */

import { isPlainlyEnglish, languageOf } from '../language.ts';
import { scanWords } from '../words.ts';
import { indexWords, soughtWords } from './index-words.ts';
import { isChineseStopWord, languageStem, STEMMED_LANGUAGES } from './language-stems.ts';

/** Languages that put no spaces between words. */
const UNSPACED = ['zh', 'ja', 'th', 'lo', 'km', 'my'] as const;

/** Two-letter codes of the languages whose texts have terms of their own. */
export const LANGUAGES_WITH_TERMS: readonly string[] = [...STEMMED_LANGUAGES, ...UNSPACED, 'ko'];

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(code: string): Intl.Segmenter {
  const known = segmenters.get(code);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(code, { granularity: 'word' });
  segmenters.set(code, made);
  return made;
}

/** The segmenter reads this much at a time: its cost grows faster than the length of a text without spaces. */
const AT_ONCE = 2_000;

/** The words that a text in such a language is about: of two letters and more, and not written in nothing but the signs of endings. */
function segmentedWords(text: string, code: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += AT_ONCE) {
    for (const { segment, isWordLike } of segmenterOf(code).segment(text.slice(from, from + AT_ONCE))) {
      if (isWordLike !== true || segment.length < 2 || GRAMMAR.test(segment)) continue;
      if (code !== 'zh' || !isChineseStopWord(segment)) found.push(segment.toLowerCase());
    }
  }
  return found;
}

/** Japanese writes endings and particles in hiragana alone. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/** Particles of Korean, written at the end of the word that they belong to; the longest first. */
const PARTICLE =
  /(?:에서는|에게서|으로는|으로서|이라고|에서|에게|께서|으로|까지|부터|처럼|보다|하고|이나|라고|이며|에는|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

function koreanStem(word: string): string {
  const stem = word.normalize('NFC').replace(PARTICLE, '');
  return stem.length >= 2 ? stem : word;
}

/** The two-letter code if texts in this language have terms of their own. */
export function languageWithTerms(language: string | null): string | null {
  // `de` of `de-AT`
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES_WITH_TERMS.includes(code) ? code : null;
}

export const isUnspaced = (code: string): boolean => UNSPACED.some((one) => one === code);

/** What the text is about, in the words of its language: stems, or words as they are cut; none for a language without terms. */
export function languageWords(text: string, language: string | null): readonly string[] {
  const code = languageWithTerms(language);
  if (code === null) return [];
  if (isUnspaced(code)) return segmentedWords(text, code);
  const found: string[] = [];
  scanWords(text, (start, end) => {
    const word = text.slice(start, end);
    const stem = code === 'ko' ? koreanStem(word) : languageStem(word, code);
    if (stem !== null && stem !== '') found.push(stem);
  });
  return found;
}

/** The same words as terms of the index. The code keeps the words of two languages apart: `de:war` is no war. */
export function languageTerms(text: string, language: string | null): readonly string[] {
  const code = languageWithTerms(language);
  return languageWords(text, code).map((word) => `${code}:${word}`);
}

/** The languages of each script that have terms. */
const OF_SCRIPT: readonly (readonly [script: RegExp, codes: readonly string[]])[] = [
  [
    /\p{Script=Latin}/u,
    ['da', 'de', 'es', 'fi', 'fr', 'hu', 'id', 'it', 'lt', 'nl', 'no', 'pt', 'ro', 'sr', 'sv', 'tr'],
  ],
  [/\p{Script=Cyrillic}/u, ['ru', 'sr', 'uk']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Devanagari}/u, ['hi', 'ne']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Lao}/u, ['lo']],
  [/\p{Script=Khmer}/u, ['km']],
  [/\p{Script=Myanmar}/u, ['my']],
];

/** From so many characters on the language of what somebody asks is told from it; a few words may be in several. */
const TELLING = 120;

/** The languages in which a person may have asked; none for plain English. */
export function languagesAsked(text: string): readonly string[] {
  if (isPlainlyEnglish(text)) return [];
  const language = text.length < TELLING ? null : languageWithTerms(languageOf(text));
  if (language !== null) return [language];
  return [...new Set(OF_SCRIPT.flatMap(([script, codes]) => (script.test(text) ? codes : [])))];
}

/**
 * The terms to search for: stems, and words of these languages.
 * @param languages some of `languagesAsked`
 */
export function termsSought(text: string, languages: readonly string[]): readonly string[] {
  return [...new Set([...soughtWords(text), ...languages.flatMap((code) => languageTerms(text, code))])];
}

/** The terms of a stretch of text for the index, in the order of the text; those of its language follow. */
export function termsIndexed(text: string, language: string | null): readonly string[] {
  return [...indexWords(text), ...languageTerms(text, language)];
}
