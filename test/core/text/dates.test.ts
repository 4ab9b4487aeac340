import { describe, expect, test } from 'vitest';
import { dateAt, publishedDay } from '../../../src/core/text/dates.ts';

const THURSDAY = '2025-05-08';

describe('a date in a sentence', () => {
  test.each([
    ['Thursday', '2025-05-08'],
    ['Wednesday', '2025-05-07'],
    ['Friday', '2025-05-02'],
    ['last Thursday', '2025-05-01'],
    ['yesterday', '2025-05-07'],
    ['this morning', '2025-05-08'],
    ['May 6', '2025-05-06'],
    ['Dec. 24', '2024-12-24'],
    ['May 6, 2021', '2021-05-06'],
    ['6 May 2021', '2021-05-06'],
    ['2025-04-30', '2025-04-30'],
  ])('%s is resolved on the calendar of publication', (words, day) => {
    expect(dateAt(`${words} the minister spoke`, 0, THURSDAY)).toBe(day);
  });

  test.each(['next Friday', 'Feb. 30', 'Mayor', 'Sundays', 'the week'])(
    '%s is none that can be said',
    (words) => {
      expect(dateAt(words, 0, THURSDAY)).toBeNull();
    },
  );
});

test('the day of publication is the one on the source’s own calendar', () => {
  expect(publishedDay('2025-05-08T23:30:00-05:00')).toBe('2025-05-08');
  expect(publishedDay('2025-13-08')).toBeNull();
  expect(publishedDay(undefined)).toBeNull();
});
