/** People's decisions about stories: joining two, splitting an article off, and undoing a change. The program never undoes them. */
import { OPERATOR, type Scope } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { Story, StoryChange } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { type ArticleMove, moveArticles } from './move-articles.ts';
import { survivorOf } from './regroup-plan.ts';
import { followChange, type StoryWindow } from './story-window.ts';

/** Who decides. */
export interface Decider {
  readonly scope: Scope;
  /** `slack:U1`, for the log. */
  readonly by: string;
  /** The workspace whose articles the decider may move; null: none. */
  readonly workspace: string | null;
  /** Whether articles that all workspaces see may be moved, too. */
  readonly shared: boolean;
}

/** `shared`: others see these articles, too; `alone`: the story has no other article; `apart`: they are in different stories. */
export type Refusal = 'gone' | 'same' | 'shared' | 'alone' | 'apart' | 'large' | 'undone';

export type Decision =
  | { readonly kind: 'changed'; readonly change: StoryChange }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface StoryDecisions {
  /** Makes one story of two. The larger one's id stays. */
  join(decider: Decider, story: string, other: string): Promise<Decision>;
  /** Gives articles of one story a story of their own. */
  split(decider: Decider, articles: readonly string[]): Promise<Decision>;
  /** Takes back a change that a person or the program made. */
  undo(decider: Decider, change: string): Promise<Decision>;
}

export interface StoryDecisionsDeps {
  readonly store: Store;
  readonly now: Now;
  readonly window: StoryWindow;
}

/** Most articles that one decision moves, so that the store is free for others again soon. */
const MOVED_AT_MOST = 200;

const refused = (why: Refusal): Decision => ({ kind: 'refused', why });

export function createStoryDecisions({ store, now, window }: StoryDecisionsDeps): StoryDecisions {
  const decide = async (work: (tx: Store) => Promise<Decision>): Promise<Decision> => {
    const decision = await store.transaction(async (tx) => {
      await tx.stories.enter();
      return work(tx);
    });
    if (decision.kind === 'changed') await followChange(window, store.stories, decision.change);
    return decision;
  };
  const at = () => timestamp(now());
  return {
    join: (decider, one, other) => decide((tx) => join(tx, decider, [one, other], at())),
    split: (decider, articles) => decide((tx) => split(tx, decider, articles, at())),
    undo: (decider, change) => decide((tx) => undo(tx, decider, change, at())),
  };
}

async function join(
  tx: Store,
  decider: Decider,
  ids: readonly [string, string],
  at: string,
): Promise<Decision> {
  const [one, other] = [
    await tx.stories.get(decider.scope, ids[0]),
    await tx.stories.get(decider.scope, ids[1]),
  ];
  if (one === null || other === null) return refused('gone');
  if (one.id === other.id) return refused('same');
  const into = survivorOf([one, other]);
  const from = into === one.id ? other : one;
  return moveAll(tx, decider, from, into ?? one.id, at);
}

/** All articles of a story go to another one, and stay with its articles from now on. */
async function moveAll(
  tx: Store,
  decider: Decider,
  from: Story,
  into: string,
  at: string,
): Promise<Decision> {
  const members = await tx.stories.members(OPERATOR, from.id);
  if (members.length > MOVED_AT_MOST) return refused('large');
  if (!members.every((member) => isTheirs(decider, member.workspace))) return refused('shared');
  await tx.stories.keepApart([from.id, into], from.workspace, false);
  return move(tx, {
    from: from.id,
    into,
    articles: members.map(({ article }) => article),
    by: decider.by,
    at,
  });
}

async function split(tx: Store, decider: Decider, ids: readonly string[], at: string): Promise<Decision> {
  const found = await Promise.all(ids.map((id) => tx.articles.get(decider.scope, id)));
  const articles = found.filter((article) => article !== null);
  const [first] = articles;
  if (first === undefined || articles.length < ids.length) return refused('gone');
  if (!articles.every(({ workspace }) => isTheirs(decider, workspace))) return refused('shared');
  if (articles.some(({ story }) => story !== first.story)) return refused('apart');
  const members = await tx.stories.members(OPERATOR, first.story);
  if (members.length <= ids.length) return refused('alone');
  return moveApart(tx, { from: first.story, into: null, articles: ids, by: decider.by, at });
}

/** The articles leave the story, and stay apart from it from now on. */
async function moveApart(tx: Store, moving: ArticleMove): Promise<Decision> {
  const decision = await move(tx, moving);
  if (decision.kind === 'changed') {
    const { from, into, workspace } = decision.change;
    await tx.stories.keepApart([from, into], workspace, true);
  }
  return decision;
}

async function undo(tx: Store, decider: Decider, id: string, at: string): Promise<Decision> {
  const change = await tx.stories.change(decider.scope, id);
  if (change === null) return refused('gone');
  if (change.undone !== null) return refused('undone');
  const into = await tx.stories.get(OPERATOR, change.into);
  const from = await tx.stories.get(OPERATOR, change.from);
  if (into === null || (from === null && change.kind !== 'join')) return refused('gone');
  const decision =
    change.kind === 'split' && from !== null
      ? await rejoin(tx, decider, into, from, at)
      : await takeOut(tx, decider, change, into, at);
  if (decision.kind === 'changed') await tx.stories.undone(change.id, decider.by, at);
  return decision;
}

async function rejoin(tx: Store, decider: Decider, into: Story, from: Story, at: string): Promise<Decision> {
  return into.id === from.id ? refused('same') : moveAll(tx, decider, into, from.id, at);
}

/** The articles of a join or move that are still there go back to where they were. */
async function takeOut(
  tx: Store,
  decider: Decider,
  change: StoryChange,
  from: Story,
  at: string,
): Promise<Decision> {
  const members = await tx.stories.members(OPERATOR, from.id);
  const back = members.filter(({ article }) => change.articles.includes(article));
  if (!back.every(({ workspace }) => isTheirs(decider, workspace))) return refused('shared');
  if (back.length === 0) return refused('gone');
  if (back.length === members.length) return refused('alone');
  return moveApart(tx, {
    from: from.id,
    into: change.kind === 'move' ? change.from : null,
    articles: back.map(({ article }) => article),
    by: decider.by,
    at,
    ...(change.kind === 'join' ? { as: change.from } : {}),
  });
}

async function move(tx: Store, moving: ArticleMove): Promise<Decision> {
  const change = await moveArticles(tx, moving);
  return change === null ? refused('gone') : { kind: 'changed', change };
}

function isTheirs({ scope, workspace, shared }: Decider, of: string | null): boolean {
  if (scope.kind === 'operator') return true;
  return of === null ? shared : of === workspace;
}
