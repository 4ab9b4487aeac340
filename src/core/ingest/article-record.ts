/** Makes the record to store from a checked draft and its analysis. */

import type { Article, ArticleAnalysis, Draft } from '../articles/article.ts';
import { feedSummary } from '../articles/feed-summary.ts';
import { isDated, type PublicationDate } from '../articles/publication-date.ts';
import { retentionExcerpt } from '../articles/retention-excerpt.ts';
import { shortHash, storedQuotes } from '../articles/stored-quotes.ts';
import type { Timestamp } from '../base/time.ts';
import type { ArticleRecord, LeftOut } from '../ports/article-store.ts';
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
    ...(ready.draft.record === true ? { record: true } : {}),
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

/** Computed from what identifies the draft, so that it is the same on every machine. */
function articleId({ identity: { workspace, source, guid, url, fingerprint } }: CheckedDraft): string {
  return `a${shortHash(workspace ?? '', source, guid ?? url ?? fingerprint)}`;
}
