/** For digests that want it: how each shown quotation stands to a stored record of speech. */
import type { Scope } from '../base/scope.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { type FromRecord, type RecordStores, recordsOfStatement } from '../statements/from-record.ts';
import type { DigestDefinition } from './digest.ts';
import type { EditionItem } from './edition.ts';

/** By id of the quote; empty for digests that do not ask for it. Only direct quotations have words to compare. */
export async function recordCuts(
  stores: RecordStores,
  scope: Scope,
  { records: wanted }: Pick<DigestDefinition, 'records'>,
  { chosen, records }: Shown,
): Promise<ReadonlyMap<string, FromRecord>> {
  const cuts = new Map<string, FromRecord>();
  if (wanted !== true) return cuts;
  for (const { article, quotes: ids } of chosen) {
    const record = records.get(article);
    if (record === undefined) continue;
    for (const quote of record.quotes.filter(({ id }) => ids.includes(id))) {
      const rest = record.quotes
        .filter(({ id, group, of }) => id !== quote.id && group === quote.group && of === quote.of)
        .map((next) => ({ quote: next, article: record.article }));
      const lead = { quote, article: record.article };
      const { whole } = await recordsOfStatement(stores, scope, { lead, rest }, null);
      if (whole !== null) cuts.set(quote.id, whole);
      await yieldToEventLoop();
    }
  }
  return cuts;
}

interface Shown {
  readonly chosen: readonly EditionItem[];
  readonly records: ReadonlyMap<string, ArticleRecord>;
}
