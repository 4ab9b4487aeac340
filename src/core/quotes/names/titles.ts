/** Titles, roles and offices: what stands before a name and says what its bearer is. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isNameWord, phraseEndingAt, sortAt } from './noun-phrases.ts';

const TITLE = classNumber('title');
const ROLE = classNumber('role');

/** Titles that the learnt word classes don't hold. */
const MORE_TITLES: ReadonlySet<string> = new Set([
  'administrator',
  'secretary-general',
  'undersecretary',
  'ombudsman',
  'superintendent',
]);
const LONGEST_TITLE = 10;
/** Lower-case words that stand in a title beside its noun. */
const IN_TITLES = /^(?:of|for|press|deputy|vice|['’]s)$/;

/** Whether the word is a title or names a role. */
export function isTitle(tokens: Tokens, i: number): boolean {
  const sort = sortAt(tokens, i);
  return sort === TITLE || sort === ROLE || MORE_TITLES.has(tokenText(tokens, i).toLowerCase());
}

/** "Spokesman Josh Earnest": whether a title or a role stands right before the token, no mark between. */
export function isAfterTitle(tokens: Tokens, i: number): boolean {
  const sort = sortAt(tokens, i - 1);
  return (sort === TITLE || sort === ROLE) && (tokens.shape[i - 1] ?? 0) < SHAPE.comma;
}

/** Where the whole title before a name begins, without its article: "White House press secretary" before Karoline Leavitt. */
export function titleStart(tokens: Tokens, name: number): number {
  let start = name - 1;
  for (let i = start; i >= 0 && name - i < LONGEST_TITLE && tokens.passage[i] === tokens.passage[name]; i--) {
    if (isNameWord(tokens, i) || isTitle(tokens, i)) start = i;
    else if (!IN_TITLES.test(tokenText(tokens, i))) break;
  }
  while (start < name - 1 && isVerbAtOpening(tokens, start)) start += 1;
  return start;
}

/** "Secretary of State" before Antony Blinken: a title, "of", and what it is of; null when there is none. */
export function officeBefore(tokens: Tokens, from: number): number | null {
  const phrase = phraseEndingAt(tokens, from - 1);
  if (phrase === null || from - phrase.first < 3) return null;
  const isOf = tokenText(tokens, phrase.first + 1) === 'of';
  return isOf && isTitle(tokens, phrase.first) && isNameWord(tokens, phrase.first) ? phrase.first : null;
}

/** A verb whose capital only opens the sentence: "Welcoming President …". */
function isVerbAtOpening(tokens: Tokens, i: number): boolean {
  return /^\p{Lu}\p{Ll}+(?:ing|ly)$/u.test(tokenText(tokens, i));
}
