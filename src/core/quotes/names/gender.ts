/** The pronoun that goes with a name: by its first name, or by the title or noun before it. */

import { FEMININE_NAMES } from '../../text/names/feminine-names.ts';
import { EITHER_NAMES, WORDS_AND_NAMES } from '../../text/names/first-names.ts';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../text/names/gendered-nouns.ts';
import { MASCULINE_NAMES } from '../../text/names/masculine-names.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { cachedByWord } from '../../text/word-cache.ts';

export type Gender = 'feminine' | 'masculine' | null;

/** Null: a first name for both. Undefined: not in the list of first names. */
export function genderOfFirst(word: string): Gender | undefined {
  const found = firstNameGender(word, 0, word.length);
  return found === 'unlisted' ? undefined : found;
}

const firstNameGender = cachedByWord((word) => {
  const gender = genderListed(word);
  return gender === undefined ? 'unlisted' : gender;
});

function genderListed(word: string): Gender | undefined {
  const name = withoutDiacritics(word);
  const own = listed(name);
  if (own !== undefined) return own;
  // "Anna-Lena", "Jean-Luc": the first half decides.
  const hyphen = name.indexOf('-');
  return hyphen > 1 ? listed(name.slice(0, hyphen)) : undefined;
}

function listed(name: string): Gender | undefined {
  if (FEMININE_NAMES.has(name)) return 'feminine';
  if (MASCULINE_NAMES.has(name)) return 'masculine';
  return EITHER_NAMES.has(name) ? null : undefined;
}

export function isFirstName(word: string): boolean {
  return genderOfFirst(word) !== undefined;
}

/** A first name that is no everyday word, so that alone at the start of a sentence it is a name. */
export function isOnlyName(word: string): boolean {
  return isFirstName(word) && !WORDS_AND_NAMES.has(withoutDiacritics(word));
}

/** Lower case, without diacritics: "António" is listed as `antonio`. */
export function withoutDiacritics(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return lower;
}

/** The gender from the words before a name. */
export function genderOfTitle(tokens: Tokens, from: number, first: number): Gender {
  let low = from;
  // Not across a quotation: “my ex-wife,” Holm wrote.
  while (low > 0 && from - low < 3 && (tokens.shape[low - 1] ?? 0) <= SHAPE.comma) low -= 1;
  for (let i = low; i < first; i++) {
    const word = tokenText(tokens, i).toLowerCase().replace(/\.$/, '');
    if (FEMININE_NOUNS.has(word)) return 'feminine';
    if (MASCULINE_NOUNS.has(word)) return 'masculine';
  }
  return null;
}
