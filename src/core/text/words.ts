/** The words of a text for counting, comparing and searching. */
import { type TextSpan, textSpan } from './span.ts';
import { stem } from './stems.ts';
import { cachedByWord } from './word-cache.ts';

const POSSESSIVE = /['’]s?$/;

/** Kinds of characters in words. */
const [UNKNOWN, LETTER, SIGN, LINK, OTHER] = [0, 1, 2, 3, 4];
const LETTERS = /^[\p{L}\p{M}\p{N}]$/u;
const HYPHEN = 0x2d;

/** The kind of each UTF-16 code unit, computed when it first occurs. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== UNKNOWN) return known ?? OTHER;
  // The kind of half a surrogate pair depends on the other half.
  if (code >= 0xd800 && code <= 0xdbff) return LETTERS.test(text.slice(at, at + 2)) ? LETTER : OTHER;
  if (code >= 0xdc00 && code <= 0xdfff) return LETTERS.test(text.slice(at - 1, at + 1)) ? LETTER : OTHER;
  kinds[code] = kindOf(text.charAt(at));
  return kinds[code] ?? OTHER;
}

function kindOf(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (character === '$' || character === '%') return SIGN;
  return ".'’-".includes(character) ? LINK : OTHER;
}

/** Different in every process, so that nobody can construct words with equal hashes. */
const [SEED, OTHER_SEED] = [Math.floor(Math.random() * 2 ** 32) | 0, Math.floor(Math.random() * 2 ** 32) | 0];
/** FNV's prime and a multiplier of MurmurHash3, for two independent hashes. */
const [PRIME, MIXER] = [0x01000193, 0x85ebca6b];

/** Called with the offsets of a part, its hashes, and whether a hyphen links it to the part before. */
type Each = (start: number, end: number, linked: boolean, hash: number, other: number) => void;

/**
 * Finds words with inner apostrophes and full stops (`U.S`, `didn’t`), part by part if hyphens link them.
 * Not a regular expression, because making an object for each word takes three times as long, and `/ask` reads eighty
 * passages.
 * Hashes differ between processes. Two words with both hashes equal count as one word; the chance of an error is 1 in 2
 * ** 64.
 */
export function scanWords(text: string, each: Each): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    let kind = kindAt(text, at);
    if (kind !== LETTER && kind !== SIGN) {
      at += 1;
      continue;
    }
    let start = at;
    let hash = SEED;
    let other = OTHER_SEED;
    let linked = false;
    let inner = false;
    for (;;) {
      while (at < length) {
        kind = kindAt(text, at);
        // A sign only begins a word or follows its beginning.
        if (kind !== LETTER && (kind !== SIGN || inner)) break;
        const code = text.charCodeAt(at);
        hash = Math.imul(hash ^ code, PRIME);
        other = Math.imul(other + code, MIXER);
        at += 1;
      }
      if (at + 1 >= length || kind !== LINK || kindAt(text, at + 1) !== LETTER) break;
      const code = text.charCodeAt(at);
      if (code === HYPHEN) {
        each(start, at, linked, hash, other);
        linked = true;
        start = at + 1;
        hash = SEED;
        other = OTHER_SEED;
      } else {
        hash = Math.imul(hash ^ code, PRIME);
        other = Math.imul(other + code, MIXER);
      }
      inner = true;
      at += 1;
    }
    each(start, at, linked, hash, other);
  }
}

/** The words with their offsets: letters and digits with inner apostrophes, hyphens and full stops (`Russia-China`). */
export function wordsOf(text: string): readonly TextSpan[] {
  const words: TextSpan[] = [];
  scanWords(text, (start, end, linked) => {
    const from = linked ? (words.pop()?.start ?? start) : start;
    words.push(textSpan(text, from, end));
  });
  return words;
}

/** Stems for search: in lower case, compounds split, without possessives and diacritics. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  scanWords(text, (start, end) => {
    const found = stemOfPart(text, start, end);
    if (found !== '') stems.push(found);
  });
  return stems;
}

const stemOfPart = cachedByWord((part) => stem(plainOf(part)));

/** How many words `wordsOf` would return. */
export function wordCount(text: string): number {
  let count = 0;
  scanWords(text, (_start, _end, linked) => {
    if (!linked) count += 1;
  });
  return count;
}

/** In lower case, without a possessive ending and diacritics. */
export function plainOf(word: string): string {
  return withoutMarks(word.replace(POSSESSIVE, '')).toLowerCase();
}

/** Without diacritics; ASCII is left alone. */
function withoutMarks(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
  return /^[\u0000-\u007f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
}
