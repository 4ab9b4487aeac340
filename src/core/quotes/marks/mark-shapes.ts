/** Whether a character opens a quotation, closes one, or is an apostrophe, by the characters around it. */

/** Opening marks that have no other use, with their closing marks. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['＂', '＂'],
  ['``', `''”"`],
  ["''", `''`],
  ['‘‘', '’’”"'],
  ['"', '"”'],
  ['”', '”“'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", `'`],
  ['`', `'’`],
]);

/** Marks of an outer quotation in British texts, and of an inner one elsewhere. */
const SINGLES = `‘’'‚\``;

const ONLY_CLOSING = '’›」』〞〟';

/** Words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|round\b|bout\b|n\b)/i;

const WORDISH = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
const CLAUSE_END = /[.,!?;…”"]/;

/** Whether it is a single mark; two together count as a double mark. */
export function isSingle(mark: string): boolean {
  return mark.length === 1 && SINGLES.includes(mark);
}

/** Whether the second mark may close the first. */
export function isPair(opening: string, closing: string): boolean {
  return PAIRS.get(opening)?.includes(closing) === true;
}

/** The mark of one or two characters at `i`; '' if there is none. `opened`: the mark that is still open. */
export function markAt(text: string, i: number, limit: number, opened: string): string {
  const code = text.charCodeAt(i);
  if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return '';
  const c = text.charAt(i);
  const twice = i + 1 < limit && text[i + 1] === c;
  if (twice && (c === '`' || c === "'" || c === '‘') && (opened === '' || !isSingle(opened))) return c + c;
  if (twice && c === '’' && opened === '‘‘') return '’’';
  return PAIRS.has(c) || ONLY_CLOSING.includes(c) ? c : '';
}

/** Whether a quotation may begin with the mark, if none is open or only one in other marks is. */
export function mayOpen(mark: string, before: string, after: string, text: string, i: number): boolean {
  if (ONLY_CLOSING.includes(mark) || mark === '’’') return false;
  if (isSingle(mark)) {
    if (mark === '`' && !SPACE.test(before)) return false;
    return !SPACE.test(after) && !WORDISH.test(before) && !ELIDED.test(text.slice(i, i + 8));
  }
  if (mark === '»' || mark === '”') return SPACE.test(before) && WORDISH.test(after);
  if (mark !== '"') return true;
  // Inches and seconds, a typing error inside a word, and a mark that can only close.
  if (/\d/.test(before) || (LETTER.test(before) && LETTER.test(after))) return false;
  return !SPACE.test(after) || SPACE.test(before);
}

/** Whether a space or opening bracket is before it and a word after it. */
export function canOnlyOpen(before: string, after: string): boolean {
  return (SPACE.test(before) || before === '(' || before === '[') && WORDISH.test(after);
}

/** Whether a word or punctuation is before it and no word after it. */
export function canClose(before: string, after: string): boolean {
  return !SPACE.test(before) && !WORDISH.test(after);
}

/** An apostrophe after a plural (`workers’ rights`) looks like a closing mark; the next mark decides. */
export function isDoubtful(text: string, i: number, limit: number): boolean {
  return text.charAt(i - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(i + 1, Math.min(limit, i + 3)));
}

/** The last single mark before `limit` that closes a clause: `… “Yes”.’`; -1 if there is none after `from`. */
export function lastSingleClose(text: string, from: number, limit: number): number {
  for (let i = limit - 1; i > from; i--) {
    const c = text.charAt(i);
    if ((c === '’' || c === "'") && CLAUSE_END.test(text.charAt(i - 1)) && !WORDISH.test(text.charAt(i + 1)))
      return i;
  }
  return -1;
}
