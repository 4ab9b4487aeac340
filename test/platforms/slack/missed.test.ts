/** `/digest missed` on Slack, asked by three people: since when is each one's own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOW } from '../../core/commands/newsroom.ts';
import { person } from '../../fakes/slack/people.ts';
import { TEAM } from '../../fakes/slack/world.ts';
import { deliverEditions } from '../../fixtures/missed-editions.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeAll(async () => {
  desk = await openOnSlack();
});
afterAll(() => desk.close());

test('it begins with the last edition in one’s direct messages', async () => {
  const users = ['U0USER11', 'U0ADMIN1', 'U0OTHER1'] as const;
  const [first, second, third] = users;
  const inboxes = [`${TEAM}/${first}`, `${TEAM}/${second}`, `${TEAM}/${third}`] as const;
  const people = await deliverEditions(desk.room.store, 'slack', inboxes, NOW);
  for (const [at, { since }] of people.entries()) {
    const user = users[at] ?? first;
    await person(desk.slack, desk.way, user).slash('/digest', 'missed');
    await desk.until(() => expect(desk.told(user)).toContain(`${since}`));
    expect(desk.told(user)).toMatch(/You have missed/);
    for (const other of people.filter((one) => one.since !== since))
      expect(desk.told(user)).not.toContain(`${other.since}`);
  }
});
