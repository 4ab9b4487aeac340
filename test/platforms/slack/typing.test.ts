/** What people type on Slack, with what Slack makes of it: links, misspelt options. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeAll(async () => {
  desk = await openOnSlack();
});
afterAll(() => desk.close());

const answer = async (command: string, text: string) => {
  const before = desk.seen('U0USER11').length;
  await desk.member.slash(command, text);
  await desk.until(() => expect(desk.seen('U0USER11').length).toBeGreaterThan(before));
  return JSON.stringify(desk.seen('U0USER11').slice(before));
};

test('an outlet is found by its domain, which Slack turns into a link', async () => {
  const plain = await answer('/quotes', 'source:"Sample Courier"');
  expect(plain).toMatch(/from.*Sample Courier/);
  for (const typed of [
    'source:<http://sample-courier.example|sample-courier.example>',
    'source:<https://www.sample-courier.example/|www.sample-courier.example/>',
    'source:sample-courier.example',
    'source:<https://sample-courier.example/2022/07/webb-first-picture>',
  ])
    expect(await answer('/quotes', typed), typed).toMatch(/from.*Sample Courier/);
});

test.each([
  ['speakr:Powell', 'speakr:'],
  ['outlet:Courier', 'outlet:'],
])('an option that does not exist is an error that names the options: %s', async (typed, key) => {
  const said = await answer('/quotes', typed);
  expect(said).toContain(`has no option ${key}`);
  for (const name of ['speaker:', 'about:', 'source:', 'since:', 'until:', 'kind:'])
    expect(said).toContain(name);
});

test('a person’s name alone means the person, with the words one button away', async () => {
  const said = await answer('/quotes', 'Powell');
  expect(said).toMatch(/by.*Powell/);
  expect(said).toContain('About Powell');
});
