/** What every backend promises about texts of a language model and the tokens of a day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { WrittenText } from '../../src/core/writing/written-text.ts';
import { day, type Open, recordOf } from './store-records.ts';

const written = (key: string, about: Partial<WrittenText> = {}): WrittenText => ({
  key,
  kind: 'summary',
  model: 'tiny',
  madeAt: day(1),
  sentences: [
    {
      text: 'Yes, Brook said.',
      quoted: [{ start: 0, end: 3, place: { article: 'a', of: 'article', start: 1, end: 4 } }],
      from: [{ article: 'a', of: 'article', start: 0, end: 9 }],
    },
  ],
  stopped: [{ text: 'No.', gate: 'form' }],
  ...about,
});

export function writingsContract(open: Open): void {
  describe('texts of a language model', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      for (const id of ['a', 'b']) await store.articles.save(recordOf(id, {}, [{ words: 'Yes.' }]));
    });
    afterEach(() => store.close());

    it('come back by their keys as they were saved last', async () => {
      await store.writings.save(written('one'), ['a']);
      await store.writings.save(written('two', { kind: 'lead', sentences: [] }), ['a', 'b']);
      await store.writings.save(written('one', { madeAt: day(2), stopped: [] }), ['a']);
      const found = await store.writings.list(['one', 'two', 'three']);
      expect([...found.values()].toSorted((x, y) => x.key.localeCompare(y.key))).toEqual([
        written('one', { madeAt: day(2), stopped: [] }),
        written('two', { kind: 'lead', sentences: [] }),
      ]);
      expect((await store.writings.list([])).size).toBe(0);
    });

    it('go with any article that they rest on, and are not saved without it', async () => {
      await store.writings.save(written('one'), ['a']);
      await store.writings.save(written('both'), ['a', 'b']);
      await store.writings.save(written('other'), ['b']);
      await store.articles.remove(OPERATOR, 'a');
      await store.writings.save(written('late'), ['a', 'b']);
      expect([...(await store.writings.list(['one', 'both', 'other', 'late'])).keys()]).toEqual(['other']);
    });

    it('take tokens out of a day up to its budget, however many ask at once', async () => {
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => store.writings.takeTokens('2026-05-01', 300, 1000)),
      );
      expect(taken.filter(Boolean)).toHaveLength(3);
      expect(await store.writings.usage('2026-05-01')).toEqual({ tokens: 900, requests: 3, failed: 0 });
      await store.writings.returnTokens('2026-05-01', 250, true);
      await store.writings.returnTokens('2026-05-01', -20, false);
      expect(await store.writings.usage('2026-05-01')).toEqual({ tokens: 670, requests: 3, failed: 1 });
      expect(await store.writings.takeTokens('2026-05-02', 1001, 1000)).toBe(false);
      expect(await store.writings.usage('2026-05-02')).toEqual({ tokens: 0, requests: 0, failed: 0 });
    });

    it('are told of once for each stage of a day', async () => {
      const told = await Promise.all([1, 2, 3].map(() => store.writings.tellOnce('2026-05-01', 'soft')));
      expect(told.filter(Boolean)).toHaveLength(1);
      expect(await store.writings.tellOnce('2026-05-01', 'hard')).toBe(true);
      expect(await store.writings.tellOnce('2026-05-02', 'soft')).toBe(true);
      expect(await store.writings.tellOnce('2026-05-01', 'soft')).toBe(false);
    });
  });
}
