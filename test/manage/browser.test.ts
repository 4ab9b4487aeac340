/** One trip through the management page in a real browser without JavaScript: signing in, a slip, a change, and taking it back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { newSource } from '../../src/core/sources/manage-sources.ts';
import { chromiumPath, openBrowser } from '../e2e/chromium.ts';
import { type Office, openOffice, PASSWORD } from './office.ts';

const why = chromiumPath === null ? ' (skipped: no Chromium on this machine)' : '';

describe.skipIf(chromiumPath === null)(`the management page in a browser${why}`, () => {
  let office: Office;
  let browser: Browser;
  let page: Page;
  /** What the browser complained about: blocked styles, failed requests. */
  const complaints: string[] = [];

  beforeAll(async () => {
    office = await openOffice();
    browser = await openBrowser();
    page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterAll(async () => {
    await browser.close();
    await office.close();
  });

  it('is used with a keyboard and a password, on a narrow screen', async () => {
    const { store } = office.room;
    const outlet = 'A Very Long Name of an Outlet '.repeat(5);
    const address = `https://long.example/${'path'.repeat(60)}`;
    await store.sources.save(
      newSource({ id: 'tide', workspace: null, outlet, address }, '2025-11-24T08:00:00.000Z'),
    );
    await page.goto(`${office.url}/manage/join?invitation=${await office.invite()}`);
    await page.getByLabel('Name').fill('Anna');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Make the account' }).click();
    expect(await page.getByText('at least 12 characters').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Name').inputValue()).toBe('Anna');
    complaints.length = 0;
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).click();
    await page.getByRole('link', { name: outlet.trim() }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    expect((await store.sources.get(OPERATOR, 'tide'))?.paused).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await store.sources.get(OPERATOR, 'tide'))?.paused).toBe(false);

    for (const path of [
      '',
      '/sources',
      '/sources/tide',
      '/digests/morning',
      '/posts',
      '/people',
      '/accounts',
    ]) {
      await page.goto(`${office.url}/manage${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390);
      const levels = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => tagName));
      expect(levels[0], path).toBe('H1');
      const unnamed = await page.evaluate(
        `[...document.querySelectorAll('input:not([type="hidden"]), select, textarea')].filter((one) => one.labels.length === 0).length`,
      );
      expect(unnamed, path).toBe(0);
    }
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.goto(`${office.url}/manage/accounts`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sign in');
    expect(complaints).toEqual([]);
  });
});
