/** Gate: every number stands in a stored sentence, with the same unit after it. */
import { FUNCTION_WORDS } from '../../text/closed-classes.ts';
import type { Passes, Source, Word } from './gate.ts';

const NUMBER_WORDS = new Set([
  ...(FUNCTION_WORDS.number ?? []),
  ...'one half once twice double triple quarter'.split(' '),
]);

function isNumber({ text, plain }: Word): boolean {
  return /\p{N}/u.test(text) || NUMBER_WORDS.has(plain);
}

/** `4.5`, `$4.5`, `4.5%`: as written, in lower case. */
const written = ({ text }: Word): string => text.toLowerCase();

/** A range or a sign before the number belongs to it: `-3`, `£5`. */
function signBefore(sentence: string, { start }: Word): string {
  return /[-−+€£¥₹]$/u.exec(sentence.slice(0, start))?.[0] ?? '';
}

export const numbers: Passes = ({ text, words, from }) =>
  words.every((word, at) => !isNumber(word) || from.some((source) => stands(text, words, at, source)));

/** Whether the number at `at` stands in the source with the same word after it. */
function stands(text: string, words: readonly Word[], at: number, source: Source): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  return source.words.some((other, i) => {
    if (written(other) !== written(word)) return false;
    if (signBefore(text, word) !== signBefore(source.text, other)) return false;
    const unit = source.words[i + 1];
    // At the end of a clause the unit was left out, which is a change unless the source leaves it out too.
    if (next === undefined || next.clause !== word.clause)
      return unit === undefined || unit.clause !== other.clause || isYear(word);
    return unit?.stem === next.stem || (isYear(word) && unit !== undefined);
  });
}

/** A year has no unit. */
const isYear = ({ text }: Word): boolean => /^(?:19|20)\d\d$/.test(text);
