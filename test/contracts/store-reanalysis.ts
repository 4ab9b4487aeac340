/** What every backend promises about articles that a later analysis reads again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { ArticleRecord } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { A, closeCounted, day, type Open, recordOf, type Said } from './store-records.ts';

const ALL = { limit: 100, offset: 0 } as const;
const TEXT = '“The gates stay shut,” said the mayor, Ada Brook. “We open in May,” said Omar Dunn.';
const SHUT = { words: 'The gates stay shut,', by: 'Ada Brook' } as const;
const OPEN = { words: 'We open in May,', by: 'Omar Dunn' } as const;

const found = (said: readonly Said[], analysedBy: number): ArticleRecord => ({
  ...recordOf('a', { text: TEXT }, said),
  analysedBy,
});

export function reanalysisContract(open: Open): void {
  describe('articles that are read again', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));

    it('are those of an earlier version, the oldest version first, the last stored of each first', async () => {
      for (const [id, analysedBy] of [
        ['a', 1],
        ['b', 2],
        ['c', 1],
        ['d', 3],
        ['e', 0],
      ] as const) {
        await store.articles.save({ ...recordOf(id), analysedBy });
      }
      await store.articles.save({ ...recordOf('w', { workspace: A }), analysedBy: 2 });
      await store.articles.save({ ...recordOf('gone'), analysedBy: 0 });
      await store.articles.withdraw(OPERATOR, 'gone', day(2));
      expect(await store.articles.analysedBefore(OPERATOR, 3, 10)).toEqual(['e', 'c', 'a', 'w', 'b']);
      expect(await store.articles.analysedBefore(OPERATOR, 3, 2)).toEqual(['e', 'c']);
      expect(await store.articles.analysedBefore(SHARED, 2, 10)).toEqual(['e', 'c', 'a']);
      expect(await store.articles.countAnalysedBefore(OPERATOR, 3)).toBe(5);
      expect(await store.articles.countAnalysedBefore(OPERATOR, 0)).toBe(0);
    });

    it('have what was found last, in words, speakers, people, passages and summary', async () => {
      await store.articles.save(found([{ ...SHUT, by: null }, OPEN], 1));
      const [first, second] = [TEXT.slice(0, 49), TEXT.slice(50)];
      const next: ArticleRecord = {
        ...found([SHUT, { ...OPEN, modality: 'denied' }], 2),
        people: [
          { name: 'Ada Brook', aliases: ['Brook'], role: 'mayor', mentions: [{ start: 39, end: 48 }] },
        ],
        summary: [{ start: 0, end: 49, text: first }],
        passages: [
          { start: 0, end: 49, text: first },
          { start: 50, end: TEXT.length, text: second },
        ],
      };
      expect(await store.articles.reanalysed(next, [])).toBe(true);
      expect(await store.articles.record(SHARED, 'a')).toEqual(next);
      expect(await store.articles.countAnalysedBefore(OPERATOR, 2)).toBe(0);
      expect(await store.speakers.rank(SHARED, {}, 5)).toMatchObject({ quotes: 2, named: 1 });
      const theirs = { speakers: ['ada brook'], shown: true } as const;
      expect(await store.quotes.list(SHARED, theirs, ALL)).toHaveLength(1);
      expect(await store.search.passages(SHARED, ['may'], {}, 5)).toMatchObject([{ passage: { start: 50 } }]);
    });

    it('are indexed by the words of their language, even where nothing else changed', async () => {
      const text = '„Die Häuser stehen leer“, sagte Ada Brook.';
      const said = [{ words: 'Die Häuser stehen leer' }];
      await store.articles.save({ ...recordOf('de', { text, language: 'en' }, said), analysedBy: 1 });
      const hits = async () => [
        (await store.search.passages(SHARED, ['Haus'], {}, 5)).length,
        (await store.quotes.list(SHARED, { about: 'Haus' }, ALL)).length,
      ];
      expect(await hits()).toEqual([0, 0]);
      await store.articles.reanalysed(
        { ...recordOf('de', { text, language: 'de' }, said), analysedBy: 2 },
        [],
      );
      expect(await hits()).toEqual([1, 1]);
      expect((await store.articles.get(SHARED, 'de'))?.language).toBe('de');
      expect(await store.quotes.list(SHARED, { about: 'Brook' }, ALL)).toHaveLength(1);
    });

    it('stay the articles that they were: no revision, no later date, the same story', async () => {
      await store.articles.save(found([SHUT], 1));
      const before = await store.articles.record(SHARED, 'a');
      await store.articles.reanalysed(
        {
          ...found([OPEN], 2),
          article: { ...found([OPEN], 2).article, revisedAt: day(9), story: 'other' },
          features: { other: 1 },
        },
        [],
      );
      const after = await store.articles.record(SHARED, 'a');
      expect(after?.article).toEqual(before?.article);
      expect(after?.features).toEqual({ other: 1 });
      expect(await store.articles.revisions(SHARED, 'a')).toEqual([]);
    });

    it('are found by the quotes of the last analysis alone', async () => {
      await store.articles.save(found([SHUT, OPEN], 1));
      const shorter = { words: 'The gates stay', by: 'Ada Brook' };
      const [quote] = found([shorter], 2).quotes;
      if (quote === undefined) throw new Error('no quote');
      await store.articles.reanalysed({ ...found([], 2), quotes: [{ ...quote, id: 'new' }] }, []);
      expect((await store.quotes.list(SHARED, {}, ALL)).map(({ quote: { id } }) => id)).toEqual(['new']);
      expect(await store.quotes.list(SHARED, { about: 'omar' }, ALL)).toHaveLength(1);
      expect(await store.quotes.list(SHARED, { speakers: ['omar dunn'] }, ALL)).toEqual([]);
      expect((await store.quotes.like(SHARED, 'gates stay', 5)).map(({ quote: { id } }) => id)).toEqual([
        'new',
      ]);
      expect(await store.speakers.rank(SHARED, {}, 5)).toMatchObject({ quotes: 1, named: 1 });
    });

    it('keep who said it as people corrected it, also where the words are cut otherwise', async () => {
      await store.articles.save(found([SHUT, OPEN], 1));
      await store.quotes.fixSpeaker(OPERATOR, 'a-q0', 'Lena Moor', 'u1', day(2));
      await store.quotes.fixSpeaker(scopeOf(A), 'a-q1', '', 'u2', day(2));
      const again = found(
        [
          { ...SHUT, words: 'gates stay shut,' },
          { ...OPEN, words: 'We open in May,” said' },
        ],
        2,
      );
      const quotes = again.quotes.map((quote, n) => ({ ...quote, id: `new-${n}` }));
      expect(await store.articles.reanalysed({ ...again, quotes }, [])).toBe(true);
      const fixed = async (scope: typeof OPERATOR | ReturnType<typeof scopeOf>) =>
        (await store.articles.record(scope, 'a'))?.quotes.map(({ fixedSpeaker }) => fixedSpeaker);
      expect(await fixed(OPERATOR)).toEqual(['Lena Moor', null]);
      expect(await fixed(scopeOf(A))).toEqual(['Lena Moor', '']);
      const theirs = { speakers: ['lena moor'], shown: true } as const;
      expect(await store.quotes.list(SHARED, theirs, ALL)).toHaveLength(1);
    });

    it('do not inherit the correction of other words', async () => {
      await store.articles.save(found([SHUT], 1));
      await store.quotes.fixSpeaker(OPERATOR, 'a-q0', 'Lena Moor', 'u1', day(2));
      const again = found([OPEN], 2);
      await store.articles.reanalysed(
        {
          ...again,
          quotes: again.quotes.map((quote) => ({ ...quote, id: 'new' })),
        },
        [],
      );
      expect((await store.articles.record(SHARED, 'a'))?.quotes[0]?.fixedSpeaker).toBeNull();
    });

    it('are left alone when they were revised, withdrawn or removed meanwhile', async () => {
      const late = found([OPEN], 2);
      expect(await store.articles.reanalysed(late, [])).toBe(false);
      await store.articles.save(found([SHUT], 1));
      const revised = recordOf('a', { revision: 2, text: 'Nothing was said.' });
      await store.articles.save(revised);
      expect(await store.articles.reanalysed(late, [])).toBe(false);
      expect(await store.articles.record(SHARED, 'a')).toEqual(revised);
      await store.articles.withdraw(OPERATOR, 'a', day(3));
      expect(await store.articles.reanalysed({ ...revised, analysedBy: 2 }, [])).toBe(false);
    });

    it('refuse what does not stand at its place', async () => {
      await store.articles.save(found([SHUT], 1));
      const [quote] = found([OPEN], 2).quotes;
      if (quote === undefined) throw new Error('no quote');
      const forged = { ...found([], 2), quotes: [{ ...quote, text: 'We open in June' }] };
      await expect(store.articles.reanalysed(forged, [])).rejects.toThrow('is not what stands at');
      expect(await store.articles.countAnalysedBefore(OPERATOR, 2)).toBe(1);
    });
  });
}
