/** The candidates of an edition: the articles of its window, and the stories that readers already received. */
import type { Article } from '../articles/article.ts';
import { type Scope, scopeOf } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleFilter, ArticleRecord } from '../ports/article-store.ts';
import { articlesOf, type Edition, type Series } from './edition.ts';
import type { EditionReads } from './read-cache.ts';
import { type Window, windowStart } from './window.ts';

/** Most articles considered, the newest ones: an edition shows a few dozen. */
const CONSIDERED_AT_MOST = 2_000;

/** Articles read between two yields to the event loop. */
const BATCH = 100;

/** A story from one of this many last editions is not repeated because another outlet reports it later. */
const EDITIONS_REMEMBERED = 7;

/** Most articles of split stories that are considered again. */
const PARTED_AT_MOST = 200;

export interface Candidates {
  /** Newest publication first. */
  readonly articles: readonly Article[];
  readonly since: Timestamp | null;
  readonly until: Timestamp;
  /** For each article id the revision that readers have seen; empty if repetitions are allowed. */
  readonly shown: ReadonlyMap<string, number>;
  /** For each story, by the id that it has now, the last edition that had it. */
  readonly told: ReadonlyMap<string, Edition>;
}

export interface CandidateRange {
  readonly series: Series;
  /** The series that its readers got before this one; null: none. */
  readonly former: Series | null;
  readonly window: Window;
  readonly until: Timestamp;
  /** Where the window begins; absent: where it would for the next edition. */
  readonly since?: Timestamp;
  /** Whether articles may be repeated, as in a preview: it uses the window of the last edition and all later articles. */
  readonly repeat: boolean;
}

export async function gatherCandidates(store: EditionReads, looking: CandidateRange): Promise<Candidates> {
  const { series, former, window, until, repeat } = looking;
  const scope = scopeOf(series.workspace);
  const begun = former === null ? null : await store.editions.begun(scope, series);
  const last = await lastEditions(store, scope, looking, begun);
  // An edition from a time when the clock was ahead must not hide later articles.
  const earlier = last.filter(({ madeAt }) => madeAt <= until);
  const before = repeat ? earlier.filter(({ number }) => number > 0)[1] : earlier[0];
  const since = looking.since ?? windowStart(window, until, before?.madeAt ?? null);
  const dated = await read(store, scope, filterOf(window, since, until));
  // Articles without a date lie in no period, but they are among the latest where dated ones are too few.
  const articles =
    window.kind === 'latest' && dated.length < CONSIDERED_AT_MOST
      ? [...dated, ...(await read(store, scope, { undated: true, withdrawn: false }))]
      : dated;
  if (repeat) return { articles, since, until, shown: new Map(), told: new Map() };
  const parted = window.kind === 'since-last' && since !== null ? await partedSince(store, scope, since) : [];
  const known = new Set(articles.map(({ id }) => id));
  const considered = [...articles, ...parted.filter(({ id }) => !known.has(id))];
  const ids = considered.map(({ id }) => id);
  const shown = new Map([
    ...(former === null ? [] : await store.editions.shown(scope, former, ids, begun)),
    ...(await store.editions.shown(scope, series, ids)),
  ]);
  const readers = await readersKnow(store, scope, earlier);
  return {
    articles: considered,
    since,
    until,
    shown: new Map([...shown].filter(([article]) => !readers.onlyBeside.has(article))),
    told: readers.told,
  };
}

/**
 * The last editions that readers got, the newest first: those of the series, and before it those of the former one.
 * @param begun when the series began; null: it has no edition yet
 */
async function lastEditions(
  { editions }: EditionReads,
  scope: Scope,
  { series, former }: Pick<CandidateRange, 'series' | 'former'>,
  begun: Timestamp | null,
): Promise<readonly Edition[]> {
  const own = await editions.list(scope, { series }, { limit: EDITIONS_REMEMBERED, offset: 0 });
  if (former === null || own.length === EDITIONS_REMEMBERED) return own;
  const earlier = { series: former, ...(begun === null ? {} : { plannedBefore: begun }) };
  return [
    ...own,
    ...(await editions.list(scope, earlier, { limit: EDITIONS_REMEMBERED - own.length, offset: 0 })),
  ];
}

/**
 * Articles that a split gave to another story since the last edition: earlier editions left them out as part of the former story,
 * or named them beside it.
 */
async function partedSince(store: EditionReads, scope: Scope, since: Timestamp): Promise<readonly Article[]> {
  const changes = await store.stories.changes(scope, { since }, { limit: PARTED_AT_MOST, offset: 0 });
  const ids = changes.filter(({ kind }) => kind !== 'join').flatMap(({ articles }) => articles);
  if (ids.length === 0) return [];
  return store.articles.list(scope, { ids }, { limit: PARTED_AT_MOST, offset: 0 });
}

/**
 * What readers know from these editions, the newest first. Stories may have been joined or split since, so what counts is the
 * story that an item's article is in now. An article that was only named beside another story counts as not shown.
 */
async function readersKnow(
  { stories }: EditionReads,
  scope: Scope,
  editions: readonly Edition[],
): Promise<{ readonly told: ReadonlyMap<string, Edition>; readonly onlyBeside: ReadonlySet<string> }> {
  const told = new Map<string, Edition>();
  const beside = new Set<string>();
  const shown = new Set<string>();
  const now = await stories.holding(scope, [...new Set(editions.flatMap(articlesOf))]);
  for (const edition of editions) {
    for (const { article, story, also } of edition.chosen) {
      const current = now.get(article) ?? story;
      if (!told.has(current)) told.set(current, edition);
      shown.add(article);
      for (const other of also)
        ((now.get(other.article) ?? current) === current ? shown : beside).add(other.article);
    }
  }
  return { told, onlyBeside: beside.difference(shown) };
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
  let read = 0;
  while (articles.length < CONSIDERED_AT_MOST) {
    const page = await store.articles.list(scope, filter, { limit: BATCH, offset: read });
    read += page.length;
    // A record of speech is what news is compared with, not news.
    articles.push(...page.filter(({ record }) => record !== true));
    if (page.length < BATCH) break;
    await yieldToEventLoop();
  }
  return articles;
}
