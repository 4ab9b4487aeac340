import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { readCron } from '../../../src/core/schedule/cron.ts';

/** The days of a month that an expression allows. */
function days(expression: string, year: number, month: number): number[] {
  const cron = readCron(expression);
  return Array.from({ length: 31 }, (_, n) => n + 1).filter(
    (day) =>
      new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 &&
      cron.dayMatches(year, month, day),
  );
}

describe('an expression', () => {
  it('has five fields', () => {
    expect(readCron('5,30 7-9/2 * jan-mar mon')).toMatchObject({ minutes: [5, 30], hours: [7, 9] });
  });

  it('sorts a range that wraps, so that a day’s slots are in order', () => {
    expect(readCron('0 22-2 * * *').hours).toEqual([0, 1, 2, 22, 23]);
  });

  // November 2026 begins on a Sunday and ends on a Monday.
  it.each([
    ['0 9 L * *', [30]],
    ['0 9 L-2 * *', [28]],
    ['0 9 LW * *', [30]],
    ['0 9 1W * *', [2]],
    ['0 9 15W * *', [16]],
    ['0 9 14W * *', [13]],
    ['0 9 * * 5L', [27]],
    ['0 9 * * 1#2', [9]],
    ['0 9 * * 7', [1, 8, 15, 22, 29]],
    ['0 9 1-7 * 1', [2]],
    ['0 9 15,L * *', [15, 30]],
  ])('%s falls on the right days', (expression, expected) => {
    expect(days(expression, 2026, 11)).toEqual(expected);
  });

  it('keeps the nearest weekday within its month', () => {
    // 1 August 2026 is a Saturday, 31 May 2026 a Sunday.
    expect(days('0 9 1W * *', 2026, 8)).toEqual([3]);
    expect(days('0 9 31W * *', 2026, 5)).toEqual([29]);
    expect(days('0 9 31W * *', 2026, 6)).toEqual([]);
  });

  it.each([
    '',
    '* * * *',
    '0 0 9 * * *',
    '@daily',
    '60 * * * *',
    '0 24 * * *',
    '0 9 31 2 *',
    '0 9 * * mon#6',
    'a b c d e',
    '* * * * *; rm',
    '*/0 * * * *',
  ])('is refused with a remedy when it can’t be read: %j', (expression) => {
    expect(() => readCron(expression)).toThrow(UserError);
  });

  it('is refused when it is longer than any use of it', () => {
    expect(() => readCron(`${'1,'.repeat(50_000)}1 * * * *`)).toThrow(UserError);
  });

  it('says by name what it does not take', () => {
    expect(() => readCron('@daily')).toThrow(/@daily/);
    expect(() => readCron('61 8 * * *')).toThrow('Not a schedule: 61 does not fit the minute');
    expect(() => readCron('0 0 9 * * *')).toThrow(/seconds/);
  });
});
