/** The candidates of a section: stories, each led by one article, with other reports of the same story. */
import type { Article } from '../articles/article.ts';
import { mentions } from '../articles/article-filter.ts';
import type { Scope } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { recordsOf } from './candidates.ts';
import { type RankedStory, rankStories, type StoryCandidate } from './rank.ts';
import type { EditionReads } from './read-cache.ts';
import type { SectionMatch } from './sections.ts';

/** Stories of a section that are ranked in full, with their quotes: so many for each that it shows, and some more. */
const CONTENDERS = { each: 3, more: 10 };

/** Articles of one story that may lead it. */
const LEADS = 4;

export interface SectionCandidate extends StoryCandidate {
  readonly record: ArticleRecord;
  readonly also: readonly Article[];
}

/** Records by article id; each is read from the store once. */
export type RecordLoader = (ids: readonly string[]) => Promise<ReadonlyMap<string, ArticleRecord>>;

export function createRecordLoader(store: Pick<EditionReads, 'articles'>, scope: Scope): RecordLoader {
  const known = new Map<string, ArticleRecord>();
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    for (const [id, record] of await recordsOf(store, scope, missing)) known.set(id, record);
    return new Map(ids.flatMap((id) => known.get(id) ?? []).map((record) => [record.article.id, record]));
  };
}

/** One contender a story: the article with the most to show leads, the others are folded in. */
export async function sectionCandidates(
  loadRecords: RecordLoader,
  open: readonly SectionMatch[],
  welcome: readonly Article[],
  limit: number,
): Promise<readonly SectionCandidate[]> {
  if (limit === 0) return [];
  const byStory = Map.groupBy(welcome, ({ story }) => story);
  const stories = [...Map.groupBy(open, ({ article }) => article.story)]
    .map(([story, found]) => ({ found, told: byStory.get(story) ?? [] }))
    .toSorted((a, b) => outletsOf(b.told) - outletsOf(a.told))
    .slice(0, CONTENDERS.each * limit + CONTENDERS.more);
  const leads = stories.flatMap(({ found }) => found.slice(0, LEADS).map(({ article }) => article.id));
  const records = await loadRecords(leads);
  return stories.flatMap(({ found, told }) => {
    const storyCandidates = found.slice(0, LEADS).flatMap(({ article, matched }): SectionCandidate[] => {
      const record = records.get(article.id);
      if (record === undefined) return [];
      const topicInTitle = matched.some(
        (entry) => entry.startsWith('topic:') && mentions(entry.slice('topic:'.length), article.title),
      );
      const also = told.filter(({ id }) => id !== article.id);
      return [
        { article, record, quotes: record.quotes, outlets: outletsOf(told), matched, topicInTitle, also },
      ];
    });
    const lead = rankStories(storyCandidates, [], 1, {
      until: found[0]?.article.publishedAt ?? '',
      halfLifeMs: 86_400_000,
    })[0];
    return lead === undefined ? [] : [lead.storyCandidate];
  });
}

/** In the digest's order; by date, the scores are only shown. */
export function orderCandidates(
  storyCandidates: readonly SectionCandidate[],
  above: readonly SectionCandidate[],
  limit: number,
  clock: Parameters<typeof rankStories>[3],
  order: 'rank' | 'newest',
): readonly RankedStory<SectionCandidate>[] {
  if (order === 'rank') return rankStories(storyCandidates, above, limit, clock);
  const newest = storyCandidates.toSorted((a, b) =>
    b.article.publishedAt.localeCompare(a.article.publishedAt),
  );
  return newest.slice(0, limit).flatMap((storyCandidate) => rankStories([storyCandidate], [], 1, clock));
}

function outletsOf(articles: readonly Article[]): number {
  return new Set(articles.map(({ outlet }) => outlet.toLowerCase())).size;
}
