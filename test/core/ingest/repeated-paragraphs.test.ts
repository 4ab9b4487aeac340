import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/articles/article.ts';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { createReanalysis } from '../../../src/core/ingest/reanalyse.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const BOX =
  'Tom Hale covers health and schools for us. He joined the paper in 2019 and lives by the sea with two dogs.';
const OFFER =
  'Sign up for our weekly newsletter and get the best of our reporting in your inbox every Friday morning.';

/** Reports about different things, in the words of different people. */
const REPORTS: readonly (readonly [title: string, text: string])[] = [
  [
    'Swimming pool closes',
    'The council voted to close the swimming pool on Ferry Lane.\n\n“We cannot pay for another winter,” said the treasurer, Paula Renn.',
  ],
  [
    'Bakery burns down',
    'A fire destroyed a bakery beside the station in the night.\n\n“The oven was cold,” said the owner, Omar Desta.',
  ],
  [
    'Choir wins a prize',
    'The choir of the miners won the national prize for folk music.\n\n“We sang for our fathers,” said its leader, Lena Brandt.',
  ],
  [
    'Bridge is to be painted',
    'Workers will paint the iron bridge over the canal in green.\n\n“It was green once,” said the engineer, Karl Moss.',
  ],
];

const draft = (n: number, more: Partial<Draft> = {}, footer: readonly string[] = [BOX]): Draft => {
  const [title, text] = REPORTS[n % REPORTS.length] ?? ['', ''];
  return {
    source: 'gazette',
    outlet: 'The Gazette',
    url: `https://gazette.example/${n}`,
    title,
    text: [text, ...footer].join('\n\n'),
    publishedAt: '2026-02-24T10:00:00+01:00',
    ...more,
  };
};

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.store.close());

const settle = async ({ store, analyst, now }: Newsroom) => {
  const again = createReanalysis({
    store,
    analyst,
    log: SILENT,
    now,
    window: createStoryWindow(store.stories),
    known: () => Promise.resolve(),
    before: 0,
  });
  let rounds = 0;
  while ((await again.next(5)).articles > 0) {
    rounds += 1;
    if (rounds > 50) throw new Error('it never comes to rest');
  }
};

/** The words that are left out of each article, by its address. */
const leftOut = async ({ store }: Newsroom, workspace?: string | null) => {
  const articles = await store.articles.list(OPERATOR, {}, { limit: 100, offset: 0 });
  const records = await store.articles.records(
    OPERATOR,
    articles
      .filter((article) => workspace === undefined || article.workspace === workspace)
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    records.map((record) => [
      record.article.url,
      record.leftOut.map(({ start, end }) => record.article.text.slice(start, end)),
    ]),
  );
};

describe('a paragraph of three articles of one outlet', () => {
  it('belongs to none of them: no passage, no person, no part of the summary', async () => {
    const stored = [];
    for (const n of [0, 1, 2]) stored.push((await room.ingest(draft(n), null)).article.id);
    await settle(room);
    for (const record of await room.store.articles.records(OPERATOR, stored)) {
      const { text } = record.article;
      expect(text).toContain(BOX);
      expect(record.leftOut.map(({ start, end }) => text.slice(start, end))).toEqual([BOX]);
      const found = JSON.stringify([record.passages, record.summary, record.quotes, record.people]);
      expect(found).not.toContain('Hale');
      expect(Object.keys(record.features)).not.toContain('n:hale');
      expect(Object.keys(record.features).length).toBeGreaterThan(3);
      expect(record.passages).toHaveLength(2);
      expect(record.quotes).toHaveLength(1);
    }
    const found = await room.store.search.passages(OPERATOR, ['dogs'], {}, 10);
    expect(found).toEqual([]);
  });

  it('stays in two', async () => {
    for (const n of [0, 1]) await room.ingest(draft(n), null);
    await settle(room);
    expect(Object.values(await leftOut(room))).toEqual([[], []]);
  });

  it('comes back when one of them is removed', async () => {
    const ids = [];
    for (const n of [0, 1, 2]) ids.push((await room.ingest(draft(n), null)).article.id);
    await settle(room);
    await room.store.articles.remove(OPERATOR, ids[1] ?? '');
    await settle(room);
    expect(Object.values(await leftOut(room))).toEqual([[], []]);
    const [first] = await room.store.articles.records(OPERATOR, ids);
    expect(first?.passages).toHaveLength(3);
  });

  it('leaves the features of its article and of the story, and comes back into both', async () => {
    const ids: string[] = [];
    for (const n of [0, 1]) ids.push((await room.ingest(draft(n), null)).article.id);
    const read = async () => {
      const [record] = await room.store.articles.records(OPERATOR, ids);
      const story = await room.store.stories.get(OPERATOR, record?.article.story ?? '');
      return { article: record?.features ?? {}, story: story?.features ?? {} };
    };
    const before = await read();
    expect(before.article).toHaveProperty('n:hale');
    ids.push((await room.ingest(draft(2), null)).article.id);
    await settle(room);
    const without = await read();
    expect(without.article).not.toHaveProperty('n:hale');
    expect(without.story).not.toHaveProperty('n:hale');
    // What is left of each kind is scaled to the length of the kind again.
    expect(without.article['w:pool']).toBeGreaterThan(before.article['w:pool'] ?? 1);
    expect(without.story['w:pool']).toBeGreaterThan(before.story['w:pool'] ?? 1);
    await room.store.articles.remove(OPERATOR, ids[2] ?? '');
    await settle(room);
    const again = await read();
    expect(Object.keys(again.article).toSorted()).toEqual(Object.keys(before.article).toSorted());
    expect(Object.keys(again.story)).toContain('n:hale');
  });

  it('is the same whatever came first, also after removals', async () => {
    const step = fc.record({ n: fc.nat(3), box: fc.boolean(), offer: fc.boolean() });
    const order = fc.uniqueArray(step, { selector: ({ n }) => n, minLength: 3, maxLength: 4 });
    const shuffled = order.chain((steps) =>
      fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }), fc.nat(3)),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other, gone]) => {
        const outcomes = [];
        for (const steps of [one, other]) {
          const own = await openNewsroom();
          for (const { n, box, offer } of steps) {
            await own.ingest(draft(n, {}, [...(box ? [BOX] : []), ...(offer ? [OFFER] : [])]), null);
          }
          const articles = await own.store.articles.list(OPERATOR, {}, { limit: 9, offset: 0 });
          const target = articles.find(({ url }) => url?.endsWith(`/${gone}`) === true);
          if (target !== undefined) await own.store.articles.remove(OPERATOR, target.id);
          await settle(own);
          outcomes.push(await leftOut(own));
          await own.store.close();
        }
        expect(outcomes[0]).toEqual(outcomes[1]);
      }),
      { numRuns: 8 },
    );
  });

  it('stays where it is no concern of the others: other outlets, other workspaces, a source with a borrowed name', async () => {
    await room.ingest(draft(0), null);
    await room.ingest(draft(1), null);
    await room.ingest(draft(2, { source: 'squatter', url: 'https://squatter.example/2' }), null);
    await room.ingest(draft(3, { source: 'squatter', url: 'https://squatter.example/3' }), null);
    await room.ingest(draft(2, { source: 'theirs' }), 'slack:T0A');
    await settle(room);
    expect(Object.values(await leftOut(room)).flat()).toEqual([]);
  });

  it('stays where it is the background of a running story', async () => {
    const background =
      'Moss, who built the iron bridge, was arrested in March after money for its paint had disappeared from the till.';
    const parts = [
      'Karl Moss pleaded guilty on Monday to taking money that was meant for the iron bridge over the canal.',
      'A judge set the date for the sentence of Karl Moss, the engineer who took money from the town for years.',
      'The town of Westport will sell the house of Karl Moss, the engineer who was sent to prison for fraud.',
    ];
    for (const [n, text] of parts.entries())
      await room.ingest(draft(n, { text: `${text}\n\n${background}` }), null);
    await settle(room);
    expect(Object.values(await leftOut(room)).flat()).toEqual([]);
  });

  it('stays where nothing else would be left', async () => {
    for (const n of [0, 1, 2]) await room.ingest(draft(n, { text: `Nothing new, ${n}.\n\n${BOX}` }), null);
    await settle(room);
    expect(Object.values(await leftOut(room)).flat()).toEqual([]);
  });

  it('does not come back into an excerpt, and does not keep the newsroom busy', async () => {
    for (const n of [0, 1, 2, 3]) await room.ingest(draft(n, { keep: 'excerpt' }), null);
    await settle(room);
    expect(await room.store.articles.countAnalysedBefore(OPERATOR, 0)).toBe(0);
  });
});
