/** Story clustering on texts that tell of look-alike events: they come in one after another, as the bot would read them. */
import * as z from 'zod';
import { shift, type Timestamp } from '../src/core/base/time.ts';
import type { Story } from '../src/core/ports/article-store.ts';
import { eventFeatures } from '../src/core/stories/event-features.ts';
import { joinedFeatures } from '../src/core/stories/story.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';
import { seeded } from './shuffled.ts';

const rowSchema = z.object({ id: z.string(), text: z.string(), cluster: z.string().optional() });

/** The texts carry no date of their own: all count as published at once. */
const AT: Timestamp = '2026-01-01T00:00:00.000Z';

const DAY_MS = 24 * 3600_000;
/** In use look-alike events are mostly weeks apart: here each event begins on one of so many days, and is reported for three. */
const DAYS = 90;
const REPORTED_DAYS = 3;

/** The same with a day drawn for each event, so that the story window is measured too. */
export function predictDated(gold: readonly unknown[]): ReturnType<typeof predict> {
  const draw = seeded(1);
  const begins = new Map<string, number>();
  const dated = gold.map((given) => {
    const { cluster = '' } = rowSchema.parse(given);
    const day = begins.get(cluster) ?? Math.floor(draw() * DAYS);
    begins.set(cluster, day);
    return { given, at: shift(AT, (day + Math.floor(draw() * REPORTED_DAYS)) * DAY_MS) };
  });
  const inTime = dated.toSorted((a, b) => a.at.localeCompare(b.at));
  return placed(inTime);
}

/** One row for each text: the story it was put into. */
export function predict(
  gold: readonly unknown[],
): readonly { readonly id: string; readonly cluster: string }[] {
  return placed(gold.map((given) => ({ given, at: AT })));
}

function placed(
  rows: readonly { readonly given: unknown; readonly at: Timestamp }[],
): ReturnType<typeof predict> {
  const index = createStoryIndex();
  return rows.map(({ given, at }) => {
    const row = rowSchema.parse(given);
    const { story, features } = index.place(eventFeatures(row.text), at, null);
    const next: Story =
      story === null
        ? {
            id: row.id,
            workspace: null,
            title: '',
            firstAt: at,
            lastAt: at,
            articles: 1,
            outlets: 1,
            features,
          }
        : {
            ...story,
            lastAt: at,
            articles: story.articles + 1,
            features: joinedFeatures(story.features, features),
          };
    index.put(next);
    return { id: row.id, cluster: next.id };
  });
}
