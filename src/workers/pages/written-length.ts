/** The length of a text in letters of an alphabet, so that lines of every script can be compared. */
const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
/** Letters that say as much as one sign: a Japanese or Chinese text is about half as long as its translation. */
const LETTERS_FOR_A_SIGN = 2;

export function writtenLength(text: string): number {
  return text.length + (LETTERS_FOR_A_SIGN - 1) * (text.match(SIGN)?.length ?? 0);
}
