/** Listed words that are names in this text: May in "Theresa May", Will in "Will Young", Long in "Mr Long". */

import { SHAPE, type Tokens, tokenText } from '../tokens.ts';
import { classNumber } from '../vocabulary.ts';
import { FIRST_NAMES } from './first-names.ts';

const TITLE = classNumber('title');
const ROLE = classNumber('role');
const MONTH = classNumber('month');
const WEEKDAY = classNumber('weekday');
const AUXILIARY = classNumber('auxiliary');
const PREPOSITION = classNumber('preposition');
const SPEECH = new Set((['say', 'tell', 'describe', 'think'] as const).map(classNumber));
/**
 * Classes whose words are no part of a name unless they are names themselves. Nouns of offices and bodies are handled
 * with the name.
 */
const EVERYDAY = new Uint8Array(64);
for (const name of [
  ...(['determiner', 'preposition', 'conjunction', 'subordinator', 'auxiliary', 'adverb', 'number'] as const),
  ...(['month', 'time', 'say', 'tell', 'describe', 'think', 'show'] as const),
])
  EVERYDAY[classNumber(name)] = 1;
const BEFORE_SURNAMES = new Set(
  'mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lady lord sen sen. rep rep. gov gov. prof prof. cllr justice sgt sgt. capt capt.'.split(
    ' ',
  ),
);
const BEFORE_MONTHS =
  /^(?:in|since|until|till|by|from|of|early|mid|late|last|next|this|on|and|to|through|between|before|after)$/i;
/** Words that are never a name, even with a capital. */
const NEVER: ReadonlySet<string> = new Set(
  'A According An And Are Asked But For From Had Has Have If In Is Not Of Or Said Say Says That The These This Those To Told Was Were What Who With'.split(
    ' ',
  ),
);

/** Removes number and class from every listed word that is a name here. Changes the columns; linear. */
export function releaseNames(tokens: Tokens): void {
  const proved = new Set<string>();
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== SHAPE.capital || tokens.sort[i] === 0) continue;
    if (isFamilyNameFirst(tokens, i)) release(tokens, i);
    if (EVERYDAY[tokens.sort[i] ?? 0] !== 1) continue;
    const after = isCapitalWord(tokens, i - 1) || tokens.shape[i - 1] === SHAPE.initial;
    const next = tokens.shape[i + 1] ?? SHAPE.stop;
    const word = tokenText(tokens, i);
    if (word.length < 3 || NEVER.has(word)) continue;
    if (after && tokens.sort[i] !== WEEKDAY && isSurname(tokens, i)) {
      proved.add(word);
      release(tokens, i);
    } else if (next < SHAPE.comma && isFirstName(tokens, i, word)) release(tokens, i);
    else open.push(i);
  }
  if (proved.size === 0) return;
  for (const i of open) if (proved.has(tokenText(tokens, i)) && standsAlone(tokens, i)) release(tokens, i);
}

function release(tokens: Tokens, i: number): void {
  tokens.word[i] = 0;
  tokens.sort[i] = 0;
}

/** Right after a first name, an initial or a form of address; not in a headline, where any word may have a capital. */
function isSurname(tokens: Tokens, i: number): boolean {
  if (!isBeside(tokens, i - 1, i) || (isCapitalWord(tokens, i + 1) && !isSuffix(tokens, i + 1))) return false;
  const before = tokenText(tokens, i - 1);
  const month = tokens.sort[i] === MONTH && isNumber(tokens, i + 1);
  if (month) return false;
  if (tokens.shape[i - 1] === SHAPE.initial) return !/^(?:[AI]\.?)$/.test(before);
  if (BEFORE_SURNAMES.has(before.toLowerCase())) return tokens.shape[i - 1] !== SHAPE.lower;
  if (!isCapitalWord(tokens, i - 1) || !isGiven(before)) return false;
  // "Emma Will Go": a headline.
  return tokens.sort[i] !== PREPOSITION || (tokens.shape[i + 1] ?? 0) !== SHAPE.lower;
}

/** "director How Chee Beng": inside a sentence, before two more capitals. */
function isFamilyNameFirst(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i - 1] !== SHAPE.lower || !isBeside(tokens, i - 1, i) || !isBeside(tokens, i, i + 1))
    return false;
  const given = (at: number): boolean => tokens.shape[at] === SHAPE.capital && tokens.sort[at] === 0;
  return given(i + 1) && given(i + 2) && !given(i + 3) && SHORT_NAME.test(tokenText(tokens, i));
}

const SHORT_NAME = /^(?:How|Who|Yet|Say|See|Can|Long)$/;

/** Also with diacritics or a hyphen: "António", "Anna-Lena". */
function isGiven(word: string): boolean {
  const [name = ''] = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').split('-');
  return FIRST_NAMES.has(name);
}

/** "Will Young", "April Ryan", "Mark van der Berg": a listed first name before a word that is not listed. */
function isFirstName(tokens: Tokens, i: number, word: string): boolean {
  if (!isBeside(tokens, i, i + 1)) return false;
  const lower = tokens.shape[i + 1] === SHAPE.lower;
  if (lower && (tokens.sort[i + 1] !== 0 || (tokens.end[i + 1] ?? 0) - (tokens.start[i + 1] ?? 0) > 3))
    return false;
  if (!FIRST_NAMES.has(word.toLowerCase())) return false;
  const particle = lower && PARTICLES.test(tokenText(tokens, i + 1));
  const surname = tokens.shape[i + 1] === SHAPE.capital || tokens.shape[i + 1] === SHAPE.mixed;
  if (
    !particle &&
    !(surname && (tokens.sort[i + 1] === 0 || isReleasable(tokens, i + 1) || isAtEnd(tokens, i + 1)))
  )
    return false;
  const before = isBeside(tokens, i - 1, i) ? tokenText(tokens, i - 1) : '';
  if (tokens.sort[i] === MONTH && BEFORE_MONTHS.test(before)) return false;
  // "Markets Mark Losses" is a headline. After a title or before a lower-case word it is a name.
  const capital = before !== '' && isCapitalWord(tokens, i - 1);
  const titled =
    capital && (tokens.sort[i - 1] === TITLE || tokens.sort[i - 1] === ROLE || before.endsWith('.'));
  if (tokens.sort[i] !== AUXILIARY) return !capital || titled || isAtEnd(tokens, i + 1) || particle;
  // "Will China sign?" is a question; "Will Young signed." is a statement.
  return before === '' ? !asks(tokens, i) : !capital || titled || isAtEnd(tokens, i + 1);
}

const PARTICLES = /^(?:van|von|de|da|di|del|der|la|le|bin|al|ten|ter)$/;

/** Whether no capital follows, except in a suffix. */
function isAtEnd(tokens: Tokens, i: number): boolean {
  return !isCapitalWord(tokens, i + 1) || isSuffix(tokens, i + 1);
}

function isReleasable(tokens: Tokens, i: number): boolean {
  return EVERYDAY[tokens.sort[i] ?? 0] === 1 && !NEVER.has(tokenText(tokens, i));
}

/** Whether the sentence ends in a question mark. */
function asks(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count && i - from < LONGEST_QUESTION; i++) {
    if (tokens.passage[i] !== tokens.passage[from]) return false;
    const shape = tokens.shape[i];
    if (shape === SHAPE.stop) return false;
    if (shape === SHAPE.question) return tokenText(tokens, i) === '?';
  }
  return false;
}

const LONGEST_QUESTION = 60;

/** A surname alone: inside a sentence, or as a subject before a verb or possessive. */
function standsAlone(tokens: Tokens, i: number): boolean {
  if (tokens.sort[i] === MONTH) {
    const dated = isBeside(tokens, i - 1, i) && BEFORE_MONTHS.test(tokenText(tokens, i - 1));
    if (dated || isNumber(tokens, i + 1)) return false;
  }
  if (isBeside(tokens, i - 1, i) && tokens.shape[i - 1] === SHAPE.lower) return true;
  if (i + 1 >= tokens.count || !isBeside(tokens, i, i + 1)) return false;
  const next = tokenText(tokens, i + 1);
  return (
    SPEECH.has(tokens.sort[i + 1] ?? 0) ||
    /^['’]s$/.test(next) ||
    /^(?:was|has|had|is|who|\p{Ll}+ed)$/u.test(next)
  );
}

/** Whether both are in one paragraph without a mark between them. */
function isBeside(tokens: Tokens, a: number, b: number): boolean {
  if (a < 0 || b >= tokens.count || tokens.passage[a] !== tokens.passage[b]) return false;
  const shape = tokens.shape[a] ?? 0;
  return shape > 0 && shape < SHAPE.comma && (tokens.shape[b] ?? 0) < SHAPE.comma;
}

function isCapitalWord(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  return shape === SHAPE.capital || shape === SHAPE.allCaps || shape === SHAPE.mixed;
}

function isSuffix(tokens: Tokens, i: number): boolean {
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(tokenText(tokens, i));
}

function isNumber(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  return shape === SHAPE.digits || shape === SHAPE.year || shape === SHAPE.numeral;
}
