/** The words that a question asks with, as texts of one language have them. */

import { searchTokensOf, stemsIn } from '../text/search-token.ts';
import { searchWords } from '../text/search-words.ts';
import { languageWithTerms, languageWords } from '../text/terms/language-terms.ts';

/** Distinct stems or words without stop words; `language` is that of the text that may answer. */
export function askedWords(asked: string, language: string | null): readonly string[] {
  if (languageWithTerms(language) === null) {
    return [...new Set(searchTokensOf(asked).words.flatMap(({ stop, stem }) => (stop ? [] : [stem])))];
  }
  return [...new Set(languageWords(searchWords(asked).join(' '), language))];
}

/** Tests whether a text in this language has a word of `askedWords`. */
export function hasAskedWord(text: string, language: string | null): (word: string) => boolean {
  if (languageWithTerms(language) === null) {
    const stems = stemsIn(text);
    return (word) => stems.has(word);
  }
  const words = new Set(languageWords(text, language));
  return (word) => words.has(word);
}
