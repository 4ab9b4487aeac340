/** How much of a phone an edition takes, drawn in Chromium as Discord and Slack show it, 390 pixels wide. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { timestamp } from '../../src/core/base/time.ts';
import { sealButtons } from '../../src/core/delivery/button-token.ts';
import type { Preview } from '../../src/core/ports/ports.ts';
import { createDigestViews } from '../../src/core/publishing/digest-views.ts';
import { discord } from '../../src/platforms/discord/declaration.ts';
import { slack } from '../../src/platforms/slack/declaration.ts';
import { type Desk, digestOf, openDesk } from '../core/publishing/newsdesk.ts';
import { chromiumPath, openBrowser } from './chromium.ts';

const TOPICS = [
  ['Harbour council votes to keep the night ferry running through the winter', 'Ada Brook', 'Gull Post'],
  ['River gauge at Tarnow reaches its highest mark in forty years', 'Jonas Reed', 'Tarnow Daily'],
  ['Hospital trust apologises for the loss of eleven thousand letters', 'Mira Okafor', 'Northern Echoes'],
  ['Court lifts the ban on fishing off the southern reefs', 'Tomas Lind', 'Reef Times'],
  ['Schools to open an hour later while the heatwave lasts, minister says', 'Priya Nair', 'Morning Ledger'],
  ['Survey finds nesting storks in every valley of the region again', 'Lena Falk', 'Valley Courier'],
  ['Mill workers accept a pay offer after nine weeks on strike', 'Owen Hart', 'Mill Town Gazette'],
  ['Museum returns three bronze bells to the islands they came from', 'Sade Balogun', 'Island Herald'],
  ['Engineers blame a cracked weld for the closure of the cable car', 'Ivo Maric', 'Summit Press'],
] as const;

const SAID =
  'We have listened to everybody who wrote to us, and we will publish the whole report before the end of the month.';
const TOLD =
  'The decision came after a meeting of more than five hours, which residents followed on screens outside the hall.';

/** Stories that resemble news: a headline of two lines, one statement, one sentence beside it. */
async function deskWith(stories: number): Promise<Desk> {
  const desk = await openDesk();
  for (let n = 0; n < stories; n += 1) {
    const [title, name, outlet] = TOPICS[n % TOPICS.length] ?? TOPICS[0];
    const text = `${TOLD}\n\n“${SAID}” said ${name}.`;
    const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/news/2026/11/23/story-${n}`;
    await desk.write(`s${n}`, { title, outlet, text, url, story: `story-${n}` }, [{ words: SAID, by: name }]);
  }
  return desk;
}

async function heights(browser: Browser, preview: Preview, desk: Desk, style: string, limit: number) {
  const digest = digestOf({ style, window: 'latest:50', limit, sections: [{ title: 'News', limit }] });
  const views = createDigestViews({ store: desk.store, digests: () => [digest], now: desk.clock.now });
  const message = await views.show(OPERATOR, 'morning', 'en');
  const at = timestamp(desk.clock.now());
  const sealed = await sealButtons(message, { workspace: null, user: null }, desk.store.actions, at);
  const payloads = preview.render(sealed, {});
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const drawn = payloads.map((payload) => `<div class="post">${preview.html(payload)}</div>`).join('');
  await page.setContent(`<!doctype html><style>body{margin:0}${preview.css}</style><main>${drawn}</main>`);
  const box = await page.locator('main').boundingBox();
  await page.close();
  return { posts: payloads.length, story: Math.round((box?.height ?? Number.NaN) / limit) };
}

describe.skipIf(chromiumPath === null).each([discord, slack])('an edition on $name', (platform) => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([openBrowser(), platform.preview()]);
  });
  afterAll(() => browser.close());

  it('shows nine stories of a brief digest on one screen, and of a standard one in two posts', async () => {
    const desk = await deskWith(9);
    const brief = await heights(browser, preview, desk, 'brief', 9);
    expect(brief.posts).toBe(1);
    expect(brief.story).toBeLessThanOrEqual(90);
    const standard = await heights(browser, preview, desk, 'standard', 9);
    expect(standard.posts).toBeLessThanOrEqual(2);
    expect(standard.story).toBeLessThanOrEqual(350);
  });

  it('shows 25 stories in four posts', async () => {
    const all = await heights(browser, preview, await deskWith(25), 'standard', 25);
    expect(all.posts).toBeLessThanOrEqual(4);
    expect(all.story).toBeLessThanOrEqual(350);
  });
});
