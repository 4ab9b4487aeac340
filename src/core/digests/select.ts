/** Chooses the stories of an edition: matched to sections, each story once, ranked, within the limits, with reasons. */

import type { Filter } from '../articles/article-filter.ts';
import { scopeOf } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { decidedKeys } from '../names/decided-keys.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isPullQuote, strongestStatements } from '../statements/quote-strength.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { type Candidates, gatherCandidates } from './candidates.ts';
import { type Digest, type DigestDefinition, SENTENCES_SHOWN } from './digest.ts';
import type { Edition, EditionItem, Series } from './edition.ts';
import { halfLife, type RankedStory } from './rank.ts';
import type { EditionReads } from './read-cache.ts';
import {
  createRecordLoader,
  orderCandidates,
  type SectionCandidate,
  sectionCandidates,
} from './section-candidates.ts';
import { prepareSection, sectionOffers } from './sections.ts';
import { joinThumbs, NO_THUMBS, type SameSpeakerKey, THUMB_MS, type ThumbCounts } from './thumbs.ts';
import { readWindow } from './window.ts';

const { report } = english;

/** Most left-out articles that the ledger keeps with their reason. */
const LEFT_KEPT = 50;

/** Most statements of an item, by style. */
const QUOTES_SHOWN = { brief: 1, standard: 2, quotes: 4 } as const;

export interface SelectRequest {
  readonly digest: Digest;
  readonly series: Series;
  /** The series that its readers got before this one; null: none. */
  readonly former: Series | null;
  readonly until: Timestamp;
  /** Where the window begins; absent: where the digest's own does. */
  readonly since?: Timestamp;
  /** Whether articles may be repeated, as in a preview. */
  readonly repeat: boolean;
  /** The filter of a subscription; it limits every section further. */
  readonly narrow: Filter | null;
  /** Most stories, if fewer than the digest's own limit. */
  readonly atMost?: number;
}

export interface Selection {
  readonly considered: number;
  readonly chosen: readonly EditionItem[];
  readonly left: Edition['left'];
  /** The chosen articles and those merged into them. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
}

export async function selectStories(store: EditionReads, selecting: SelectRequest): Promise<Selection> {
  const { definition } = selecting.digest;
  const scope = scopeOf(selecting.series.workspace);
  const window = readWindow(definition.window);
  const candidates = await gatherCandidates(store, { ...selecting, window });
  const sections = definition.sections.map((section) => prepareSection(section, selecting.narrow));
  const loadRecords = createRecordLoader(store, scope);
  const needed = sections.some(({ needsQuotes }) => needsQuotes) ? candidates.articles : [];
  const read = await loadRecords(needed.map(({ id }) => id));
  const newest = window.kind === 'latest' ? window.count : null;
  const { offers, left } = await sectionOffers(candidates, sections, read, newest);
  const same = decidedKeys(await store.names.holding());
  const thumbs = await thumbsFor(store, selecting, same);
  const clock = { until: candidates.until, halfLifeMs: halfLife(candidates.since, candidates.until) };

  const above: SectionCandidate[] = [];
  const chosen: EditionItem[] = [];
  for (const [at, section] of sections.entries()) {
    const room = Math.min(selecting.atMost ?? definition.limit, definition.limit) - above.length;
    const taken = new Set(above.map(({ article }) => article.story));
    const { wanted = [], welcome = [] } = offers[at] ?? {};
    const open = wanted.filter(({ article }) => !taken.has(article.story));
    const limit = Math.max(0, Math.min(section.limit, room));
    const storyCandidates = await sectionCandidates(loadRecords, open, welcome, limit, thumbs, same);
    const ranked = orderCandidates(storyCandidates, above, limit, clock, definition.order, same);
    for (const [index, entry] of ranked.entries()) {
      chosen.push(choosing(entry, section.title, index + 1, candidates, definition.style));
      above.push(entry.storyCandidate);
    }
    for (const { article } of open) left.set(article.id, fill(report.edition.beyond, limit, section.title));
  }
  const shown = new Set(
    chosen.flatMap(({ article, also }) => [article, ...also.map((other) => other.article)]),
  );
  return {
    considered: candidates.articles.length,
    chosen,
    left: [...left]
      .filter(([article]) => !shown.has(article))
      .slice(0, LEFT_KEPT)
      .map(([article, reason]) => ({ article, reason })),
    records: await loadRecords([...shown]),
  };
}

/** The thumbs that count in this series: those of the workspace that it is made for. */
async function thumbsFor(
  { readers }: Pick<EditionReads, 'readers'>,
  { series: { workspace }, until }: Pick<SelectRequest, 'series' | 'until'>,
  same: SameSpeakerKey,
): Promise<ThumbCounts> {
  if (workspace === null) return NO_THUMBS;
  const since = shift(until, -THUMB_MS);
  const counts = await readers.thumbs(workspace, since);
  return joinThumbs(counts, same, (names) => readers.thumbsForOne(workspace, since, names));
}

function choosing(
  { storyCandidate, score, terms }: RankedStory<SectionCandidate>,
  section: string,
  place: number,
  candidates: Candidates,
  style: DigestDefinition['style'],
): EditionItem {
  const { article, matched, also, record } = storyCandidate;
  return {
    article: article.id,
    revision: article.revision,
    story: article.story,
    section,
    place,
    score,
    terms,
    matched,
    quotes: strongestStatements(
      record.quotes,
      record.summary.slice(0, SENTENCES_SHOWN[style]),
      article.language,
    )
      .filter((quote) => isPullQuote(quote, article.language))
      .slice(0, QUOTES_SHOWN[style])
      .map(({ id }) => id),
    update: candidates.shown.has(article.id),
    also: also.map(({ id, revision }) => ({ article: id, revision })),
  };
}
