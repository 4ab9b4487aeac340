/** Reads stored articles again after the analysis has changed. Nothing is posted, and posts that went out stay as they are. */
import type { Article, StoredQuote } from '../articles/article.ts';
import { fingerprint } from '../articles/fingerprint.ts';
import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Analyst, Log, Store } from '../ports/ports.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { textSpan } from '../text/span.ts';
import { ANALYSIS_VERSION } from './analysis-version.ts';
import { storedQuotes } from './article-record.ts';

/** What became of the articles that were read again, and of the quotes that people saw. */
export interface Reanalysed {
  readonly articles: number;
  /** Of these, the articles in which something else was found. */
  readonly changed: number;
  /** Left as they were: less than their whole text is stored, so that names at the beginning may be missing. */
  readonly excerpts: number;
  /** Left as they were: the analysis could not read them. */
  readonly failed: number;
  /** Quotes of the same words whose shown speaker is another now, or nobody. */
  readonly speakers: number;
  readonly added: number;
  /** No longer quotes, or no longer as somebody's statement. */
  readonly dropped: number;
}

export interface Reanalysis {
  /** Articles that wait for it. */
  waiting(): Promise<number>;
  /** Reads the next so many of them; none are left when it gives no articles. */
  next(limit: number): Promise<Reanalysed>;
}

export interface ReanalysisDeps {
  readonly store: Store;
  readonly analyst: Pick<Analyst, 'analyse'>;
  readonly log: Log;
  /** Sees to it that nobody is told of these quotes as of news; called in the transaction that stores them. */
  readonly known: (record: ArticleRecord, fresh: readonly StoredQuote[], store: Store) => Promise<void>;
  readonly version?: number;
}

export const NOTHING_REANALYSED: Reanalysed = {
  articles: 0,
  changed: 0,
  excerpts: 0,
  failed: 0,
  speakers: 0,
  added: 0,
  dropped: 0,
};

const ONE: Reanalysed = { ...NOTHING_REANALYSED, articles: 1 };
const FAILED: Reanalysed = { ...ONE, failed: 1 };

/** After so many failures it is not the articles that are at fault. */
const MOST_FAILED = 200;

export function createReanalysis(deps: ReanalysisDeps): Reanalysis {
  const { store, log, version = ANALYSIS_VERSION } = deps;
  /** They stay as they were, and are tried again after the next start. */
  const failed = new Set<string>();
  return {
    waiting: async () => (await store.articles.countAnalysedBefore(OPERATOR, version)) - failed.size,
    async next(limit) {
      if (failed.size >= MOST_FAILED) return NOTHING_REANALYSED;
      const ids = await store.articles.analysedBefore(OPERATOR, version, limit + failed.size);
      const wanted = ids.filter((id) => !failed.has(id)).slice(0, limit);
      const records = await store.articles.records(OPERATOR, wanted);
      // The threads that analyse take several at once.
      const read = await Promise.all(records.map((former) => readAgain(deps, former, version)));
      let sum = NOTHING_REANALYSED;
      for (const one of read) {
        if (one.kind === 'failed') failed.add(one.article);
        sum = addCounts(sum, one.kind === 'failed' ? FAILED : await put(deps, one));
      }
      if (failed.size >= MOST_FAILED) log.error('reading stored articles again is given up: too many fail');
      return sum;
    },
  };
}

type ReadAgain =
  | {
      readonly kind: 'read' | 'excerpt';
      readonly former: ArticleRecord;
      readonly record: ArticleRecord;
    }
  | { readonly kind: 'failed'; readonly article: string };

async function readAgain(
  { analyst, log }: ReanalysisDeps,
  former: ArticleRecord,
  version: number,
): Promise<ReadAgain> {
  const { article } = former;
  const as = { ...former, analysedBy: version };
  if (fingerprint(article.text) !== article.fingerprint) return { kind: 'excerpt', former, record: as };
  try {
    const found = await analyst.analyse({
      id: article.fingerprint,
      text: article.text,
      title: article.title,
      ...(article.url === null ? {} : { url: article.url }),
      ...(isDated(article) ? { publishedAt: article.publishedOn } : {}),
    });
    const record = {
      ...as,
      summary: found.summary,
      quotes: storedQuotes(article.id, found.quotes),
      people: found.people,
      passages: found.passages.map(({ start, end }) => textSpan(article.text, start, end)),
    };
    return { kind: 'read', former, record };
  } catch (error) {
    log.warn('an article could not be read again', { article: article.id, reason: reasonOf(error) });
    return { kind: 'failed', article: article.id };
  }
}

async function put(
  { store, known }: ReanalysisDeps,
  { kind, former, record }: Exclude<ReadAgain, { readonly kind: 'failed' }>,
): Promise<Reanalysed> {
  const before = new Map(former.quotes.map((quote) => [quote.id, quote]));
  const fresh = record.quotes.filter((quote) => {
    const same = before.get(quote.id);
    return isAsserted(quote) && (same === undefined || !isAsserted(same) || speakerMoved(same, quote));
  });
  const stored = await store.transaction(async (tx) => {
    if (!(await tx.articles.reanalysed(record))) return false;
    if (fresh.length > 0) await known(record, fresh, tx);
    return true;
  });
  // Somebody revised or removed it meanwhile: the newest analysis has read it, or nobody needs to.
  if (!stored) return ONE;
  return kind === 'excerpt' ? { ...ONE, excerpts: 1 } : { ...ONE, ...changes(former, record) };
}

function changes(former: ArticleRecord, { quotes }: ArticleRecord): Partial<Reanalysed> {
  const said = (list: readonly StoredQuote[]) =>
    new Map(list.filter(isAsserted).map((quote) => [quote.id, quote]));
  const [before, after] = [said(former.quotes), said(quotes)];
  const same = [...after.values()].filter(({ id }) => before.has(id));
  const speakers = same.filter((quote) => {
    const was = before.get(quote.id);
    return was !== undefined && speakerMoved(was, quote);
  }).length;
  const counted = { speakers, added: after.size - same.length, dropped: before.size - same.length };
  return { ...counted, changed: Object.values(counted).some((count) => count > 0) ? 1 : 0 };
}

/** A correction stays, so it moves nothing. */
function speakerMoved(before: StoredQuote, after: StoredQuote): boolean {
  return before.fixedSpeaker === null && shownSpeaker(before) !== shownSpeaker(after);
}

/** How long after its date an article that came without one was stored, at most: the analysis took so long. */
const UNDATED_WITHIN_MS = 600_000;

/**
 * An article without a date goes by the moment it came in, to the millisecond, and no weekday in it can be resolved. Publishers give
 * whole seconds.
 */
function isDated({ publishedAt, storedAt }: Article): boolean {
  const [published, stored] = [Temporal.Instant.from(publishedAt), Temporal.Instant.from(storedAt)];
  const late = stored.epochMilliseconds - published.epochMilliseconds;
  const whole = published.epochMilliseconds % 1_000 === 0;
  return whole || late < 0 || late > UNDATED_WITHIN_MS;
}

export function addCounts(sum: Reanalysed, one: Reanalysed): Reanalysed {
  return {
    articles: sum.articles + one.articles,
    changed: sum.changed + one.changed,
    excerpts: sum.excerpts + one.excerpts,
    failed: sum.failed + one.failed,
    speakers: sum.speakers + one.speakers,
    added: sum.added + one.added,
    dropped: sum.dropped + one.dropped,
  };
}
