/** The boundaries of words and marks in a text. */
import { characterClass, DIGIT, LETTER, SPACE, UPPER } from './character-classes.ts';
import type { Span } from './span.ts';

const APOSTROPHES = `'’`;
const SHORT = new Set(
  `adm adv ala alh apr assn atty aug ave barr calif cllr capt cmdr co col colo conn corp dec del dr engr feb fla gen gov hon ill inc ind insp jan jr kan lt
  ltd maj mass md messrs mich minn mo mr mrs ms mt nev no nov oct okla ore pa prof rep reps rev sen sens sept sgt sr st supt
  tenn tex u.s u.n u.k e.u a.m p.m d.c va vs vt wash wis ph.d`.split(/\s+/),
);

/** Start, end and passage index of each token; the first `count` entries are used. */
interface Cuts {
  count: number;
  start: Int32Array;
  end: Int32Array;
  passage: Int32Array;
}

/** Cuts the passages into words and marks. */
export function cut(text: string, passages: readonly Span[]): Cuts {
  const cuts = { count: 0, start: new Int32Array(64), end: new Int32Array(64), passage: new Int32Array(64) };
  for (const [index, passage] of passages.entries()) {
    for (let i = passage.start; i < passage.end; ) {
      const kind = characterClass(text, i);
      if (kind & SPACE) {
        i += 1;
        continue;
      }
      const end = kind & (LETTER | DIGIT) ? wordEnd(text, i, passage.end) : markEnd(text, i, passage.end);
      const clitic = kind & LETTER ? cliticAt(text, i, end) : 0;
      if (clitic > i) {
        add(cuts, i, clitic, index);
        add(cuts, clitic, end, index);
      } else {
        add(cuts, i, end, index);
      }
      i = end;
    }
  }
  return cuts;
}

function add(cuts: Cuts, start: number, end: number, passage: number): void {
  const { count } = cuts;
  if (count === cuts.start.length) {
    cuts.start = doubled(cuts.start);
    cuts.end = doubled(cuts.end);
    cuts.passage = doubled(cuts.passage);
  }
  cuts.start[count] = start;
  cuts.end[count] = end;
  cuts.passage[count] = passage;
  cuts.count = count + 1;
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}

/**
 * The end of a word: letters and digits, with inner apostrophes and hyphens, points and commas between digits, and the
 * full stop of an abbreviation.
 */
function wordEnd(text: string, from: number, limit: number): number {
  let i = from + 1;
  for (; i < limit; i++) {
    const kind = characterClass(text, i);
    if (kind & (LETTER | DIGIT)) continue;
    const joins = kind === 0 && joinsWords(text, i, limit);
    if (!joins) break;
  }
  const surrogate = i < limit && isLowSurrogate(text, i);
  if (surrogate) i += 1;
  if (text[i] === '.' && i < limit && i - from <= 6) {
    const letters = text.slice(from, i).toLowerCase();
    if (SHORT.has(letters) || (letters.length === 1 && characterClass(text, from) & UPPER)) return i + 1;
    if (areInitials(text, from, i) && characterClass(text, i + 2) & UPPER && text[i + 1] === ' ')
      return i + 1;
  }
  return i;
}

/** "A.J" of "A.J. Brandt": capitals with a full stop after each. */
function areInitials(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 2)
    if (!(characterClass(text, i) & UPPER) || (i + 1 < to && text[i + 1] !== '.')) return false;
  return (to - from) % 2 === 1;
}

function joinsWords(text: string, i: number, limit: number): boolean {
  if (i + 1 >= limit) return false;
  const next = characterClass(text, i + 1);
  const c = text.charAt(i);
  if (c === '-' || APOSTROPHES.includes(c)) return (next & (LETTER | DIGIT)) !== 0;
  if (c === '.') {
    return (
      (next & DIGIT) !== 0 ||
      ((next & LETTER) !== 0 && (i < 2 || !(characterClass(text, i - 2) & (LETTER | DIGIT))))
    );
  }
  return c === ',' && (next & DIGIT) !== 0 && (characterClass(text, i - 1) & DIGIT) !== 0;
}

function isLowSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The end of a mark. Pairs of ASCII marks, three points, double hyphens and surrogate pairs are one token. */
function markEnd(text: string, i: number, limit: number): number {
  const c = text.charAt(i);
  const next = i + 1 < limit ? text.charAt(i + 1) : '';
  if ((c === '`' || c === "'" || c === '-') && next === c) return i + 2;
  if (c === '.' && next === '.') {
    let end = i + 2;
    while (end < limit && text[end] === '.') end += 1;
    return end;
  }
  if ((c === '@' || c === '#') && characterClass(text, i + 1) & (LETTER | DIGIT) && i + 1 < limit) {
    let end = i + 2;
    while (end < limit && (characterClass(text, end) & (LETTER | DIGIT) || text[end] === '_')) end += 1;
    return end;
  }
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text, i + 1) && i + 1 < limit ? i + 2 : i + 1;
}

/** The offset of a possessive or a contracted verb in the word (`Clinton|’s`, `he|’ll`); 0 if there is none. */
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
