import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/quotes/analyse.ts';
import { DAYS } from './days-of-saying.ts';

const daysIn = (text: string): readonly (string | null)[] =>
  analyse({ id: 'a', text, publishedAt: '2025-05-10T08:00:00Z' }).quotes.map(({ saidOn }) => saidOn);

describe('the day of saying', () => {
  test.each(DAYS)('%s: %s', (text, day) => {
    const days = analyse({ id: 'a', text, publishedAt: '2025-09-17T08:00:00Z' }).quotes.map(
      ({ saidOn }) => saidOn,
    );
    expect(new Set(days.filter((one) => one !== null))).toEqual(new Set(day === null ? [] : [day]));
  });

  test.each([
    ['The two sides agreed on a deal, President Emmanuel Macron said on Thursday.', '2025-05-08'],
    ['In a phone call on Thursday, Xi Jinping told Vladimir Putin that China would take part.', '2025-05-08'],
    [
      'In a phone call with Ukrainian President Volodymyr Zelenskyy on Thursday, French President Emmanuel Macron told his counterpart that Paris would send more aid.',
      '2025-05-08',
    ],
    ['The minister said on May 6 that the vote would go ahead on Friday.', '2025-05-06'],
    ['At Thursday’s rally, Trump said he had won.', '2025-05-08'],
  ])('is found beside the words that report: %s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });

  test.each([
    'The company said it would cut 300 jobs on Monday.',
    'The senator, who was elected on Monday, said he was ready.',
    'Since Thursday, the senator said, nobody had called.',
    'Thursday’s vote was fair, the senator said.',
  ])('is not the day of what was said, or of something else: %s', (text) => {
    for (const day of daysIn(text)) expect(day).toBeNull();
    expect(daysIn(text).length).toBeGreaterThan(0);
  });
});
