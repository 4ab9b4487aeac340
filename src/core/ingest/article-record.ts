/** Makes the record to store from a checked draft and its analysis. */

import { createHash } from 'node:crypto';
import type { Article, ArticleAnalysis, Draft, StoredQuote } from '../articles/article.ts';
import { feedSummary } from '../articles/feed-summary.ts';
import { isDated, type PublicationDate } from '../articles/publication-date.ts';
import { retentionExcerpt } from '../articles/retention-excerpt.ts';
import type { Timestamp } from '../base/time.ts';
import type { ArticleRecord, LeftOut } from '../ports/article-store.ts';
import type { Quote } from '../quotes/quote.ts';
import { type Placement, storyIdOf } from '../stories/story.ts';
import { withoutDirectionControls } from '../text/direction-controls.ts';
import { textSpan } from '../text/span.ts';
import { ANALYSIS_VERSION } from './analysis-version.ts';
import { type CheckedDraft, cleanText } from './draft.ts';

/** How the article relates to the stored ones. */
export interface StoragePlacement {
  /** The record that this one revises; null for a new article. */
  readonly former: ArticleRecord | null;
  readonly placement: Placement;
  readonly origin: string | null;
  readonly at: Timestamp;
  readonly leftOut: readonly LeftOut[];
}

/** The outlet's name as it is stored. */
export function shownOutlet({ outlet }: Pick<Draft, 'outlet'>): string {
  return withoutDirectionControls(outlet);
}

export function articleRecord(
  ready: CheckedDraft,
  found: ArticleAnalysis,
  standing: StoragePlacement,
): ArticleRecord {
  const { former, placement, at } = standing;
  const keep = ready.draft.keep ?? 'full';
  const kept = retentionExcerpt(ready.text, found, keep);
  const described =
    ready.draft.showsSummary === true ? feedSummary(cleanText(ready.draft.summary ?? '')) : null;
  const id = former?.article.id ?? articleId(ready);
  const article: Article = {
    id,
    source: ready.draft.source,
    outlet: shownOutlet(ready.draft),
    workspace: ready.identity.workspace,
    guid: ready.guid,
    url: ready.url,
    title: ready.title,
    byline: ready.byline,
    text: kept.text,
    summary: described?.text ?? ready.draft.summary ?? null,
    language: found.language ?? ready.language,
    // A publisher that changes the date of an old article does not make it new.
    ...publicationOf(former?.article ?? null, ready.published),
    storedAt: former?.article.storedAt ?? at,
    revisedAt: at,
    revision: (former?.article.revision ?? 0) + 1,
    fingerprint: ready.identity.fingerprint,
    story: former?.article.story ?? placement.story?.id ?? storyIdOf(id),
    origin: former === null ? standing.origin : former.article.origin,
    keep: ready.draft.cut === undefined ? keep : 'excerpt',
    picture: ready.draft.picture ?? null,
    status: 'current',
  };
  return {
    article,
    summary: described?.sentences ?? kept.found.summary,
    quotes: storedQuotes(id, kept.found.quotes, former?.quotes ?? []),
    people: kept.found.people,
    passages: kept.found.passages.map(({ start, end }) => textSpan(kept.text, start, end)),
    features: former?.features ?? placement.features,
    // An excerpt is made of what was found, so nothing of it is left out.
    leftOut: keep === 'full' ? standing.leftOut : [],
    analysedBy: ANALYSIS_VERSION,
  };
}

function publicationOf(
  former: Article | null,
  published: PublicationDate,
): Pick<Article, 'publishedAt' | 'publishedOn'> {
  if (former !== null && isDated(former)) {
    return { publishedAt: former.publishedAt, publishedOn: former.publishedOn };
  }
  return { publishedAt: published.at, publishedOn: published.on };
}

/**
 * Quotes with the same words in the same article are the same quote: they keep their id and a manager's correction in
 * later revisions.
 */
export function storedQuotes(
  article: string,
  found: readonly Quote[],
  former: readonly StoredQuote[] = [],
): readonly StoredQuote[] {
  const fixed = new Map(former.map((quote) => [quote.id, quote.fixedSpeaker]));
  const times = new Map<string, number>();
  return found.map((quote) => {
    const nth = times.get(quote.text) ?? 0;
    times.set(quote.text, nth + 1);
    const id = `q${shortHash(article, quote.text, String(nth))}`;
    return { ...quote, id, article, of: 'article', status: 'current', fixedSpeaker: fixed.get(id) ?? null };
  });
}

/** Computed from what identifies the draft, so that it is the same on every machine. */
function articleId({ identity: { workspace, source, guid, url, fingerprint } }: CheckedDraft): string {
  return `a${shortHash(workspace ?? '', source, guid ?? url ?? fingerprint)}`;
}

/** Twelve characters of [a-z0-9]: with a million articles, the chance of any collision is below one in a million. */
function shortHash(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-12);
}
