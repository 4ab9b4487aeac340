import { describe, expect, it } from 'vitest';
import {
  MONTH_NAME,
  MONTHS,
  monthNumber,
  WEEKDAY_NAME,
  WEEKDAYS,
  weekdayNumber,
} from '../../../src/core/base/calendar-names.ts';

const whole = (source: string) => new RegExp(`^${source}$`, 'i');

describe('names of the calendar', () => {
  it('are numbered by their first three letters', () => {
    expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(WEEKDAYS.map(weekdayNumber)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(['Sept.', 'JAN', 'Juno', 'ma', '', 'day'].map(monthNumber)).toEqual([9, 1, 6, 0, 0, 0]);
    expect(['Thurs', 'sat', 'm', 'noon'].map(weekdayNumber)).toEqual([4, 6, 0, 0]);
  });

  it('are found whole and short', () => {
    for (const name of [...MONTHS, 'Jan.', 'feb', 'Sep', 'sept.', 'sep.', 'Jul', 'may', 'Dec.'])
      expect(name).toMatch(whole(MONTH_NAME));
    for (const name of ['septe', 'ma', 'mays', 'jan..']) expect(name).not.toMatch(whole(MONTH_NAME));
    for (const name of [...WEEKDAYS, 'mon', 'tues', 'thurs', 'wed'])
      expect(name).toMatch(whole(WEEKDAY_NAME));
  });
});
