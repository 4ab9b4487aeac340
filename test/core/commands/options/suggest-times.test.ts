import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suggestHours, suggestPeriods } from '../../../../src/core/commands/options/suggest-times.ts';
import { CALLER, type Newsroom, openNewsroom } from '../newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** What nobody has set up yet has nothing to suggest. */
const EMPTY_AT_FIRST = new Set([
  'unfollow',
  'sources pause',
  'sources resume',
  'sources remove',
  'sources set',
  'digest why',
  'digest resend',
  'digest cancel',
]);

describe('suggestions while typing', () => {
  test('are there for every field that promises some, and for no other', async () => {
    for (const { name, args, suggested = [], suggest } of newsroom.commands) {
      for (const field of Object.keys(args.shape)) {
        const choices = (await suggest?.(field, '', CALLER)) ?? [];
        const promised = suggested.includes(field);
        if (promised && !EMPTY_AT_FIRST.has(name)) expect([name, field, choices.length]).not.toContain(0);
        if (!promised && suggested.length > 1) expect([name, field, choices]).toEqual([name, field, []]);
      }
      expect([name, suggest === undefined]).toEqual([name, suggested.length === 0]);
    }
  });

  test('of stretches of time can all be read', async () => {
    for (const { value } of suggestPeriods('')) {
      const { message } = await newsroom.type(`quotes since:"${value}"`);
      expect(message.tone).not.toBe('error');
    }
    expect(suggestPeriods('7').map(({ value }) => value)).toEqual(['7d']);
  });

  test('of hours begin in the morning and follow what is typed', () => {
    expect(suggestHours('')[0]?.value).toBe('06:00');
    expect(suggestHours('7').map(({ value }) => value)).toEqual(['07:00', '07:30']);
    expect(suggestHours('7:3').map(({ value }) => value)).toEqual(['07:30']);
    expect(suggestHours('25')).toEqual([]);
  });
});
