/** The parts that context and story answers share: who is who, the timeline, excerpts, dates. */

import { bold, heading, item, linked, list, name, own, sourced } from '../../messages/blocks.ts';
import type { ExcerptBlock, Inline, Item } from '../../messages/message.ts';
import { verbatim } from '../../messages/verbatim.ts';
import { soundOf } from '../../names/name-sound.ts';
import type { ArticleRecord } from '../../ports/article-store.ts';
import { originOf, provenance } from '../../statements/quote-block.ts';
import type { Background } from '../../stories/background.ts';
import type { TimelineEntry } from '../../stories/timeline.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { titleInline } from './statement-item.ts';

const MOST_PEOPLE = 8;

/** A day as people write it; the ISO date where the locale is unknown. */
export function dayText(on: string, locale: string): string {
  try {
    return Temporal.PlainDate.from(on).toLocaleString(locale, { dateStyle: 'medium' });
  } catch {
    return on;
  }
}

export function backgroundItems(background: readonly Background[], wording: Catalogue): Item[] {
  const blocks = background.map(({ article, passage }): ExcerptBlock => {
    const words = verbatim(originOf(article, 'article'), passage.start, passage.end, passage.text);
    return {
      kind: 'excerpt',
      sentences: [words],
      from: provenance(article, 'article', passage.text),
      highlight: null,
    };
  });
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  return [item(heading(3, own(wording.context.background)), first), ...rest.map((block) => item(block))];
}

/** The people whose role the articles tell, each with the article that tells it. */
export function peopleItems(records: readonly ArticleRecord[], wording: Catalogue): Item[] {
  const seen = new Set<string>();
  const entries: Inline[][] = [];
  for (const { article, people } of records) {
    for (const person of people) {
      const sound = soundOf(person.name);
      if (person.role === null || seen.has(sound) || entries.length === MOST_PEOPLE) continue;
      seen.add(sound);
      entries.push([
        { ...name(person.name), style: 'bold' } as Inline,
        own(': '),
        name(person.role),
        own(' · '),
        linked(article.outlet, article.url),
      ]);
    }
  }
  return entries.length === 0 ? [] : [item(heading(3, own(wording.context.people)), list(entries))];
}

export function timelineItems(moments: readonly TimelineEntry[], locale: string, wording: Catalogue): Item[] {
  if (moments.length === 0) return [];
  const entries = moments.map((moment): Inline[] => [
    bold(dayText(moment.on, locale)),
    own(': '),
    ...momentInlines(moment, wording),
    own(' · '),
    linked(moment.article.outlet, moment.article.url),
  ]);
  return [item(heading(3, own(wording.context.timeline)), list(entries))];
}

function momentInlines(moment: TimelineEntry, wording: Catalogue): readonly Inline[] {
  const { kind, article } = moment;
  if (kind === 'said') return saidInlines(moment.speakers, wording);
  if (kind === 'published') return [titleInline(article)];
  const { start, end, text } = moment.sentence;
  return [
    sourced(
      verbatim(originOf(article, 'article'), start, end, text),
      provenance(article, 'article', text).url,
    ),
  ];
}

function saidInlines(speakers: readonly string[], wording: Catalogue): Inline[] {
  const names = speakers.flatMap((speaker, at) => [...(at === 0 ? [] : [own(', ')]), name(speaker)]);
  return [...names, own(wording.context.spoke)];
}
