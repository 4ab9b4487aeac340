/** The verbatim rule as a type: words of a stored text can be shown only together with the text that they were cut from. */
import type { TextOf } from '../articles/article.ts';

/** The stored text that words were cut from. */
export interface Origin {
  readonly article: string;
  readonly of: TextOf | 'title';
  /** The whole stored text. */
  readonly text: string;
}

declare const proven: unique symbol;

/** Words cut from a stored text: `origin.text.slice(start, end) === text`. Made only by `verbatim`. */
export interface Verbatim {
  readonly [proven]: true;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/**
 * Cuts words out of a stored text. A stored copy of the words must be equal to them.
 * @throws {Error} a fault: the span is outside the text, is empty, or the copy differs.
 */
export function verbatim(origin: Origin, start: number, end: number, copy?: string): Verbatim {
  const text = origin.text.slice(start, end);
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= origin.text.length;
  if (!inside || (copy !== undefined && copy !== text)) {
    throw new Error(`not verbatim: ${origin.of} ${origin.article} ${start}-${end}`);
  }
  return { text, start, end, origin } as Verbatim;
}

/**
 * The words, checked against their text again: renderers call this for everything that they show as somebody's words.
 * @throws {Error} a fault: the words are not those of the stored text.
 */
export function verbatimWords(v: Verbatim): string {
  if (v.text.length === 0 || v.origin.text.slice(v.start, v.end) !== v.text) {
    throw new Error(`not verbatim at render time: ${v.origin.of} ${v.origin.article} ${v.start}-${v.end}`);
  }
  return v.text;
}

/** A part of verbatim words; offsets count in these words. */
export function verbatimPart(v: Verbatim, from: number, to: number): Verbatim {
  return verbatim(v.origin, v.start + from, v.start + to);
}
