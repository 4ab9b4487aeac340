/** A story's timeline: what happened, was said and was published on which day, the oldest first. */
import type { Article } from '../articles/article.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import type { TextSpan } from '../text/span.ts';
import { datedEvents } from './dated-events.ts';

export type TimelineEntry =
  | { readonly kind: 'published'; readonly on: string; readonly article: Article }
  /** Someone spoke on that day, as the article says. */
  | {
      readonly kind: 'said';
      readonly on: string;
      readonly article: Article;
      readonly speakers: readonly string[];
    }
  /** Something happened on that day, in the article's own sentence. */
  | { readonly kind: 'event'; readonly on: string; readonly article: Article; readonly sentence: TextSpan };

const MOST_EVENTS = 4;

/** At most `limit` moments; where there are more, the first and the latest are kept. */
export function timelineOf(records: readonly ArticleRecord[], limit: number): readonly TimelineEntry[] {
  const said = new Map<string, { on: string; article: Article; speakers: Set<string> }>();
  for (const { article, quotes } of records) {
    for (const quote of quotes.filter(isAsserted)) {
      const speaker = shownSpeaker(quote);
      if (quote.saidOn === null || speaker === null || quote.status !== 'current') continue;
      const told = said.get(quote.saidOn) ?? { on: quote.saidOn, article, speakers: new Set() };
      told.speakers.add(speaker);
      said.set(quote.saidOn, told);
    }
  }
  const moments: TimelineEntry[] = [
    ...datedEvents(records, MOST_EVENTS).map((event): TimelineEntry => ({ kind: 'event', ...event })),
    ...[...said.values()].map(({ on, article, speakers }): TimelineEntry => {
      return { kind: 'said', on, article, speakers: [...speakers].slice(0, 4) };
    }),
    ...records.map(({ article }): TimelineEntry => ({ kind: 'published', on: article.publishedOn, article })),
  ];
  moments.sort((a, b) => a.on.localeCompare(b.on) || order(a) - order(b));
  if (moments.length <= limit) return moments;
  return [...moments.slice(0, 1), ...moments.slice(1 - limit)];
}

/** What happened and what was said come before the articles that report it. */
function order({ kind }: TimelineEntry): number {
  return { event: 0, said: 1, published: 2 }[kind];
}
