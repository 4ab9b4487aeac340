/** Moves articles between stories, and keeps the stories' rows, their ids and the log in step. */
import { OPERATOR, scopeOf } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Story, StoryChange, StoryMember } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { joinedFeatures, storyIdOf } from './story.ts';

export interface ArticleMove {
  readonly from: string;
  /** Null: a new story. */
  readonly into: string | null;
  /** The id that a new story had before it was joined. */
  readonly as?: string;
  readonly articles: readonly string[];
  /** `slack:U1`; null: the program. */
  readonly by: string | null;
  readonly at: Timestamp;
}

/** In an open transaction. Null: nothing was left to move, because another process was quicker. */
export async function moveArticles(tx: Store, move: ArticleMove): Promise<StoryChange | null> {
  const source = await tx.stories.get(OPERATOR, move.from);
  if (source === null || source.id !== move.from || move.into === move.from) return null;
  const members = await tx.stories.members(OPERATOR, source.id);
  const moving = new Set(move.articles);
  const moved = members.filter(({ article }) => moving.has(article));
  const staying = members.filter(({ article }) => !moving.has(article));
  const target = move.into === null ? null : await tx.stories.get(OPERATOR, move.into);
  const vanished = move.into !== null && target?.id !== move.into;
  if (moved.length === 0 || vanished || (target === null && staying.length === 0)) return null;

  const into = target?.id ?? (await newStoryId(tx, source.id, moved, move.as));
  const workspace = target === null ? workspaceOf(moved) : target.workspace;
  await tx.stories.move(
    moved.map(({ article }) => article),
    into,
  );
  await tx.stories.save(await storyOf(tx, { id: into, workspace }, target, moved));
  if (staying.length > 0) await tx.stories.save(await storyOf(tx, source, null, staying));
  else await tx.stories.retire(source, into);
  await inheritApart(tx, source, into, staying.length === 0);
  const kind = staying.length === 0 ? 'join' : target === null ? 'split' : 'move';
  const change: StoryChange = {
    // Unique, because a story leaves its articles to another one once in a millisecond.
    id: `c${Date.parse(move.at).toString(36)}-${kind}-${source.id}-${into}`,
    madeAt: move.at,
    kind,
    workspace,
    from: source.id,
    into,
    articles: moved.map(({ article }) => article),
    by: move.by,
    undone: null,
  };
  await tx.stories.note(change);
  return change;
}

/** Null if all see one of the articles. */
function workspaceOf(members: readonly StoryMember[]): string | null {
  return members.some(({ workspace }) => workspace === null) ? null : (members[0]?.workspace ?? null);
}

/** A story's id is that of its first article; an id that answers for the story that is split stands for itself again. */
async function newStoryId(
  tx: Store,
  source: string,
  moved: readonly StoryMember[],
  former: string | undefined,
): Promise<string> {
  const natural = moved.map(({ article }) => storyIdOf(article));
  const numbered = Array.from({ length: 100 }, (_, at) => `${natural[0] ?? source}.${at + 2}`);
  for (const id of [...(former === undefined ? [] : [former]), ...natural, ...numbered]) {
    const known = await tx.stories.get(OPERATOR, id);
    if (known === null) return id;
    if (known.id === source && id !== source) {
      await tx.stories.revive(id);
      return id;
    }
  }
  throw new Error(`no id is free for a part of ${source}`);
}

/** The row of a story with these articles added to its former state. What only one workspace sees leaves no trace in a shared row. */
async function storyOf(
  tx: Store,
  { id, workspace }: Pick<Story, 'id' | 'workspace'>,
  former: Story | null,
  added: readonly StoryMember[],
): Promise<Story> {
  const own = added.filter((member) => member.workspace === workspace);
  const { articles, outlets } = await tx.articles.count(scopeOf(workspace), { story: id });
  const times = [
    ...own.map(({ at }) => at),
    ...(former === null ? [] : [former.firstAt, former.lastAt]),
  ].toSorted();
  const at = added[0]?.at ?? '';
  return {
    id,
    workspace,
    title: former?.title ?? own[0]?.title ?? '',
    firstAt: times[0] ?? at,
    lastAt: times.at(-1) ?? at,
    articles,
    outlets,
    features: own.reduce((sum, { features }) => joinedFeatures(sum, features), former?.features ?? {}),
  };
}

/** What a person keeps apart from a story stays apart from its parts, and from the story that it joined. */
async function inheritApart(
  tx: Store,
  { id, workspace }: Story,
  into: string,
  retired: boolean,
): Promise<void> {
  for (const other of await tx.stories.apart(OPERATOR, id)) {
    if (retired) await tx.stories.keepApart([id, other], workspace, false);
    if (other !== into) await tx.stories.keepApart([into, other], workspace, true);
  }
}
