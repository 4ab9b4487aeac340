/**
 * How far a sequence of capitals is one name: with function words inside it, "of" in bodies, and the noun of a body
 * after it.
 */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isNameWord, sortAt } from './noun-phrases.ts';

const BODY = classNumber('body');

/** Small words inside names, lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al ben bin bint binti da das de del della den der di do dos du e el ibn la las le los of ter ten van vom von y zu zum zur'
    .split(' ')
    .filter((word) => word !== 'of'),
);
/** Most particles in a row, as in "von der" and "de la". */
const MOST_PARTICLES = 2;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LONGEST_NAME = 10;
const LONGEST_BODY = 16;

/** Nouns for bodies that are not in the learnt word classes. */
const MORE_BODIES = new Set(
  `academy chamber college confederation directorate faculty fund guild inspectorate observatory secretariat society trust
  authority office bureau`.split(/\s+/),
);
/** Bodies whose names hold "and": the Ministry of Trade and Industry. */
const WITH_AND =
  /^(?:agency|association|bureau|college|commission|committee|council|department|directorate|faculty|institute|ministry|office|secretariat|school|society)$/i;

/** Nouns that make a body of the name before them: "the Drury administration" is not Drury. */
const BODIES_OF_A_NAME = new Set(
  `administration administrations brothers cabinet camp campaign campaigns clan dynasty estate family foundation government
  governments household ministry office presidency regime sisters team trust`.split(/\s+/),
);

export function isSuffix(word: string): boolean {
  return SUFFIXES.test(word);
}

export function isBodyNoun(tokens: Tokens, i: number): boolean {
  return (
    sortAt(tokens, i) === BODY ||
    (sortAt(tokens, i) === 0 && MORE_BODIES.has(tokenText(tokens, i).toLowerCase()))
  );
}

/** The token after the name that begins at `first`. */
export function runEnd(tokens: Tokens, first: number, sentenceOf: Int32Array): number {
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_NAME && sentenceOf[last] === sentenceOf[first]) {
    if (
      isNameWord(tokens, last) ||
      isBehindParticle(tokens, last) ||
      SUFFIXES.test(tokenText(tokens, last))
    ) {
      last += 1;
      continue;
    }
    const body = bodyEnd(tokens, first, last, sentenceOf);
    if (body > last) return body;
    const next = afterParticles(tokens, last);
    if (next === last || sentenceOf[next] !== sentenceOf[first] || !isNameWord(tokens, next)) break;
    last = next + 1;
  }
  return last;
}

/** "Ana Del Mar", "Luis De Mayo": a month or day behind a particle with a capital is part of the name. */
function isBehindParticle(tokens: Tokens, i: number): boolean {
  return (
    tokens.shape[i] === SHAPE.capital &&
    tokens.shape[i - 1] === SHAPE.capital &&
    PARTICLES.has(tokenText(tokens, i - 1).toLowerCase())
  );
}

/**
 * The token after "of England" in "Bank of England", or after "of Trade, Industry and Labour"; `at` if no such words
 * follow.
 */
function bodyEnd(tokens: Tokens, first: number, at: number, sentenceOf: Int32Array): number {
  if (!isBodyNoun(tokens, at - 1) || !/^(?:for|of|on)$/.test(tokenText(tokens, at))) return at;
  const same = (i: number): boolean =>
    i < tokens.count && i - first < LONGEST_BODY && sentenceOf[i] === sentenceOf[first];
  let last = at + 1;
  while (same(last) && /^the$/.test(tokenText(tokens, last))) last += 1;
  if (!same(last) || !isNameWord(tokens, last)) return at;
  const joins = WITH_AND.test(tokenText(tokens, at - 1));
  for (;;) {
    while (same(last) && isNameWord(tokens, last)) last += 1;
    let next = last;
    if (joins && tokens.shape[next] === SHAPE.comma && listGoesOn(tokens, next)) next += 1;
    else if (joins && /^(?:and|&)$/.test(same(next) ? tokenText(tokens, next) : '')) next += 1;
    else if (/^(?:of|for)$/.test(same(next) ? tokenText(tokens, next) : '') && isBodyNoun(tokens, next - 1))
      next += 1;
    if (next === last || !same(next) || !isNameWord(tokens, next)) return last;
    last = next;
  }
}

/** "Health, Labour and Welfare": after the comma only two capitals joined by "and". */
function listGoesOn(tokens: Tokens, comma: number): boolean {
  return (
    isNameWord(tokens, comma + 1) &&
    comma + 3 < tokens.count &&
    tokenText(tokens, comma + 2) === 'and' &&
    isNameWord(tokens, comma + 3)
  );
}

/** The token after the particles inside a name: "Ursula von der Leyen". */
function afterParticles(tokens: Tokens, i: number): number {
  let last = i;
  while (last - i < MOST_PARTICLES && last < tokens.count && PARTICLES.has(tokenText(tokens, last)))
    last += 1;
  return last;
}

/** Whether the word at `i`, right after a name, makes a body of it. */
export function makesBody(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === SHAPE.lower && BODIES_OF_A_NAME.has(tokenText(tokens, i));
}
