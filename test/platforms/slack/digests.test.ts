/** Digests made in chat: the real commands, used by people on the fake Slack through the real Bolt. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../../src/core/base/scope.ts';
import type { Newsroom } from '../../core/commands/newsroom.ts';
import type { Person } from '../../fakes/slack/people.ts';
import type { FakeSlack } from '../../fakes/slack/server.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
let slack: FakeSlack;
let room: Newsroom;
let admin: Person;
let member: Person;

beforeAll(async () => {
  desk = await openOnSlack();
  ({ slack, room, admin, member } = desk);
});
afterAll(() => desk.close());

const until: RealNewsroom['until'] = (check) => desk.until(check);
const told: RealNewsroom['told'] = (user) => desk.told(user);
const own = () => room.store.digests.list(scopeOf('slack:T0SIM1'));
/** What a person fills in, as Slack sends it. */
const filled = (fields: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, answer]) => [name, { value: answer }]));
const answers = (title: string, days: string) =>
  filled({
    title: { type: 'plain_text_input', value: title },
    sections: { type: 'plain_text_input', value: 'Sea: ferry\nRest' },
    time: { type: 'timepicker', selected_time: '08:00' },
    days: { type: 'plain_text_input', value: days },
    timezone: { type: 'external_select', selected_option: { value: 'Asia/Tokyo' } },
    style: { type: 'static_select', selected_option: { value: 'brief' } },
    limit: { type: 'plain_text_input', value: '3' },
  });

describe('a digest made on Slack', () => {
  test('is asked for in a form with a time picker and zones that are suggested', async () => {
    await admin.slash('/digest', 'create');
    await until(() => expect(slack.world.modals).toHaveLength(1));
    const view = JSON.stringify(slack.world.modals[0]?.view);
    expect(view).toContain('"type":"timepicker","initial_time":"07:30"');
    expect(view).toContain('"type":"external_select","min_query_length":0');
    expect(await admin.type('timezone', 'tokyo')).toEqual({
      options: [{ text: expect.objectContaining({ text: 'Asia/Tokyo' }), value: 'Asia/Tokyo' }],
    });
  });

  test('is told at its field what is wrong, and saved when it is right', async () => {
    expect(await admin.submit(answers('Morning briefing', 'blah'))).toEqual({
      response_action: 'errors',
      errors: { title: expect.stringContaining('morning'), days: expect.stringContaining('blah') },
    });
    expect(await own()).toEqual([]);
    expect(await admin.submit(answers('Ports', 'daily'))).toBeNull();
    await until(() => expect(told('U0ADMIN1')).toContain('Created'));
    expect(await own()).toMatchObject([
      {
        name: 'ports',
        definition: { schedule: '0 8 * * *', timezone: 'Asia/Tokyo', style: 'brief', limit: 3 },
      },
    ]);
  });

  test('is changed in a form that begins with what is set', async () => {
    await admin.slash('/digest', 'edit ports');
    await until(() => expect(slack.world.modals).toHaveLength(2));
    const view = JSON.stringify(slack.world.modals[1]?.view);
    for (const set of ['Ports', 'Sea: ferry', '"initial_time":"08:00"', 'Asia/Tokyo'])
      expect(view).toContain(set);
    expect(await admin.submit(answers('Harbours', 'weekdays'))).toBeNull();
    await until(() => expect(told('U0ADMIN1')).toContain('Changed'));
    expect(await own()).toMatchObject([{ name: 'ports', definition: { title: 'Harbours' } }]);
  });

  test('opens no form for members, and says who may', async () => {
    await member.slash('/digest', 'create');
    await until(() => expect(told('U0USER11')).toContain('Only managers'));
    expect(slack.world.modals).toHaveLength(2);
  });
});
