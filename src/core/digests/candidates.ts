/** The candidates of an edition: the articles of its window, and the stories that readers already received. */
import type { Article } from '../articles/article.ts';
import { type Scope, scopeOf } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleFilter, ArticleRecord } from '../ports/article-store.ts';
import type { Edition, Series } from './edition.ts';
import type { EditionReads } from './read-cache.ts';
import { type Window, windowStart } from './window.ts';

/** Most articles considered, the newest ones: an edition shows a few dozen. */
const CONSIDERED_AT_MOST = 2_000;

/** Articles read between two yields to the event loop. */
const BATCH = 100;

/** A story from one of this many last editions is not repeated because another outlet reports it later. */
const EDITIONS_REMEMBERED = 7;

export interface Candidates {
  /** Newest publication first. */
  readonly articles: readonly Article[];
  readonly since: Timestamp | null;
  readonly until: Timestamp;
  /** For each article id the revision that readers have seen; empty if repetitions are allowed. */
  readonly shown: ReadonlyMap<string, number>;
  /** For each story id the last edition that had it. */
  readonly told: ReadonlyMap<string, Edition>;
}

export interface CandidateRange {
  readonly series: Series;
  readonly window: Window;
  readonly until: Timestamp;
  /** Whether articles may be repeated, as in a preview: it uses the window of the last edition and all later articles. */
  readonly repeat: boolean;
}

export async function gatherCandidates(store: EditionReads, looking: CandidateRange): Promise<Candidates> {
  const { series, window, until, repeat } = looking;
  const scope = scopeOf(series.workspace);
  const last = await store.editions.list(scope, { series }, { limit: EDITIONS_REMEMBERED, offset: 0 });
  // An edition from a time when the clock was ahead must not hide later articles.
  const earlier = last.filter(({ madeAt }) => madeAt <= until);
  const before = repeat ? earlier.filter(({ number }) => number > 0)[1] : earlier[0];
  const since = windowStart(window, until, before?.madeAt ?? null);
  const dated = await read(store, scope, filterOf(window, since, until));
  // Articles without a date lie in no period, but they are among the latest where dated ones are too few.
  const articles =
    window.kind === 'latest' && dated.length < CONSIDERED_AT_MOST
      ? [...dated, ...(await read(store, scope, { undated: true, withdrawn: false }))]
      : dated;
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
  // A feed may date an article in the future; it is shown when that time has come.
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
