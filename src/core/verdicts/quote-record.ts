/** A stored quote with its provenance, as programs get it. */
import { createHash } from 'node:crypto';
import { textOf } from '../articles/article.ts';
import { publishedOrNull } from '../articles/publication-date.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import type { QuoteCount, QuoteHit } from '../ports/quote-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { FromRecord } from '../statements/from-record.ts';
import { sentenceOf } from '../statements/quote-block.ts';
import { QUOTES_FORMAT } from './format-names.ts';
import { inRecordOf } from './in-record.ts';
import { plainSpan } from './plain-span.ts';
import type { QuoteRecord, QuotesAnswer } from './verdict-format.ts';

/**
 * Words that were not asserted are given in their whole sentence and under no name; `unsaid` has them alone, and whom the article
 * names for them.
 */
export function quoteRecordOf(hit: QuoteHit, speaker = shownSpeaker(hit.quote)): QuoteRecord {
  const { quote, article } = hit;
  const asserted = isAsserted(quote);
  const sentence = plainSpan(sentenceOf(quote, article));
  const { text, start, end } = asserted ? quote : sentence;
  return {
    text,
    speaker: asserted ? speaker : null,
    outlet: article.outlet,
    url: article.url,
    articleId: article.id,
    start,
    end,
    saidOn: quote.saidOn,
    publishedAt: publishedOrNull(article),
    id: quote.id,
    kind: quote.kind,
    of: quote.of,
    status: article.status === 'withdrawn' ? 'withdrawn' : quote.status,
    modality: quote.modality,
    by: speaker === null ? null : knownBy(hit),
    unsaid: asserted ? null : { text: quote.text, start: quote.start, end: quote.end, speaker },
    sentence,
    attribution: quote.attribution?.text ?? null,
    title: article.title,
    place: quote.of === 'article' ? textFragmentLink(article.url, quote.text) : article.url,
    retrievedAt: article.revisedAt,
    textSha256: createHash('sha256').update(textOf(article, quote.of)).digest('hex'),
  };
}

/**
 * @param next the position of the next page
 * @param records where records of speech have the words, by the quote's id
 */
export function quotesAnswerOf(
  hits: readonly QuoteHit[],
  total: QuoteCount,
  next: QuotesAnswer['next'],
  records: ReadonlyMap<string, FromRecord> = new Map(),
): QuotesAnswer {
  return {
    format: QUOTES_FORMAT,
    quotes: hits.map((hit) => {
      const found = records.get(hit.quote.id);
      return { ...quoteRecordOf(hit), ...(found === undefined ? {} : { inRecord: inRecordOf(found) }) };
    }),
    total: total.quotes,
    more: total.more,
    next,
  };
}

function knownBy({ quote }: QuoteHit): QuoteRecord['by'] {
  return quote.fixedSpeaker === null ? (quote.speaker?.by ?? null) : 'correction';
}
