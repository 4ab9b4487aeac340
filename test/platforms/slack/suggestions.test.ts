/** Menus of forms that Slack fills while a person types: digests, speakers, time zones. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timestamp } from '../../../src/core/base/time.ts';
import type { Dispatch } from '../../../src/core/commands/command.ts';
import { digestSchema } from '../../../src/core/digests/digest.ts';
import { NOW } from '../../core/commands/newsroom.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeAll(async () => {
  desk = await openOnSlack();
  for (let at = 0; at < 130; at++) {
    const name = `desk-${at}`;
    const definition = digestSchema.parse({ title: `Desk ${at}`, sections: [{ title: 'All' }] });
    await desk.room.store.digests.save({ name, workspace: 'slack:T0SIM1', definition }, timestamp(NOW));
  }
  desk.room.directory.changed();
});
afterAll(() => desk.close());

const modals = () => desk.slack.world.modals;
const opened = async (act: () => Promise<unknown>) => {
  const before = modals().length;
  await act();
  await desk.until(() => expect(modals().length).toBeGreaterThan(before));
  return JSON.stringify(modals().at(-1)?.view);
};
const labels = async (field: string, typed: string) => {
  const { options } = (await desk.admin.type(field, typed)) as {
    readonly options: readonly { readonly text: { readonly text: string }; readonly value: string }[];
  };
  return options.map(({ text, value }) => `${text.text}=${value}`);
};

test('the digest of the setup is found among more than a menu can hold', async () => {
  const view = await opened(() => desk.admin.slash('/pullquote', 'setup'));
  expect(view).toContain('"type":"external_select"');
  expect(await labels('digest', '')).toHaveLength(100);
  expect(await labels('digest', 'desk 127')).toContain('Desk 127=desk-127');
  expect(await labels('timezone', 'lagos')).toEqual(['Africa/Lagos=Africa/Lagos']);
});

test('a menu whose names take too long is answered in time, with what can be typed', async () => {
  const never = (dispatch: Dispatch): Dispatch => ({
    ...dispatch,
    suggest: () => new Promise(() => undefined),
  });
  const busy = await openOnSlack({}, { wrap: never, timeoutMs: 50 });
  await busy.admin.slash('/follow', '');
  await busy.until(() => expect(busy.slack.world.modals).toHaveLength(1));
  expect(await busy.admin.type('speaker', 'Mara')).toEqual({
    options: [expect.objectContaining({ value: 'Mara' })],
  });
  await busy.close();
});

test('a speaker to follow is suggested, and a name that nobody has can be chosen as it is typed', async () => {
  await opened(() => desk.admin.slash('/follow', ''));
  const found = await labels('speaker', 'powell');
  expect(found[0]).toMatch(/Powell/);
  expect(await labels('speaker', 'Ondina Brackwater')).toContain('Ondina Brackwater=Ondina Brackwater');
});
