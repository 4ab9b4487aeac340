/** The stems of a text, computed once for any number of spans. */

import { leadingCount } from '../../core/base/leading-count.ts';
import { indexWords } from '../../core/text/terms/index-words.ts';
import { wordsOf } from '../../core/text/words.ts';

/** The stems between two offsets. A word cut by an offset counts as the part inside. */
export type TextStems = (start: number, end: number) => readonly string[];

export function textStems(text: string): TextStems {
  const known = new Map<string, readonly string[]>();
  const stem = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stems = indexWords(word);
    known.set(word, stems);
    return stems;
  };
  const words = wordsOf(text);
  return (start, end) => {
    const found: string[] = [];
    for (let at = firstEndingAfter(words, start); at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.start >= end) break;
      const inside = word.start >= start && word.end <= end;
      found.push(
        ...stem(inside ? word.text : text.slice(Math.max(start, word.start), Math.min(end, word.end))),
      );
    }
    return found;
  };
}

/** Index of the first word that ends after the offset. */
function firstEndingAfter(words: readonly { readonly end: number }[], offset: number): number {
  return leadingCount(words.length, (i) => (words[i]?.end ?? 0) <= offset);
}
