import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import { type PageAt, type QuotePage, quotePage } from '../../../src/core/statements/quote-page.ts';
import { day, recordOf } from '../../contracts/store-records.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

const FIRST: PageAt = { from: 0, page: 0 };
const SIZE = 5;
const COPIED = 'The harbour stays open to every ship that asks for shelter this winter.';
const RETOLD = 'The harbour remains open to every ship that asks for shelter this winter.';

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore({ now: () => Temporal.Instant.from('2026-06-01T00:00:00Z') });
});
afterEach(() => store.close());

/** The number in letters: other words for every article. */
const lettersOf = (n: number): string => [...String(n)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('o');

async function write(n: number, words: string, story = `s${n}`): Promise<void> {
  const about = { publishedAt: day(1), outlet: `Outlet ${n}`, story };
  await store.articles.save(recordOf(`a${String(n).padStart(3, '0')}`, about, [{ words }]));
}

const open = (at: PageAt): Promise<QuotePage> => {
  return store.quotes.count(SHARED, {}).then((total) => quotePage(store, SHARED, {}, at, SIZE, total));
};

/** Every page from the first on, by its `next`. */
async function allPages(): Promise<readonly QuotePage[]> {
  const pages = [await open(FIRST)];
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null) {
    pages.push(await open(next));
    if (pages.length > 100) throw new Error('the pages do not end');
  }
  return pages;
}

const leadsOf = (pages: readonly QuotePage[]): readonly string[] =>
  pages.flatMap(({ statements }) => statements.map(({ lead }) => lead.article.outlet));

describe('pages of a long list', () => {
  test('go on behind what is counted', async () => {
    for (let n = 0; n < 230; n += 1)
      await write(
        n,
        [300, 600, 900]
          .map((more) => lettersOf(n + more))
          .join(' ')
          .concat(' quay'),
      );
    const total = await store.quotes.count(SHARED, { about: 'quay' });
    expect(total).toEqual({ quotes: 200, more: true });
    const page = (at: PageAt) => quotePage(store, SHARED, { about: 'quay' }, at, SIZE, total);
    expect((await page(FIRST)).more).toBe(true);
    const last = await page({ from: 200, page: -1 });
    expect(last).toMatchObject({ known: 230, more: false, next: null });
  });

  test('have every statement once, however far apart its copies stand, with all who carry it', async () => {
    for (let n = 0; n < 230; n += 1) {
      if (n === 3 || n === 150 || n === 220) await write(n, COPIED);
      else await write(n, `Number ${lettersOf(n)} said ${lettersOf(n + 300)} about ${lettersOf(n + 600)}.`);
    }
    const pages = await allPages();
    const leads = leadsOf(pages);
    expect(leads).toHaveLength(228);
    expect(new Set(leads).size).toBe(228);
    const copied = pages
      .flatMap(({ statements }) => statements)
      .find(({ lead }) => lead.quote.text === COPIED);
    expect(copied?.lead.article.outlet).toBe('Outlet 3');
    expect(copied?.variants.map(({ hit }) => hit.article.outlet).toSorted()).toEqual([
      'Outlet 150',
      'Outlet 220',
    ]);
  });

  test('show another wording of the same story with the statement, also where it stands far behind', async () => {
    for (let n = 0; n < 130; n += 1) {
      if (n === 3) await write(n, COPIED, 'harbour');
      else if (n === 120) await write(n, RETOLD, 'harbour');
      else await write(n, `Number ${lettersOf(n)} said ${lettersOf(n + 300)} about ${lettersOf(n + 600)}.`);
    }
    const pages = await allPages();
    expect(leadsOf(pages)).toHaveLength(129);
    const [told] = pages
      .flatMap(({ statements }) => statements)
      .filter(({ variants }) => variants.length > 0);
    expect(told?.lead.quote.text).toBe(COPIED);
    expect(told?.variants).toMatchObject([{ wording: 'different', hit: { quote: { text: RETOLD } } }]);
  });

  test('lead back as they led on, over the windows too', async () => {
    for (let n = 0; n < 112; n += 1) {
      await write(n, `Number ${lettersOf(n)} said ${lettersOf(n + 300)} about ${lettersOf(n + 600)}.`);
    }
    const pages = await allPages();
    const back: QuotePage[] = [];
    for (let at = pages.at(-1)?.previous ?? null; at !== null; at = back.at(-1)?.previous ?? null) {
      back.push(await open(at));
    }
    expect(leadsOf(back.toReversed())).toEqual(leadsOf(pages.slice(0, -1)));
    expect(pages.map(({ first }) => first)).toEqual(pages.map((_, place) => place * SIZE));
    expect(pages.at(-1)).toMatchObject({ known: 112, more: false, next: null });
  });

  test('end: a place far behind the last is the last', async () => {
    await write(1, COPIED);
    const page = await open({ from: 9_999_999, page: 9_999_999 });
    expect(page.statements).toHaveLength(0);
    expect(page.next).toBeNull();
    expect((await open({ from: 0, page: 7 })).statements).toHaveLength(1);
  });
});
