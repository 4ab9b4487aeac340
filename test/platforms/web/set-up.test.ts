/** Setting up on the page: tokens are tried before they are kept, nothing is replaced silently, and nobody else may. */
import { afterEach, expect, it } from 'vitest';
import { openSite, type Site, type SiteOptions } from './site.ts';

let site: Site;
afterEach(() => site.close());
const open = async (options: SiteOptions = {}): Promise<void> => {
  site = await openSite(options);
};
const send = async (
  token: string,
  more: Record<string, string> = {},
  headers: Record<string, string> = {},
) => {
  const response = await site.post({ platform: 'chat', CHAT_TOKEN: token, ...more }, headers, '/setup');
  return { status: response.status, text: await response.text() };
};

it('shows the three steps, and not what is set', async () => {
  await open({ token: 'kept-secret' });
  const page = await (await site.get('/setup')).text();
  for (const part of [
    '1. Where it posts',
    '2. What it reads',
    '3. What it sends',
    'is set up',
    'chat.example, Bots',
  ])
    expect(page).toContain(part);
  expect(page).not.toContain('kept-secret');
  expect(await (await site.get('/sources')).text()).toContain('href="/setup"');
});

it('keeps tokens that the platform takes, with what it found out', async () => {
  await open();
  const { status, text } = await send(' right ');
  expect(status).toBe(200);
  expect(text).toContain('Chat takes them: quoter');
  expect(site.ran).toEqual(['keep CHAT_TOKEN CHAT_ID']);
});

it.each([
  ['app-1', 'is an app token'],
  ['unknown', 'is not known to Chat'],
  ['down', 'could not be asked: no connection'],
])('keeps nothing of %s and says why, without repeating it', async (token, why) => {
  await open();
  const { status, text } = await send(token);
  expect(status).toBe(400);
  expect(text).toContain(why);
  expect(text).not.toContain(`value="${token}"`);
  expect(site.ran).toEqual([]);
});

it('says what to do when they cannot be kept', async () => {
  await open({ isReadOnly: true });
  const { status, text } = await send('right');
  expect(status).toBe(400);
  expect(text).toContain('.env could not be written. Write it outside.');
});

it('replaces what is set only when that is ticked', async () => {
  await open({ token: 'right' });
  expect((await send('other')).text).toContain('Tick the box');
  expect(site.ran).toEqual([]);
  expect((await send('other', { replace: 'yes' })).status).toBe(200);
  expect(site.ran).toHaveLength(1);
});

it('is for the operator alone, and for forms of this page alone', async () => {
  await open({ operator: false, trial: true });
  expect((await site.get('/setup')).status).toBe(401);
  expect((await send('right')).status).toBe(401);
  expect((await send('right', {}, { origin: 'https://evil.example' })).status).toBe(403);
  expect(site.ran).toEqual([]);
});
