import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { changePreferences, parsePreferences } from '../../../src/core/subscriptions/parse-preferences.ts';
import { preferencesSchema } from '../../../src/core/subscriptions/subscription.ts';

const NONE = preferencesSchema.parse({});

describe('hours as people write them', () => {
  it.each([
    ['22:00-07:00', { from: '22:00', to: '07:00' }],
    ['10pm to 7am', { from: '22:00', to: '07:00' }],
    ['22.30 – 6', { from: '22:30', to: '06:00' }],
  ])('are quiet hours: %s', (quiet, hours) => {
    expect(changePreferences(NONE, parsePreferences({ quiet })).quiet).toEqual(hours);
  });

  it('are days, one by one or a stretch, each once and in order', () => {
    const { holidays } = changePreferences(
      NONE,
      parsePreferences({ holidays: '2027-01-06, 2026-12-30..2027-01-01 2026-12-31' }),
    );
    expect(holidays).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-06']);
  });

  it('are a language that dates can be written in', () => {
    expect(changePreferences(NONE, parsePreferences({ language: 'pt_br' })).locale).toBe('pt-BR');
  });

  it('leave alone what is not said, and take back what is off', () => {
    const full = changePreferences(NONE, {
      quiet: { from: '22', to: '7' },
      holidays: ['2026-12-24'],
      timezone: 'Asia/Tokyo',
      locale: 'ja',
    });
    expect(changePreferences(full, parsePreferences({}))).toEqual(full);
    expect(
      changePreferences(
        full,
        parsePreferences({ quiet: 'off', holidays: 'Off', timezone: 'none', language: '-' }),
      ),
    ).toEqual(NONE);
  });

  it.each([
    { quiet: 'at night' },
    { quiet: '22:00-25:00' },
    { quiet: '1-2-3' },
    { holidays: 'Christmas' },
    { holidays: '2026-02-30' },
    { holidays: '2027-01-02..2026-12-24' },
    { holidays: '2020-01-01..2026-12-24' },
    { language: 'Klingon' },
    { language: 'x_y_z_!' },
    { timezone: 'Mars/Base' },
  ])('that can’t be meant are refused with how to write them: %o', (written) => {
    expect(() => changePreferences(NONE, parsePreferences(written))).toThrow(UserError);
  });
});
