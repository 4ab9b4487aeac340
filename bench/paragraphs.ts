/** Paragraphs as one text, each of them a passage. */
import { type TextSpan, textSpan } from '../src/core/text/span.ts';

const BETWEEN = '\n\n';

export function joined(paragraphs: readonly string[]): {
  readonly text: string;
  readonly passages: readonly TextSpan[];
} {
  const text = paragraphs.join(BETWEEN);
  let from = 0;
  const passages = paragraphs.map((paragraph) => {
    const span = textSpan(text, from, from + paragraph.length);
    from = span.end + BETWEEN.length;
    return span;
  });
  return { text, passages };
}
