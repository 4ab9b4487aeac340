/** Where a record of speech has a quotation's words, as programs get it. */
import { publishedOrNull } from '../articles/publication-date.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { FromRecord } from '../statements/from-record.ts';
import { originOf } from '../statements/quote-block.ts';
import type { Span } from '../text/span.ts';
import { plainSpan } from './plain-span.ts';
import type { InRecord } from './verdict-format.ts';

export function inRecordOf({ record, cut, speaker, at, parts, before, after }: FromRecord): InRecord {
  const origin = originOf(record, 'article');
  const words = parts.map(({ start, end }) => plainSpan(verbatim(origin, start, end)));
  const near = (span: Span | null) =>
    span === null ? null : plainSpan(verbatim(origin, span.start, span.end));
  return {
    ...{ cut, speaker, at, articleId: record.id, title: record.title, outlet: record.outlet },
    url: record.url,
    place: textFragmentLink(record.url, words[0]?.text ?? ''),
    publishedAt: publishedOrNull(record),
    parts: words,
    before: near(before),
    after: near(after),
  };
}
