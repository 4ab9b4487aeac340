/** Slack's view for agents: prompts when somebody opens the messages, a status while an answer is made. */
import { afterEach, expect, test } from 'vitest';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
afterEach(() => desk.close());

const opened = { type: 'app_home_opened', user: 'U0USER11', channel: 'D0USER11', tab: 'messages' };

test('offers prompts in the person’s language, each of which is answered', async () => {
  desk = await openOnSlack({ agentView: true });
  const user = desk.slack.world.users.get('U0USER11');
  if (user !== undefined) desk.slack.world.users.set('U0USER11', { ...user, locale: 'de-DE' });
  await desk.member.direct('help');
  await desk.member.tell(opened);
  await desk.until(() => expect(desk.slack.world.prompts.has('D0USER11')).toBe(true));
  const prompts = desk.slack.world.prompts.get('D0USER11') as readonly { title: string; message: string }[];
  expect(prompts[0]?.title).toBe('Wer wird am meisten zitiert?');
  for (const { message } of prompts) {
    const before = desk.slack.world.messages.length;
    await desk.member.direct(message);
    await desk.until(() => expect(desk.slack.world.messages.length).toBeGreaterThan(before));
    expect(desk.slack.world.messages.at(-1)?.text).not.toMatch(/^(?:asked|There is no such)/);
  }
});

test('shows a status in the thread of a mention, and takes it away', async () => {
  desk = await openOnSlack({ agentView: true });
  await desk.member.mention('speakers');
  await desk.until(() => expect(desk.slack.world.statuses).toEqual([expect.stringContaining('record'), '']));
});

test('does nothing of this where the app has no such view', async () => {
  desk = await openOnSlack();
  await desk.member.tell(opened);
  await desk.member.mention('speakers');
  await desk.until(() => expect(desk.told('U0USER11')).toContain('Speaker'));
  expect(desk.slack.world.statuses).toEqual([]);
  expect(desk.slack.world.prompts.size).toBe(0);
});
