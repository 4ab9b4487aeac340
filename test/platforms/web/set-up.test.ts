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
    'Follow an outlet',
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
  expect(text).toContain('from the next start: systemctl restart pullquote');
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

const post = async (path: string, fields: Record<string, string>, headers = {}) => {
  const response = await site.post(fields, headers, path);
  return { status: response.status, text: await response.text() };
};

it('puts a source into the configuration, and says why where that fails', async () => {
  await open();
  const done = await post('/setup/source', { url: 'https://lantern.example' });
  expect([
    done.status,
    done.text.includes('The Lantern is followed and stands in /srv/config/pullquote.yaml'),
  ]).toEqual([200, true]);
  for (const [url, why] of [
    ['https://nothing.example/"><b>', 'No feed was found there. It answers 404.'],
    ['https://readonly.example', 'The file cannot be written. Write it by hand.'],
  ] as const) {
    const { status, text } = await post('/setup/source', { url });
    expect([status, text.includes(why), text.includes('"><b>')]).toEqual([400, true, false]);
  }
  expect(site.ran).toEqual(['follow https://lantern.example']);
});

it('shows a digest before it writes its file, and keeps what was typed where something is wrong', async () => {
  await open();
  const typed = {
    title: 'Tide & co',
    time: '07:30',
    days: 'daily',
    timezone: 'UTC',
    sections: 'News (8)',
    places: 'slack:T1/C1, discord:7',
  };
  const looked = await post('/setup/digest', { ...typed, do: 'look' });
  expect(looked.text).toContain('slack:T1/C1: The bot is not there.');
  expect(looked.text).toContain('datetime="2026-05-21T05:30:00.000Z"');
  expect(looked.text).toContain('value="Tide &amp; co"');
  const wrong = await post('/setup/digest', { ...typed, time: '25:00', do: 'write' });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toMatch(/id="setup-time-wrong">There is no such hour\.[\s\S]*value="25:00"/);
  expect(site.ran).toEqual([]);
  const written = await post('/setup/digest', { ...typed, do: 'write' });
  expect(written.text).toContain('written to digests/tide.yaml');
  expect(site.ran).toEqual(['write Tide & co for slack:T1/C1 discord:7']);
});

it('is for the operator alone, and for forms of this page alone', async () => {
  await open({ operator: false, trial: true });
  expect((await site.get('/setup')).status).toBe(401);
  expect((await send('right')).status).toBe(401);
  expect((await send('right', {}, { origin: 'https://evil.example' })).status).toBe(403);
  for (const path of ['/setup/source', '/setup/digest']) {
    expect((await post(path, { url: 'https://lantern.example' })).status).toBe(401);
    expect((await post(path, {}, { origin: 'https://evil.example' })).status).toBe(403);
  }
  expect(site.ran).toEqual([]);
});
