/** Rows that hold the wanted words, the newest first. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../schema.ts';
import type { Range, SearchField, Wanted } from '../fulltext.ts';
import { kept } from './filtered-hits.ts';
import { wantedQuery } from './tsqueries.ts';

/** Matches of common words that are tested against the filter, the newest first. */
const LOOKED_AT = 20_000;

/** There may be this many times the expected matches. */
const UNSURE = 4;

/** The largest key: a 32-bit integer. */
const LAST_KEY = 2 ** 31 - 1;

/** Walking takes this many times the rows that are expected to hold enough matches. */
const SPARE = 1.5;

/** Most rows that are walked through. */
const WALKED = 10_000;

export async function newestRows(
  db: Db,
  place: SearchField,
  wanted: Wanted,
  limit: number,
): Promise<readonly { readonly pk: number }[]> {
  const keptOf = async (hits: RawBuilder<unknown>) => {
    const { rows } = await sql<{ pk: number }>`select hits.pk from ${hits} as hits ${kept(place)}
      order by hits.pk desc limit ${limit}`.execute(db);
    return rows;
  };
  const walked = walkFor(place, wanted, limit);
  const among = walked > 0 ? await keptOf(matchesAmong(place, wanted, walked)) : [];
  if (among.length >= limit) return among;
  const found = await keptOf(allMatches(place, wanted));
  const most = isFiltered(place) ? 0 : UNSURE * wanted.matching;
  if (found.length >= limit || !place.usual || most < LOOKED_AT) return found;
  // Too few passed: the newest matches may belong to other workspaces, so search again with the scope's marks.
  return keptOf(allMatches({ ...place, usual: false }, wanted));
}

/** Whether rows need marks beside the words, which leaves few of them. */
const isFiltered = ({ marks }: SearchField): boolean => marks.filter.some((list) => list.length > 0);

/**
 * How many of the newest rows are likely to hold enough matches; 0: the index is read instead, which is faster if few rows hold what is
 * wanted, because each of them is read.
 */
function walkFor(place: SearchField, { holding, matching, total }: Wanted, limit: number): number {
  if (matching === 0 || isFiltered(place)) return 0;
  const walked = Math.ceil((SPARE * limit * total) / matching);
  return walked <= Math.min(WALKED, holding / 2) ? walked : 0;
}

const within = ({ from, to }: Range): RawBuilder<unknown> =>
  sql`pk between ${from} and ${Math.min(to, LAST_KEY)}`;

const matches = (place: SearchField, wanted: Wanted): RawBuilder<unknown> =>
  sql`words @@ ${wantedQuery(place, wanted)}::tsquery`;

/** The matches among so many of the newest rows. */
function matchesAmong(place: SearchField, wanted: Wanted, walked: number): RawBuilder<unknown> {
  return sql`(select pk from (select pk, words from ${sql.table(place.index)} where ${within(wanted.range)} order by pk desc limit ${walked}) as newest
    where ${matches(place, wanted)} order by pk desc)`;
}

/**
 * The newest matches of all rows. Postgres takes a phrase to be as frequent as its words together, and would read the whole table from
 * its end; what is materialized is planned to be read to its end, so it goes through the index.
 */
function allMatches(place: SearchField, wanted: Wanted): RawBuilder<unknown> {
  const rows = sql`select pk from ${sql.table(place.index)} where ${matches(place, wanted)} and ${within(wanted.range)}`;
  return wanted.words.some((word) => word.includes(' '))
    ? sql`(with found as materialized (${rows}) select pk from found order by pk desc limit ${LOOKED_AT})`
    : sql`(${rows} order by pk desc limit ${LOOKED_AT})`;
}
