/** Analyses stored articles again after the analysis has changed. Nothing is posted, and posts stay as they are. */

import type { EventFeatures, StoredQuote } from '../articles/article.ts';
import { fingerprint } from '../articles/fingerprint.ts';
import { isDated, newsTime } from '../articles/publication-date.ts';
import { storedQuotes } from '../articles/stored-quotes.ts';
import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { ArticleRecord, LeftOut, StoredParagraph } from '../ports/article-store.ts';
import type { Analyst, Log, Store } from '../ports/ports.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { replaceFeatures } from '../stories/replace-features.ts';
import type { StoryWindow } from '../stories/story-window.ts';
import { textSpan } from '../text/span.ts';
import { analyseApart } from './analyse-apart.ts';
import { ANALYSIS_VERSION } from './analysis-version.ts';

/** What happened to the articles that were read again, and to quotes that people saw. */
export interface Reanalysed {
  readonly articles: number;
  /** Number of these articles in which the analysis differs. */
  readonly changed: number;
  /** Articles left unchanged because only excerpts of them are stored, so that names may be missing. */
  readonly excerpts: number;
  /** Articles left unchanged because the analysis failed. */
  readonly failed: number;
  /** Quotes with the same words whose shown speaker has changed or is gone. */
  readonly speakers: number;
  readonly added: number;
  /** Words that are no quote any more, or no longer somebody's statement. */
  readonly dropped: number;
}

export interface Reanalysis {
  /** The number of articles that wait to be read again. */
  waiting(): Promise<number>;
  /** Reads the next articles; a result without articles means that none are left. */
  next(limit: number): Promise<Reanalysed>;
}

export interface ReanalysisDeps {
  readonly store: Store;
  readonly analyst: Pick<Analyst, 'analyse'>;
  readonly log: Log;
  readonly now: Now;
  /** The stories in memory, by which features are weighted. */
  readonly window: StoryWindow;
  /** Marks quotes as known, so that nobody gets them as news; called in the transaction that stores them. */
  readonly known: (record: ArticleRecord, fresh: readonly StoredQuote[], store: Store) => Promise<void>;
  readonly version?: number;
  /** Only articles that an earlier version than this has read; 0: only those whose paragraphs have become repeated, or are no longer. */
  readonly before?: number;
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

/** After this many failures the cause is not the articles. */
const MOST_FAILED = 200;

export function createReanalysis(deps: ReanalysisDeps): Reanalysis {
  const { store, log, version = ANALYSIS_VERSION, before = version } = deps;
  /** Ids of articles that failed. They stay unchanged and are tried again after the next start. */
  const failed = new Set<string>();
  return {
    waiting: async () => (await store.articles.countAnalysedBefore(OPERATOR, before)) - failed.size,
    async next(limit) {
      if (failed.size >= MOST_FAILED) return NOTHING_REANALYSED;
      const ids = await store.articles.analysedBefore(OPERATOR, before, limit + failed.size);
      const wanted = ids.filter((id) => !failed.has(id)).slice(0, limit);
      const records = await store.articles.records(OPERATOR, wanted);
      // Several at a time, because several threads analyse.
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
      /** Null for an excerpt. */
      readonly paragraphs: readonly StoredParagraph[] | null;
    }
  | { readonly kind: 'failed'; readonly article: string };

async function readAgain(
  { store, analyst, log, window, now }: ReanalysisDeps,
  former: ArticleRecord,
  version: number,
): Promise<ReadAgain> {
  const { article } = former;
  const as = { ...former, analysedBy: version };
  const weighted = async (features: EventFeatures) => {
    const index = await window(newsTime(article), timestamp(now()));
    return index.place(features, newsTime(article), article.workspace).features;
  };
  if (fingerprint(article.text) !== article.fingerprint) {
    return { kind: 'excerpt', former, record: as, paragraphs: null };
  }
  try {
    const { found, paragraphs, leftOut } = await analyseApart(
      { store, analyst },
      {
        id: article.fingerprint,
        text: article.text,
        title: article.title,
        ...(article.url === null ? {} : { url: article.url }),
        ...(isDated(article) ? { publishedAt: article.publishedOn } : {}),
        ...(article.record === true ? { record: { voice: article.byline } } : {}),
      },
      article,
      article.id,
    );
    const record = {
      ...as,
      article: { ...article, language: found.language ?? article.language },
      summary: isDescription(former) ? former.summary : found.summary,
      quotes: storedQuotes(article.id, found.quotes),
      people: found.people,
      passages: found.passages.map(({ start, end }) => textSpan(article.text, start, end)),
      leftOut,
      features: hasSamePlaces(former.leftOut, leftOut) ? former.features : await weighted(found.features),
    };
    return { kind: 'read', former, record, paragraphs };
  } catch (error) {
    log.warn('an article could not be read again', { article: article.id, reason: reasonOf(error) });
    return { kind: 'failed', article: article.id };
  }
}

function hasSamePlaces(one: readonly LeftOut[], other: readonly LeftOut[]): boolean {
  return one.length === other.length && one.every(({ start }, at) => other[at]?.start === start);
}

/** Whether the summary is the feed's own description, which a new reading does not change. */
function isDescription({ article, summary }: ArticleRecord): boolean {
  return summary.some(({ start, end, text }) => article.text.slice(start, end) !== text);
}

async function put(
  { store, known, window, now }: ReanalysisDeps,
  { kind, former, record, paragraphs }: Exclude<ReadAgain, { readonly kind: 'failed' }>,
): Promise<Reanalysed> {
  const before = new Map(former.quotes.map((quote) => [quote.id, quote]));
  const fresh = record.quotes.filter((quote) => {
    const same = before.get(quote.id);
    return isAsserted(quote) && (same === undefined || !isAsserted(same) || speakerMoved(same, quote));
  });
  const stored = await store.transaction(async (tx) => {
    // Whoever stores articles counts their paragraphs one after another, so that no two miss each other's.
    await tx.stories.enter();
    if (!(await tx.articles.reanalysed(record, paragraphs))) return null;
    if (fresh.length > 0) await known(record, fresh, tx);
    const { id, workspace } = record.article;
    const features = { former: former.features, fresh: record.features };
    const isSame = features.former === features.fresh;
    return { story: isSame ? null : await replaceFeatures(tx, { id, workspace, ...features }) };
  });
  // It was revised or removed meanwhile, so it is up to date or gone.
  if (stored === null) return ONE;
  if (stored.story !== null) (await window(stored.story.lastAt, timestamp(now()))).put(stored.story);
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

/** A manager's correction stays, so it never counts as a changed speaker. */
function speakerMoved(before: StoredQuote, after: StoredQuote): boolean {
  return before.fixedSpeaker === null && shownSpeaker(before) !== shownSpeaker(after);
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
