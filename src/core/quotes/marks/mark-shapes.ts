/** Single marks by what stands around them: which character may open a quotation, close one, or is an apostrophe. */

/** Opening marks that are nothing else, with what closes them. */
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

/** Marks that set off an outer quotation in Britain, and one inside another elsewhere. */
const SINGLES = `‘’'‚\``;

const ONLY_CLOSING = '’›」』〞〟';

/** Words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|round\b|bout\b|n\b)/i;

const WORDISH = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
const CLAUSE_END = /[.,!?;…”"]/;

/** Whether the mark is a single one; two together count as a double. */
export function isSingle(mark: string): boolean {
  return mark.length === 1 && SINGLES.includes(mark);
}

/** Whether the second mark may close what the first one opened. */
export function isPair(opening: string, closing: string): boolean {
  return PAIRS.get(opening)?.includes(closing) === true;
}

/** The mark that begins at `i`, one or two characters; '' when there is none. `opened`: the mark that waits for its pair. */
export function markAt(text: string, i: number, limit: number, opened: string): string {
  const code = text.charCodeAt(i);
  if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return '';
  const c = text.charAt(i);
  const twice = i + 1 < limit && text[i + 1] === c;
  if (twice && (c === '`' || c === "'" || c === '‘') && (opened === '' || !isSingle(opened))) return c + c;
  if (twice && c === '’' && opened === '‘‘') return '’’';
  return PAIRS.has(c) || ONLY_CLOSING.includes(c) ? c : '';
}

/** Whether a quotation may begin with the mark, when none waits to be closed or only one in other marks does. */
export function mayOpen(mark: string, before: string, after: string, text: string, i: number): boolean {
  if (ONLY_CLOSING.includes(mark) || mark === '’’') return false;
  if (isSingle(mark)) {
    if (mark === '`' && !SPACE.test(before)) return false;
    return !SPACE.test(after) && !WORDISH.test(before) && !ELIDED.test(text.slice(i, i + 8));
  }
  if (mark === '»' || mark === '”') return SPACE.test(before) && WORDISH.test(after);
  if (mark !== '"') return true;
  // Inches and seconds, a slip inside a word, and a mark that can only close.
  if (/\d/.test(before) || (LETTER.test(before) && LETTER.test(after))) return false;
  return !SPACE.test(after) || SPACE.test(before);
}

/** Space or an opening bracket before it, a word behind it. */
export function canOnlyOpen(before: string, after: string): boolean {
  return (SPACE.test(before) || before === '(' || before === '[') && WORDISH.test(after);
}

/** Behind a word or a mark of a clause, and before none. */
export function canClose(before: string, after: string): boolean {
  return !SPACE.test(before) && !WORDISH.test(after);
}

/** An apostrophe after a plural (`workers’ rights`) looks like a closing mark: the next one decides. */
export function isDoubtful(text: string, i: number, limit: number): boolean {
  return text.charAt(i - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(i + 1, Math.min(limit, i + 3)));
}

/** The last single mark before `limit` that closes a clause: `… “Yes”.’`; -1 for none from `from` on. */
export function lastSingleClose(text: string, from: number, limit: number): number {
  for (let i = limit - 1; i > from; i--) {
    const c = text.charAt(i);
    if ((c === '’' || c === "'") && CLAUSE_END.test(text.charAt(i - 1)) && !WORDISH.test(text.charAt(i + 1)))
      return i;
  }
  return -1;
}
