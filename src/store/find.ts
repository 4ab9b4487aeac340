/** Full-text search that is bounded however common the words are. */

import type { Field, FullText, Match, Range } from './fulltext.ts';
import type { Db } from './schema.ts';

/** Common words that may add to a score. */
const ALSO = 2;

/** A phrase is looked for in all rows while its rarest word is in no more than these; else in the newest. */
const PHRASE_ROWS = 30_000;
const PHRASE_NEWEST = 60_000;

/** Rows looked at to learn between which ones a time lies. */
const AT_THE_EDGE = 200;

const EVERYTHING: Range = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** BM25's weight of a word, which never falls below a little. */
function idf(rows: number, total: number): number {
  return Math.max(0.01, Math.log(1 + (total - rows + 0.5) / (rows + 0.5)));
}

/** Rows grow with time: between which ones those of the period lie, near enough for words that are everywhere. */
async function rangeOf(db: Db, { index, period }: Field): Promise<Range> {
  const table = index === 'quote_words' ? 'quotes' : 'articles';
  const edge = async (at: string | null, side: 'since' | 'until'): Promise<number | null> => {
    if (at === null) return null;
    const rows = await db
      .selectFrom(table)
      .select('pk')
      .where('published_at', side === 'since' ? '>=' : '<', at)
      .orderBy('published_at', side === 'since' ? 'asc' : 'desc')
      .limit(AT_THE_EDGE)
      .execute();
    if (rows.length === 0) return side === 'since' ? EVERYTHING.to : EVERYTHING.from;
    const pks = rows.map(({ pk }) => pk);
    return side === 'since' ? Math.min(...pks) : Math.max(...pks);
  };
  const from = (await edge(period.since, 'since')) ?? EVERYTHING.from;
  const to = (await edge(period.until, 'until')) ?? EVERYTHING.to;
  return table === 'quotes' ? { from, to } : passagesOf(db, { from, to });
}

async function passagesOf(db: Db, articles: Range): Promise<Range> {
  const passage = async (article: number, end: 'min' | 'max'): Promise<number | null> => {
    if (article === EVERYTHING.from || article === EVERYTHING.to) return null;
    const row = await db
      .selectFrom('passages')
      .select((eb) => eb.fn[end]('pk').as('pk'))
      .where('article', '=', article)
      .executeTakeFirst();
    return row?.pk ?? null;
  };
  return {
    from: (await passage(articles.from, 'min')) ?? articles.from,
    to: (await passage(articles.to, 'max')) ?? articles.to,
  };
}

/**
 * Rows that hold any of the words, best first. The rare words choose and rank the rows; words that are too common for
 * that add to the score of what is found, and fill up with the newest rows when too little is.
 */
export async function find(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
): Promise<readonly Match[]> {
  if (words.length === 0 || limit <= 0) return [];
  const { rows, total } = await fulltext.frequencies(db, field.index, words);
  const known = words
    .map((word, place) => ({ word, rows: rows[place] ?? 0, idf: idf(rows[place] ?? 0, total) }))
    .filter((word) => word.rows > 0)
    .sort((a, b) => a.rows - b.rows);
  let scored = 0;
  const rare = known.filter((word) => {
    scored += word.rows;
    return scored <= fulltext.scored;
  });
  const common = known.slice(rare.length);
  const found = new Map<number, number>();
  const range = await rangeOf(db, field);
  if (rare.length > 0) {
    const also = common.slice(0, ALSO);
    const ranked = await fulltext.ranked(db, field, { rare, also }, range, limit);
    for (const { pk, score } of ranked) found.set(pk, score);
  }
  if (found.size >= limit || common.length === 0) return best(found, limit);
  const least = [...found.values()].at(-1) ?? Number.POSITIVE_INFINITY;
  for (const join of ['all', 'any'] as const) {
    if (found.size >= limit || range.from > total) break;
    const wanted = { words: common.map(({ word }) => word), join, range, rarest: common[0]?.rows ?? 0 };
    const fill = await fulltext.newest(db, field, wanted, limit - found.size);
    const worth =
      join === 'all' ? common.reduce((sum, word) => sum + word.idf, 0) : (common.at(-1)?.idf ?? 0);
    // What has none of the rare words comes after what has one.
    for (const { pk } of fill) if (!found.has(pk)) found.set(pk, Math.min(worth, least));
  }
  return best(found, limit);
}

function best(found: ReadonlyMap<number, number>, limit: number): readonly Match[] {
  return [...found]
    .map(([pk, score]) => ({ pk, score }))
    .sort((a, b) => b.score - a.score || b.pk - a.pk)
    .slice(0, limit);
}

/** How many rows hold any of the words; counting stops at the limit. */
export async function countSome(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
): Promise<number> {
  const wanted = { words, join: 'any', range: await rangeOf(db, field), rarest: 0 } as const;
  return (await fulltext.newest(db, field, wanted, limit)).length;
}

/** Rows whose strong words hold these in this order, one after another, the last added first. */
export async function phrase(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
): Promise<readonly { readonly pk: number }[]> {
  if (words.length === 0) return [];
  const { rows, total } = await fulltext.frequencies(db, field.index, [...new Set(words)]);
  const rarest = Math.min(...rows);
  if (rarest === 0) return [];
  const from = rarest > PHRASE_ROWS ? total - PHRASE_NEWEST : EVERYTHING.from;
  const wanted = { words, join: 'phrase', range: { from, to: EVERYTHING.to }, rarest } as const;
  return fulltext.newest(db, field, wanted, limit);
}
