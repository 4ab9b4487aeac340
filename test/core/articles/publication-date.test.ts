import { describe, expect, it } from 'vitest';
import { readPublicationDate } from '../../../src/core/articles/publication-date.ts';

const NOW = Temporal.Instant.from('2026-03-01T12:00:00Z');

describe('a publication date', () => {
  it.each([
    ['2026-02-28', '2026-02-28T00:00:00.000Z', '2026-02-28'],
    ['2026-02-28T23:30:00-05:00', '2026-03-01T04:30:00.000Z', '2026-02-28'],
    ['2026-02-28 23:30', '2026-02-28T23:30:00.000Z', '2026-02-28'],
    ['2026-02-28T23:30:00 +0200', '2026-02-28T21:30:00.000Z', '2026-02-28'],
    ['2026-02-28T23:30:00.123Z', '2026-02-28T23:30:00.123Z', '2026-02-28'],
  ])('reads %s, on the calendar of the source', (written, at, on) => {
    expect(readPublicationDate(written, NOW)).toEqual({ at, on });
  });

  it.each(['yesterday', '2026-02-30', '', '28/02/2026', '2026-13-01', '2026-02-28T25:00'])(
    'does not read %s',
    (written) => {
      expect(readPublicationDate(written, NOW)).toBeNull();
    },
  );

  it('does not believe in the future, but forgives a clock that is ahead', () => {
    expect(readPublicationDate('2027-01-01', NOW)).toBeNull();
    expect(readPublicationDate('2026-03-01T18:00:00Z', NOW)?.on).toBe('2026-03-01');
  });
});
