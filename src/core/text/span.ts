/** A span of a stored text. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its words: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Cuts the span out of the text, with its words. */
export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) };
}
