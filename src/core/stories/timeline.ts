/** A story's timeline: events, statements and articles by day, the oldest first. */

import type { Article } from '../articles/article.ts';
import { isDated } from '../articles/publication-date.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { TextSpan } from '../text/span.ts';
import { datedEvents } from './dated-events.ts';

export type TimelineEntry =
  | { readonly kind: 'published'; readonly on: string; readonly article: Article }
  /** A statement with the day on which the article says it was made. */
  | {
      readonly kind: 'said';
      readonly on: string;
      readonly article: Article;
      readonly speakers: readonly string[];
    }
  /** An event, in the article's own sentence. */
  | { readonly kind: 'event'; readonly on: string; readonly article: Article; readonly sentence: TextSpan };

const MOST_EVENTS = 4;

/** At most `limit` entries; if there are more, the first and the latest are kept. */
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
    ...records
      .filter(({ article }) => isDated(article))
      .map(({ article }): TimelineEntry => ({ kind: 'published', on: article.publishedOn, article })),
  ];
  moments.sort((a, b) => a.on.localeCompare(b.on) || order(a) - order(b));
  if (moments.length <= limit) return moments;
  return [...moments.slice(0, 1), ...moments.slice(1 - limit)];
}

/** On the same day, events and statements come before the articles that report them. */
function order({ kind }: TimelineEntry): number {
  return { event: 0, said: 1, published: 2 }[kind];
}
