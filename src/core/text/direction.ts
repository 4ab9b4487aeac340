/** Whether words are written from right to left. */

const RTL_LANGUAGE = /^(ar|he|iw|fa|ur|ps|ckb|sd|ug|yi|dv)\b/i;
const FIRST_LETTER = /\p{L}/u;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/** By the language; where it is unknown, by the first letter. */
export function isRightToLeft(language: string | null, words: string): boolean {
  if (language !== null) return RTL_LANGUAGE.test(language);
  const [first = ''] = FIRST_LETTER.exec(words) ?? [];
  return RTL_LETTER.test(first);
}
