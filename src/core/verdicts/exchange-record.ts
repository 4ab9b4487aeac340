/** Who answered whom, as programs get it. */
import type { Exchange } from '../stories/exchanges/exchange.ts';

export function exchangeRecordOf({ kind, by, to, article, words, sentence, claim, reply }: Exchange) {
  const { text } = article;
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    text: text.slice(start, end),
    start,
    end,
  });
  return {
    ...{ kind, by, to, articleId: article.id, claimQuoteId: claim, replyQuoteId: reply },
    words: cut(words),
    sentence: cut(sentence),
  };
}
