/** Rows with rare words, best first. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { type FieldWeight, type Index, type RowMatch, type SearchField, TITLE_GAIN } from '../fulltext.ts';
import { kept } from './filtered-hits.ts';
import { lexeme, unweighted } from './tsqueries.ts';

/** What a hit in a quote counts compared with one in its context: BM25's saturation of three hits against one, with k1 = 1.2. */
const STRONG = 1.57;

/** What a row that holds the word gains; most rows hold one or two of the words. */
const GAINS = {
  // In the title of an article, and in the passage.
  passage_words: sql`case when words @@ asked.strong then asked.idf * ${TITLE_GAIN}::float8 else 0 end as title,
    case when words @@ asked.weak then asked.idf else 0 end as body`,
  quote_words: sql`0::float8 as title, case when words @@ asked.strong then asked.idf * ${STRONG}::float8 else asked.idf end as body`,
} as const satisfies Record<Index, RawBuilder<unknown>>;

export async function rankedRows(
  db: Db,
  place: SearchField,
  { rare, also }: { readonly rare: readonly FieldWeight[]; readonly also: readonly FieldWeight[] },
  limit: number,
): Promise<readonly RowMatch[]> {
  // No mark is spelt like a word, and a query without weights spares reading each row once more.
  const any = rare.map(({ word }) => unweighted(word)).join(' | ');
  // One walk through the index for each word: a row is read once for each word that it holds.
  const asked = [
    ...rare.map((one) => ({ ...one, rows: unweighted(one.word) })),
    ...also.map((one) => ({ ...one, rows: `${lexeme(one.word)} & (${any})` })),
  ];
  const weighted = (weight: 'A' | 'B') => asked.map(({ word }) => `${lexeme(word)}:${weight}`);
  // Long rows hold more words by chance: BM25's length term with b = 0.75 and a usual length of 60 words.
  const hits = sql`(select pk, sum(title) + sum(body) * 2.2 / (1.9 + 0.3 * max(long) / 60.0) as score
    from unnest(${asked.map(({ rows }) => rows)}::text[]::tsquery[], ${weighted('A')}::text[]::tsquery[],
      ${weighted('B')}::text[]::tsquery[], ${asked.map(({ idf }) => idf)}::float8[]) as asked (rows, strong, weak, idf)
    cross join lateral (select pk, length(words) as long, ${GAINS[place.index]}
      from ${sql.table(place.index)} where words @@ asked.rows) as held
    group by pk order by score desc, pk desc) as hits`;
  const found = await sql<RowMatch>`select hits.pk, hits.score from ${hits} ${kept(place)}
    order by hits.score desc, hits.pk desc limit ${limit}`.execute(db);
  return found.rows;
}
