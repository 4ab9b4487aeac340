/** Dates as pages write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../../src/workers/pages/written-date.ts';

describe('a date on a page', () => {
  it.each([
    ['2026-03-04T18:16:04+0200', '2026-03-04T18:16:04+02:00'],
    ['2026-03-04 18:16:01.0', '2026-03-04T18:16:01'],
    ['2026/3/4 15:07', '2026-03-04T15:07:00'],
    ['Wed Mar 04 10:00:05 CEST 2026', '2026-03-04T10:00:05+02:00'],
    ['Wed Mar 4 10:00:05 2026', '2026-03-04T10:00:05'],
    ['2026년 3월 4일 오후 3:47', '2026-03-04T15:47:00'],
    ['2026.03.04. 오전 9:05', '2026-03-04T09:05:00'],
    ['2026年3月4日 15時47分', '2026-03-04T15:47:00'],
    ['2026年3月4日 午前0時05分', '2026-03-04T00:05:00'],
    ['4 مارس 2026', '2026-03-04'],
    ['4. března 2026 15:47', '2026-03-04T15:47:00'],
    ['4 martie 2026, 15:47', '2026-03-04T15:47:00'],
    ['4 Μαρτίου 2026, 15:47', '2026-03-04T15:47:00'],
    ['Mon, May 25 2020 04:45:26 +0000', '2020-05-25T04:45:26+00:00'],
    ['Wed, 04 Mar 2026 10:00:00 GMT', '2026-03-04T10:00:00Z'],
    ['Published: 4 March 2026, 9:05 PM MEST', '2026-03-04T21:05:00+02:00'],
    ['March 4, 2026 at 12:30 a.m. IST', '2026-03-04T00:30:00+05:30'],
    ['4. März 2026, 18:16 Uhr', '2026-03-04T18:16:00'],
    ['04.03.2026', '2026-03-04'],
    ['Publié le 4 mars 2026 à 18h16', '2026-03-04T18:16:00'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['mercoledì 4 marzo 2026 - 07:12', '2026-03-04T07:12:00'],
    ['4 marca 2026', '2026-03-04'],
    ['4 марта 2026', '2026-03-04'],
    ['2026年3月4日 15:07', '2026-03-04T15:07:00'],
    ['20260304T101500', '2026-03-04T10:15:00'],
    ['1772618400', '2026-03-04T10:00:00Z'],
    ['1772618400000', '2026-03-04T10:00:00Z'],
  ])('%s is %s', (written, iso) => expect(writtenDate(written, undefined)).toBe(iso));

  it.each(['', '3 hours ago', '2026-02-30', '31 June 2026', '4 Harbour 2026', '12:30', '0412-03-04'])(
    'is not "%s"',
    (written) => expect(writtenDate(written, undefined)).toBeNull(),
  );

  it('of two numbers is read as the language of the page writes it', () => {
    expect(writtenDate('04/03/2026', 'fr')).toBe('2026-03-04');
    expect(writtenDate('04/03/2026', 'en-GB')).toBe('2026-03-04');
    expect(writtenDate('04/03/2026', 'en')).toBeNull();
    expect(writtenDate('04/13/2026', 'en')).toBe('2026-04-13');
    expect(writtenDate('25/03/2026', 'en')).toBe('2026-03-25');
  });

  it('is always a day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(writtenDate(day, undefined)).toBe(day);
          expect(writtenDate(day.replaceAll('-', '/'), undefined)).toBe(day);
        },
      ),
    );
  });
});
