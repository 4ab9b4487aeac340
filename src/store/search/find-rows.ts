/** Full-text search whose cost stays bounded however common the words are. */

import type { Db } from '../schema.ts';
import {
  bestFirst,
  type Effort,
  type Field,
  type FullText,
  type Precision,
  type Range,
  type RowMatch,
  type SearchField,
  type Wanted,
} from './fulltext.ts';

/** Most common words that add to the score of rows found by rare words. There are fewer when there are many rare words. */
const ALSO = 6;
const WORDS = 8;

/**
 * When every word is common, rows that hold this many of the rarest words together come first; more words rarely occur
 * together.
 */
const TOGETHER = 2;

/** Only this many words from the start are read when all words must occur. */
const READ = 64;

/** The frequencies of this many words are read first. Counting takes time, so the longest come first: they tend to be rare. */
const LONGEST = 6;

/** If even the rarest of those words is in more rows than this, the frequencies of all words are read. */
const SCARCE = 2_000;

/** Fewest and most words that a row must hold together: few rows hold two rare words without holding all. */
const PAIR = 2;
const MOST_TOGETHER = 6;
/** A word in more rows than this costs more time to look up than it saves. */
const COMMON = 8_000;

/** Rows read at each end of a period to estimate which row numbers belong to it. */
const AT_THE_EDGE = 200;

const EVERYTHING: Range = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** BM25's inverse document frequency of a word, kept above zero. */
function idf(rows: number, total: number): number {
  return Math.max(0.01, Math.log(1 + (total - rows + 0.5) / (rows + 0.5)));
}

/** How common the words are, and whether most rows carry the mark of shared rows. Both are read together. */
export async function frequencies(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  precision: Precision,
): Promise<{ readonly rows: readonly number[]; readonly total: number; readonly place: SearchField }> {
  const [shared] = field.marks.scope;
  const asked = shared === undefined ? words : [...words, shared];
  const total = await fulltext.total(db, field.index);
  const rows = await fulltext.counts(db, field.index, asked, precision, total);
  const usual = 2 * (rows[words.length] ?? 0) >= total;
  return { rows: rows.slice(0, words.length), total, place: { ...field, usual } };
}

/** The row numbers that belong to the period, roughly: newer rows have greater numbers. Exact enough for common words. */
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
  const [since, until] = await Promise.all([edge(period.since, 'since'), edge(period.until, 'until')]);
  const range = { from: since ?? EVERYTHING.from, to: until ?? EVERYTHING.to };
  return table === 'quotes' ? range : passagesOf(db, range);
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
  const [from, to] = await Promise.all([passage(articles.from, 'min'), passage(articles.to, 'max')]);
  return { from: from ?? articles.from, to: to ?? articles.to };
}

/**
 * Rows that hold any of the words, best first. Rare words choose and rank the rows. Words that are too common for that
 * add to the scores, and find the newest rows when rare words find too few.
 */
export async function findRows(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
  effort: Effort = fulltext.effort,
  precision: Precision = 'fine',
): Promise<readonly RowMatch[]> {
  if (words.length === 0 || limit <= 0) return [];
  const [{ rows, total, place }, range] = await Promise.all([
    frequencies(fulltext, db, field, words, precision),
    rangeOf(db, field),
  ]);
  const known = words
    .map((word, place) => ({ word, rows: rows[place] ?? 0, idf: idf(rows[place] ?? 0, total) }))
    .filter((word) => word.rows > 0)
    .sort((a, b) => a.rows - b.rows);
  const rare = affordable(known, effort.scored);
  const common = known.slice(rare.length);
  const found = new Map<number, number>();
  if (rare.length > 0) {
    const also = affordable(
      common.slice(0, Math.max(0, Math.min(ALSO, WORDS - rare.length))),
      effort.lookedUp,
    );
    const ranked = await fulltext.ranked(db, place, { rare, also }, range, limit);
    for (const { pk, score } of ranked) found.set(pk, score);
  }
  if (found.size >= limit || common.length === 0) return best(found, limit);
  const least = [...found.values()].at(-1) ?? Number.POSITIVE_INFINITY;
  for (const join of ['all', 'any'] as const) {
    if (found.size >= limit || range.from > total) break;
    const sought = join === 'all' ? common.slice(0, TOGETHER) : common;
    const shares = sought.map((word) => word.rows / total);
    const holding = total * (join === 'all' ? product(shares) : shareOfAny(shares));
    const wanted = {
      words: sought.map(({ word }) => word),
      join,
      range,
      rarest: common[0]?.rows ?? 0,
      holding,
      matching: holding,
      total,
    };
    const fill = await fulltext.newest(db, place, wanted, limit - found.size);
    const worth =
      join === 'all' ? sought.reduce((sum, word) => sum + word.idf, 0) : (common.at(-1)?.idf ?? 0);
    // A row without any rare word ranks after every row that has one.
    for (const { pk } of fill) if (!found.has(pk)) found.set(pk, Math.min(worth, least));
  }
  return best(found, limit);
}

const product = (shares: readonly number[]): number => shares.reduce((all, share) => all * share, 1);

/** The share of rows that hold any of the words. */
const shareOfAny = (shares: readonly number[]): number => 1 - product(shares.map((share) => 1 - share));

/** The first words whose rows together stay within the limit. */
function affordable<T extends { readonly rows: number }>(words: readonly T[], most: number): readonly T[] {
  let rows = 0;
  return words.filter((word) => {
    rows += word.rows;
    return rows <= most;
  });
}

function best(found: ReadonlyMap<number, number>, limit: number): readonly RowMatch[] {
  return [...found]
    .map(([pk, score]) => ({ pk, score }))
    .sort(bestFirst)
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
  const [{ rows, total, place }, range] = await Promise.all([
    frequencies(fulltext, db, field, words, 'fine'),
    rangeOf(db, field),
  ]);
  const holding = total * shareOfAny(rows.map((held) => held / total));
  const wanted = { words, join: 'any', range, rarest: 0, holding, matching: holding, total } as const;
  return (await fulltext.newest(db, place, wanted, limit)).length;
}

/**
 * Rows that may hold all of these words in their strong column, the newest first. They hold the rarest few together;
 * the caller checks the text for the others and for their order.
 */
export async function findRowsTogether(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const distinct = [...new Set(words.slice(0, READ))].sort((a, b) => b.length - a.length);
  if (distinct.length === 0) return [];
  let asked = distinct.slice(0, LONGEST);
  let counted = await frequencies(fulltext, db, field, asked, 'rough');
  if (Math.min(...counted.rows) > SCARCE && distinct.length > LONGEST) {
    asked = distinct;
    counted = await frequencies(fulltext, db, field, asked, 'rough');
  }
  const { rows, total, place } = counted;
  if (rows.includes(0)) return [];
  const byRarity = asked.map((word, at) => ({ word, rows: rows[at] ?? 0 })).sort((a, b) => a.rows - b.rows);
  const rarest = byRarity[0]?.rows ?? 0;
  // The square root, because words of one statement occur together more often than by chance.
  let likely = rarest;
  const chosen: string[] = [];
  for (const one of byRarity.slice(0, MOST_TOGETHER)) {
    if (chosen.length >= PAIR && (likely < 1 || one.rows > COMMON)) break;
    if (chosen.length > 0) likely *= Math.sqrt(one.rows / total);
    chosen.push(one.word);
  }
  const holding = total * product(byRarity.slice(0, chosen.length).map((one) => one.rows / total));
  const wanted: Wanted = {
    words: chosen,
    join: 'together',
    range: EVERYTHING,
    rarest,
    holding,
    matching: holding,
    total,
  };
  return (await fulltext.newest(db, place, wanted, limit)).map(({ pk }) => pk);
}
