/** Feeds and open pages of the record, as a feed reader, a stranger’s browser and an embedding page ask for them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeToken } from '../../../src/core/access/access-token.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { Edition } from '../../../src/core/digests/edition.ts';
import type { QuoteHit } from '../../../src/core/ports/quote-store.ts';
import { readFeed } from '../../../src/workers/feeds/feed.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { correctionOf } from '../../contracts/store-rows.ts';
import { NOW } from '../../core/commands/newsroom.ts';
import { type Doors, openDoors } from '../newsroom.ts';

const PUBLIC = 'https://bot.example';
const MINE = 'slack:T0MINE';
let doors: Doors;
let hit: QuoteHit;
let token: string;

async function feedToken(workspace: string | null) {
  if (workspace !== null) await doors.tokenOf(workspace);
  const made = makeToken({ name: 'reader', workspace }, () => NOW, 'feeds');
  await doors.room.store.tokens.add(made.token);
  return made;
}

const editionOf = (id: string, more: Partial<Edition> = {}): Edition => ({
  ...{
    id,
    digest: 'morning',
    workspace: null,
    subscription: null,
    number: 3,
    slot: `slot-${id}`,
    manual: false,
  },
  ...{ plannedAt: '2026-05-08T07:30:00.000Z', madeAt: '2026-05-08T07:30:01.000Z', considered: 1, left: [] },
  chosen: [
    {
      ...{
        article: hit.article.id,
        revision: hit.article.revision,
        story: hit.article.story,
        section: 'All',
      },
      ...{ place: 1, score: 1, terms: {}, matched: [], quotes: [hit.quote.id], update: false, also: [] },
    },
  ],
  ...more,
});

beforeAll(async () => {
  doors = await openDoors({ publicUrl: PUBLIC, pages: true, now: () => NOW });
  const { store } = doors.room;
  const wanted = { kinds: ['direct'], shown: true, modalities: ['asserted'] } as const;
  const [first] = await store.quotes.list(SHARED, wanted, { limit: 1, offset: 0 });
  if (first === undefined) throw new Error('no quotes');
  hit = first;
  token = (await feedToken(null)).secret;
  const words = 'The secret plan stays secret';
  await store.articles.save(
    recordOf('mine', { workspace: MINE, text: `“${words}” said Ada Brook.` }, [{ words }]),
  );
  await store.transaction(async (tx) => {
    await tx.editions.add(editionOf('eshared'));
    await tx.editions.add(editionOf('emine', { workspace: MINE }));
    await tx.editions.add(editionOf('eperson', { subscription: 'sub-1' }));
  });
});
afterAll(() => doors.close());

const feedShape = z.object({
  items: z.array(
    z.object({
      url: z.string(),
      content_html: z.string(),
      authors: z.array(z.object({ name: z.string() })).default([]),
    }),
  ),
});
const itemsOf = async (response: Promise<Response>) => feedShape.parse(await (await response).json()).items;

const get = (path: string, given: string | null = token) =>
  doors.ask(given === null ? path : `${path}${path.includes('?') ? '&' : '?'}token=${given}`, {
    token: null,
  });

describe('feeds', () => {
  it.each(['atom', 'json'])(
    'of quotations are read as %s by our own feed reader, without the token in them',
    async (format) => {
      const response = await get(`/feeds/quotes.${format}`);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).not.toContain(token);
      const feed = readFeed({
        bytes: new TextEncoder().encode(text),
        type: response.headers.get('content-type'),
        url: `${PUBLIC}/feeds`,
      });
      expect(feed.items.length).toBeGreaterThan(10);
      expect(feed.items.every(({ url }) => url?.startsWith(`${PUBLIC}/q/q`))).toBe(true);
      expect(feed.items.some(({ text: words }) => words?.includes('“'))).toBe(true);
    },
  );
  it('of one speaker have that speaker’s words alone, and an unknown or common name is refused with a way on', async () => {
    const items = await itemsOf(get('/feeds/quotes.json?speaker=Putin'));
    expect(new Set(items.flatMap(({ authors }) => authors.map(({ name }) => name)))).toEqual(
      new Set(['Vladimir Putin', 'Владимир Путин']),
    );
    const unknown = await get('/feeds/quotes.json?speaker=Nobody%20Atall');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      title: expect.stringContaining('No speaker has this name'),
    });
  });
  it('of editions have those that everybody gets', async () => {
    const items = await itemsOf(get('/feeds/editions.json?digest=morning'));
    expect(items.map(({ url }) => url)).toEqual([`${PUBLIC}/e/eshared`]);
    expect(await (await get('/feeds/editions.json?digest=morning')).json()).toMatchObject({
      title: 'Morning briefing',
    });
    expect(items[0]?.content_html).toContain(hit.article.outlet);
  });
  it('of a workspace have its own as well, and only its token reads them', async () => {
    const mine = await feedToken(MINE);
    const own = await (await get('/feeds/quotes.json', mine.secret)).text();
    expect(own).toContain('The secret plan stays secret');
    const { items } = z
      .object({ items: z.array(z.unknown()) })
      .parse(await (await get('/feeds/editions.json', mine.secret)).json());
    expect(items).toHaveLength(2);
    const other = await feedToken('slack:T0OTHER');
    for (const secret of [token, other.secret])
      expect(await (await get('/feeds/quotes.json', secret)).text()).not.toContain('secret plan');
    await doors.room.store.tokens.remove(mine.token.id);
    expect((await get('/feeds/quotes.json', mine.secret)).status).toBe(401);
  });
  it('spare a reader that has the newest version the body, and nobody else', async () => {
    const path = `/feeds/quotes.json?token=${token}`;
    const first = await doors.ask(path, { token: null });
    const etag = first.headers.get('etag') ?? '';
    const again = (tags: string) => doors.ask(path, { token: null, headers: { 'if-none-match': tags } });
    const spared = await again(`"older", W/${etag}`);
    expect([spared.status, await spared.text()]).toEqual([304, '']);
    expect((await again('"older"')).status).toBe(200);
    expect(
      (await doors.ask('/feeds/quotes.json?token=wrong', { token: null, headers: { 'if-none-match': etag } }))
        .status,
    ).toBe(401);
  });
  it('say that an edition was updated when an outlet changed what it shows', async () => {
    const record = recordOf('moved', { revision: 2, revisedAt: '2026-05-08T11:00:00.000Z' });
    await doors.room.store.articles.save(record);
    const [chosen] = editionOf('').chosen;
    if (chosen === undefined) throw new Error('no story');
    const shown = (revision: number) => ({
      ...chosen,
      article: 'moved',
      story: record.article.story,
      revision,
    });
    await doors.room.store.transaction(async (tx) => {
      await tx.editions.add(editionOf('estale', { digest: 'evening', chosen: [shown(1)] }));
      await tx.editions.add(editionOf('efresh', { digest: 'evening', number: 4, chosen: [shown(2)] }));
    });
    const feed = await (await get('/feeds/editions.json?digest=evening')).text();
    expect([...feed.matchAll(/"date_modified": "([^"]*)"/g)].map(([, at]) => at).toSorted()).toEqual([
      '2026-05-08T07:30:01.000Z',
      '2026-05-08T11:00:00.000Z',
    ]);
  });
  it('need a token of their own, which opens nothing else', async () => {
    expect((await get('/feeds/quotes.atom', null)).status).toBe(401);
    expect((await get('/feeds/quotes.atom', doors.token)).status).toBe(401);
    expect((await doors.ask('/api/v1/quotes?speaker=Putin', { token })).status).toBe(401);
    expect((await get('/feeds/everything.atom')).status).toBe(404);
  });
});

describe('open pages', () => {
  const open = (path: string) => doors.ask(path, { token: null, host: 'bot.example', remote: '203.0.113.9' });
  it('show a quotation with its speaker, its outlet and the way to embed it', async () => {
    const response = await open(`/q/${hit.quote.id}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(hit.article.outlet);
    expect(page).toContain('application/json+oembed');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const href = /json\+oembed" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const embedded = await (await open(new URL(href).pathname + new URL(href).search)).json();
    expect(embedded).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining('<blockquote>'),
    });
  });
  it('say what became of a quotation that its outlet has changed, and lead to the words that stand now', async () => {
    const [change] = correctionOf('a').changes;
    const changes =
      change === undefined
        ? []
        : [{ ...change, quote: 'q0000000000old', change: 'words', after: hit.quote.id } as const];
    await doors.room.store.corrections.add(correctionOf('a', { status: 'changed', changes }));
    const page = await (await open('/q/q0000000000old')).text();
    expect(page).toContain('The outlet has changed these words');
    expect(page).toContain(hit.article.outlet);
    expect((await open('/q/q0000000nowhere')).status).toBe(404);
    const gone =
      change === undefined
        ? []
        : [{ ...change, quote: 'q000000000gone', change: 'dropped', after: null } as const];
    await doors.room.store.corrections.add(correctionOf('b', { status: 'changed', changes: gone }));
    expect((await open('/q/q000000000gone')).status).toBe(410);
  });
  it('show an edition that everybody gets, and none of a workspace or a person', async () => {
    const page = await (await open('/e/eshared')).text();
    expect(page).toContain(hit.article.outlet);
    expect(page).toContain('<h1>Morning briefing · No. 3 · 2026-05-08</h1>');
    expect(page, 'the root paints the ground, so the scheme is the root’s').toContain(
      ':root{color-scheme:light dark}',
    );
    for (const id of ['emine', 'eperson', 'e0', '../metrics'])
      expect((await open(`/e/${id}`)).status).toBe(404);
  });
  it.each([
    ['another site', 'https://evil.example/q/q00000000'],
    ['no address', 'nonsense'],
    ['another page', `${PUBLIC}/e/eshared`],
  ])('embed nothing of %s', async (_, url) => {
    expect((await open(`/oembed?url=${encodeURIComponent(url)}`)).status).toBe(404);
  });
  it('are off until they are wanted', async () => {
    const shut = await openDoors({ publicUrl: PUBLIC });
    await expect(shut.ask(`/q/${hit.quote.id}`, { token: null })).rejects.toThrow();
    await shut.close();
  });
});
