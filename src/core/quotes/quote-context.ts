/** The sentences around a quote. */
import { leadingCount } from '../base/leading-count.ts';
import type { Span } from '../text/span.ts';

/** From the start of the sentence in which the span begins to the end of the one in which it ends. */
export function contextOf(sentences: readonly Span[], span: Span): Span {
  const first = sentences[lastStartingBy(sentences, span.start)];
  const last = sentences[lastStartingBy(sentences, span.end - 1)];
  return {
    start: Math.min(first?.start ?? span.start, span.start),
    end: Math.max(last?.end ?? span.end, span.end),
  };
}

/** Index of the last sentence that starts at or before the offset; -1 when there is none. */
function lastStartingBy(sentences: readonly Span[], offset: number): number {
  return leadingCount(sentences.length, (i) => (sentences[i]?.start ?? 0) <= offset) - 1;
}
