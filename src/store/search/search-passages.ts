/** Full-text search over passages. */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../core/base/scope.ts';
import type { SearchFilter, SearchStore } from '../../core/ports/quote-store.ts';
import { textSpan } from '../../core/text/span.ts';
import type { Database } from '../database.ts';
import { outletKey } from '../rows/outlet-key.ts';
import { visible } from '../rows/scoped.ts';
import { allConditions, inList, publishedBefore } from '../rows/sql-conditions.ts';
import { findPhrases } from './find-phrases.ts';
import { findRows } from './find-rows.ts';
import { outletMark, storyMark, workspaceMarks } from './row-marks.ts';
import { searchTerms } from './search-terms.ts';

/** Most words of a search. */
const WORDS = 64;

function matching(scope: Scope, { outlets, stories, since, until }: SearchFilter): RawBuilder<SqlBool> {
  const conditions = [visible(scope, 'articles.workspace'), sql<SqlBool>`articles.status = 'current'`];
  if (outlets !== undefined && outlets.length > 0) {
    conditions.push(inList('articles.outlet_key', outlets.map(outletKey)));
  }
  if (stories !== undefined) conditions.push(inList('articles.story', stories));
  if (since !== undefined) conditions.push(sql<SqlBool>`articles.published_at >= ${since}`);
  if (until !== undefined) conditions.push(publishedBefore('articles.published_at', until));
  return allConditions(conditions);
}

export function createSearchStore({ read, fulltext }: Database): SearchStore {
  return {
    async rarity(_scope, words) {
      const total = await fulltext.total(read, 'passage_words');
      const rows = await fulltext.counts(read, 'passage_words', words, 'fine', total);
      return rows.map((held) => Math.log(1 + total / (held + 1)));
    },

    async passages(scope, words, filter, limit) {
      const sought = await searchTerms(fulltext, read, words.slice(0, WORDS).join(' '));
      const stems = sought.slice(0, WORDS);
      const marks = {
        scope: workspaceMarks(scope),
        filter: [(filter.outlets ?? []).map(outletMark), (filter.stories ?? []).map(storyMark)],
      };
      const period = { since: filter.since ?? null, until: filter.until ?? null };
      const field = { index: 'passage_words', where: matching(scope, filter), marks, period } as const;
      const best = await findRows(fulltext, read, field, stems, limit);
      const rows = await read
        .selectFrom('passages as p')
        .innerJoin('articles as a', 'a.pk', 'p.article')
        .innerJoin('article_texts as t', 't.article', 'p.article')
        .select(['p.pk', 'p.number', 'p.span_start as start', 'p.span_end as end', 't.text'])
        .select(['a.id', 'a.title', 'a.outlet', 'a.language', 'a.published_at', 'a.story'])
        .where(
          inList(
            'p.pk',
            best.map(({ pk }) => pk),
          ),
        )
        .execute();
      const byPk = new Map(rows.map((row) => [row.pk, row]));
      return best.flatMap(({ pk, score }) => {
        const row = byPk.get(pk);
        if (row === undefined) return [];
        const { start, end } = row;
        return {
          id: `${row.id}:${row.number}`,
          article: row.id,
          passage: { start, end, text: row.text.slice(start, end) },
          title: row.title,
          outlet: row.outlet,
          language: row.language,
          publishedAt: row.published_at,
          story: row.story,
          score,
        };
      });
    },

    async holding(scope, words, { limit, offset }) {
      const marks = { scope: workspaceMarks(scope), filter: [] };
      const period = { since: null, until: null };
      const field = { index: 'passage_words', where: matching(scope, {}), marks, period } as const;
      const pks = (await findPhrases(fulltext, read, field, words, offset + limit)).slice(offset);
      const rows = await read
        .selectFrom('passages as p')
        .innerJoin('articles as a', 'a.pk', 'p.article')
        .innerJoin('article_texts as t', 't.article', 'p.article')
        .select(['p.pk', 'p.span_start as start', 'p.span_end as end', 't.text', 'a.id'])
        .where(inList('p.pk', pks))
        .execute();
      const byPk = new Map(rows.map((row) => [row.pk, row]));
      return pks.flatMap((pk) => {
        const row = byPk.get(pk);
        return row === undefined
          ? []
          : [{ article: row.id, passage: textSpan(row.text, row.start, row.end) }];
      });
    },
  };
}
