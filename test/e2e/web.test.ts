/** A stranger's first minute: the real process, a real browser, the samples, both platforms, a question, an answer. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bot, startFilledBot } from './bot.ts';
import { chromiumPath, openBrowser } from './chromium.ts';

const why = chromiumPath === null ? ' (skipped: no Chromium on this machine)' : '';

let bot: Bot;
beforeAll(async () => {
  bot = await startFilledBot();
});
// It ends cleanly when it is told to.
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
});

describe.skipIf(chromiumPath === null)(`the web page in a browser${why}`, () => {
  let browser: Browser;
  /** What the browser complained about: blocked styles, failed requests, script errors. */
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open: Page[] = [];
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    complaints.splice(0);
  });

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      ...options,
    });
    open.push(page);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${bot.url}${path}`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  const frame = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  test('opens with an edition of the samples, as Discord and as Slack show it', async () => {
    const page = await visit('/');
    for (const name of ['Discord', 'Slack']) {
      const shown = frame(page, name);
      expect(await shown.locator('.post').count()).toBeGreaterThan(0);
      expect(await shown.innerText()).toContain('“');
      expect(await shown.locator('meter').count()).toBeGreaterThan(0);
    }
    expect(await page.getByText('These are the samples').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('shows another digest when it is chosen', async () => {
    const page = await visit('/');
    const digests = page.getByRole('navigation', { name: 'Digests' }).getByRole('link');
    const other = digests.nth(1);
    const title = await other.innerText();
    await other.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  });

  test('marks the quotes of an article, and says who spoke when one is focused', async () => {
    const page = await visit('/articles');
    await page.getByRole('link', { name: /China and Russia issue statement/ }).click();
    const quote = page.locator('.quote', { hasText: 'Together, we defend the formation' });
    const note = quote.locator('.note');
    // Hovering shows it too, and the mouse still is where the link was.
    await page.mouse.move(0, 0);
    expect(await note.isVisible()).toBe(false);
    await quote.focus();
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('Vladimir Putin');
  });

  test('answers /quotes with words of the speaker on both platforms', async () => {
    const page = await visit('/');
    await page
      .getByLabel('Command', { exact: true })
      .fill('/quotes speaker:Xi about:"international community"');
    await page.getByRole('button', { name: 'Run' }).click();
    for (const name of ['Discord', 'Slack']) {
      const text = await frame(page, name).innerText();
      expect(text).toContain('stable, positive, and progressive forces in the international community');
      expect(text).toContain('Xi Jinping');
    }
  });

  test('answers an unknown speaker with what is stored', async () => {
    const page = await visit(`/command?text=${encodeURIComponent('/quotes speaker:Nobody')}`);
    const text = await frame(page, 'Slack').innerText();
    expect(text).toContain('Nobody');
    expect(text).toContain('articles');
  });

  test('suggests speakers while typing, and takes one with the keyboard', async () => {
    const page = await visit('/');
    const line = page.getByLabel('Command', { exact: true });
    await line.fill('/quotes speaker:jin');
    await page.getByRole('option', { name: /Xi Jinping/ }).waitFor();
    await line.press('ArrowDown');
    await line.press('Enter');
    expect(await line.inputValue()).toBe('/quotes speaker:"Xi Jinping" ');
  });

  test('lets a button inside a preview be pressed', async () => {
    const page = await visit('/');
    const discord = frame(page, 'Discord');
    await discord.locator('.discord-menu summary').first().click();
    await discord.locator('button[name="token"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/command');
    expect(await frame(page, 'Discord').locator('.post').count()).toBeGreaterThan(0);
  });

  test('does all of that without its script', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.getByLabel('Command', { exact: true }).fill('/help');
    await page.getByRole('button', { name: 'Run' }).click();
    expect(await frame(page, 'Slack').innerText()).toContain('quotes');
  });

  test('fits every page into a window 360 pixels wide', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 780 } });
    const quotes = '/command?text=/quotes%20speaker:Xi';
    for (const path of ['/', '/articles', '/people', '/digests', '/sources', quotes, '/nowhere']) {
      await page.goto(`${bot.url}${path}`, { waitUntil: 'domcontentloaded' });
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(360);
    }
  });

  test('can be walked through with the keyboard, the content first', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});

describe('the process behind the page', () => {
  test('answers without a browser too', async () => {
    expect((await fetch(`${bot.url}/articles`)).status).toBe(200);
  });
});
