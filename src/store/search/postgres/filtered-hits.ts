/** The hits of a search that pass the filter. */
import { type RawBuilder, sql } from 'kysely';
import type { Index, SearchField } from '../fulltext.ts';

/** The rows that an index entry belongs to. */
const ROWS: Readonly<Record<Index, RawBuilder<unknown>>> = {
  passage_words: sql`passages join articles on articles.pk = passages.article where passages.pk = hits.pk`,
  quote_words: sql`quotes where quotes.pk = hits.pk`,
};

/**
 * Keeps the hits that pass the filter and stops when there are enough: they come in the wanted order already. `offset 0` forbids
 * Postgres to join all of them first, which takes longer than scoring them.
 */
export const kept = ({ index, where }: SearchField): RawBuilder<unknown> =>
  sql`cross join lateral (select from ${ROWS[index]} and (${where}) offset 0) as kept`;
