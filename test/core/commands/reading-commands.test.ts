import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

test('no command that managers alone may use, or that a button hides, says that it only reads', () => {
  const reading = room.commands.filter(({ reads }) => reads === true);
  expect(reading.filter(({ audience, hidden }) => audience === 'managers' || hidden === true)).toEqual([]);
});

test('what a link on the web page may run is known', () => {
  const reading = room.commands.filter(({ reads }) => reads === true).map(({ name }) => name);
  expect(reading.toSorted()).toEqual(
    [
      ...['ask', 'check', 'context', 'help', 'quotes', 'sources list', 'speakers', 'story'],
      ...['digest corrections', 'digest history', 'digest list', 'digest show', 'digest why'],
    ].toSorted(),
  );
});
