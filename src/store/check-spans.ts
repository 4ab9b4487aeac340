/** Refuses a record whose quotes or passages are not what stands at their places. */
import { textOf } from '../core/articles/article.ts';
import type { ArticleRecord } from '../core/ports/article-store.ts';

/** @throws {Error} a fault: a current quote or a passage is not what its span says. */
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
