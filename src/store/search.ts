/** Full-text search over passages. */
import { type SqlBool, sql } from 'kysely';
import type { SearchStore } from '../core/answers/stores.ts';
import { stemsOf } from '../core/text/words.ts';
import type { Database } from './database.ts';
import { outletMark, storyMark } from './facets.ts';
import { oneOf } from './list.ts';
import { visible } from './scoped.ts';

/** Words of a search at most. */
const WORDS = 64;

/** Candidates that full-text search hands to the filter. */
const CANDIDATES = 2000;

export function createSearch({ read, fulltext }: Database): SearchStore {
  return {
    async passages(scope, words, filter, limit) {
      const stems = [...new Set(words.slice(0, WORDS).flatMap(stemsOf))].slice(0, WORDS);
      if (stems.length === 0) return [];
      const facets = [(filter.outlets ?? []).map(outletMark), (filter.stories ?? []).map(storyMark)];
      const wanted = { words: stems, facets: facets.filter((marks) => marks.length > 0), limit: CANDIDATES };
      const candidates = await fulltext.find(read, 'passage_words', wanted);
      const conditions = read
        .selectFrom('passages')
        .innerJoin('articles', 'articles.pk', 'passages.article')
        .select('passages.pk')
        .where(
          oneOf(
            'passages.pk',
            candidates.map(({ pk }) => pk),
          ),
        )
        .where('articles.status', '=', 'current')
        .where(visible(scope, 'articles.workspace'))
        .$if(filter.stories !== undefined, (query) =>
          query.where(oneOf('articles.story', filter.stories ?? [])),
        )
        .$if(filter.since !== undefined, (query) =>
          query.where('articles.published_at', '>=', filter.since ?? ''),
        )
        .$if(filter.until !== undefined, (query) =>
          query.where('articles.published_at', '<', filter.until ?? ''),
        );
      const kept = new Set((await conditions.execute()).map(({ pk }) => pk));
      const best = candidates.filter(({ pk }) => kept.has(pk)).slice(0, limit);
      const rows = await read
        .selectFrom('passages as p')
        .innerJoin('articles as a', 'a.pk', 'p.article')
        .innerJoin('article_texts as t', 't.article', 'p.article')
        .select(['p.pk', 'p.number', 'p.span_start as start', 'p.span_end as end', 't.text'])
        .select(['a.id', 'a.title', 'a.outlet', 'a.published_at', 'a.story'])
        .where(
          sql<SqlBool>`${oneOf(
            'p.pk',
            best.map(({ pk }) => pk),
          )}`,
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
          publishedAt: row.published_at,
          story: row.story,
          score,
        };
      });
    },
  };
}
