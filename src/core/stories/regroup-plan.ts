/** Which articles move between stories so that each story holds one event, and which ids the stories keep. */
import type { Story, StoryMember } from '../ports/article-store.ts';
import { type GroupUnit, groupUnits } from './group-members.ts';

/** A story with its articles. */
export interface StoryGroup {
  readonly story: Story;
  readonly members: readonly StoryMember[];
  /** Whether `members` are all its articles: of a long story they are the newest. */
  readonly complete: boolean;
  /** Whether it is kept as it is: too long to be judged, or joined by a person. */
  readonly whole: boolean;
}

/** Articles that leave a story. */
export interface PlannedMove {
  readonly from: string;
  /** Null: a new story. */
  readonly into: string | null;
  readonly articles: readonly string[];
  /** The event of the articles: what goes into a new story for one event goes into the same one. */
  readonly event: EventGroup;
  /** Whether all articles of the story leave it. */
  readonly all: boolean;
}

/** The groups in which the stories' articles belong, each of articles that everybody sees, or that one workspace sees. */
export function groupStories(
  stories: readonly StoryGroup[],
  apart: (one: string, other: string) => boolean,
): readonly EventGroup[] {
  const members = new Map(
    stories.flatMap((one) => one.members.map((member) => [member.article, member] as const)),
  );
  const groups = groupUnits(stories.flatMap(unitsOf), apart);
  return groups.flatMap((units) => {
    const found = units.flatMap(({ articles }) => articles.flatMap((id) => members.get(id) ?? []));
    const stories = new Map(units.flatMap(({ story, articles }) => articles.map((id) => [id, story])));
    const shared = found.some(({ workspace }) => workspace === null);
    const parts = shared ? [found] : [...Map.groupBy(found, ({ workspace }) => workspace).values()];
    return parts.map((part) => ({
      workspace: shared ? null : (part[0]?.workspace ?? null),
      articles: part.map(({ article }) => ({ id: article, story: stories.get(article) ?? '' })),
    }));
  });
}

/** Articles about one event, each with the story that it is in now. */
export interface EventGroup {
  readonly workspace: string | null;
  readonly articles: readonly { readonly id: string; readonly story: string }[];
}

/** The newest articles by which a story is judged that is kept as it is. */
const SAMPLE = 12;

function unitsOf({ story, members, whole }: StoryGroup): readonly GroupUnit[] {
  const units = members.map(({ article, features }) => ({
    story: story.id,
    articles: [article],
    features: [features],
  }));
  if (!whole || units.length === 0) return units;
  return [
    {
      story: story.id,
      articles: units.flatMap(({ articles }) => articles),
      features: units.slice(-SAMPLE).flatMap(({ features }) => features),
    },
  ];
}

/**
 * A story's id stays with the part that was posted, then with the largest part. Where several stories become one, the id
 * of the largest stays, then that of the oldest.
 * @param posted the articles that stood at the head of an item in an edition
 */
export function planMoves(
  stories: readonly StoryGroup[],
  groups: readonly EventGroup[],
  posted: ReadonlySet<string>,
): readonly PlannedMove[] {
  const incomplete = new Set(stories.flatMap(({ story, complete }) => (complete ? [] : [story.id])));
  const kept = new Map<EventGroup, Story[]>();
  for (const { story } of stories) {
    const group = keeperOf(story, groups, posted);
    if (group !== null) kept.set(group, [...(kept.get(group) ?? []), story]);
  }
  return groups.flatMap((group) => {
    const into = survivorOf(kept.get(group) ?? []);
    const leaving = Map.groupBy(
      group.articles.filter(({ story }) => story !== into && !incomplete.has(story)),
      ({ story }) => story,
    );
    return [...leaving].map(([from, articles]) => ({
      from,
      into,
      articles: articles.map(({ id }) => id),
      event: group,
      all: isAll(from, groups, group),
    }));
  });
}

function isAll(story: string, groups: readonly EventGroup[], group: EventGroup): boolean {
  return groups.every(
    (other) => other === group || other.articles.every((article) => article.story !== story),
  );
}

/** The group that a story's id stays with. A story that all see does not become one of a workspace. */
function keeperOf(
  story: Story,
  groups: readonly EventGroup[],
  posted: ReadonlySet<string>,
): EventGroup | null {
  const parts = groups.flatMap((group) => {
    const own = group.articles.filter((article) => article.story === story.id);
    const fits = group.workspace === null || group.workspace === story.workspace;
    return own.length === 0 || !fits
      ? []
      : [{ group, size: own.length, posted: own.filter(({ id }) => posted.has(id)).length }];
  });
  return parts.toSorted((a, b) => b.posted - a.posted || b.size - a.size)[0]?.group ?? null;
}

/** Of stories that become one. A workspace's own story never takes in what all see. */
export function survivorOf(stories: readonly Story[]): string | null {
  const [first] = stories.toSorted(
    (a, b) =>
      Number(a.workspace !== null) - Number(b.workspace !== null) ||
      b.articles - a.articles ||
      a.firstAt.localeCompare(b.firstAt) ||
      a.id.localeCompare(b.id),
  );
  return first?.id ?? null;
}
