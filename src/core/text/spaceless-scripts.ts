/** Scripts that put no spaces between words. */

/** For a class of a regular expression with the flag `v`: letters and marks of these scripts. */
export const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
