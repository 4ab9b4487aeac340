/** Tokens of a text in columns: words, numbers and marks with all that the analysis reads off their letters. */
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a token is written. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  allCaps: 3,
  initial: 4,
  mixed: 5,
  digits: 6,
  year: 7,
  numeral: 8,
  handle: 9,
  hyphened: 10,
  comma: 11,
  stop: 12,
  question: 13,
  colon: 14,
  semicolon: 15,
  dash: 16,
  bracketOpen: 17,
  bracketClose: 18,
  opening: 19,
  closing: 20,
  ellipsis: 21,
  symbol: 22,
} as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of a listed word; 0 for every other. */
  readonly word: Uint16Array;
  /** Number of the listed word's class; 0 for every other. */
  readonly sort: Uint8Array;
  readonly shape: Uint8Array;
  /** The last three letters of a word of five or more, packed; 0 for others. */
  readonly ending: Uint16Array;
  /** Index of the passage it lies in. */
  readonly passage: Int32Array;
}

/** The token's letters as they stand. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;

/** What an ASCII character is; beyond, `kindOf` asks the ranges. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/[a-z]/.test(c)) return LETTER;
  if (/[A-Z]/.test(c)) return LETTER | UPPER;
  if (/[0-9]/.test(c)) return DIGIT;
  return /\s/.test(c) ? SPACE : 0;
});

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  if (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x3000
  )
    return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code < 0x250) return isUpper(text, at) ? LETTER | UPPER : LETTER;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x3030)) return 0;
  if (code >= 0xff01 && code <= 0xff0f) return 0;
  return isUpper(text, at) ? LETTER | UPPER : LETTER;
}

function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

const MARKS: Readonly<Record<string, number>> = {
  ',': SHAPE.comma,
  '.': SHAPE.stop,
  '!': SHAPE.question,
  '?': SHAPE.question,
  ':': SHAPE.colon,
  ';': SHAPE.semicolon,
  '-': SHAPE.dash,
  '\u2013': SHAPE.dash,
  '\u2014': SHAPE.dash,
  '\u2015': SHAPE.dash,
  '(': SHAPE.bracketOpen,
  '[': SHAPE.bracketOpen,
  ')': SHAPE.bracketClose,
  ']': SHAPE.bracketClose,
  '…': SHAPE.ellipsis,
};

const APOSTROPHES = `'’`;
const SHORT = new Set(
  `adm ala apr assn atty aug ave calif capt cmdr co col colo conn corp dec del dr feb fla gen gov ill inc ind jan jr kan lt
  ltd maj mass md messrs mich minn mo mr mrs ms mt nev no nov oct okla ore pa prof rep reps rev sen sens sept sgt sr st
  tenn tex u.s u.n u.k e.u a.m p.m d.c va vs vt wash wis ph.d`.split(/\s+/),
);

/** Reads the tokens of the passages; linear in the text's length. */
export function tokensOf(text: string, passages: readonly Span[], vocabulary: Vocabulary): Tokens {
  const cuts = cut(text, passages);
  const count = cuts.start.length;
  const start = Int32Array.from(cuts.start);
  const end = Int32Array.from(cuts.end);
  const passage = Int32Array.from(cuts.passage);
  const word = new Uint16Array(count);
  const sort = new Uint8Array(count);
  const shape = new Uint8Array(count);
  const ending = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    const letters = text.slice(from, to);
    if (kindOf(text, from) & (LETTER | DIGIT)) {
      const id = letters.length <= LONGEST_LISTED ? listed(letters, vocabulary) : 0;
      word[i] = id;
      sort[i] = vocabulary.classOf[id] ?? 0;
      shape[i] = wordShape(letters);
      if (id === 0) ending[i] = lastThree(letters);
    } else {
      const id = vocabulary.ids.get(letters) ?? 0;
      word[i] = id;
      sort[i] = vocabulary.classOf[id] ?? 0;
      shape[i] = id === 0 ? markShape(letters) : SHAPE.lower;
    }
  }
  return { text, count, start, end, word, sort, shape, ending, passage };
}

const LONGEST_LISTED = 16;

/** Number of the listed word; capitals that spell a body (US, IT, WHO) are no pronouns. */
function listed(letters: string, vocabulary: Vocabulary): number {
  const own = vocabulary.ids.get(letters);
  if (own !== undefined) return own;
  if ((kindOf(letters, 0) & UPPER) === 0) return 0;
  const word = letters.toLowerCase();
  if (letters.length > 1 && letters.length < 4 && letters === letters.toUpperCase()) return 0;
  const id = vocabulary.ids.get(word);
  if (id !== undefined) return id;
  // `Sen.` is `sen`, `President-elect` is `president`.
  if (word.endsWith('.')) return vocabulary.ids.get(word.slice(0, -1)) ?? 0;
  return word.endsWith('-elect') ? (vocabulary.ids.get(word.slice(0, -'-elect'.length)) ?? 0) : 0;
}

interface Cuts {
  readonly start: number[];
  readonly end: number[];
  readonly passage: number[];
}

function cut(text: string, passages: readonly Span[]): Cuts {
  const cuts: Cuts = { start: [], end: [], passage: [] };
  const add = (start: number, end: number, passage: number): void => {
    cuts.start.push(start);
    cuts.end.push(end);
    cuts.passage.push(passage);
  };
  for (const [index, passage] of passages.entries()) {
    for (let i = passage.start; i < passage.end; ) {
      const kind = kindOf(text, i);
      if (kind & SPACE) {
        i += 1;
        continue;
      }
      const end = kind & (LETTER | DIGIT) ? wordEnd(text, i, passage.end) : markEnd(text, i, passage.end);
      const clitic = kind & LETTER ? cliticAt(text, i, end) : 0;
      if (clitic > i) {
        add(i, clitic, index);
        add(clitic, end, index);
      } else {
        add(i, end, index);
      }
      i = end;
    }
  }
  return cuts;
}

/** Letters and digits with inner apostrophes, hyphens, points and commas between digits, and the full stop of a short form. */
function wordEnd(text: string, from: number, limit: number): number {
  let i = from + 1;
  for (; i < limit; i++) {
    const kind = kindOf(text, i);
    if (kind & (LETTER | DIGIT)) continue;
    const joins = kind === 0 && joinsWords(text, i, limit);
    if (!joins) break;
  }
  const surrogate = i < limit && isLowSurrogate(text, i);
  if (surrogate) i += 1;
  if (text[i] === '.' && i < limit && i - from <= 6) {
    const letters = text.slice(from, i).toLowerCase();
    if (SHORT.has(letters) || (letters.length === 1 && kindOf(text, from) & UPPER)) return i + 1;
  }
  return i;
}

function joinsWords(text: string, i: number, limit: number): boolean {
  if (i + 1 >= limit) return false;
  const next = kindOf(text, i + 1);
  const c = text.charAt(i);
  if (c === '-' || APOSTROPHES.includes(c)) return (next & (LETTER | DIGIT)) !== 0;
  if (c === '.') {
    return (
      (next & DIGIT) !== 0 || ((next & LETTER) !== 0 && (i < 2 || !(kindOf(text, i - 2) & (LETTER | DIGIT))))
    );
  }
  return c === ',' && (next & DIGIT) !== 0 && (kindOf(text, i - 1) & DIGIT) !== 0;
}

function isLowSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Pairs of ASCII marks, three points and double hyphens are one token; so is a surrogate pair. */
function markEnd(text: string, i: number, limit: number): number {
  const c = text.charAt(i);
  const next = i + 1 < limit ? text.charAt(i + 1) : '';
  if ((c === '`' || c === "'" || c === '-') && next === c) return i + 2;
  if (c === '.' && next === '.') {
    let end = i + 2;
    while (end < limit && text[end] === '.') end += 1;
    return end;
  }
  if ((c === '@' || c === '#') && kindOf(text, i + 1) & (LETTER | DIGIT) && i + 1 < limit) {
    let end = i + 2;
    while (end < limit && (kindOf(text, end) & (LETTER | DIGIT) || text[end] === '_')) end += 1;
    return end;
  }
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text, i + 1) && i + 1 < limit ? i + 2 : i + 1;
}

/** Where a possessive or a shortened verb begins in the word (`Clinton|’s`, `he|’ll`); 0 when there is none. */
function cliticAt(text: string, from: number, end: number): number {
  for (let length = 2; length <= 3 && end - length > from; length++) {
    const at = end - length;
    if (!APOSTROPHES.includes(text.charAt(at))) continue;
    const letters = text.slice(at + 1, end).toLowerCase();
    return letters === 's' ||
      letters === 'd' ||
      letters === 'm' ||
      letters === 'll' ||
      letters === 've' ||
      letters === 're'
      ? at
      : 0;
  }
  return 0;
}

function wordShape(letters: string): number {
  if (/^\p{Lu}\.$/u.test(letters)) return SHAPE.initial;
  const code = letters.charCodeAt(0);
  if (code < 128 && (ASCII[code] ?? 0) & DIGIT) {
    if (/^\d+$/.test(letters)) return /^(?:19|20)\d\d$/.test(letters) ? SHAPE.year : SHAPE.digits;
    return SHAPE.numeral;
  }
  const first = (kindOf(letters, 0) & UPPER) !== 0;
  const lower = letters.toLowerCase();
  if (!first) return letters !== lower ? SHAPE.mixed : letters.includes('-') ? SHAPE.hyphened : SHAPE.lower;
  if (letters.length > 1 && letters === letters.toUpperCase()) return SHAPE.allCaps;
  return letters.length > 1 && letters.slice(1) !== lower.slice(1) ? SHAPE.mixed : SHAPE.capital;
}

function markShape(letters: string): number {
  if (/^[@#]./.test(letters)) return SHAPE.handle;
  if (letters === '--') return SHAPE.dash;
  if (letters.length > 1 && letters.startsWith('.')) return SHAPE.ellipsis;
  return MARKS[letters] ?? SHAPE.symbol;
}

/** The last three letters of a word of five or more, a to z, five bits each. */
function lastThree(letters: string): number {
  if (letters.length < 5) return 0;
  let packed = 0;
  for (let i = letters.length - 3; i < letters.length; i++) {
    const letter = (letters.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) return 0;
    packed = packed * 32 + letter;
  }
  return packed;
}
