/** Which words of a language can stand in a noun phrase, and what each says: a role, a body, hearers, a determiner. */
import { isFirstName } from '../../names/gender.ts';
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';

/** "der 31-Jährige", "the 31-year-old": somebody whom the text named before. */
export const YEARS = /^\d+[-‑]/u;

export function isTitle(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  return (
    rules.titles.has(token.lower) || (token.text === '.' && rules.titles.has(tokens[i - 1]?.lower ?? ''))
  );
}

export function isGivenName(lower: string, { firstNames }: LanguageRules): boolean {
  return firstNames.has(lower) || isFirstName(lower);
}

/** Whether the word says what a person is, or is of a body that speaks. */
export function isRole(token: MaskedToken, rules: LanguageRules): boolean {
  return isPersonRole(token, rules) || isBody(token, rules);
}

/** Whether the word says what a person is. */
export function isPersonRole(token: MaskedToken, rules: LanguageRules): boolean {
  return isNoun(token, rules) && isListed(token, rules.roles, rules.roleEndings);
}

export function isBody(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return token !== undefined && isNoun(token, rules) && isListed(token, rules.bodies, rules.bodyEndings);
}

/** In German "insgesamt" ends like an office, but no noun is written small; "31-jährige" is the exception. */
function isNoun(token: MaskedToken, rules: LanguageRules): boolean {
  return !rules.capitalNouns || token.capital || YEARS.test(token.text);
}

function isListed({ lower }: MaskedToken, words: ReadonlySet<string>, endings: readonly string[]): boolean {
  return words.has(lower) || endings.some((ending) => lower.endsWith(ending));
}

export function isHearer(token: MaskedToken, { hearers, hearerEndings }: LanguageRules): boolean {
  return isListed(token, hearers, hearerEndings);
}

export function isDeterminer(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return token?.kind === 'word' && rules.determiners.has(token.lower);
}

/** Words that no noun phrase holds. */
export function isSmall({ lower }: MaskedToken, rules: LanguageRules): boolean {
  return (
    rules.verbs.has(lower) ||
    rules.denials.has(lower) ||
    rules.auxiliaries.has(lower) ||
    rules.participles.has(lower) ||
    rules.prepositions.has(lower) ||
    rules.conjunctions.has(lower) ||
    rules.relatives.has(lower) ||
    rules.pronouns.has(lower) ||
    rules.negations.has(lower) ||
    rules.otherWords.has(lower)
  );
}
