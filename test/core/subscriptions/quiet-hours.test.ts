import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../src/core/subscriptions/quiet-hours.ts';

const night = { quiet: { from: '22:00', to: '07:00' }, holidays: [] };

const waking = (preferences: Parameters<typeof quietUntil>[0], written: string, zone = 'Europe/Berlin') =>
  quietUntil(preferences, zone, Temporal.Instant.from(written))?.toString() ?? null;

describe('quiet hours', () => {
  it('leave the day alone', () => {
    expect(waking(night, '2026-11-23T12:00:00Z')).toBeNull();
    expect(waking({ quiet: null, holidays: [] }, '2026-11-23T02:00:00Z')).toBeNull();
  });

  it('span midnight, and end at their hour', () => {
    expect(waking(night, '2026-11-23T21:00:00Z')).toBe('2026-11-24T06:00:00Z');
    expect(waking(night, '2026-11-24T02:00:00Z')).toBe('2026-11-24T06:00:00Z');
    expect(waking(night, '2026-11-24T06:00:00Z')).toBeNull();
  });

  it('follow the clock through its changes', () => {
    expect(waking(night, '2026-03-28T22:00:00Z')).toBe('2026-03-29T05:00:00Z');
  });

  it('may lie within a day', () => {
    const noon = { quiet: { from: '12:00', to: '14:00' }, holidays: [] };
    expect(waking(noon, '2026-11-23T11:30:00Z')).toBe('2026-11-23T13:00:00Z');
  });

  it('of no length are none', () => {
    expect(
      waking({ quiet: { from: '08:00', to: '08:00' }, holidays: [] }, '2026-11-23T07:00:00Z'),
    ).toBeNull();
  });
});

describe('holidays', () => {
  it('move a post to the same hour of the next free day', () => {
    const preferences = { quiet: null, holidays: ['2026-12-25', '2026-12-26'] };
    expect(waking(preferences, '2026-12-25T06:30:00Z')).toBe('2026-12-27T06:30:00Z');
    expect(waking(preferences, '2026-12-24T06:30:00Z')).toBeNull();
  });

  it('come after the night before them', () => {
    expect(waking({ ...night, holidays: ['2026-12-25'] }, '2026-12-24T22:00:00Z')).toBe(
      '2026-12-26T06:00:00Z',
    );
  });
});
