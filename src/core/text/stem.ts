/** Stems: what words of one family have in common. */
import { stemmer } from 'stemmer';

/** Longer ones are no words of a language; they stand for themselves. */
const LONGEST_WORD = 40;

/** Porter's stem of a lower-case English word: `sanctions`, `sanctioned` → `sanction`. */
export function stem(word: string): string {
  return word.length > 2 && word.length <= LONGEST_WORD ? stemmer(word) : word;
}
