/** The parts of a quote that stand between marks, and the kind of quote that they make. */
import { type Span, textSpan } from '../../text/span.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { QuoteKind } from '../quote.ts';
import type { UnitSpan } from './label-spans.ts';

export function kindOf(pieces: readonly Span[], content: UnitSpan): QuoteKind {
  if (pieces.length === 0) return 'indirect';
  return content.last - content.first === 1 ? 'direct' : 'mixed';
}

export function spanText(text: string, span: Span) {
  return textSpan(text, span.start, span.end);
}

export function piecesOf({ units, stretches, unsaid }: ParsedText, span: UnitSpan): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = span.first; i < span.last; i++) {
    const index = units.stretch[i] ?? -1;
    const stretch = stretches[index];
    if (stretch !== undefined && !unsaid.has(index)) pieces.push(stretch);
  }
  return pieces;
}
