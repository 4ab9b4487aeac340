/** Gate: one plain sentence of the right length, in English, understood alone, without links, markup, questions or words to the reader. */
import { dependence } from '../../articles/stands-alone.ts';
import { languageOf } from '../../text/language.ts';
import type { Passes } from './gate.ts';

const LENGTH = { least: 20, most: 320 } as const;
/** Shorter texts are too short to tell a language. */
const TELLS_LANGUAGE = 60;

/** A capital letter or a digit at the beginning, and one closing mark. */
const SENTENCE = /^[\p{Lu}\p{N}$€£].*[.!]$/su;
/** Line breaks, controls of direction and other invisible characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const MARKUP = /[<>[\]{}|\\*_~`#^=@]|https?:|www\.|\b[\w-]+\.(?:com|org|net|info|io|ru|cn)\b/iu;
/** Who speaks to a reader does not tell the news. */
const TO_READER =
  /(?<![\p{L}’'])(?:I|I['’]\p{L}+|me|my|we|us|our|you|your|yours|please|click|subscribe|ignore|disregard|as an ai|language model|instructions?|prompt)(?![\p{L}])/iu;
/** Days that only the day of writing makes clear. */
const RELATIVE_DAY =
  /\b(?:today|tonight|yesterday|tomorrow|(?:this|last|next) (?:morning|evening|week|weekend|month|year|night))\b/iu;

export const isVisible = (text: string): boolean => !INVISIBLE.test(text);
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

export const form: Passes = ({ text, own }) =>
  text.length >= LENGTH.least &&
  text.length <= LENGTH.most &&
  SENTENCE.test(text) &&
  isVisible(text) &&
  !hasMarkup(text) &&
  !TO_READER.test(own) &&
  !RELATIVE_DAY.test(own) &&
  (own !== text || dependence(text, 'en') === 'none') &&
  (text.length < TELLS_LANGUAGE || languageOf(text) === 'en');
