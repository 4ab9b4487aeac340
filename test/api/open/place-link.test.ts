/** The short link of a quotation, as a stranger's browser follows it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlaceLink } from '../../../src/api/open/place-link.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { QuoteHit } from '../../../src/core/ports/quote-store.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { type Newsroom, openNewsroom } from '../../core/commands/newsroom.ts';

let room: Newsroom;
let hit: QuoteHit;
beforeAll(async () => {
  room = await openNewsroom();
  const [first] = await room.store.quotes.list(SHARED, { kinds: ['direct'] }, { limit: 1, offset: 0 });
  if (first === undefined) throw new Error('no quotes');
  hit = first;
});
afterAll(() => room.close());

const follow = (path: string, language = 'en') =>
  createPlaceLink(room.store).handle(
    new Request(`https://bot.example${path}`, { headers: { 'accept-language': language } }),
    '203.0.113.9',
  );

describe('a short link', () => {
  it('leads to the words in the stored article, and nobody is told where the reader came from', async () => {
    const response = await follow(`/s/${hit.quote.id}`);
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^https:\/\/.+#:~:text=/);
    expect(location.startsWith(hit.article.url ?? 'none')).toBe(true);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/s/q0000000000000',
    '/s/',
    '/s/https://evil.example',
    '/s//evil.example',
    '/s/q1?to=https://evil.example',
    '/s/%2e%2e/metrics',
    `/s/${'q'.repeat(3000)}`,
  ])('leads nowhere from %s, and says so', async (path) => {
    const response = await follow(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('location')).toBeNull();
    const page = await response.text();
    expect(page).toContain('This quotation is not stored');
    expect(page).not.toContain('evil');
  });

  it('says it in the reader’s language', async () => {
    const page = await (await follow('/s/q0000000000000', 'de-AT,de;q=0.9,en;q=0.5')).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Dieses Zitat ist nicht gespeichert');
  });

  it.each([
    ['leads to a shared article', null, 302],
    ['leads nobody to an article of a workspace', 'discord:1', 404],
  ] as const)('%s', async (_name, workspace, status) => {
    const text = '“The vault is empty,” said Ada Brook.';
    const id = `own-${status}`;
    const made = recordOf(id, { text, url: `https://inside.example/${id}`, workspace }, [
      { words: 'The vault is empty' },
    ]);
    const record = { ...made, quotes: made.quotes.map((quote) => ({ ...quote, id: `q0vault000${status}` })) };
    await room.store.articles.save(record);
    expect((await follow(`/s/q0vault000${status}`)).status).toBe(status);
  });
});
