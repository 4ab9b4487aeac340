/** What every backend promises about stories that are joined and split. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, type Scope, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { Story, StoryChange } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { A, B, closeCounted, day, type Open, recordOf } from './store-records.ts';

const ALL = { limit: 100, offset: 0 } as const;

export const storyOf = (id: string, about: Partial<Story> = {}): Story => ({
  id,
  workspace: null,
  title: id,
  firstAt: day(1),
  lastAt: day(2),
  articles: 1,
  outlets: 1,
  features: { gate: 0.5 },
  ...about,
});

const changeOf = (id: string, about: Partial<StoryChange> = {}): StoryChange => ({
  id,
  madeAt: day(3),
  kind: 'join',
  workspace: null,
  from: 'y',
  into: 'x',
  articles: ['b'],
  by: null,
  undone: null,
  ...about,
});

export function storiesContract(open: Open): void {
  describe('stories that change', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      for (const [id, story] of [
        ['a', 'x'],
        ['b', 'y'],
      ] as const) {
        const said = [{ words: `The ${id} gates stay shut.` }];
        await store.articles.save(recordOf(id, { story, text: `${said[0]?.words} It rains.` }, said));
        await store.stories.save(storyOf(story));
      }
    });
    afterEach(() => closeCounted(store));

    it('take articles over with their quotes and passages, for lists and for searches', async () => {
      await store.stories.move(['b', 'gone'], 'x');
      expect(await store.stories.holding(SHARED, ['a', 'b', 'gone'])).toEqual(
        new Map([
          ['a', 'x'],
          ['b', 'x'],
        ]),
      );
      const inX = { stories: ['x'] };
      expect((await store.quotes.list(SHARED, inX, ALL)).map(({ quote }) => quote.id).toSorted()).toEqual([
        'a-q0',
        'b-q0',
      ]);
      const about = { ...inX, about: 'gates shut' };
      expect((await store.quotes.list(SHARED, about, ALL)).map(({ quote }) => quote.id).toSorted()).toEqual([
        'a-q0',
        'b-q0',
      ]);
      const passages = async (story: string) =>
        (await store.search.passages(SHARED, ['gate'], { stories: [story] }, 9)).map(
          ({ article }) => article,
        );
      expect((await passages('x')).toSorted()).toEqual(['a', 'b']);
      expect(await passages('y')).toEqual([]);
      expect(await store.quotes.count(SHARED, { speakers: ['ada brook'] })).toMatchObject({ quotes: 2 });
    });

    it('keep the story of an article that moves while it is analysed again', async () => {
      const former = await store.articles.record(SHARED, 'b');
      await store.stories.move(['b'], 'x');
      if (former === null) throw new Error('b is stored');
      await store.articles.reanalysed({ ...former, analysedBy: 99 }, null);
      const [hit] = await store.quotes.list(SHARED, { articles: ['b'] }, ALL);
      expect(hit?.article.story).toBe('x');
      expect(await store.quotes.count(SHARED, { stories: ['x'] })).toMatchObject({ quotes: 2 });
    });

    it('answer for the ids that they took in, also through a second join', async () => {
      await store.stories.retire(storyOf('y'), 'x');
      expect(await store.stories.get(SHARED, 'y')).toMatchObject({ id: 'x' });
      await store.stories.save(storyOf('z'));
      await store.stories.retire(storyOf('x'), 'z');
      expect((await store.stories.get(SHARED, 'y'))?.id).toBe('z');
      expect((await store.stories.get(SHARED, 'x'))?.id).toBe('z');
      expect((await store.stories.within(SHARED, day(1), day(9), 9)).map(({ id }) => id)).toEqual(['z']);
      await store.stories.revive('y');
      expect(await store.stories.get(SHARED, 'y')).toBeNull();
    });

    it('do not answer for what only another workspace sees', async () => {
      await store.stories.save(storyOf('own', { workspace: A }));
      await store.stories.retire(storyOf('own', { workspace: A }), 'x');
      expect((await store.stories.get(scopeOf(A), 'own'))?.id).toBe('x');
      expect(await store.stories.get(scopeOf(B), 'own')).toBeNull();
    });

    it('list their articles, first stored first, or the newest of them', async () => {
      await store.articles.save(recordOf('c', { story: 'x', storedAt: day(5), workspace: A }));
      const ids = async (newest?: number) =>
        (await store.stories.members(OPERATOR, 'x', newest)).map(({ article }) => article);
      expect(await ids()).toEqual(['a', 'c']);
      expect(await ids(1)).toEqual(['c']);
      expect((await store.stories.members(SHARED, 'x')).map(({ article }) => article)).toEqual(['a']);
    });

    it('are listed in the order of their last stored article, each once', async () => {
      await store.articles.save(recordOf('c', { story: 'x', revisedAt: day(6) }));
      await store.articles.save(recordOf('d', { story: 'z', revisedAt: day(6) }));
      await store.articles.save(recordOf('e', { story: 'w', revisedAt: day(7) }));
      const seen: string[] = [];
      let after = { at: day(6), story: '' };
      for (;;) {
        const [next] = await store.stories.touched(SHARED, after, 1);
        if (next === undefined) break;
        seen.push(next.story);
        after = { at: next.at, story: next.story };
      }
      expect(seen).toEqual(['x', 'z', 'w']);
    });

    it('are told when they got articles after a mark', async () => {
      const { stories: none, mark } = await store.stories.grown(SHARED, null);
      expect(none).toEqual([]);
      expect(await store.stories.grown(SHARED, mark)).toEqual({ stories: [], mark });
      await store.articles.save(recordOf('c', { story: 'x' }));
      await store.articles.save(recordOf('d', { story: 'x' }));
      await store.articles.save(recordOf('e', { story: 'own', workspace: A }));
      await store.stories.save(storyOf('own', { workspace: A }));
      const grown = async (scope: Scope) =>
        (await store.stories.grown(scope, mark)).stories.map(({ id }) => id);
      expect(await grown(SHARED)).toEqual(['x']);
      expect((await grown(OPERATOR)).toSorted()).toEqual(['own', 'x']);
      const later = await store.stories.grown(OPERATOR, mark);
      expect(await store.stories.grown(OPERATOR, later.mark)).toEqual({ stories: [], mark: later.mark });
    });

    it('stay apart where a person said so, in both directions, until the person says otherwise', async () => {
      await store.stories.keepApart(['x', 'y'], null, true);
      await store.stories.keepApart(['y', 'x'], null, true);
      expect(await store.stories.apart(SHARED, 'x')).toEqual(['y']);
      expect(await store.stories.apart(SHARED, 'y')).toEqual(['x']);
      await store.stories.keepApart(['y', 'x'], null, false);
      expect(await store.stories.apart(SHARED, 'x')).toEqual([]);
    });

    it('have a log of their changes', async () => {
      await store.stories.note(changeOf('one'));
      await store.stories.note(changeOf('two', { madeAt: day(4), by: 'slack:U1', kind: 'split', into: 'z' }));
      const ids = async (filter: Parameters<Store['stories']['changes']>[1]) =>
        (await store.stories.changes(SHARED, filter, ALL)).map(({ id }) => id);
      expect(await ids({})).toEqual(['two', 'one']);
      expect(await ids({ into: 'x' })).toEqual(['one']);
      expect(await ids({ byHand: true })).toEqual(['two']);
      expect(await ids({ since: day(3) })).toEqual(['two']);
      await store.stories.undone('one', 'slack:U2', day(5));
      expect(await store.stories.change(SHARED, 'one')).toEqual(
        changeOf('one', { undone: { by: 'slack:U2', at: day(5) } }),
      );
    });
  });
}
