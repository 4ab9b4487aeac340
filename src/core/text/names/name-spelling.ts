/** Keys of names: equal for spellings of the same name. */
import { cachedByWord } from '../word-cache.ts';

/** Equal for spellings that differ in case, diacritics, punctuation or spacing: `Xí  Jinping` → `xi jinping`. */
export function nameKey(name: string): string {
  return keyOf(name, 0, name.length);
}

const keyOf = cachedByWord((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Like `nameKey`, and also equal with and without `the`. */
export const bareNameKey = (name: string): string => nameKey(name).replace(/^the /, '');
