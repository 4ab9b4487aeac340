/** Help on Slack: commands under the names that exist there, in groups, with buttons that answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeAll(async () => {
  desk = await openOnSlack({ commandPrefix: 'pq-' });
});
afterAll(() => desk.close());

const buttonsOf = (blocks: readonly unknown[]) =>
  [
    ...JSON.stringify(blocks).matchAll(
      /"text":"([^"]+)","emoji":false\},"action_id":"[^"]+","value":"([^"]+)"/g,
    ),
  ].map(([, label = '', token = '']) => ({ label, token }));

test('names every command as it is typed there, with the prefix', async () => {
  await desk.admin.slash('/pullquote', 'help');
  await desk.until(() => expect(desk.told('U0ADMIN1')).toContain('Ask the record'));
  const said = desk.told('U0ADMIN1');
  const named = [...said.matchAll(/"text":"(\/[^"]+)","style":\{"code":true\}/g)].map(
    ([, name = '']) => name,
  );
  const wrong = named.filter(
    (name) => !/^\/(?:pullquote |pq-(?:quotes|ask|check|context|story|digest|follow|subscribe)\b)/.test(name),
  );
  expect(wrong).toEqual([]);
  for (const name of [
    '/pullquote speakers',
    '/pullquote sources list',
    '/pq-digest show',
    '/pullquote setup',
  ])
    expect(named).toContain(name);
});

test('has groups, and buttons that answer or ask', async () => {
  const [help] = desk.seen('U0ADMIN1');
  const said = JSON.stringify(help?.blocks);
  expect(said.indexOf('Ask the record')).toBeLessThan(said.indexOf('Digests and alerts'));
  expect(said.indexOf('Digests and alerts')).toBeLessThan(said.indexOf('For managers'));
  const found = buttonsOf(help?.blocks ?? []);
  expect(found.map(({ label }) => label)).toEqual([
    'Who is quoted most',
    'Show a digest',
    'Subscribe',
    'Follow a speaker',
    'What comes here',
    'Set up a digest',
  ]);
  if (help === undefined) throw new Error('no help');
  for (const { label, token } of found) {
    const [messages, modals] = [desk.seen('U0ADMIN1').length, desk.slack.world.modals.length];
    await desk.admin.press(help, token);
    await desk.until(() =>
      expect(
        [desk.seen('U0ADMIN1').length > messages, desk.slack.world.modals.length > modals],
        label,
      ).toContain(true),
    );
  }
});

test('gives members no group of managers', async () => {
  await desk.member.slash('/pullquote', 'help');
  await desk.until(() => expect(desk.told('U0USER11')).toContain('Ask the record'));
  expect(desk.told('U0USER11')).not.toContain('For managers');
});

test('an error names commands in the same way', async () => {
  await desk.member.slash('/pullquote', 'nosuchword');
  await desk.until(() => expect(desk.told('U0USER11')).toContain('/pullquote help'));
});
