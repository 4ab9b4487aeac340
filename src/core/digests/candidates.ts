/** The candidates of an edition: the articles of its window, and which stories readers already got. */
import type { Article } from '../articles/article.ts';
import { type Scope, scopeOf } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleFilter, ArticleRecord } from '../ports/article-store.ts';
import type { Edition, Series } from './edition.ts';
import type { EditionReads } from './read-cache.ts';
import { type Window, windowStart } from './window.ts';

/** Beyond these the oldest are not looked at: an edition shows a few dozen at most. */
const CONSIDERED_AT_MOST = 2_000;

/** Read between two breaths of the event loop. */
const BATCH = 100;

/** A story told in one of these last editions is not told again by an outlet that was merely later. */
const EDITIONS_REMEMBERED = 7;

export interface Candidates {
  /** Newest publication first. */
  readonly articles: readonly Article[];
  readonly since: Timestamp | null;
  readonly until: Timestamp;
  /** Article id → the revision that readers have seen; empty when repeats are welcome. */
  readonly shown: ReadonlyMap<string, number>;
  /** Story id → the edition that told it last. */
  readonly told: ReadonlyMap<string, Edition>;
}

export interface CandidateRange {
  readonly series: Series;
  readonly window: Window;
  readonly until: Timestamp;
  /** Previews repeat freely: they look at the window of the last edition and what came since. */
  readonly repeat: boolean;
}

export async function gatherCandidates(store: EditionReads, looking: CandidateRange): Promise<Candidates> {
  const { series, window, until, repeat } = looking;
  const scope = scopeOf(series.workspace);
  const last = await store.editions.list(scope, { series }, { limit: EDITIONS_REMEMBERED, offset: 0 });
  // A clock that was ahead for a while must not hide what came since.
  const earlier = last.filter(({ madeAt }) => madeAt <= until);
  const before = repeat ? earlier.filter(({ number }) => number > 0)[1] : earlier[0];
  const since = windowStart(window, until, before?.madeAt ?? null);
  const articles = await read(store, scope, filterOf(window, since, until));
  const shown = repeat
    ? new Map<string, number>()
    : await store.editions.shown(
        scope,
        series,
        articles.map(({ id }) => id),
      );
  return { articles, since, until, shown, told: repeat ? new Map() : toldIn(earlier) };
}

/** The records of these articles, in batches. */
export async function recordsOf(
  store: Pick<EditionReads, 'articles'>,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const records = new Map<string, ArticleRecord>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = await store.articles.records(scope, ids.slice(at, at + BATCH));
    for (const record of batch) records.set(record.article.id, record);
    await yieldToEventLoop();
  }
  return records;
}

function filterOf(window: Window, since: Timestamp | null, until: Timestamp): ArticleFilter {
  const from = since === null ? {} : window.kind === 'since-last' ? { revisedAfter: since } : { since };
  // A feed's date can lie in the future; such an article is shown once its time has come.
  return { ...from, ...(window.kind === 'since-last' ? {} : { until: shift(until, 1) }), withdrawn: false };
}

async function read(
  store: Pick<EditionReads, 'articles'>,
  scope: Scope,
  filter: ArticleFilter,
): Promise<readonly Article[]> {
  const articles: Article[] = [];
  while (articles.length < CONSIDERED_AT_MOST) {
    const page = await store.articles.list(scope, filter, { limit: BATCH, offset: articles.length });
    articles.push(...page);
    if (page.length < BATCH) break;
    await yieldToEventLoop();
  }
  return articles;
}

function toldIn(editions: readonly Edition[]): ReadonlyMap<string, Edition> {
  const told = new Map<string, Edition>();
  for (const edition of editions) {
    for (const { story } of edition.chosen) if (!told.has(story)) told.set(story, edition);
  }
  return told;
}
