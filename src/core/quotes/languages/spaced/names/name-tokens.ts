/** Names in the tokens of a masked sentence: where one can begin, where it ends, and the full names of a sentence. */
import type { LanguageRules } from '../../language-rules.ts';
import type { MaskedToken } from '../masked-sentences.ts';
import { isDeterminer, isGivenName, isPersonRole, isRole, isSmall, isTitle } from '../phrase-words.ts';

/** Token positions in a sentence, end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 5;

/** Endings of German and Dutch nouns for things. */
const THING =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ment|anz|enz|ik|amt|gericht|haus|rat|bund|verband|partei|gruppe|abend|morgen|tag|jahr|woche|monat)(?:e?n|e?s)?$/;

export function startsName(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  return token?.capital === true && isNameHere(tokens, i, rules);
}

/** Whether the capitalised word can be part of a name where it stands. */
export function isNameHere(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital || /^\d/.test(token.text)) return false;
  if (rules.notNames.has(token.lower) || rules.titles.has(token.lower)) return false;
  if (isRole(token, rules) && !(i > 0 && isGivenName(tokens[i - 1]?.lower ?? '', rules))) return false;
  if (isSmall(token, rules) || isDeterminer(token, rules)) return false;
  return (
    !rules.capitalNouns ||
    isGivenName(token.lower, rules) ||
    !THING.test(token.lower) ||
    isBehindFirstName(tokens, i, rules)
  );
}

/** "Clara Lorenz", "Bürgermeister Veit Lorenz": the word ends like a thing, but stands where a surname does. */
function isBehindFirstName(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const first = tokens[i - 1];
  const role = tokens[i - 2];
  if (first?.kind !== 'word' || !first.capital) return false;
  return isGivenName(first.lower, rules) || (role !== undefined && isPersonRole(role, rules));
}

export function endOfName(
  tokens: readonly MaskedToken[],
  first: number,
  limit: number,
  rules: LanguageRules,
): number {
  let end = first + 1;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end];
    if (token === undefined) break;
    if (startsName(tokens, end, rules)) end += 1;
    else if (token.text === '.' && tokens[end - 1]?.text.length === 1 && startsName(tokens, end + 1, rules))
      end += 1;
    else if (
      rules.particles.has(token.lower) &&
      (end - first === 1 || isGivenName(tokens[end - 1]?.lower ?? '', rules))
    ) {
      let next = end + 1;
      while (next < limit && rules.particles.has(tokens[next]?.lower ?? '')) next += 1;
      if (next >= limit || !startsName(tokens, next, rules)) break;
      end = next + 1;
    } else break;
  }
  return Math.min(end, limit);
}

/** Every full name of the sentences, for telling surnames: a first name that is listed with what follows, or a name behind a role. */
export function fullNamesIn(tokens: readonly MaskedToken[], rules: LanguageRules): readonly TokenRange[] {
  const names: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i, rules)) continue;
    const end = endOfName(tokens, i, tokens.length, rules);
    const token = tokens[i];
    const before = tokens[i - 1];
    // "мэр Каменогорска Виталий Гущин": the town belongs to the office.
    const isFirst = isGivenName(token?.lower ?? '', rules) || i + 2 >= end;
    if (!isFirst && isGivenName(tokens[i + 1]?.lower ?? '', rules)) continue;
    const listed = token !== undefined && isGivenName(token.lower, rules) && end - i >= 2;
    const presented =
      before !== undefined && (isPersonRole(before, rules) || isTitle(tokens, i - 1, rules)) && end - i <= 3;
    if (listed || presented) names.push({ first: i, last: end });
    i = end - 1;
  }
  return names;
}
