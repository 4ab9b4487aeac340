import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventFeatures } from '../../../src/core/articles/article.ts';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import { moveArticles } from '../../../src/core/stories/move-articles.ts';
import { createRegrouping } from '../../../src/core/stories/regroup.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';
import { A, recordOf } from '../../contracts/store-records.ts';
import { choosing, editionOf } from '../../contracts/store-rows.ts';
import { storyOf } from '../../contracts/store-stories.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

const NOW = '2026-05-02T08:00:00.000Z';
const now = () => Temporal.Instant.from(NOW);

/** Features of a report that names all of these, scaled to length one. */
const naming = (names: string): EventFeatures => {
  const keys = names.split(' ');
  return Object.fromEntries(keys.map((key) => [`n:${key}`, 1 / Math.sqrt(keys.length)]));
};
const FERRY = naming('manto pearl harrow keel');
const TRIAL = naming('wicker fulton solis irene');
/** Tells of two sides of one event. */
const BRIDGE = naming('manto pearl harrow keel dorn levy tamsin orr');
const OWNER = naming('dorn levy tamsin orr');

describe('regrouping', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openMemoryStore({ now });
  });
  afterEach(() => store.close());

  /** Stores the articles of a story as they came in, `x` as `ax`; the first is the oldest. */
  async function tell(
    story: string,
    articles: Readonly<Record<string, EventFeatures>>,
    workspace: string | null = null,
  ): Promise<void> {
    let minute = 0;
    const ids = Object.keys(articles);
    for (const [id, features] of Object.entries(articles)) {
      const at = `2026-05-02T07:${String(minute).padStart(2, '0')}:00.000Z`;
      minute += 1;
      const record = recordOf(`a${id}`, { story, workspace, publishedAt: at, storedAt: at, revisedAt: at });
      await store.articles.save({ ...record, features });
    }
    const sum = new Map<string, number>();
    for (const features of Object.values(articles))
      for (const [key, weight] of Object.entries(features)) sum.set(key, (sum.get(key) ?? 0) + weight);
    await store.stories.save(
      storyOf(story, {
        workspace,
        articles: ids.length,
        firstAt: '2026-05-02T07:00:00.000Z',
        lastAt: '2026-05-02T07:30:00.000Z',
        features: Object.fromEntries(sum),
      }),
    );
  }

  const regroup = async () => {
    const window = createStoryWindow(store.stories);
    return (await createRegrouping({ store, window, now, log: SILENT }).next(100)).changes;
  };
  const idsIn = async (story: string) =>
    (await store.stories.members(OPERATOR, story)).map(({ article }) => article.slice(1));

  it('joins two stories when later articles show that they are one; the id of the larger stays', async () => {
    await tell('sa', { a: FERRY, c: BRIDGE, d: BRIDGE });
    await tell('sb', { b: OWNER });
    expect(await regroup()).toMatchObject([
      { kind: 'join', from: 'sb', into: 'sa', articles: ['ab'], by: null, workspace: null },
    ]);
    expect((await idsIn('sa')).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(await store.stories.get(SHARED, 'sb')).toMatchObject({ id: 'sa', articles: 4 });
    expect(await regroup()).toEqual([]);
  });

  it('splits a story that holds two events; the id stays with the larger part', async () => {
    await tell('sa', { a: TRIAL, b: FERRY, c: FERRY });
    expect(await regroup()).toMatchObject([{ kind: 'split', from: 'sa', articles: ['aa'] }]);
    expect(await idsIn('sa')).toEqual(['b', 'c']);
    const [article] = await store.articles.list(SHARED, { ids: ['aa'] }, { limit: 1, offset: 0 });
    expect(article?.story).not.toBe('sa');
    expect(await store.stories.get(SHARED, article?.story ?? '')).toMatchObject({
      articles: 1,
      title: 'Report aa',
    });
    expect(await store.stories.get(SHARED, 'sa')).toMatchObject({ articles: 2, features: { 'n:pearl': 1 } });
    expect(await regroup()).toEqual([]);
  });

  it('leaves the id with the part that was posted, even if it is the smaller', async () => {
    await tell('sx', { a: TRIAL, b: FERRY, c: FERRY });
    await store.editions.add(editionOf('e', { chosen: [choosing('aa', { story: 'sx' })] }));
    expect(await regroup()).toMatchObject([{ kind: 'split', articles: ['ab', 'ac'], into: 'sb' }]);
    expect(await idsIn('sx')).toEqual(['a']);
  });

  it('moves one article to the story that it belongs to', async () => {
    await tell('sa', { a: FERRY, b: FERRY, x: TRIAL });
    await tell('sc', { c: TRIAL, d: TRIAL });
    expect(await regroup()).toMatchObject([{ kind: 'move', from: 'sa', into: 'sc', articles: ['ax'] }]);
    expect((await idsIn('sc')).toSorted()).toEqual(['c', 'd', 'x']);
  });

  it('gives a part the id back that its story had before it was joined', async () => {
    await tell('sa', { a: FERRY, c: FERRY });
    await tell('sb', { b: TRIAL });
    await store.transaction((tx) =>
      moveArticles(tx, { from: 'sb', into: 'sa', articles: ['ab'], by: null, at: NOW }),
    );
    expect((await store.stories.get(SHARED, 'sb'))?.id).toBe('sa');
    expect(await regroup()).toMatchObject([{ kind: 'split', from: 'sa', into: 'sb' }]);
    expect((await store.stories.get(SHARED, 'sb'))?.id).toBe('sb');
  });

  it('never undoes what a person decided', async () => {
    await tell('sa', { a: FERRY, c: FERRY });
    await tell('sb', { b: TRIAL });
    await store.transaction((tx) =>
      moveArticles(tx, { from: 'sb', into: 'sa', articles: ['ab'], by: 'slack:U1', at: NOW }),
    );
    expect(await regroup()).toEqual([]);
    await tell('sd', { d: OWNER, e: OWNER });
    await tell('sf', { f: OWNER });
    await store.stories.keepApart(['sd', 'sf'], null, true);
    expect(await regroup()).toEqual([]);
  });

  it('keeps apart also what has moved on', async () => {
    await tell('sd', { d: OWNER });
    await tell('sf', { f: OWNER });
    await tell('sg', { g: OWNER, h: OWNER });
    await store.stories.keepApart(['sd', 'sf'], null, true);
    await regroup();
    const held = await store.stories.holding(OPERATOR, ['ad', 'af']);
    expect(held.get('ad')).not.toBe(held.get('af'));
    await regroup();
    expect(await store.stories.holding(OPERATOR, ['ad', 'af'])).toEqual(held);
  });

  it('lets a workspace’s own story join a shared one, and never the other way', async () => {
    await tell('sa', { a: FERRY, b: FERRY }, A);
    await tell('sc', { c: FERRY });
    await regroup();
    expect(await store.stories.get(SHARED, 'sc')).toMatchObject({ id: 'sc', articles: 1, workspace: null });
    expect((await store.stories.get(scopeOf(A), 'sa'))?.id).toBe('sc');
    expect(await store.stories.get(SHARED, 'sa')).toBeNull();
    expect((await idsIn('sc')).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('gives a part that only one workspace sees a story of its own', async () => {
    await tell('sa', { a: FERRY, b: FERRY });
    const record = recordOf('aw', { story: 'sa', workspace: A, revisedAt: NOW, title: 'secret' });
    await store.articles.save({ ...record, features: TRIAL });
    expect(await regroup()).toMatchObject([{ kind: 'split', into: 'sw', workspace: A }]);
    expect(await store.stories.get(SHARED, 'sw')).toBeNull();
    expect(await store.stories.get(scopeOf(A), 'sw')).toMatchObject({ workspace: A, title: 'secret' });
  });

  it('judges a story again only when it got an article', async () => {
    await tell('sa', { a: TRIAL, b: FERRY, c: FERRY });
    const window = createStoryWindow(store.stories);
    const regrouping = createRegrouping({ store, window, now, log: SILENT });
    expect((await regrouping.next(100)).changes).toHaveLength(1);
    expect(await regrouping.next(100)).toEqual({ stories: 0, changes: [] });
  });

  it('splits a long story, too, and still joins it to its neighbours as a whole', async () => {
    const many = (of: EventFeatures, letter: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${letter}${n}`, of]));
    await tell('sa', { ...many(FERRY, 'f', 35), ...many(TRIAL, 't', 20) });
    expect(await regroup()).toMatchObject([{ kind: 'split', from: 'sa', articles: { length: 20 } }]);
    expect(await idsIn('sa')).toHaveLength(35);
    await tell('sb', many(BRIDGE, 'b', 45));
    await tell('sc', { c: OWNER });
    expect(await regroup()).toContainEqual(expect.objectContaining({ kind: 'join', articles: ['ac'] }));
  });

  it('can begin at a moment', async () => {
    await tell('sa', { a: TRIAL, b: FERRY, c: FERRY });
    const window = createStoryWindow(store.stories);
    const regrouping = createRegrouping({ store, window, now, log: SILENT });
    regrouping.begin('2026-05-02T07:30:00.000Z');
    expect(await regrouping.next(100)).toEqual({ stories: 0, changes: [] });
    regrouping.begin('2026-05-02T07:01:00.000Z');
    expect((await regrouping.next(100)).changes).toHaveLength(1);
  });

  it('does nothing when an article moved since it was judged', async () => {
    await tell('sa', { a: TRIAL, b: FERRY, c: FERRY });
    await store.stories.save(storyOf('sz'));
    const meddling: Store = {
      ...store,
      transaction: async (work) => {
        await store.stories.move(['ab'], 'sz');
        return store.transaction(work);
      },
    };
    const window = createStoryWindow(store.stories);
    const { changes } = await createRegrouping({ store: meddling, window, now, log: SILENT }).next(1);
    expect(changes).toEqual([]);
  });
});
