/** People who are mentioned without a name: "A woman who lives opposite", "One witness", "The doctor". */
import { leadingCount } from '../../base/leading-count.ts';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../text/names/gendered-nouns.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Gender } from '../names/gender.ts';
import { isPossessive } from '../names/noun-phrases.ts';
import { isTitle } from '../names/person-titles.ts';
import type { MentionPosition } from './mention-positions.ts';

export interface Stranger {
  readonly token: number;
  readonly gender: Gender;
}

/** Most words between the article and the noun. */
const LONGEST = 4;
const OPENERS = new Set((['determiner', 'pronoun', 'number', 'possessive'] as const).map(classNumber));
const OPENS = /^(?:a|an|another|her|his|my|one|the|their)$/i;
const PERSON =
  /^(?:woman|man|girl|boy|mother|father|person|worker|villager|shopper|commuter|customer|passenger|onlooker|refugee|pensioner|teenager|motorist|trader|vendor|passer-by|passerby|bystander|eyewitness|local|colleague|relative|sister|brother|neighbou?r|friend|classmate|teammate|flatmate|partner|cousin|uncle|aunt|son|daughter|wife|husband|grandmother|grandfather)$/;

/**
 * In order: a noun for one person after "a", "another", "one" or a possessive, and after "the" once the person was introduced
 * so, as the subject at the start of a clause, without a name after it.
 */
export function strangersOf(tokens: Tokens, places: readonly MentionPosition[]): readonly Stranger[] {
  const found: Stranger[] = [];
  const met = new Set<string>();
  let next = 0;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!OPENERS.has(tokens.sort[i] ?? 0) || !opensClause(tokens, i) || !OPENS.test(tokenText(tokens, i)))
      continue;
    const noun = nounAfter(tokens, i);
    if (noun === null) continue;
    while (next < places.length && (places[next]?.mention.from ?? 0) < i) next += 1;
    const name = places[next]?.mention;
    // "A nurse, Ada Lovelace, …": she has a name.
    if (name !== undefined && name.from <= noun + 2 && !isFrom(tokens, noun + 1, name.from)) continue;
    const word = tokenText(tokens, noun).toLowerCase();
    // "The teacher added": the one whom "a teacher" has introduced. "The girl’s brother" is introduced by the girl.
    if (/^the$/i.test(tokenText(tokens, i)) && !met.has(word) && !isPossessive(tokens, noun - 1)) continue;
    met.add(word);
    const gender = FEMININE_NOUNS.has(word) ? 'feminine' : MASCULINE_NOUNS.has(word) ? 'masculine' : null;
    found.push({ token: noun, gender });
  }
  return found;
}

/** The last of them before a token. */
export function lastStrangerBefore(strangers: readonly Stranger[], token: number): Stranger | undefined {
  return strangers[leadingCount(strangers.length, (at) => (strangers[at]?.token ?? token) < token) - 1];
}

/** "A farmer from Kell": the name is not the person's. */
function isFrom(tokens: Tokens, first: number, name: number): boolean {
  return name === first + 1 && tokens.shape[first] === SHAPE.lower;
}

function opensClause(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.passage[i - 1] !== tokens.passage[i] || (tokens.shape[i - 1] ?? 0) >= SHAPE.comma)
    return true;
  return /^(?:And|But)$/.test(tokenText(tokens, i - 1));
}

function nounAfter(tokens: Tokens, i: number): number | null {
  for (let j = i + 1; j < Math.min(tokens.count, i + 1 + LONGEST); j++) {
    const shape = tokens.shape[j] ?? SHAPE.stop;
    if (shape >= SHAPE.comma && !isPossessive(tokens, j)) return null;
    const word = tokenText(tokens, j).toLowerCase();
    const next = j + 1 < tokens.count ? tokenText(tokens, j + 1) : '';
    if ((PERSON.test(word) || (isTitle(tokens, j) && !word.endsWith('s'))) && !/^(?:['’]s|of)$/.test(next))
      return j;
  }
  return null;
}
