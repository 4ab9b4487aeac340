/** Finds a phrase in a text in another language than English, in any form of its words. */
import { isUnspaced, languageWithTerms, languageWords } from './language-terms.ts';

/** Tests for phrases; prepared once for any number of them. Never true for a text without terms of its language. */
export function phraseIn(text: string, language: string | null): (phrase: string) => boolean {
  const code = languageWithTerms(language);
  if (code === null) return () => false;
  if (isUnspaced(code)) {
    const lower = text.toLowerCase();
    return (phrase) => lower.includes(phrase.toLowerCase());
  }
  let words: string | null = null;
  return (phrase) => {
    const wanted = languageWords(phrase, code);
    words ??= ` ${languageWords(text, code).join(' ')} `;
    return wanted.length > 0 && words.includes(` ${wanted.join(' ')} `);
  };
}
