/** Who sees and runs what on the page: the operator, a newcomer in a trial, and a stranger whom a proxy made look local. */
import { afterEach, describe, expect, test } from 'vitest';
import { manualSource } from '../../../src/core/sources/source.ts';
import { day, recordOf } from '../../contracts/store-records.ts';
import { openSite, type Site, type SiteOptions, TOKEN } from './site.ts';

const OWN = { origin: 'http://127.0.0.1:8400' };
const PAGES = [
  '/',
  '/articles',
  '/articles/a1',
  '/people',
  '/digests',
  '/editions/e1',
  '/sources',
  '/nowhere',
];

const open: Site[] = [];
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});

async function visit(options: SiteOptions): Promise<Site> {
  const site = await openSite(options);
  open.push(site);
  return site;
}

describe('a stranger', () => {
  test.each([...PAGES, '/command?text=/quotes', '/suggest?line=/quotes', '/files/x'])(
    'sees nothing at %s',
    async (path) => {
      const site = await visit({ operator: false });
      await site.store.articles.save(recordOf('a1', { title: 'A secret headline' }));
      const answer = await site.get(path);
      const page = await answer.text();
      expect(answer.status).toBe(401);
      expect(page).toContain('npx pullquote open');
      expect(page).not.toMatch(/A secret headline|role="search"|aria-label="Pages"/);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(site.ran).toEqual([]);
    },
  );

  test('runs nothing', async () => {
    const site = await visit({ operator: false });
    for (const text of ['/subscribe', '/quotes', '/remove', 'anything'])
      expect((await site.post({ text }, OWN)).status).toBe(401);
    expect(site.ran).toEqual([]);
  });

  test('gets the page’s own style, so that the refusal can be read', async () => {
    const site = await visit({ operator: false });
    for (const path of ['/assets/page.css', '/assets/page.js', '/assets/mark.svg', '/preview/slack.css'])
      expect((await site.get(path)).status).toBe(200);
  });

  test.each(['', '?token=', '?token=wrong', `?token=${TOKEN}x`])(
    'is not let in by /open%s',
    async (query) => {
      const answer = await (await visit({ operator: false })).get(`/open${query}`);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );

  test('who brings the token is let in, and goes on to the front page', async () => {
    const site = await visit({ operator: false });
    const answer = await site.get(`/open?token=${TOKEN}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<meta http-equiv="refresh" content="0;url=/">');
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await site.get('/articles', { cookie })).status).toBe(200);
    expect((await site.post({ text: '/subscribe' }, { ...OWN, cookie })).status).toBe(200);
    expect((await site.get('/articles', { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });
});

describe('a newcomer in a trial', () => {
  test('reads every page', async () => {
    const site = await visit({ operator: false, trial: true });
    await site.store.articles.save(recordOf('a1', {}));
    for (const path of ['/', '/articles', '/articles/a1', '/people', '/digests', '/sources'])
      expect((await site.get(path)).status, path).toBe(200);
  });

  test('runs what reads and is for anyone, by link, form and button', async () => {
    const site = await visit({ operator: false, trial: true });
    expect((await site.get('/command?text=/quotes')).status).toBe(200);
    expect((await site.post({ text: '/quotes' }, OWN)).status).toBe(200);
    expect(site.ran).toEqual(['quotes', 'quotes']);
  });

  test.each([
    ['changes something', { text: '/subscribe' }],
    ['is for managers', { text: '/remove' }],
    ['asks with a form', { text: '/follow' }],
    ['answers a form', { form: 'follow', answered: 'yes', 'answer.speaker': 'Ada Brook' }],
  ])('does not run what %s', async (_, fields) => {
    const site = await visit({ operator: false, trial: true });
    expect((await site.post(fields as Record<string, string>, OWN)).status).toBe(401);
    expect(site.ran).toEqual([]);
  });

  test('is told before confirming what only the operator may run', async () => {
    const site = await visit({ operator: false, trial: true });
    expect(await site.read('/command?text=/subscribe')).toContain('npx pullquote open');
  });

  test('sees only what is shared', async () => {
    const site = await visit({ operator: false, trial: true });
    const theirs = { title: 'A secret headline', workspace: 'discord:710000000000000009' };
    await site.store.articles.save(recordOf('a1', theirs));
    await site.store.sources.save(manualSource('A secret outlet', theirs.workspace, day(1)));
    for (const path of ['/articles', '/articles/a1', '/sources', '/command?text=/quotes'])
      expect(await site.read(path), path).not.toContain('secret');
  });
});
