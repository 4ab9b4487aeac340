/** Words of a text: what is counted, compared and searched. */
import type { TextSpan } from './span.ts';
import { stem } from './stem.ts';

/** Letters and digits with inner apostrophes, hyphens and full stops: `U.S`, `didn’t`, `Russia-China`. */
const WORD = /[\p{L}\p{M}\p{N}$%]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu;

const POSSESSIVE = /['’]s?$/;

/** The words with their offsets. */
export function wordsOf(text: string): readonly TextSpan[] {
  const words: TextSpan[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}

/** Stems for search: lower case, compounds taken apart, possessives and diacritics dropped. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of wordsOf(text)) {
    for (const part of word.text.split('-')) {
      const plain = withoutMarks(part.replace(POSSESSIVE, '')).toLowerCase();
      if (plain !== '') stems.push(stem(plain));
    }
  }
  return stems;
}

/** Without diacritics; ASCII is left alone. */
function withoutMarks(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
  return /^[\u0000-\u007f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
}
