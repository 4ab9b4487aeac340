/** A digest whose file has a mistake is named as that by every command that asks for it, and no similar one takes its place. */
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
