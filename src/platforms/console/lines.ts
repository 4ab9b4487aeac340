/** Lines and the words in them, from which everything on the console is made. */
import { linkable } from '../../core/messages/escape.ts';
import type { Line, Span, Style } from './payload.ts';

/** Names longer than this are cut, as on every platform. */
export const LONGEST_NAME = 200;

export const EMPTY: Line = { margin: '', spans: [] };

export function own(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** Words that lead somewhere, when the address may be linked. */
export function linked(text: string, url: string | null, style?: Style): Span {
  const target = linkable(url);
  return target === null ? own(text, style) : { ...own(text, style), url: target };
}

export function line(...spans: Span[]): Line {
  return { margin: '', spans };
}

/** A line ends where the words' own text has a line break. */
export function broken(margin: Line['margin'], spans: readonly Span[]): readonly Line[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.map((content) => ({ margin, spans: content }));
}
