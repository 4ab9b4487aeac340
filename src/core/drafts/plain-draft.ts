/** Reads drafts in plain text and Markdown: words without marks, each with its place. */
import { createDraftWriter, type DraftText } from './draft-text.ts';
import { joinLines, joinWrappedLines } from './join-lines.ts';

export function plainDraft(source: string): DraftText {
  const writer = createDraftWriter();
  writer.put(joinWrappedLines(source), 0);
  return writer.done(source);
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,100000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A line that opens or closes a block of code. */
const FENCE = /^[ \t]{0,3}(?:```|~~~)/;
/** What stands at the beginning of a line and is no word of it. */
const LINE_MARKS = /^[ \t]*(?:#{1,6}[ \t]+|[*+-][ \t]+|\d{1,9}[.)][ \t]+)/;
/**
 * Code in a line, an image, the target of a link, an HTML tag, a mark of emphasis, a backslash before punctuation: each is left out,
 * but for what its group holds.
 */
const MARKS =
  /`[^`\n]{1,1000}`|!\[[^\]\n]{0,300}\]\([^)\s]{0,2000}\)|\]\([^)\n]{0,2000}\)|<\/?[a-zA-Z][^<>\n]{0,500}>|\*{1,3}|__|\\[!-/:-@[-`{-~]|\[(?=[^\]\n]{1,500}\]\()/g;

export function markdownDraft(source: string): DraftText {
  const writer = createDraftWriter();
  let at = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  let inCode = false;
  const written = joinLines(source);
  while (at < written.length) {
    const newline = written.indexOf('\n', at);
    const end = newline === -1 ? written.length : newline + 1;
    const line = written.slice(at, end);
    if (FENCE.test(line)) inCode = !inCode;
    else if (!inCode) putLine(line, at, writer);
    at = end;
  }
  return writer.done(source);
}

function putLine(line: string, at: number, writer: ReturnType<typeof createDraftWriter>): void {
  let from = LINE_MARKS.exec(line)?.[0].length ?? 0;
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    if (index < from) continue;
    writer.put(line.slice(from, index), at + from);
    // A backslash makes a word of the mark behind it.
    if (mark.startsWith('\\')) writer.put(mark.slice(1), at + index + 1);
    from = index + mark.length;
  }
  writer.put(line.slice(from), at + from);
}
