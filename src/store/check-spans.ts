/** Refuses an article record whose quotes or passages differ from the text at their offsets. */
import { textOf } from '../core/articles/article.ts';
import type { ArticleRecord } from '../core/ports/article-store.ts';

/** @throws {Error} a fault: a current quote or a passage differs from the text at its offsets. */
export function checkSpans({ article, quotes, passages }: ArticleRecord): void {
  for (const quote of quotes) {
    if (quote.status !== 'current') continue;
    const origin = textOf(article, quote.of);
    for (const { start, end, text } of [quote, ...quote.pieces]) {
      if (start >= end || origin.slice(start, end) !== text) {
        throw new Error(
          `quote ${quote.id} is not what stands at ${start}-${end} of ${quote.of} ${article.id}`,
        );
      }
    }
  }
  for (const { start, end, text } of passages) {
    if (article.text.slice(start, end) !== text) {
      throw new Error(`a passage is not what stands at ${start}-${end} of article ${article.id}`);
    }
  }
}
