/** What each section of a digest asks for, and the articles of the window that it may show. */

import type { Article } from '../articles/article.ts';
import type { Filter } from '../articles/article-filter.ts';
import { createMatcher, type FilterSubject, filterSubject } from '../articles/article-filter.ts';
import { newsTime } from '../articles/publication-date.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import type { Candidates } from './candidates.ts';
import type { Section } from './digest.ts';

const { report } = english;

/** Articles tested between two yields to the event loop: some milliseconds. */
const BATCH = 100;

/** Used for an article's quotes and people when no section asks for them. */
const UNREAD = { quotes: [], people: [] };

/** An article that matched, before its quotes are read. */
export interface SectionMatch {
  readonly article: Article;
  readonly matched: readonly string[];
}

export interface PreparedSection {
  readonly title: string;
  readonly limit: number;
  readonly needsQuotes: boolean;
  judge(candidate: FilterSubject): Verdict;
}

type Verdict =
  | { readonly kind: 'wanted'; readonly matched: readonly string[] }
  /** `refused`: excluded, and not named beside a story either. */
  | { readonly kind: 'unasked' | 'refused'; readonly reason: string };

export function prepareSection(
  { title, limit, include, exclude }: Section,
  narrow: Filter | null,
): PreparedSection {
  const wants = createMatcher(include);
  const refuses = createMatcher(exclude);
  const narrows = createMatcher(narrow ?? undefined);
  return {
    title,
    limit,
    needsQuotes: wants.needsQuotes || refuses.needsQuotes || narrows.needsQuotes,
    judge: (candidate) => {
      const refused = refuses.empty ? null : refuses.match(candidate);
      if (refused !== null) {
        return { kind: 'refused', reason: fill(report.edition.excluded, title, refused.join(', ')) };
      }
      const wanted = wants.match(candidate);
      const narrowed = narrows.match(candidate);
      if (wanted === null || narrowed === null) return { kind: 'unasked', reason: report.edition.unasked };
      return { kind: 'wanted', matched: [...new Set([...wanted, ...narrowed])] };
    },
  };
}

/** The articles that a section may choose from. */
export interface SectionOffer {
  readonly wanted: readonly SectionMatch[];
  /** All articles that it does not exclude: candidates for further reports of its stories. */
  readonly welcome: readonly Article[];
}

/**
 * What each section may choose from, and the first reason why an article is in no section.
 * @param newest take only this many matching articles, the newest; null: all
 */
export async function sectionOffers(
  { articles, shown, told }: Candidates,
  sections: readonly PreparedSection[],
  records: ReadonlyMap<string, ArticleRecord>,
  newest: number | null,
): Promise<{ readonly offers: readonly SectionOffer[]; readonly left: Map<string, string> }> {
  const offers = sections.map(() => ({ wanted: [] as SectionMatch[], welcome: [] as Article[] }));
  const left = new Map<string, string>();
  let counted = 0;
  for (const [place, article] of articles.entries()) {
    if (place % BATCH === BATCH - 1) await yieldToEventLoop();
    const candidate = filterSubject(article, records.get(article.id) ?? UNREAD);
    const verdicts = sections.map((section) => section.judge(candidate));
    const fits = verdicts.some(({ kind }) => kind === 'wanted');
    if (fits && newest !== null && counted >= newest) break;
    if (fits) counted += 1;
    const repeated = fits ? repeats(article, shown, told) : null;
    for (const [at, verdict] of verdicts.entries()) {
      if (verdict.kind !== 'refused') offers[at]?.welcome.push(article);
      if (verdict.kind === 'wanted' && repeated === null)
        offers[at]?.wanted.push({ article, matched: verdict.matched });
      if (verdict.kind !== 'wanted' && !fits && !left.has(article.id)) left.set(article.id, verdict.reason);
    }
    if (repeated !== null) left.set(article.id, repeated);
  }
  return { offers, left };
}

/** Why readers need not see the article again; null if it is new to them or has changed. */
function repeats(article: Article, shown: Candidates['shown'], told: Candidates['told']): string | null {
  const seen = shown.get(article.id);
  if (seen !== undefined) {
    return seen < article.revision ? null : report.edition.shown;
  }
  const edition = told.get(article.story);
  return edition !== undefined && newsTime(article) <= edition.madeAt
    ? fill(report.edition.told, edition.number)
    : null;
}
