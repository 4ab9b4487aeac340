import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureSchema } from '../../../src/core/pictures/picture.ts';
import { speakersChart, timelineChart } from '../../../src/core/pictures/quote-charts.ts';

const TEXTS = { title: 'When', footer: '3 quotes on record', locale: 'en-GB' };
const labels = (days: readonly string[], locale = 'en-GB') =>
  timelineChart(days, { ...TEXTS, locale }).marks.map(({ label, value }) => `${label} ${value}`);

describe('a timeline', () => {
  test('has each day between the first and the last, those without quotes too', () => {
    expect(labels(['2025-03-02', '2025-02-28', '2025-03-02'])).toEqual(['28 Feb 1', '1 Mar 0', '2 Mar 2']);
  });

  test('takes months where days are too many, and years where months are', () => {
    expect(labels(['2025-01-31', '2025-03-31'])).toEqual(['Jan 2025 1', 'Feb 2025 0', 'Mar 2025 1']);
    expect(labels(['2021-12-31', '2025-01-01', '2025-01-02'])).toEqual([
      '2021 1',
      '2022 0',
      '2023 0',
      '2024 0',
      '2025 2',
    ]);
    expect(labels(['2025-01-31', '2025-03-31'], 'de')[1]).toBe('Feb. 2025 0');
  });

  test('counts every day once, in at most as many columns as fit', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (dates) => {
        const chart = timelineChart(
          dates.map((date) => date.toISOString().slice(0, 10)),
          TEXTS,
        );
        expect(pictureSchema.parse(chart)).toEqual(chart);
        expect(chart.marks.reduce((sum, { value }) => sum + value, 0)).toBe(dates.length);
        expect(chart.marks.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test('a chart of speakers has the first six, and tells them in words', () => {
  const rows = Array.from({ length: 9 }, (_, at) => ({ name: `Speaker ${at}`, role: null, quotes: 9 - at }));
  const chart = speakersChart(rows, { ...TEXTS, title: 'Who' });
  expect(chart.marks.map(({ label }) => label)).toEqual(rows.slice(0, 6).map(({ name }) => name));
  expect(chart.alt).toBe(
    'Who: Speaker 0 9, Speaker 1 8, Speaker 2 7, Speaker 3 6, Speaker 4 5, Speaker 5 4. 3 quotes on record',
  );
});
