/** Paragraphs of a text. */
import type { Span } from './span.ts';

const BLANK_LINE = /\n[^\S\n]*\n/;

/** Lengths of lines in plain text that was wrapped at a column, as in mails and readouts. */
const WRAPPED_LINE = { shortest: 45, longest: 100 };

interface Line extends Span {
  readonly blank: boolean;
}

/** The paragraphs in order, without white space around them. Lines wrapped at a column are joined. */
export function passagesOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const passages: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.blank) {
      open = null;
    } else if (open !== null && wrapped) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      passages.push(open);
    }
  }
  return passages;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const until = newline === -1 ? text.length : newline;
    const words = text.slice(from, until);
    const start = from + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    lines.push({ start, end, blank: start >= end });
    from = until + 1;
  }
  return lines;
}

/** Whether lines are wrapped: blank lines separate paragraphs, and every line but the last of each is full. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (!BLANK_LINE.test(text)) return false;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank || lines[i + 1]?.blank !== false) continue;
    const length = line.end - line.start;
    if (length < WRAPPED_LINE.shortest || length > WRAPPED_LINE.longest) return false;
    full += 1;
  }
  return full > 0;
}
