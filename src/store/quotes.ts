/** Quotes: listed by speaker, outlet, story and time, searched by their words, corrected by managers. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { QuoteFilter, QuoteHit, QuoteStore } from '../core/answers/stores.ts';
import type { Scope } from '../core/scope.ts';
import { stemsOf } from '../core/text/words.ts';
import { articleOf, quoteOf } from './article.ts';
import type { Database, Db } from './database.ts';
import { outletMark, storyMark } from './facets.ts';
import { all, oneOf } from './list.ts';
import { outletKey } from './outlet.ts';
import { visible } from './scoped.ts';
import { countSpeakers, discountSpeakers, effectiveSpeaker } from './tally.ts';

/** Distinct words of a search at most; the rest is left out. */
const WORDS = 64;

/** Candidates that full-text search hands to the filter. */
const CANDIDATES = 2000;

/** Counting stops here. */
const COUNTED = 10_000;

function matching(scope: Scope, filter: QuoteFilter): RawBuilder<SqlBool> {
  const { ids, speakers, outlets, articles, stories, kinds, since, until, minConfidence } = filter;
  const conditions = [visible(scope, 'quotes.workspace')];
  if (ids !== undefined) conditions.push(oneOf('quotes.id', ids));
  else conditions.push(sql<SqlBool>`quotes.status = 'current'`);
  if (speakers !== undefined && speakers.length > 0) conditions.push(oneOf('quotes.speaker_key', speakers));
  if (outlets !== undefined && outlets.length > 0)
    conditions.push(oneOf('quotes.outlet_key', outlets.map(outletKey)));
  if (articles !== undefined) {
    conditions.push(sql<SqlBool>`quotes.article in (select pk from articles where ${oneOf('id', articles)})`);
  }
  if (stories !== undefined) conditions.push(oneOf('quotes.story', stories));
  if (kinds !== undefined && kinds.length > 0) conditions.push(oneOf('quotes.kind', kinds));
  if (since !== undefined) conditions.push(sql<SqlBool>`quotes.published_at >= ${since}`);
  if (until !== undefined) conditions.push(sql<SqlBool>`quotes.published_at < ${until}`);
  if (minConfidence !== undefined) conditions.push(sql<SqlBool>`quotes.confidence >= ${minConfidence}`);
  return all(conditions);
}

function facetLists({ outlets, stories }: QuoteFilter): readonly (readonly string[])[] {
  return [(outlets ?? []).map(outletMark), (stories ?? []).map(storyMark)].filter(
    (marks) => marks.length > 0,
  );
}

const wordsIn = (text: string): readonly string[] => [...new Set(stemsOf(text))].slice(0, WORDS);

/** The quotes of these rows with their articles, in the order given. */
async function hits(db: Db, pks: readonly number[]): Promise<readonly QuoteHit[]> {
  if (pks.length === 0) return [];
  const quotes = await db.selectFrom('quotes').selectAll().where('pk', 'in', pks).execute();
  const articles = await db
    .selectFrom('articles')
    .innerJoin('article_texts', 'article_texts.article', 'articles.pk')
    .selectAll('articles')
    .select(['article_texts.text', 'article_texts.summary'])
    .where('articles.pk', 'in', [...new Set(quotes.map((quote) => quote.article))])
    .execute();
  const articleBy = new Map(articles.map((row) => [row.pk, articleOf(row)]));
  const quoteBy = new Map(quotes.map((row) => [row.pk, row]));
  return pks.flatMap((pk) => {
    const row = quoteBy.get(pk);
    const article = row === undefined ? undefined : articleBy.get(row.article);
    return row === undefined || article === undefined ? [] : { quote: quoteOf(row, article.id), article };
  });
}

export function createQuotes(database: Database): QuoteStore {
  const { read, fulltext } = database;

  /** The rows that match words and filter, best first. */
  async function found(
    scope: Scope,
    words: readonly string[],
    filter: QuoteFilter,
  ): Promise<readonly number[]> {
    if (words.length === 0) return [];
    const wanted = { words, facets: facetLists(filter), limit: CANDIDATES };
    const candidates = await fulltext.find(read, 'quote_words', wanted);
    const kept = await read
      .selectFrom('quotes')
      .select('pk')
      .where(
        oneOf(
          'pk',
          candidates.map(({ pk }) => pk),
        ),
      )
      .where(matching(scope, filter))
      .execute();
    const keep = new Set(kept.map(({ pk }) => pk));
    return candidates.flatMap(({ pk }) => (keep.has(pk) ? pk : []));
  }

  return {
    async list(scope, filter, { limit, offset }) {
      if (filter.about !== undefined && wordsIn(filter.about).length > 0) {
        const ranked = await found(scope, wordsIn(filter.about), filter);
        return hits(read, ranked.slice(offset, offset + limit));
      }
      const rows = await read
        .selectFrom('quotes')
        .select('pk')
        .where(matching(scope, filter))
        .orderBy('published_at', 'desc')
        .orderBy('article')
        .orderBy('span_start')
        .limit(limit)
        .offset(offset)
        .execute();
      return hits(
        read,
        rows.map(({ pk }) => pk),
      );
    },

    async count(scope, filter) {
      if (filter.about !== undefined && wordsIn(filter.about).length > 0) {
        return (await found(scope, wordsIn(filter.about), filter)).length;
      }
      const { total } = await read
        .selectFrom(
          read.selectFrom('quotes').select('pk').where(matching(scope, filter)).limit(COUNTED).as('few'),
        )
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return total;
    },

    async get(scope, id) {
      const row = await read
        .selectFrom('quotes')
        .select('pk')
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      const [hit] = row === undefined ? [] : await hits(read, [row.pk]);
      return hit ?? null;
    },

    async like(scope, words, limit) {
      return hits(read, (await found(scope, wordsIn(words), {})).slice(0, limit));
    },

    fixSpeaker: (scope, id, speaker, by, at) =>
      database.write(async (db) => {
        const row = await db
          .selectFrom('quotes')
          .select(['pk', 'article'])
          .where('id', '=', id)
          .where(visible(scope, 'workspace'))
          .executeTakeFirst();
        if (row === undefined) return false;
        await discountSpeakers(db, row.article);
        const fixed = speaker ?? '';
        const { key, confidence } = effectiveSpeaker({ speaker: null, fixedSpeaker: fixed });
        await db
          .updateTable('quotes')
          .set({ fixed_speaker: fixed, fixed_by: by, fixed_at: at, speaker_key: key, confidence })
          .where('pk', '=', row.pk)
          .execute();
        await countSpeakers(db, row.article);
        return true;
      }),
  };
}
