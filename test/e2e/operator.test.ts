/** The operator's page of the real process: locked once a platform is on, with the link that opens it, also behind real proxies. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/server.ts';
import { type Bot, operatorCookie, startFilledBot } from './bot.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { PROXIES, type RunningProxy, startProxy } from './proxy.ts';

const PAGES = [
  '/',
  '/articles',
  '/people',
  '/digests',
  '/sources',
  '/command?text=/quotes',
  '/suggest?line=/q',
];
const CHANGE = new URLSearchParams({ text: '/sources add url:https://paper.example/feed' });

let slack: FakeSlack;
let tokens: Readonly<Record<string, string>>;

beforeAll(async () => {
  slack = await startFakeSlack();
  tokens = {
    SLACK_BOT_TOKEN: [...slack.world.tokens.keys()][0] ?? '',
    SLACK_SIGNING_SECRET: 'signing-secret-of-the-tests',
    SLACK_API_URL: slack.apiUrl,
  };
});
afterAll(() => slack.stop());

async function statusOf(url: string, init: RequestInit = {}): Promise<number> {
  return (await fetch(url, { redirect: 'manual', ...init })).status;
}

describe('with a platform on', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startFilledBot([], tokens);
  });
  afterAll(() => bot.stop());

  it('shows and runs nothing without the link, and everything with it', async () => {
    for (const path of [...PAGES, '/metrics']) expect(await statusOf(`${bot.url}${path}`), path).toBe(401);
    const cookie = await operatorCookie(bot);
    for (const path of PAGES)
      expect(await statusOf(`${bot.url}${path}`, { headers: { cookie } }), path).toBe(200);
    const authorization = `Bearer ${new URL(bot.link).searchParams.get('token') ?? ''}`;
    const metrics = await fetch(`${bot.url}/metrics`, { headers: { authorization } });
    expect(await metrics.text()).toContain('pullquote_outbox_rows');
    expect(await statusOf(`${bot.url}/healthz`)).toBe(200);
  });

  it('takes a command from a page of its own alone, cookie or not', async () => {
    const cookie = await operatorCookie(bot);
    const post = (headers: Record<string, string>) =>
      statusOf(`${bot.url}/command`, {
        method: 'POST',
        body: new URLSearchParams({ text: '/quotes' }),
        headers,
      });
    expect(await post({})).toBe(401);
    expect(await post({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await post({ cookie, origin: bot.url })).toBe(200);
  });

  it('keeps the token for its owner alone', () => {
    expect(statSync(join(bot.folder, 'data', 'operator-token')).mode & 0o777).toBe(0o600);
  });

  const why = chromiumPath === null ? ' (skipped: no Chromium on this machine)' : '';
  describe.skipIf(chromiumPath === null)(`in a browser${why}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it.each([1280, 390])('is a notice that fits %i pixels, and opens with the link', async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'en-GB' });
      await page.goto(bot.url);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Open the operator’s link first',
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.goto(bot.link);
      await page.waitForURL(`${bot.url}/`);
      expect(await page.getByRole('region', { name: 'Slack', exact: true }).count()).toBe(1);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate('document.cookie')).toBe('');
      await page.close();
    });
  });
});

/** The bots that stand behind a proxy, by what is set: each is started once and stands behind all kinds. */
const behindProxies = new Map<string, Promise<Bot>>();
afterAll(async () => {
  for (const bot of behindProxies.values()) await (await bot).stop();
});

function botWith(more: Readonly<Record<string, string>>): Promise<Bot> {
  const key = JSON.stringify(more);
  const bot = behindProxies.get(key) ?? startFilledBot([], { LOG_LEVEL: 'silent', ...more });
  behindProxies.set(key, bot);
  return bot;
}

describe.each(PROXIES)('behind $label', (kind) => {
  const open: RunningProxy[] = [];
  afterAll(async () => {
    for (const each of open.toReversed()) await each.stop();
  });

  async function behind(more: Readonly<Record<string, string>>): Promise<{ bot: Bot; through: string }> {
    const bot = await botWith(more);
    const proxy = await startProxy(kind, new URL(bot.outside).host);
    open.push(proxy);
    return { bot, through: proxy.url };
  }

  const skipped = kind.program === null;
  const note = skipped ? ' (skipped: it is not installed)' : '';

  it.skipIf(skipped)(
    `a stranger sees and runs nothing when the public address was forgotten${note}`,
    async () => {
      const { through } = await behind(tokens);
      for (const path of [...PAGES, '/metrics', '/open?token=guess'])
        expect(await statusOf(`${through}${path}`), path).toBe(401);
      expect(await statusOf(`${through}/command`, { method: 'POST', body: CHANGE })).toBe(401);
      // What Slack sends still arrives, and is judged by its signature.
      const events = await fetch(`${through}/slack/events`, { method: 'POST', body: '{}' });
      expect(await events.text()).toBe('not signed');
    },
  );

  it.skipIf(skipped)(`a stranger does not even find the page at the public address${note}`, async () => {
    const { bot, through } = await behind({ ...tokens, PULLQUOTE_PUBLIC_URL: 'https://bot.example' });
    for (const path of [...PAGES, '/metrics', '/open?token=guess'])
      expect(await statusOf(`${through}${path}`), path).toBe(404);
    expect(await statusOf(`${through}/command`, { method: 'POST', body: CHANGE })).toBe(404);
    const events = await fetch(`${through}/slack/events`, { method: 'POST', body: '{}' });
    expect(await events.text()).toBe('not signed');
    expect(await statusOf(`${through}/healthz`)).toBe(200);
    // On its own port the page asks for the link, and the metrics are open.
    expect(await statusOf(`${bot.url}/articles`)).toBe(401);
    expect(await statusOf(`${bot.url}/articles`, { headers: { cookie: await operatorCookie(bot) } })).toBe(
      200,
    );
    expect(await statusOf(`${bot.url}/metrics`)).toBe(200);
  });

  it.skipIf(skipped)(`a stranger reads the samples of a trial and changes nothing${note}`, async () => {
    const { bot, through } = await behind({});
    expect(await statusOf(`${through}/articles`)).toBe(200);
    const change = (url: string, headers: Record<string, string> = {}) =>
      statusOf(`${url}/command`, { method: 'POST', body: CHANGE, headers });
    expect(await change(through)).toBe(401);
    expect(await change(bot.url)).toBe(401);
    expect(await change(bot.url, { cookie: await operatorCookie(bot), origin: bot.url })).toBe(200);
  });
});
