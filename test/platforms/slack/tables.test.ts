/** Tables on Slack: who is quoted most and the editions of a digest, and the same as lists where no table can stand. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { html } from '../../../src/platforms/slack/preview.ts';
import { render } from '../../../src/platforms/slack/render.ts';
import { textOf } from '../../core/messages/said.ts';
import { objectsIn } from '../../fakes/slack/blocks.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeEach(async () => {
  desk = await openOnSlack();
});
afterEach(() => desk.close());

const answer = async (command: string, text: string) => {
  const before = desk.seen('U0ADMIN1').length;
  await desk.admin.slash(command, text);
  await desk.until(() => expect(desk.seen('U0ADMIN1').length).toBeGreaterThan(before));
  return desk.seen('U0ADMIN1').slice(before);
};
const tables = (shown: unknown) => objectsIn(shown).filter(({ type }) => type === 'table');

describe('who is quoted most', () => {
  test('is a table with numbers on the right', async () => {
    const [said] = await answer('/pullquote', 'speakers');
    const [table] = tables(said?.blocks);
    const rows = table?.['rows'] as readonly (readonly { readonly text: string }[])[];
    expect(rows[0]?.map(({ text }) => text)).toEqual(['Speaker', 'Quotes', 'Outlets']);
    expect(rows.length).toBe(11);
    for (const [speaker, quotes] of rows.slice(1)) {
      expect(speaker?.text).toMatch(/\p{L}/u);
      expect(quotes?.text).toMatch(/^\d+$/);
    }
    expect(table?.['column_settings']).toEqual([
      { is_wrapped: true },
      { align: 'right' },
      { align: 'right' },
    ]);
    expect(said?.text).toContain(`${rows[1]?.[0]?.text} · ${rows[1]?.[1]?.text}`);
  });

  test('is a list where Slack refuses the table', async () => {
    desk.slack.rules.noTables = true;
    const [said] = await answer('/pullquote', 'speakers');
    expect(tables(said?.blocks)).toEqual([]);
    expect(JSON.stringify(said?.blocks)).toMatch(/rich_text_list.* · Quotes: /);
  });
});

test('in the Home tab, where no table can stand, it is a list', async () => {
  const shown = () => JSON.stringify(desk.slack.world.homes.get('U0ADMIN1') ?? {});
  const tokenOf = (label: string) =>
    new RegExp(`"text":"${label}","emoji":false\\},"action_id":"[^"]+","value":"([^"]+)"`).exec(
      shown(),
    )?.[1] ?? '';
  await desk.admin.openHome();
  await desk.until(() => expect(tokenOf('Help')).not.toBe(''));
  await desk.admin.pressAtHome(tokenOf('Help'));
  await desk.until(() => expect(tokenOf('Who is quoted most')).not.toBe(''));
  await desk.admin.pressAtHome(tokenOf('Who is quoted most'));
  await desk.until(() => expect(shown()).toContain(' · Quotes: '));
  expect(shown()).not.toContain('"table"');
});

describe('the editions of a digest', () => {
  test('are a table, with a button for the reasons of each', async () => {
    await answer('/digest', 'publish morning');
    const { message } = await desk.room.type('digest publish morning', { manager: true });
    await desk.room.press(message, 'Publish now', { manager: true });
    const [said] = await answer('/digest', 'history morning');
    const [table] = tables(said?.blocks);
    const rows = table?.['rows'] as readonly (readonly { readonly text?: string }[])[];
    expect(rows[0]?.map(({ text }) => text)).toEqual(['Digest', 'No.', 'Stories', 'Due', 'Posts']);
    expect(rows[1]?.slice(0, 3).map(({ text }) => text)).toEqual(['morning', '1', '5']);
    expect(JSON.stringify(rows[1])).toContain('"type":"date"');
    expect(JSON.stringify(said?.blocks)).toContain('Why no. 1?');
    const history = (await desk.room.type('digest history morning', { manager: true })).message;
    expect(textOf(history)).toContain('No. 1 · 5 stories');
    const page = html(
      render({ ...history, items: [{ blocks: history.items[0]?.blocks.slice(0, 2) ?? [] }] }, {})[0] ?? null,
    );
    expect(page).toMatch(/<th[^>]*>No\.<\/th>.*<td>morning<\/td><td class="slack-number">1<\/td>/);
  });
});
