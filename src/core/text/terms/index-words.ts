/** The words by which texts are indexed and searched. */
import { SPACELESS } from '../spaceless-scripts.ts';
import { stemsOf } from '../words.ts';

/** A letter of a script that puts no spaces between words. */
export const ANY_SPACELESS = new RegExp(`[${SPACELESS}]`, 'v');
const RUNS = new RegExp(`[${SPACELESS}]+|[^${SPACELESS}]+`, 'gv');

/** Stems; in a script without spaces, every two neighbouring letters. */
export function indexWords(text: string): readonly string[] {
  const stems = stemsOf(text);
  return ANY_SPACELESS.test(text) ? stems.flatMap(wordsOfStem) : stems;
}

/**
 * The words of a search text. Unlike in `indexWords`, a single letter in a script without spaces is left out: the index
 * holds pairs only.
 */
export function soughtWords(text: string): readonly string[] {
  const words = indexWords(text);
  const whole = words.filter((word) => word.length > 1 || !ANY_SPACELESS.test(word));
  return whole.length > 0 ? whole : words;
}

function wordsOfStem(stem: string): readonly string[] {
  if (!ANY_SPACELESS.test(stem)) return [stem];
  return (stem.match(RUNS) ?? []).flatMap((run) => (ANY_SPACELESS.test(run) ? pairsOf([...run]) : [run]));
}

function pairsOf(letters: readonly string[]): readonly string[] {
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
