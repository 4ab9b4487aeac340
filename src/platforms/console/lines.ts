/** Styled lines and words, from which everything on the console is made. */
import { linkable } from '../../core/messages/escape.ts';
import { neutralDirection } from '../../core/text/direction-controls.ts';
import type { ConsoleLine, StyledText, TextStyle } from './payload.ts';

/** Longer names are shortened, as on every platform. */
export const LONGEST_NAME = 200;

export const EMPTY: ConsoleLine = { margin: '', spans: [] };

export function ownSpans(text: string, style?: TextStyle): StyledText {
  const shown = { text: neutralDirection(text) };
  return style === undefined ? shown : { ...shown, style };
}

/** Words that link to the address, if it may be linked. */
export function linkedSpans(text: string, url: string | null, style?: TextStyle): StyledText {
  const target = linkable(url);
  return target === null ? ownSpans(text, style) : { ...ownSpans(text, style), url: target };
}

export function consoleLine(...spans: StyledText[]): ConsoleLine {
  return { margin: '', spans };
}

/** Splits at the line breaks in the words. */
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
