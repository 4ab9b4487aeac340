/** Prints lines to a terminal: wrapped, coloured where possible, and without characters that control the terminal. */
import stringWidth from 'string-width';
import { NARROWEST, WIDEST } from './limits.ts';
import type { ConsoleLine, StyledText, TextStyle } from './payload.ts';

export interface PaintOptions {
  /** Whether the output is a terminal with colours and links. */
  readonly colour: boolean;
  /** Columns of the window. */
  readonly width: number;
}

const CODES: Readonly<Record<TextStyle, string>> = {
  bold: '1',
  marked: '1',
  dim: '2',
  italic: '3',
  code: '36',
  accent: '33',
};

/** What is printed before a line, and before its continuations. */
const MARGINS: Readonly<Record<ConsoleLine['margin'], readonly [first: string, next: string]>> = {
  '': ['', ''],
  quote: ['┃ ', '┃ '],
  inner: ['  ', '  '],
  item: ['  ', '    '],
};

export function paint(lines: readonly ConsoleLine[], options: PaintOptions): string {
  const seen = new Set<string>();
  const painted = lines.flatMap((line) => {
    const spans = options.colour ? line.spans : line.spans.flatMap((span) => spelledOut(span, seen));
    return paintLine({ ...line, spans }, options);
  });
  return painted.join('\n');
}

/** Without links, the address follows the words: each page once, and without the text fragment. */
function spelledOut(span: StyledText, seen: Set<string>): readonly StyledText[] {
  const page = span.url?.split('#', 1)[0];
  if (page === undefined || seen.has(page)) return [span];
  seen.add(page);
  return [span, { text: ` ${page}` }];
}

function paintLine({ margin, spans }: ConsoleLine, { colour, width }: PaintOptions): readonly string[] {
  const [first, next] = MARGINS[margin];
  const room = Math.min(width, WIDEST) - next.length;
  const rows = width < NARROWEST ? [spans] : wrap(spans, room);
  return rows.flatMap((row, at) => {
    const edge =
      margin === 'quote' ? tint({ text: first, style: 'accent' }, colour) : at === 0 ? first : next;
    const written = `${edge}${row.map((span) => tint(span, colour)).join('')}`.trimEnd();
    return colour
      ? [written]
      : [written, ...pointers(row, margin === 'quote' ? first : ' '.repeat(edge.length))];
  });
}

/** Without bold type, a line below points at the marked words. */
function pointers(row: readonly StyledText[], edge: string): readonly string[] {
  if (!row.some(({ style }) => style === 'marked')) return [];
  const under = row.map(({ text, style }) => {
    const shown = harmless(text);
    const words = shown.trim();
    const under = (style === 'marked' ? '^' : ' ').repeat(stringWidth(words));
    return shown.replace(words, under);
  });
  return [`${edge}${under.join('')}`.trimEnd()];
}

/** Wraps at white space. A longer word gets a line of its own, so that addresses can be copied. */
function wrap(spans: readonly StyledText[], room: number): readonly (readonly StyledText[])[] {
  const rows: StyledText[][] = [[]];
  let used = 0;
  for (const span of spans) {
    for (const word of span.text.split(/(\s+)/).filter((part) => part !== '')) {
      const size = stringWidth(word);
      const blank = word.trim() === '';
      if (used + size > room && used > 0 && !blank) {
        rows.push([]);
        used = 0;
      }
      if (blank && used === 0) continue;
      append(rows.at(-1) ?? [], span, word);
      used += size;
    }
  }
  return rows;
}

/** Adds words to the span before them when they have the same style, so that they are coloured and linked once. */
function append(row: StyledText[], { style, url }: StyledText, word: string): void {
  const last = row.at(-1);
  if (last !== undefined && last.style === style && last.url === url) {
    row[row.length - 1] = { ...last, text: last.text + word };
  } else {
    row.push({
      text: word,
      ...(style === undefined ? {} : { style }),
      ...(url === undefined ? {} : { url }),
    });
  }
}

function tint({ text, style, url }: StyledText, colour: boolean): string {
  const shown = harmless(text);
  if (!colour || shown === '') return shown;
  const tinted = style === undefined ? shown : `\u001B[${CODES[style]}m${shown}\u001B[0m`;
  // OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda: terminals that do not support it show
  // the words only.
  return url === undefined ? tinted : `\u001B]8;;${harmless(url)}\u001B\\${tinted}\u001B]8;;\u001B\\`;
}

/** Control characters and characters that change the direction of text; a terminal would act on them. */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Replaces them with visible symbols (␛) or with their number. */
export function harmless(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
