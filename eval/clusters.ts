/** Story clustering on texts that tell of look-alike events: they come in one after another, as the bot would read them. */
import * as z from 'zod';
import type { Story } from '../src/core/ports/article-store.ts';
import { eventFeatures } from '../src/core/stories/event-features.ts';
import { joinedFeatures } from '../src/core/stories/story.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';

const rowSchema = z.object({ id: z.string(), text: z.string() });

/** The texts carry no date of their own: all count as published at once. */
const AT = '2026-01-01T00:00:00.000Z';

/** One row for each text: the story it was put into. */
export function predict(
  gold: readonly unknown[],
): readonly { readonly id: string; readonly cluster: string }[] {
  const index = createStoryIndex();
  return gold.map((given) => {
    const row = rowSchema.parse(given);
    const { story, features } = index.place(eventFeatures(row.text), AT, null);
    const next: Story =
      story === null
        ? {
            id: row.id,
            workspace: null,
            title: '',
            firstAt: AT,
            lastAt: AT,
            articles: 1,
            outlets: 1,
            features,
          }
        : { ...story, articles: story.articles + 1, features: joinedFeatures(story.features, features) };
    index.put(next);
    return { id: row.id, cluster: next.id };
  });
}
