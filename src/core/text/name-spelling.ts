/** Names of people and bodies: when two spellings are the same. */

/** Equal for spellings that differ in case, diacritics, punctuation or spacing: `Xí  Jinping` → `xi jinping`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** … and in whether they begin with `the`. */
export const bareNameKey = (name: string): string => nameKey(name).replace(/^the /, '');
