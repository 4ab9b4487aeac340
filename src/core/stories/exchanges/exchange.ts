/** Who answered whom in a story, in the words of an article. */
import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';

/**
 * `rejects`, `backs`, `answers`: somebody speaks to what another one said. `declined`: asked by the outlet, they would not say.
 * `silent`: they did not answer, or could not be reached.
 */
export type ExchangeKind = 'rejects' | 'backs' | 'answers' | 'declined' | 'silent';

export interface Exchange {
  readonly kind: ExchangeKind;
  readonly article: Article;
  /** Whose answer it is. */
  readonly by: string;
  /** Whom they answer; null for `declined` and `silent`, which answer the outlet. */
  readonly to: string | null;
  /** The words that say so: “rejected the accusation”. */
  readonly words: Span;
  readonly sentence: Span;
  /** Ids of quotes: what is answered, and the answer; null where no quote has it. */
  readonly claim: string | null;
  readonly reply: string | null;
}
