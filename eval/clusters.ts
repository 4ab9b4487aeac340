/** Story clustering on texts that tell of look-alike events: they come in one after another, as the bot would read them. */
import * as z from 'zod';
import { shift, type Timestamp } from '../src/core/base/time.ts';
import type { Story, StoryMember } from '../src/core/ports/article-store.ts';
import { eventFeatures } from '../src/core/stories/event-features.ts';
import { groupStories, planMoves, type StoryGroup } from '../src/core/stories/regroup-plan.ts';
import { joinedFeatures } from '../src/core/stories/story.ts';
import { createStoryIndex, type StoryIndex } from '../src/core/stories/story-index.ts';
import { seeded } from './shuffled.ts';

const rowSchema = z.object({ id: z.string(), text: z.string(), cluster: z.string().optional() });

/** The texts carry no date of their own: all count as published at once. */
const AT: Timestamp = '2026-01-01T00:00:00.000Z';

const DAY_MS = 24 * 3600_000;
/** In use look-alike events are mostly weeks apart: here each event begins on one of so many days, and is reported for three. */
const DAYS = 90;
const REPORTED_DAYS = 3;
/** As many as the bot compares. */
const NEIGHBOURS = 6;

export interface PlacedText {
  readonly id: string;
  readonly cluster: string;
}

/** The same with a day drawn for each event, so that the story window is measured too. */
export function predictDated(gold: readonly unknown[]): readonly PlacedText[] {
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

/** One row for each text: the story it is in at the end. */
export function predict(gold: readonly unknown[]): readonly PlacedText[] {
  return placed(gold.map((given) => ({ given, at: AT })));
}

/** The same with each text where it was put at arrival. */
export function predictAtArrival(gold: readonly unknown[]): readonly PlacedText[] {
  return placed(
    gold.map((given) => ({ given, at: AT })),
    false,
  );
}

function placed(
  rows: readonly { readonly given: unknown; readonly at: Timestamp }[],
  regroups = true,
): readonly PlacedText[] {
  const index = createStoryIndex();
  const stories = new Map<string, StoryGroup>();
  const put = (group: StoryGroup) => {
    stories.set(group.story.id, group);
    index.put(group.story);
  };
  const texts = rows.map(({ given, at }) => {
    const row = rowSchema.parse(given);
    const { story, features } = index.place(eventFeatures(row.text), at, null);
    const member = {
      article: row.id,
      workspace: null,
      outlet: '',
      title: '',
      at,
      storedAt: at,
      features,
    };
    const known = story === null ? undefined : stories.get(story.id);
    put(groupOf(known?.story.id ?? row.id, [...(known?.members ?? []), member]));
    if (regroups) regroup(stories.get(known?.story.id ?? row.id), { stories, index, put });
    return row.id;
  });
  const cluster = new Map(
    [...stories].flatMap(([id, { members }]) => members.map(({ article }) => [article, id] as const)),
  );
  return texts.map((id) => ({ id, cluster: cluster.get(id) ?? '' }));
}

function groupOf(id: string, members: readonly StoryMember[]): StoryGroup {
  const times = members.map(({ at }) => at).toSorted();
  const story: Story = {
    id,
    workspace: null,
    title: '',
    firstAt: times[0] ?? AT,
    lastAt: times.at(-1) ?? AT,
    articles: members.length,
    outlets: 1,
    features: members.reduce<Story['features']>((sum, { features }) => joinedFeatures(sum, features), {}),
  };
  return { story, members, complete: true, whole: false };
}

interface Placing {
  readonly stories: Map<string, StoryGroup>;
  readonly index: StoryIndex;
  readonly put: (group: StoryGroup) => void;
}

/** As the bot does after it has stored an article. */
function regroup(touched: StoryGroup | undefined, { stories, index, put }: Placing): void {
  if (touched === undefined) return;
  const near = index.near(touched.story, NEIGHBOURS);
  const groups = [touched, ...near.flatMap(({ id }) => stories.get(id) ?? [])];
  const moves = planMoves(
    groups,
    groupStories(groups, () => false),
    new Set(),
  );
  const begun = new Map<object, string>();
  for (const { from, into, articles, event } of moves) {
    const to = into ?? begun.get(event) ?? `${from}+${articles[0] ?? ''}`;
    begun.set(event, to);
    const moving = new Set(articles);
    const source = stories.get(from)?.members ?? [];
    const staying = source.filter(({ article }) => !moving.has(article));
    put(
      groupOf(to, [
        ...(stories.get(to)?.members ?? []),
        ...source.filter(({ article }) => moving.has(article)),
      ]),
    );
    if (staying.length > 0) put(groupOf(from, staying));
    else {
      stories.delete(from);
      index.drop(from);
    }
  }
}
