/** Quotes: lists them by speaker, outlet, story and time, searches their words, and stores managers' corrections. */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../core/base/scope.ts';
import type { PageRange } from '../core/ports/article-store.ts';
import type { QuoteCount, QuoteFilter, QuoteHit, QuoteStore } from '../core/ports/quote-store.ts';
import type { Database } from './database.ts';
import { quoteTotals } from './outlets.ts';
import { articleOf, citedOf, quoteLineOf, quoteOf, type SourceTexts } from './rows/article-rows.ts';
import { lockRows } from './rows/lock-rows.ts';
import { outletKey } from './rows/outlet-key.ts';
import { visible } from './rows/scoped.ts';
import { allConditions, inList, publishedBefore } from './rows/sql-conditions.ts';
import { wordsOfQuotes } from './save-findings.ts';
import type { Db } from './schema.ts';
import { countSome, findRows } from './search/find-rows.ts';
import type { Field } from './search/fulltext.ts';
import { outletMark, RECORD_MARK, speakerMark, storyMark, workspaceMarks } from './search/row-marks.ts';
import { searchTerms } from './search/search-terms.ts';
import { similarQuotes } from './search/similar-quotes.ts';
import { addToSpeakerCounts, effectiveSpeaker, removeFromSpeakerCounts } from './speaker-counts.ts';
import {
  fixedTo,
  type SpeakerFixes,
  saveSpeakerFix,
  speakerFixesOf,
  withSpeakerFix,
} from './speaker-fixes.ts';

/** Most distinct words of a search; the others are ignored. */
const WORDS = 64;

/** Counting stops at the first number, or at the second when words are searched. */
const COUNTED = 10_000;
const COUNTED_WITH_WORDS = 200;

function matching(scope: Scope, filter: QuoteFilter, fixes: SpeakerFixes): RawBuilder<SqlBool> {
  const { ids, speakers, outlets, articles, stories, kinds, sameAs, since, until, modalities } = filter;
  const conditions = [visible(scope, 'quotes.workspace')];
  if (ids !== undefined) conditions.push(inList('quotes.id', ids));
  else conditions.push(sql<SqlBool>`quotes.status = 'current'`);
  const few = [ids, articles, stories, sameAs].some((list) => list !== undefined);
  const theirs: RawBuilder<SqlBool>[] = [];
  if (speakers !== undefined && speakers.length > 0) theirs.push(among('quotes.speaker_key', speakers, few));
  const narrow = few || (speakers !== undefined && speakers.length > 0);
  if (outlets !== undefined && outlets.length > 0)
    conditions.push(among('quotes.outlet_key', outlets.map(outletKey), narrow));
  if (articles !== undefined) {
    conditions.push(
      sql<SqlBool>`quotes.article in (select pk from articles where ${inList('id', articles)})`,
    );
  }
  if (stories !== undefined) conditions.push(inList('quotes.story', stories));
  if (sameAs !== undefined) {
    conditions.push(
      sql<SqlBool>`quotes.print in (select same.print from quotes as same where ${inList('same.id', sameAs)})`,
    );
  }
  const narrower = narrow || (outlets !== undefined && outlets.length > 0);
  if (kinds !== undefined && kinds.length > 0) conditions.push(among('quotes.kind', kinds, narrower));
  if (since !== undefined) conditions.push(sql<SqlBool>`quotes.published_at >= ${since}`);
  if (until !== undefined) conditions.push(publishedBefore('quotes.published_at', until));
  if (modalities !== undefined) conditions.push(inList('quotes.modality', modalities));
  if (filter.records === true)
    conditions.push(sql<SqlBool>`quotes.article in (select pk from articles where record = 1)`);
  if (filter.shown === true) theirs.push(sql<SqlBool>`quotes.shown = 1`);
  return allConditions([...conditions, ofSpeakers(theirs, speakers ?? [], fixes)]);
}

/**
 * The quotes of these speakers: those in the store, except where the workspace's corrections name somebody else, and
 * those that its corrections give to them.
 */
function ofSpeakers(
  onRecord: readonly RawBuilder<SqlBool>[],
  speakers: readonly string[],
  fixes: SpeakerFixes,
): RawBuilder<SqlBool> {
  if (speakers.length === 0 || fixes.size === 0) return allConditions(onRecord);
  const given = fixedTo(fixes, speakers);
  const taken = [...fixes.keys()].filter((quote) => !given.includes(quote));
  const kept = allConditions([
    ...onRecord,
    ...(taken.length === 0 ? [] : [sql<SqlBool>`quotes.id not in (${sql.join(taken)})`]),
  ]);
  return given.length === 0 ? kept : sql<SqlBool>`((${kept}) or ${inList('quotes.id', given)})`;
}

/** `column in (…)`. With a narrower condition beside it, written so that the database chooses no index for this one. */
function among(column: string, values: readonly string[], narrow: boolean): RawBuilder<SqlBool> {
  return narrow ? sql<SqlBool>`${sql.ref(column)} || '' in (${sql.join(values)})` : inList(column, values);
}

/** The fields to search. The condition decides which rows count; the marks only make the search fast. */
function fieldOf(scope: Scope, filter: QuoteFilter, fixes: SpeakerFixes): Field {
  const { outlets, stories, speakers = [] } = filter;
  const marks = {
    scope: workspaceMarks(scope),
    filter: [
      (outlets ?? []).map(outletMark),
      (stories ?? []).map(storyMark),
      // Quotes that only a workspace's correction gives to the speaker do not carry the speaker's mark.
      fixedTo(fixes, speakers).length > 0 ? [] : speakers.map(speakerMark),
      filter.records === true ? [RECORD_MARK] : [],
    ],
  };
  return {
    index: 'quote_words',
    where: matching(scope, filter, fixes),
    marks,
    period: { since: filter.since ?? null, until: filter.until ?? null },
  };
}

/** Most stores have no record of speech, so that nothing is searched in them. */
async function holdsRecords(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .select('pk')
    .where('record', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const counted = (quotes: number, most: number): QuoteCount => ({ quotes, more: quotes === most });

/** What `make` returns for each row, in the order of the keys. */
function inOrder<R extends { readonly pk: number }, T>(
  pks: readonly number[],
  rows: readonly R[],
  made: (row: R) => T | readonly T[],
): readonly T[] {
  const byPk = new Map(rows.map((row) => [row.pk, row]));
  return pks.flatMap((pk) => {
    const row = byPk.get(pk);
    return row === undefined ? [] : made(row);
  });
}

/** These quotes with their articles, in the given order. */
async function hits(db: Db, pks: readonly number[], fixes: SpeakerFixes): Promise<readonly QuoteHit[]> {
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
  return inOrder(pks, quotes, (row) => {
    const article = articleBy.get(row.article);
    return article === undefined ? [] : { quote: withSpeakerFix(quoteOf(row, article.id), fixes), article };
  });
}

/** The texts of these articles by the articles' ids. */
async function textsOf(db: Db, articles: readonly number[]): Promise<ReadonlyMap<string, SourceTexts>> {
  if (articles.length === 0) return new Map();
  const rows = await db
    .selectFrom('article_texts')
    .innerJoin('articles', 'articles.pk', 'article_texts.article')
    .select(['articles.id', 'article_texts.text', 'article_texts.summary'])
    .where(inList('article_texts.article', [...new Set(articles)]))
    .execute();
  return new Map(rows.map(({ id, text, summary }) => [id, { text, summary }]));
}

export function createQuoteStore(database: Database): QuoteStore {
  const { read, fulltext } = database;

  async function termsIn(text: string): Promise<readonly string[]> {
    return text === '' ? [] : (await searchTerms(fulltext, read, text)).slice(0, WORDS);
  }

  /** The keys of the matching rows, in the order of the list, and the workspace's corrections. */
  async function found(
    scope: Scope,
    filter: QuoteFilter,
    { limit, offset }: PageRange,
  ): Promise<{ readonly pks: readonly number[]; readonly fixes: SpeakerFixes }> {
    const [fixes, about] = await Promise.all([speakerFixesOf(read, scope), termsIn(filter.about ?? '')]);
    if (about.length > 0) {
      const ranked = await findRows(fulltext, read, fieldOf(scope, filter, fixes), about, offset + limit);
      return { pks: ranked.slice(offset).map(({ pk }) => pk), fixes };
    }
    const rows = await read
      .selectFrom('quotes')
      .select('pk')
      .where(matching(scope, filter, fixes))
      .orderBy('published_at', 'desc')
      .orderBy('article')
      .orderBy('span_start')
      .limit(limit)
      .offset(offset)
      .execute();
    return { pks: rows.map(({ pk }) => pk), fixes };
  }

  /** Corrects a quote for all, or takes its correction back, with the counts and words that follow from it. */
  const setSpeaker = async (
    db: Db,
    { pk, article }: { readonly pk: number; readonly article: number },
    fix: {
      readonly fixed_speaker: string | null;
      readonly fixed_by: string | null;
      readonly fixed_at: string | null;
    },
  ): Promise<void> => {
    // This lock guards both the article and its counts.
    await lockRows(database, db.selectFrom('articles').select('pk').where('pk', '=', article)).execute();
    await removeFromSpeakerCounts(db, article);
    const [hit] = await hits(db, [pk], new Map());
    const found = { speaker: hit?.quote.speaker ?? null, fixedSpeaker: fix.fixed_speaker };
    const { key, confidence, shown } = effectiveSpeaker(found);
    const values = { ...fix, speaker_key: key, confidence, shown: Number(shown) };
    await db.updateTable('quotes').set(values).where('pk', '=', pk).execute();
    await addToSpeakerCounts(db, article);
    for (const { quote, article: of } of await hits(db, [pk], new Map())) {
      await fulltext.remove(db, 'quote_words', [pk]);
      await fulltext.add(db, 'quote_words', [wordsOfQuotes(of)(pk, quote)]);
    }
  };
  return {
    async list(scope, filter, page) {
      const { pks, fixes } = await found(scope, filter, page);
      return hits(read, pks, fixes);
    },

    async cited(scope, filter, page) {
      const { pks, fixes } = await found(scope, filter, page);
      if (pks.length === 0) return [];
      const rows = await read
        .selectFrom('quotes as q')
        .innerJoin('articles as a', 'a.pk', 'q.article')
        .select(['q.pk', 'q.id', 'q.text_of', 'q.span_start', 'q.span_end', 'q.text', 'q.kind', 'q.speaker'])
        .select([
          'q.attribution',
          'q.modality',
          'q.said_on',
          'q.status',
          'q.fixed_speaker',
          'a.id as article',
          'a.outlet',
        ])
        .select(['a.title', 'a.byline', 'a.published_at', 'a.url', 'a.revised_at'])
        .select([
          'a.text_sha256',
          'a.summary_sha256',
          'q.article as pk_of_article',
          'q.context_start',
          'q.context_end',
        ])
        .where('q.pk', 'in', pks)
        .execute();
      const unsaid = rows.filter(({ modality }) => modality !== 'asserted');
      const texts = await textsOf(
        read,
        unsaid.map(({ pk_of_article }) => pk_of_article),
      );
      return inOrder(pks, rows, (row) => citedOf(row, fixes.get(row.id) ?? row.fixed_speaker, texts));
    },

    async lines(scope, filter, page) {
      const { pks, fixes } = await found(scope, filter, page);
      if (pks.length === 0) return [];
      const rows = await read
        .selectFrom('quotes')
        .select([
          'pk',
          'id',
          'article',
          'text_of',
          'statement',
          'text',
          'speaker',
          'fixed_speaker',
          'modality',
          'story',
        ])
        .where('pk', 'in', pks)
        .execute();
      return inOrder(pks, rows, (row) => quoteLineOf(row, fixes.get(row.id) ?? row.fixed_speaker));
    },

    async count(scope, filter) {
      const [fixes, about] = await Promise.all([speakerFixesOf(read, scope), termsIn(filter.about ?? '')]);
      if (about.length > 0) {
        const field = fieldOf(scope, filter, fixes);
        return counted(await countSome(fulltext, read, field, about, COUNTED_WITH_WORDS), COUNTED_WITH_WORDS);
      }
      const { outlets = [], ...others } = filter;
      if (Object.values(others).every((asked) => asked === undefined)) {
        return { quotes: (await quoteTotals(read, scope, outlets)).quotes, more: false };
      }
      const { total } = await read
        .selectFrom(
          read
            .selectFrom('quotes')
            .select('pk')
            .where(matching(scope, filter, fixes))
            .limit(COUNTED)
            .as('few'),
        )
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return counted(total, COUNTED);
    },

    async get(scope, id) {
      const row = await read
        .selectFrom('quotes')
        .select('pk')
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      const [hit] = row === undefined ? [] : await hits(read, [row.pk], await speakerFixesOf(read, scope));
      return hit ?? null;
    },

    async like(scope, words, limit, filter = {}) {
      if (filter.records === true && !(await holdsRecords(read))) return [];
      const fixes = await speakerFixesOf(read, scope);
      const pks = await similarQuotes(fulltext, read, fieldOf(scope, filter, fixes), words, limit);
      return hits(read, pks, fixes);
    },

    fixSpeaker: (scope, id, speaker, by, at) =>
      database.write(async (db) => {
        const row = await db
          .selectFrom('quotes')
          .select(['pk', 'article', 'workspace'])
          .where('id', '=', id)
          .where(visible(scope, 'workspace'))
          .executeTakeFirst();
        if (row === undefined) return false;
        if (scope.kind === 'workspace' && row.workspace !== scope.workspace) {
          const { workspace } = scope;
          await saveSpeakerFix(db, {
            workspace,
            quote: id,
            article: row.article,
            speaker: speaker ?? '',
            by,
            at,
          });
          return true;
        }
        const name = speaker ?? '';
        await setSpeaker(db, row, { fixed_speaker: name, fixed_by: by, fixed_at: at });
        return true;
      }),

    unfix: (by, limit) =>
      database.write(async (db) => {
        const rows = await db
          .selectFrom('quotes')
          .select(['pk', 'article'])
          .where('fixed_by', '=', by)
          .orderBy('pk')
          .limit(limit)
          .execute();
        for (const row of rows)
          await setSpeaker(db, row, { fixed_speaker: null, fixed_by: null, fixed_at: null });
        return rows.length;
      }),
  };
}
