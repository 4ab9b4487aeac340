import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClocks } from '../../../soak/clock-oracle.ts';
import { UserError } from '../../../src/core/base/errors.ts';
import {
  latestSlot,
  nextSlots,
  readSchedule,
  readZone,
  slotAt,
} from '../../../src/core/schedule/schedule.ts';

const at = (written: string) => Temporal.Instant.from(written);

const next = (expression: string, zone: string, after: string, count = 1) =>
  nextSlots(readSchedule(expression, zone), at(after), count).map((slot) => slot.key);

describe('a schedule', () => {
  it('falls on the wall clock of its zone, summer and winter', () => {
    expect(next('30 7 * * *', 'Europe/Berlin', '2026-03-28T00:00:00Z', 2)).toEqual([
      '2026-03-28T07:30[Europe/Berlin]',
      '2026-03-29T07:30[Europe/Berlin]',
    ]);
    expect(
      nextSlots(readSchedule('30 7 * * *', 'Europe/Berlin'), at('2026-03-28T00:00:00Z'), 2),
    ).toMatchObject([{ at: '2026-03-28T06:30:00.000Z' }, { at: '2026-03-29T05:30:00.000Z' }]);
  });

  it('moves a time that the clock skips forward, once', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T03:30[Europe/Berlin]',
      '2026-03-30T02:30[Europe/Berlin]',
    ]);
  });

  it('fires at the first pass of a time that comes twice, and not at the second', () => {
    const slots = nextSlots(readSchedule('30 1 * * *', 'America/New_York'), at('2026-11-01T00:00:00Z'), 2);
    expect(slots.map((slot) => slot.at)).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z']);
  });

  it('makes one slot of two local times that fall on one instant', () => {
    expect(next('30 2,3 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 3)).toEqual([
      '2026-03-29T03:30[Europe/Berlin]',
      '2026-03-30T02:30[Europe/Berlin]',
      '2026-03-30T03:30[Europe/Berlin]',
    ]);
  });

  it('knows a day that a zone left out', () => {
    expect(next('0 9 * * *', 'Pacific/Apia', '2011-12-29T00:00:00Z', 3)).toEqual([
      '2011-12-29T09:00[Pacific/Apia]',
      '2011-12-31T09:00[Pacific/Apia]',
      '2012-01-01T09:00[Pacific/Apia]',
    ]);
  });

  it('wants both day fields to match', () => {
    expect(next('0 9 13 * 5', 'UTC', '2026-01-01T00:00:00Z', 2)).toEqual([
      '2026-02-13T09:00[UTC]',
      '2026-03-13T09:00[UTC]',
    ]);
  });

  it('finds 29 February on a Monday eighteen years ahead without holding up the process', () => {
    expect(next('0 9 29 2 1', 'UTC', '2026-11-23T00:00:00Z')).toEqual(['2044-02-29T09:00[UTC]']);
  });

  it('has no slot where no day matches', () => {
    expect(next('0 9 31W 6 *', 'UTC', '2026-01-01T00:00:00Z')).toEqual([]);
  });

  it('gives the latest missed slot, and none from before it was first seen', () => {
    const schedule = readSchedule('30 7 * * *', 'Europe/Berlin');
    const now = at('2026-11-23T18:00:00Z');
    expect(latestSlot(schedule, at('2026-11-01T00:00:00Z'), now)?.key).toBe(
      '2026-11-23T07:30[Europe/Berlin]',
    );
    expect(latestSlot(schedule, at('2026-11-23T07:00:00Z'), now)).toBeNull();
  });

  it('counts a slot as due at its very minute', () => {
    const schedule = readSchedule('30 7 * * *', 'UTC');
    const due = at('2026-11-23T07:30:00Z');
    expect(latestSlot(schedule, due.subtract({ minutes: 1 }), due)?.at).toBe('2026-11-23T07:30:00.000Z');
    expect(latestSlot(schedule, due, due.add({ hours: 1 }))).toBeNull();
  });

  it('agrees with itself: the latest slot is the last of the next ones', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const start = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        zones,
        start,
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 23 }),
        (zone, date, m, h) => {
          const schedule = readSchedule(`${m} ${h} * * 1-5`, zone);
          const from = Temporal.Instant.fromEpochMilliseconds(date.getTime());
          const until = from.add({ hours: 24 * 9 });
          const between = nextSlots(schedule, from, 12).filter((slot) => at(slot.at).until(until).sign >= 0);
          expect(latestSlot(schedule, from, until)).toEqual(between.at(-1));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('agrees with a brute-force oracle over the clock changes of telling zones', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Gaza',
    ];
    const { slots, differences } = compareClocks(
      zones,
      ['00:00', '01:30', '02:30', '23:59'],
      '2026-01-01T00:00:00Z',
      365,
    );
    expect(differences).toEqual([]);
    expect(slots).toBeGreaterThan(7_000);
  });
});

describe('a time zone', () => {
  it('is an IANA name, in any case', () => {
    expect(readZone('europe/berlin')).toBe('Europe/Berlin');
    expect(readZone(' UTC ')).toBe('UTC');
  });

  it('is refused with a remedy when it is none, however long', () => {
    for (const written of ['+01:00', 'Berlin', '', 'Europe/Nowhere', 'x'.repeat(5_000), 'Europe/\nBerlin']) {
      expect(() => readZone(written)).toThrow(UserError);
    }
  });
});

describe('the slot of a moment', () => {
  it('is its local minute', () => {
    expect(slotAt(at('2026-11-23T06:30:59.999Z'), 'Europe/Berlin')).toEqual({
      key: '2026-11-23T07:30[Europe/Berlin]',
      at: '2026-11-23T06:30:00.000Z',
    });
  });
});
