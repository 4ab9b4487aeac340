/** Lines and the words in them, from which everything on the console is made. */
import { linkable } from '../../core/messages/escape.ts';
import type { ConsoleLine, StyledText, TextStyle } from './payload.ts';

/** Names longer than this are cut, as on every platform. */
export const LONGEST_NAME = 200;

export const EMPTY: ConsoleLine = { margin: '', spans: [] };

export function ownSpans(text: string, style?: TextStyle): StyledText {
  return style === undefined ? { text } : { text, style };
}

/** Words that lead somewhere, when the address may be linked. */
export function linkedSpans(text: string, url: string | null, style?: TextStyle): StyledText {
  const target = linkable(url);
  return target === null ? ownSpans(text, style) : { ...ownSpans(text, style), url: target };
}

export function consoleLine(...spans: StyledText[]): ConsoleLine {
  return { margin: '', spans };
}

/** A line ends where the words' own text has a line break. */
export function wrapLines(
  margin: ConsoleLine['margin'],
  spans: readonly StyledText[],
): readonly ConsoleLine[] {
  const lines: StyledText[][] = [[]];
  for (const span of spans) {
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.map((content) => ({ margin, spans: content }));
}
