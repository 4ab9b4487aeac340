/** The words of a question or sentence with what is needed to find names and verbs: capitals, possessives, punctuation. */

import { STOP_WORDS } from '../text/search-words.ts';
import type { TextSpan } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { INNER } from './speech-words.ts';

export interface PhraseWord extends TextSpan {
  /** Lower case, without a possessive ending. */
  readonly plain: string;
  readonly capital: boolean;
  /** Whether it is a possessive: `Obama’s`, `Guterres’`. */
  readonly owns: boolean;
  /** Whether a comma or another mark stands before it. */
  readonly breaks: boolean;
}

const POSSESSIVE = /['’]s$/;
const MARK = /[,;:?!&()"“”«»—–]/;

export function phraseWords(text: string): readonly PhraseWord[] {
  const found = wordsOf(text);
  return found.map((word, at) => {
    const last = found[at - 1];
    const gap = last === undefined ? '' : text.slice(last.end, word.start);
    return {
      ...word,
      plain: word.text.replace(POSSESSIVE, '').toLowerCase(),
      capital: /^\p{Lu}/u.test(word.text),
      owns: POSSESSIVE.test(word.text) || (word.text.endsWith('s') && /['’]/.test(text.charAt(word.end))),
      breaks: MARK.test(gap) || (gap.includes('.') && !isAbbreviated(last?.text ?? '')),
    };
  });
}

/** `Mr.`, `St.`, `U.S.`: the full stop does not end a sentence. */
function isAbbreviated(word: string): boolean {
  return word.includes('.') || (word.length <= 3 && /^\p{Lu}/u.test(word));
}

/** The text between two words, without a possessive ending on the last. */
export function phraseText(text: string, words: readonly PhraseWord[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(POSSESSIVE, '');
}

/** Whether a name ends before this word. */
export function isStop({ plain, text }: PhraseWord): boolean {
  return STOP_WORDS.has(plain) && text !== 'US' && !INNER.has(plain);
}
