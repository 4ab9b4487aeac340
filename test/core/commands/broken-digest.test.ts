/** A digest whose file has a mistake is named as that by every command that asks for it, and no similar one takes its place; and what an answer says while nothing is there. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OPERATOR, SHARED } from '../../../src/core/base/scope.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LINES = [
  'digest show',
  'digest history',
  'digest publish',
  'subscribe',
  'unsubscribe',
  'pullquote setup',
];

test.each(LINES)(
  '%s says that the file has a mistake, and not that there is no such digest',
  async (line) => {
    const { message } = await newsroom.type(`${line} Evening`, { manager: true, scope: SHARED });
    expect(message.tone).toBe('error');
    expect(textOf(message)).toContain('The file of the digest evening has a mistake.');
    expect(textOf(message)).not.toContain('schedule');
  },
);

test('the operator is told where and what it is', async () => {
  const { message } = await newsroom.type('digest show evening', { manager: true, scope: OPERATOR });
  expect(textOf(message)).toContain('digests/evening.yaml: schedule: no such hour');
  expect(textOf(message)).toContain('check-config');
});

test('other names are answered as before', async () => {
  const { message } = await newsroom.type('digest show evenings', { scope: SHARED });
  expect(textOf(message)).not.toContain('mistake');
  expect(textOf((await newsroom.type('digest show morning')).message)).toContain('Morning briefing');
});

test('the list names it beside the digests, to the operator with the place', async () => {
  const told = textOf((await newsroom.type('digest list', { scope: SHARED })).message);
  expect(told).toContain('Morning briefing');
  expect(told).toContain('The file of the digest evening has a mistake.');
  expect(told).not.toContain('schedule');
  const operator = textOf((await newsroom.type('digest list', { scope: OPERATOR })).message);
  expect(operator).toContain('digests/evening.yaml: schedule: no such hour');
});

test('an answer without results says that the samples are being loaded, as long as they are', async () => {
  const line = 'quotes speaker:Powell about:zeppelins';
  expect(textOf((await newsroom.type(line)).message)).toContain('Stored: ');
  await newsroom.store.leases.take('samples', 'first start', '2025-11-24T09:00:00.000Z', 120_000);
  expect(textOf((await newsroom.type(line)).message)).toContain('The samples are being loaded.');
  await newsroom.store.leases.drop('samples', 'first start');
  expect(textOf((await newsroom.type(line)).message)).toContain('Stored: ');
});
