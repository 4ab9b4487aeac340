/** The candidates of a section: stories, each led by one article, with other articles about the same story. */
import type { Article } from '../articles/article.ts';
import { mentions } from '../articles/article-filter.ts';
import type { Scope } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { recordsOf } from './candidates.ts';
import { type RankedStory, type RankingClock, rankStories, type StoryCandidate } from './rank.ts';
import type { EditionReads } from './read-cache.ts';
import type { SectionMatch } from './sections.ts';
import { balanceOf, itemKeys, type SameSpeakerKey, type ThumbCounts } from './thumbs.ts';

/** How many stories of a section are ranked in full, with their quotes: several for each that it shows, and a few more. */
const CONTENDERS = { each: 3, more: 10 };

/** Most articles of one story that are compared to choose the leading one. */
const LEADS = 4;

export interface SectionCandidate extends StoryCandidate {
  readonly record: ArticleRecord;
  readonly also: readonly Article[];
}

/** Loads records by article id; each is read from the store once. */
export type RecordLoader = (ids: readonly string[]) => Promise<ReadonlyMap<string, ArticleRecord>>;

export function createRecordLoader(store: Pick<EditionReads, 'articles'>, scope: Scope): RecordLoader {
  const known = new Map<string, ArticleRecord>();
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    for (const [id, record] of await recordsOf(store, scope, missing)) known.set(id, record);
    return new Map(ids.flatMap((id) => known.get(id) ?? []).map((record) => [record.article.id, record]));
  };
}

/** One candidate for each story: the article with the most content leads, the others are merged into it. */
export async function sectionCandidates(
  loadRecords: RecordLoader,
  open: readonly SectionMatch[],
  welcome: readonly Article[],
  limit: number,
  thumbs: ThumbCounts,
  same: SameSpeakerKey,
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
        (entry) =>
          entry.startsWith('topic:') &&
          mentions(entry.slice('topic:'.length), article.title, article.language),
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
    if (lead === undefined) return [];
    const { storyCandidate } = lead;
    // Thumbs move stories; they do not choose which outlet leads one.
    const keys = itemKeys(storyCandidate.article, storyCandidate.quotes, same);
    return [{ ...storyCandidate, liked: balanceOf(keys, thumbs) }];
  });
}

/** Sorts in the digest's order. When sorted by date, scores are only shown. */
export function orderCandidates(
  storyCandidates: readonly SectionCandidate[],
  above: readonly SectionCandidate[],
  limit: number,
  clock: RankingClock,
  order: 'rank' | 'newest',
  same: SameSpeakerKey,
): readonly RankedStory<SectionCandidate>[] {
  if (order === 'rank') return rankStories(storyCandidates, above, limit, clock, same);
  const newest = storyCandidates.toSorted((a, b) =>
    b.article.publishedAt.localeCompare(a.article.publishedAt),
  );
  return newest.slice(0, limit).flatMap((storyCandidate) => rankStories([storyCandidate], [], 1, clock));
}

function outletsOf(articles: readonly Article[]): number {
  return new Set(articles.map(({ outlet }) => outlet.toLowerCase())).size;
}
