/** Tells drafts from words to be checked. */
import { kindOfFile } from '../../core/drafts/draft-kind.ts';

/** Whether every word is the name of a draft: words that somebody said end in no extension. */
export function areDrafts(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => kindOfFile(word) !== null && !/[\s"“”„«»]/.test(word));
}
