/** Names in the text, one mention after the other: whom or what they may name, and what stands before them. */
import { FEMININE_NAMES, FEMININE_NOUNS, MASCULINE_NAMES, MASCULINE_NOUNS } from '../text/firstnames.ts';
import type { Span } from '../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import { isNameWord, sortAt } from './phrases.ts';

export type Gender = 'feminine' | 'masculine' | null;

export interface Mention {
  /** Tokens of the name itself, without titles. */
  readonly first: number;
  readonly last: number;
  /** Where its title or role begins; equals `first` when it has none. */
  readonly from: number;
  readonly words: readonly string[];
  readonly sentence: number;
  /** What the words by themselves say it is. */
  readonly kind: 'person' | 'body' | 'unclear';
  readonly gender: Gender;
}

const TITLE = classNumber('title');
const ROLE = classNumber('role');
const BODY = classNumber('body');
const DOCUMENT = classNumber('document');
const RELATIVE = classNumber('relative');

const PARTICLES = new Set('al ben bin da de del della der di dos du el ibn la le van von zu'.split(' '));
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PLACE_STARTS = new Set(
  'new north south east west san santa los las saint united great fort mount lake cape port upper lower central'.split(' '),
);
const LONGEST_NAME = 6;

/** All mentions in order. `sentenceOf` numbers each token's sentence. */
export function mentionsOf(tokens: Tokens, sentenceOf: Int32Array): readonly Mention[] {
  const mentions: Mention[] = [];
  const known = wordsKnownAsNames(tokens, sentenceOf);
  for (let i = 0; i < tokens.count; ) {
    if (!isNameWord(tokens, i) || isCommonOpener(tokens, i, sentenceOf, known)) {
      i += 1;
      continue;
    }
    const last = runEnd(tokens, i, sentenceOf);
    const mention = mentionIn(tokens, i, last, sentenceOf[i] ?? 0);
    if (mention !== null) mentions.push(mention);
    i = last;
  }
  return mentions;
}

/** Words that stand with a capital inside a sentence: names, not openers. */
function wordsKnownAsNames(tokens: Tokens, sentenceOf: Int32Array): ReadonlySet<string> {
  const known = new Set<string>();
  for (let i = 1; i < tokens.count; i++) {
    const inside = sentenceOf[i] === sentenceOf[i - 1] && (tokens.shape[i - 1] ?? 0) < SHAPE.comma;
    if (inside && isNameWord(tokens, i)) known.add(tokenText(tokens, i));
  }
  return known;
}

/** A lone capitalised word that opens its sentence is a name only if it is known as one. */
function isCommonOpener(tokens: Tokens, i: number, sentenceOf: Int32Array, known: ReadonlySet<string>): boolean {
  const opens = i === 0 || sentenceOf[i] !== sentenceOf[i - 1] || (tokens.shape[i - 1] ?? 0) >= SHAPE.comma;
  if (!opens || tokens.shape[i] !== SHAPE.capital || sortAt(tokens, i) !== 0) return false;
  if (i + 1 < tokens.count && sentenceOf[i + 1] === sentenceOf[i] && isNameWord(tokens, i + 1)) return false;
  const word = tokenText(tokens, i);
  return !known.has(word) && genderOfFirst(word) === undefined;
}

function runEnd(tokens: Tokens, first: number, sentenceOf: Int32Array): number {
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_NAME + 4 && sentenceOf[last] === sentenceOf[first]) {
    if (isNameWord(tokens, last) || SUFFIXES.test(tokenText(tokens, last))) last += 1;
    else if (PARTICLES.has(tokenText(tokens, last)) && isNameWord(tokens, last + 1)) last += 2;
    else break;
  }
  return last;
}

function mentionIn(tokens: Tokens, from: number, last: number, sentence: number): Mention | null {
  let first = from;
  for (let i = from; i < last; i++) {
    const sort = sortAt(tokens, i);
    if ((sort === TITLE || sort === ROLE) && genderOfFirst(tokenText(tokens, i)) === undefined) first = i + 1;
  }
  while (last - first > 2 && sortAt(tokens, first) === BODY) first += 1;
  if (first >= last) return null;
  const words: string[] = [];
  let body = false;
  for (let i = first; i < last; i++) {
    const word = tokenText(tokens, i);
    const sort = sortAt(tokens, i);
    body ||= sort === BODY || sort === DOCUMENT;
    if (!SUFFIXES.test(word)) words.push(word);
  }
  if (words.length === 0) return null;
  const gender = genderOf(tokens, first, from, words);
  return { first, last, from: roleStart(tokens, from), words, sentence, kind: kindOf(tokens, first, from, last, words, body), gender };
}

/** Lower-case role words right before the name belong to it: "spokesman Josh Earnest". */
function roleStart(tokens: Tokens, from: number): number {
  let start = from;
  while (start > 0 && from - start < 3) {
    const sort = sortAt(tokens, start - 1);
    if ((sort !== TITLE && sort !== ROLE) || (tokens.shape[start - 1] ?? 0) >= SHAPE.comma) break;
    start -= 1;
  }
  return start;
}

function kindOf(
  tokens: Tokens,
  first: number,
  from: number,
  last: number,
  words: readonly string[],
  body: boolean,
): Mention['kind'] {
  const [head = ''] = words;
  if (body || tokens.shape[first] === SHAPE.handle) return 'body';
  const titled = first > from || roleStart(tokens, from) < from;
  if (titled) return 'person';
  if (words.length > 1 && PLACE_STARTS.has(head.toLowerCase())) return 'unclear';
  if (words.length > 1 && words.length <= 4 && genderOfFirst(head) !== undefined) return 'person';
  const aged = tokens.shape[last] === SHAPE.comma && /^\d\d$/.test(last + 1 < tokens.count ? tokenText(tokens, last + 1) : '');
  const relative = tokens.shape[last] === SHAPE.comma && sortAt(tokens, last + 1) === RELATIVE && /^who/i.test(tokenText(tokens, last + 1));
  return aged || relative ? 'person' : 'unclear';
}

function genderOf(tokens: Tokens, first: number, from: number, words: readonly string[]): Gender {
  for (let i = Math.max(0, from - 3); i < first; i++) {
    const word = tokenText(tokens, i).toLowerCase().replace(/\.$/, '');
    if (FEMININE_NOUNS.has(word)) return 'feminine';
    if (MASCULINE_NOUNS.has(word)) return 'masculine';
  }
  return genderOfFirst(words[0] ?? '') ?? null;
}

/** Undefined: no first name that we know. */
export function genderOfFirst(word: string): Gender | undefined {
  const name = word.toLowerCase();
  if (FEMININE_NAMES.has(name)) return 'feminine';
  return MASCULINE_NAMES.has(name) ? 'masculine' : undefined;
}

/** The name as it stands, from its first to its last word. */
export function nameSpan(tokens: Tokens, mention: Mention): Span {
  return { start: tokens.start[mention.first] ?? 0, end: tokens.end[mention.last - 1] ?? 0 };
}
