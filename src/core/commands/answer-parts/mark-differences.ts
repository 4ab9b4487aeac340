/** A text in inlines, with the stretches of it that differ from another marked. */

import { own } from '../../messages/blocks.ts';
import type { Inline } from '../../messages/message.ts';
import { type Origin, verbatim } from '../../messages/verbatim.ts';
import type { Span } from '../../text/span.ts';

/** Words of a stored text. */
export function recordedInlines(origin: Origin, span: Span, differing: readonly Span[]): Inline[] {
  return parted(span, differing).map(({ start, end, differs }) => ({
    kind: 'verbatim',
    words: verbatim(origin, start, end),
    ...(differs ? { style: 'marked' } : {}),
  }));
}

/** Marks of a quotation inside what was pasted: echoed, they would vouch for its words. */
const MARKS = /["“”„‟«»]/g;

/** Words from a pasted text. */
export function pastedInlines(text: string, span: Span, differing: readonly Span[]): Inline[] {
  return parted(span, differing).flatMap(({ start, end, differs }): Inline[] => {
    const pasted = text.slice(start, end).replace(MARKS, '');
    const words = pasted.trim();
    if (words === '') return pasted === '' ? [] : [own(' ')];
    // A name's edges are trimmed where it is shown.
    return [
      ...(/^\s/.test(pasted) ? [own(' ')] : []),
      { kind: 'name', text: words, ...(differs ? { style: 'marked' } : {}) },
      ...(/\s$/.test(pasted) ? [own(' ')] : []),
    ];
  });
}

/** The same spans in a text that has so many characters in front. */
export function shifted(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** The span cut at the edges of those that differ; all of it, in order. */
function parted(span: Span, differing: readonly Span[]): readonly (Span & { readonly differs: boolean })[] {
  const parts: (Span & { differs: boolean })[] = [];
  let at = span.start;
  const take = (to: number, differs: boolean) => {
    const end = Math.min(to, span.end);
    if (end > at) parts.push({ start: at, end, differs });
    at = Math.max(at, end);
  };
  for (const { start, end } of differing) {
    take(start, false);
    take(end, true);
  }
  take(span.end, false);
  return parts;
}
