/** Joins the lines of a paragraph, so that a quotation that goes on in the next line is checked whole. */

/** Such a line ends by itself: a heading, a fence of code, a row of a table, a rule. */
const ENDS = /^(?:#|```|~~~|\||[-=*_ \t]{2,}$)/;
/** Such a line begins something new: a mark that opens a quotation, an entry of a list, what `ENDS`. */
const BEGINS = /^(?:[“„«‹「『"#|>]|```|~~~|[*+–—-][ \t]|[-=*_ \t]{2,}$|\d{1,9}[.)][ \t])/;
const BLOCK_QUOTE = /^[ \t]*>[ \t]?/;

/**
 * The same text with blanks for line ends inside paragraphs, and for the marks of a block quote that goes on. Every other character
 * stays at its offset.
 */
export function joinLines(text: string): string {
  const lines = text.split('\n');
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const mark = goesOnQuoted(lines[at - 1], line) ? (BLOCK_QUOTE.exec(line)?.[0].length ?? 0) : 0;
    parts.push(' '.repeat(mark), line.slice(mark));
    if (at + 1 < lines.length) parts.push(goesOn(line, lines[at + 1] ?? '') ? ' ' : '\n');
  }
  return parts.join('');
}

/** In a text without blank lines every line is a paragraph. */
export function joinWrappedLines(text: string): string {
  return /\n[ \t]*\r?\n[ \t]*\S/.test(text) ? joinLines(text) : text;
}

function goesOn(line: string, next: string): boolean {
  if (isBlank(line) || isBlank(next) || ENDS.test(line.trimStart())) return false;
  if (goesOnQuoted(line, next)) return true;
  return !BEGINS.test(next.trimStart());
}

/** Two lines of one block quote, the second of which begins nothing new. */
function goesOnQuoted(line: string | undefined, next: string): boolean {
  if (line === undefined || !BLOCK_QUOTE.test(line) || !BLOCK_QUOTE.test(next)) return false;
  const [before, after] = [line, next].map((one) => one.replace(BLOCK_QUOTE, ''));
  return !isBlank(before ?? '') && !isBlank(after ?? '') && !BEGINS.test((after ?? '').trimStart());
}

const isBlank = (line: string): boolean => line.trim() === '';
