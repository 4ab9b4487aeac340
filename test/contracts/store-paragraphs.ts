/** What every backend promises about paragraphs that an outlet repeats. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { StoredParagraph } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { A, B, closeCounted, day, type Open, recordOf } from './store-records.ts';

const FOOTER = 0xffff_ffff_fff1;
const OTHER = 7;

const paragraph = (hash: number, more: Partial<StoredParagraph> = {}): StoredParagraph => ({
  hash,
  related: false,
  repeated: false,
  ...more,
});

export function paragraphsContract(open: Open): void {
  describe('paragraphs that stand in several articles', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));

    const save = (id: string, paragraphs: readonly StoredParagraph[], workspace: string | null = null) =>
      store.articles.save(recordOf(id, { workspace }), paragraphs);
    const marked = () => store.articles.analysedBefore(OPERATOR, 0, 100);
    const repeated = async (id: string | null = null, related = false) => [
      ...(await store.articles.repeated(SHARED, [{ hash: FOOTER, related }, paragraph(OTHER)], id)),
    ];

    it('are repeated for the third article, and the first two are marked when it is stored', async () => {
      await save('a', [paragraph(FOOTER), paragraph(OTHER)]);
      expect(await repeated()).toEqual([]);
      await save('b', [paragraph(FOOTER)]);
      expect(await repeated()).toEqual([FOOTER]);
      expect(await marked()).toEqual([]);
      await save('c', [paragraph(FOOTER, { repeated: true })]);
      expect((await marked()).toSorted()).toEqual(['a', 'b']);
    });

    it('count once for an article that is stored already', async () => {
      await save('a', [paragraph(FOOTER)]);
      await save('b', [paragraph(FOOTER)]);
      expect(await repeated('b')).toEqual([]);
      expect(await repeated('b', true)).toEqual([]);
    });

    it('mark also the article that did not know it', async () => {
      for (const id of ['a', 'b', 'c']) await save(id, [paragraph(FOOTER)]);
      expect((await marked()).toSorted()).toEqual(['a', 'b', 'c']);
    });

    it('come to rest when the marked articles were read again', async () => {
      for (const id of ['a', 'b', 'c']) await save(id, [paragraph(FOOTER)]);
      const known = [paragraph(FOOTER, { repeated: true })];
      for (const id of ['a', 'b', 'c']) {
        const leftOut = [{ start: 0, end: 4, hash: FOOTER }];
        const read = { ...recordOf(id), leftOut, analysedBy: 1 };
        expect(await store.articles.reanalysed(read, known)).toBe(true);
        expect(await store.articles.record(SHARED, id)).toMatchObject({ leftOut });
      }
      expect(await marked()).toEqual([]);
      await save('d', known);
      expect(await marked()).toEqual([]);
    });

    it('come back when too few articles are left, and when a revision has them no more', async () => {
      const known = [paragraph(FOOTER, { repeated: true })];
      for (const id of ['a', 'b', 'c', 'd']) await save(id, known);
      await store.articles.remove(OPERATOR, 'a');
      await store.articles.reanalysed({ ...recordOf('b'), analysedBy: 1 }, known);
      await store.articles.reanalysed({ ...recordOf('c'), analysedBy: 1 }, known);
      expect(await marked()).toEqual([]);
      await store.articles.save(recordOf('d', { revision: 2, text: 'Nothing else.' }), [paragraph(OTHER)]);
      expect((await marked()).toSorted()).toEqual(['b', 'c']);
    });

    it('stay with an article of which only an excerpt is stored', async () => {
      for (const id of ['a', 'b', 'c']) await save(id, [paragraph(FOOTER)]);
      for (const id of ['a', 'b', 'c']) {
        expect(await store.articles.reanalysed({ ...recordOf(id), analysedBy: 1 }, null)).toBe(true);
      }
      expect(await marked()).toEqual([]);
    });

    it("are no outlet's own where most articles have to do with them", async () => {
      for (const id of ['a', 'b', 'c']) await save(id, [paragraph(FOOTER, { related: true })]);
      expect(await marked()).toEqual([]);
      expect(await repeated(null, true)).toEqual([]);
      await save('d', [paragraph(FOOTER)]);
      expect(await repeated()).toEqual([FOOTER]);
    });

    it('are decided by the first articles alone, so that any number takes the same time', async () => {
      for (let n = 0; n < 12; n += 1) await save(`a${n}`, [paragraph(FOOTER, { related: true })]);
      for (let n = 0; n < 12; n += 1) await save(`b${n}`, [paragraph(FOOTER)]);
      expect(await repeated()).toEqual([]);
      expect(await marked()).toEqual([]);
    });

    it('stay as they are when an article is saved without them', async () => {
      for (const id of ['a', 'b', 'c']) await save(id, [paragraph(FOOTER, { repeated: true })]);
      await store.articles.save(recordOf('a', { url: null }));
      expect(await repeated()).toEqual([FOOTER]);
    });

    it('are counted in the articles that one may see', async () => {
      await save('a', [paragraph(FOOTER), paragraph(OTHER)]);
      await save('b', [paragraph(FOOTER)], A);
      await save('c', [paragraph(FOOTER)], B);
      const counted = async (scope: Parameters<Store['articles']['holders']>[0]) =>
        Object.fromEntries(await store.articles.holders(scope, [FOOTER, OTHER, 12]));
      expect(await counted(SHARED)).toEqual({ [FOOTER]: 1, [OTHER]: 1 });
      expect(await counted(scopeOf(A))).toEqual({ [FOOTER]: 2, [OTHER]: 1 });
      expect(await counted(OPERATOR)).toEqual({ [FOOTER]: 3, [OTHER]: 1 });
      expect(await store.articles.holders(OPERATOR, [])).toEqual(new Map());
    });

    it('do not outlive a forgotten workspace', async () => {
      const known = [paragraph(FOOTER, { repeated: true })];
      for (const id of ['a', 'b', 'c']) await save(id, known, A);
      await store.articles.remove(OPERATOR, 'c');
      await store.articles.withdraw(OPERATOR, 'a', day(2));
      expect(await marked()).toEqual(['b']);
      for (const id of ['a', 'b']) await store.articles.remove(scopeOf(A), id);
      expect(await store.articles.holders(OPERATOR, [FOOTER])).toEqual(new Map());
    });
  });
}
