import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { findPeriod, periodOf, readPeriod } from '../../../src/core/questions/period.ts';

/** A Monday evening in Berlin. */
const AT = { now: Temporal.Instant.from('2026-11-23T18:00:00Z'), timezone: 'Europe/Berlin' };

const day = (written: string): string | undefined => {
  const period = readPeriod(written, AT);
  if (period === null) return undefined;
  const local = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(AT.timezone).toPlainDateTime().toString();
  return `${local(period.since)} ${local(period.until)}`;
};

describe('a date as people write it', () => {
  test.each([
    ['2025-05-08', '2025-05-08T00:00:00 2025-05-09T00:00:00'],
    ['8 May 2025', '2025-05-08T00:00:00 2025-05-09T00:00:00'],
    ['May 8th', '2026-05-08T00:00:00 2026-05-09T00:00:00'],
    ['December 1', '2025-12-01T00:00:00 2025-12-02T00:00:00'],
    ['2025-05', '2025-05-01T00:00:00 2025-06-01T00:00:00'],
    ['May 2025', '2025-05-01T00:00:00 2025-06-01T00:00:00'],
    ['2025', '2025-01-01T00:00:00 2026-01-01T00:00:00'],
    ['today', '2026-11-23T00:00:00 2026-11-24T00:00:00'],
    ['yesterday', '2026-11-22T00:00:00 2026-11-23T00:00:00'],
    ['last week', '2026-11-16T00:00:00 2026-11-23T00:00:00'],
    ['this month', '2026-11-01T00:00:00 2026-12-01T00:00:00'],
    ['last weekend', '2026-11-21T00:00:00 2026-11-23T00:00:00'],
    ['monday', '2026-11-23T00:00:00 2026-11-24T00:00:00'],
    ['last Monday', '2026-11-16T00:00:00 2026-11-17T00:00:00'],
    ['3 days ago', '2026-11-20T00:00:00 2026-11-21T00:00:00'],
    ['last night', '2026-11-22T00:00:00 2026-11-23T00:00:00'],
    ['two weeks ago', '2026-11-09T00:00:00 2026-11-16T00:00:00'],
    ['a month ago', '2026-10-01T00:00:00 2026-11-01T00:00:00'],
    ['the last two weeks', '2026-11-09T19:00:00 2026-11-23T19:00:00'],
    ['a couple of days', '2026-11-21T19:00:00 2026-11-23T19:00:00'],
    ['Nov. 3', '2026-11-03T00:00:00 2026-11-04T00:00:00'],
    ['2025/5/8', '2025-05-08T00:00:00 2025-05-09T00:00:00'],
    ['7d', '2026-11-16T19:00:00 2026-11-23T19:00:00'],
    ['24h', '2026-11-22T19:00:00 2026-11-23T19:00:00'],
    ['3y', '2023-11-23T19:00:00 2026-11-23T19:00:00'],
    ['6mo', '2026-05-23T19:00:00 2026-11-23T19:00:00'],
    ['2 weeks', '2026-11-09T19:00:00 2026-11-23T19:00:00'],
  ])('%s is read on the calendar of its time zone', (written, expected) => {
    expect(day(written)).toBe(expected);
  });

  test.each(['', 'soon', '2025-13-01', '31 February 2025', '7x', '9'.repeat(50)])('%s is none', (written) => {
    expect(day(written)).toBeUndefined();
  });

  test('until takes the whole day, and the wrong way round is refused', () => {
    expect(periodOf('2025-05-08', '2025-05-08', AT)).toEqual({
      since: '2025-05-07T22:00:00.000Z',
      until: '2025-05-08T22:00:00.000Z',
    });
    expect(() => periodOf('2025-05-09', '2025-05-08', AT)).toThrow(UserError);
    expect(() => periodOf('whenever', undefined, AT)).toThrow(UserError);
  });

  test('any text is read or not, never a fault', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (written) => void readPeriod(written, AT)));
  });
});

describe('a time inside a question', () => {
  test.each([
    ['What did the ministry say last week about fares?', 'last week'],
    ['Since Monday, what happened?', 'Since Monday'],
    ['Who won in May 2025?', 'in May 2025'],
    ['What was decided on 8 May?', 'on 8 May'],
    ['What did she say in the last two weeks?', 'in the last two weeks'],
    ['What happened two weeks ago in Paris?', 'two weeks ago'],
    ['What did she say on Nov. 3 about fares?', 'on Nov. 3'],
    ['Who spoke between 3 May and 10 May 2025 on fares?', 'between 3 May and 10 May 2025'],
  ])('is found: %s', (question, words) => {
    const found = findPeriod(question, AT);
    expect(found === null ? '' : question.slice(found.start, found.end)).toBe(words);
  });

  test.each([
    ['between 3 May and 10 May 2025', '2025-05-02T22:00', '2025-05-10T22:00'],
    ['from 3 to 10 May 2025', '2025-05-02T22:00', '2025-05-10T22:00'],
    ['from May 3 to May 10', '2026-05-02T22:00', '2026-05-10T22:00'],
    ['between May and June 2025', '2025-04-30T22:00', '2025-06-30T22:00'],
    ['from Monday to Wednesday', undefined, undefined],
  ])('a range has both its ends: %s', (words, since, until) => {
    const found = findPeriod(`Who spoke ${words}?`, AT);
    if (since === undefined) return expect(found?.since).toBe('2026-11-22T23:00:00.000Z');
    expect([found?.since?.slice(0, 16), found?.until?.slice(0, 16)]).toEqual([since, until]);
  });

  test('before and after leave the day itself out', () => {
    expect(findPeriod('what happened before 2025-05-08?', AT)?.until).toBe('2025-05-07T22:00:00.000Z');
    expect(findPeriod('what happened after 2025-05-08?', AT)?.since).toBe('2025-05-08T22:00:00.000Z');
  });

  test('a verb is no month', () => {
    expect(findPeriod('What may the board decide?', AT)).toBeNull();
    expect(findPeriod('What did the May government do?', AT)).toBeNull();
  });
});
