/**
 * Joins and splits stories in the background, when a later article shows that two stories are one event or that one story
 * holds two. Only stories that got an article are judged, each with its nearest neighbours.
 */
import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { Story, StoryChange } from '../ports/article-store.ts';
import type { Log, Store } from '../ports/ports.ts';
import { moveArticles } from './move-articles.ts';
import {
  type EventGroup,
  groupStories,
  type PlannedMove,
  planMoves,
  type StoryGroup,
} from './regroup-plan.ts';
import { followChange, type StoryWindow } from './story-window.ts';

/** After a start, stories with articles of this time are judged again. */
const LOOK_BACK_MS = 24 * 3600_000;
/** Stories judged together: those most like the touched one. */
const NEIGHBOURS = 6;
/** A longer story is split by itself, and joined to others as a whole. */
const LONG = 40;
/** A longer story is split only by people: judging so many articles takes some 80 milliseconds. */
const LONGEST = 80;
/** A story longer than this is judged by its newest articles, and they do not move. */
const MEMBERS_READ = 120;
/** Articles judged together; a story that is kept whole counts as one. So many long ones take some 40 milliseconds. */
const UNITS = 48;
/** Editions of an article that are read to see whether it was posted. */
const EDITIONS = 5;

export interface Regrouping {
  /** Judges only stories that are touched from this moment on, and not those of the day before the start. */
  begin(at: Timestamp): void;
  /** Judges the next touched stories. `stories` is 0 when none are left. */
  next(limit: number): Promise<{ readonly stories: number; readonly changes: readonly StoryChange[] }>;
}

export interface RegroupingDeps {
  readonly store: Store;
  readonly window: StoryWindow;
  readonly now: Now;
  readonly log: Log;
}

export function createRegrouping(deps: RegroupingDeps): Regrouping {
  const { store, now } = deps;
  let after = { at: shift(timestamp(now()), -LOOK_BACK_MS), story: '' };
  return {
    begin(at) {
      after = { at, story: '' };
    },
    async next(limit) {
      const touched = await store.stories.touched(OPERATOR, after, limit);
      const changes: StoryChange[] = [];
      for (const { story, at } of touched) {
        changes.push(...(await regroup(deps, story)));
        after = { at, story };
        await yieldToEventLoop();
      }
      return { stories: touched.length, changes };
    },
  };
}

async function regroup(deps: RegroupingDeps, id: string): Promise<readonly StoryChange[]> {
  const { store, window, now } = deps;
  const story = await store.stories.get(OPERATOR, id);
  if (story === null) return [];
  const at = timestamp(now());
  const index = await window(story.lastAt, at);
  index.put(story);
  const own = await storyGroup(store, story);
  if (own === null) return [];
  if (own.members.length > LONG && own.members.length <= LONGEST && !own.whole) {
    const parts = await judge(deps, [own], at);
    if (parts.length > 0) return parts;
  }
  const groups: StoryGroup[] = [asNeighbour(own)];
  let units = unitsIn(asNeighbour(own));
  for (const { id: near } of index.near(story, NEIGHBOURS)) {
    // The index may hold an earlier state.
    const current = await store.stories.get(OPERATOR, near);
    const group = current === null || current.id !== near ? null : await storyGroup(store, current);
    if (group === null || units + unitsIn(asNeighbour(group)) > UNITS) continue;
    units += unitsIn(asNeighbour(group));
    groups.push(asNeighbour(group));
  }
  return units < 2 ? [] : judge(deps, groups, at);
}

/** Groups these stories' articles by event, and moves them if the stories are otherwise. */
async function judge(
  { store, window, log }: RegroupingDeps,
  groups: readonly StoryGroup[],
  at: Timestamp,
): Promise<readonly StoryChange[]> {
  const apart = await keptApart(store, groups);
  const events = groupStories(groups, (one, other) => apart.get(one)?.has(other) ?? false);
  const posted = isSplit(groups, events) ? await postedAmong(store, groups) : new Set<string>();
  const planned = planMoves(groups, events, posted);
  if (planned.length === 0) return [];
  const changes = await store.transaction((tx) => apply(tx, planned, groups, at));
  for (const change of changes) {
    await followChange(window, store.stories, change);
    const { kind, from, into } = change;
    log.info('stories regrouped', { kind, from, into, articles: change.articles.length });
  }
  return changes;
}

/** Its articles; null if none are left. */
async function storyGroup(store: Store, story: Story): Promise<StoryGroup | null> {
  const { id } = story;
  const members = await store.stories.members(OPERATOR, id, MEMBERS_READ);
  if (members.length === 0) return null;
  const joined = await store.stories.changes(OPERATOR, { into: id, byHand: true }, { limit: 20, offset: 0 });
  const byHand = joined.some(({ kind, undone }) => kind === 'join' && undone === null);
  const complete = members.length < MEMBERS_READ;
  return { story, members, complete, whole: !complete || byHand };
}

/** Judged together with others, a long story is kept whole. */
function asNeighbour(group: StoryGroup): StoryGroup {
  return { ...group, whole: group.whole || group.members.length > LONG };
}

function unitsIn({ members, whole }: StoryGroup): number {
  return whole ? 1 : members.length;
}

/** Whether the articles of a story are of several events. */
function isSplit(groups: readonly StoryGroup[], events: readonly EventGroup[]): boolean {
  return groups.some(
    ({ story }) =>
      events.filter(({ articles }) => articles.some((article) => article.story === story.id)).length > 1,
  );
}

async function keptApart(
  store: Store,
  groups: readonly StoryGroup[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const apart = new Map<string, ReadonlySet<string>>();
  for (const { story } of groups) {
    const others = await store.stories.apart(OPERATOR, story.id);
    if (others.length > 0) apart.set(story.id, new Set(others));
  }
  return apart;
}

/** The articles that stood at the head of an item in an edition. */
async function postedAmong(store: Store, groups: readonly StoryGroup[]): Promise<ReadonlySet<string>> {
  const posted = new Set<string>();
  for (const { article } of groups.flatMap(({ members }) => members)) {
    const editions = await store.editions.list(OPERATOR, { article }, { limit: EDITIONS, offset: 0 });
    if (editions.some(({ chosen }) => chosen.some((item) => item.article === article))) posted.add(article);
  }
  return posted;
}

/** Nothing is moved if an article has come, gone or moved since the plan was made. */
async function apply(
  tx: Store,
  planned: readonly PlannedMove[],
  groups: readonly StoryGroup[],
  at: Timestamp,
): Promise<readonly StoryChange[]> {
  await tx.stories.enter();
  const judged = new Map(
    groups.flatMap(({ story, members }) => members.map(({ article }) => [article, story.id] as const)),
  );
  const held = await tx.stories.holding(OPERATOR, [...judged.keys()]);
  if ([...judged].some(([article, story]) => held.get(article) !== story)) return [];
  const changes: StoryChange[] = [];
  const begun = new Map<EventGroup, string>();
  // Splits come first, so that no story is empty before its parts have a place.
  for (const { from, articles, event, ...planning } of planned.toSorted(
    (a, b) => Number(a.all) - Number(b.all),
  )) {
    const into = planning.into ?? begun.get(event) ?? null;
    const change = await moveArticles(tx, { from, into, articles, by: null, at });
    if (change === null) continue;
    begun.set(event, change.into);
    changes.push(change);
  }
  return changes;
}
