import { describe, expect, it } from 'vitest';
import { recencyPrior } from '../../../src/core/passages/recency.ts';

const NOW = Date.parse('2026-05-20T12:00:00Z');
const daysAgo = (days: number) => ({ publishedAt: new Date(NOW - days * 86_400_000).toISOString() });

describe('the preference for newer passages', () => {
  it('is nothing for what is new, and grows with age, but not beyond a year', () => {
    const prior = recencyPrior('Who leads the inquiry into the bridge?', NOW);
    expect(prior(daysAgo(0))).toBeCloseTo(0);
    expect(prior(daysAgo(7))).toBeGreaterThan(prior(daysAgo(70)));
    expect(prior(daysAgo(3000))).toBe(prior(daysAgo(366)));
    expect(prior({ publishedAt: '2030-01-01T00:00:00Z' })).toBeCloseTo(0);
  });

  it('never outweighs an old passage that is ten times as likely the answer', () => {
    const prior = recencyPrior('Why did the bridge collapse?', NOW);
    expect(prior(daysAgo(0)) - prior(daysAgo(3000))).toBeLessThan(Math.log(10));
  });

  it.each(['What did the minister say recently?', 'the latest on the strike', 'Who just resigned?'])(
    'is stronger for %s',
    (question) => {
      const plain = recencyPrior('Who resigned?', NOW)(daysAgo(30));
      expect(recencyPrior(question, NOW)(daysAgo(30))).toBeLessThan(plain);
    },
  );

  it.each(['Who won the election of 2019?', 'Who was the first mayor?', 'the history of the harbour'])(
    'is nothing for %s',
    (question) => {
      expect(Math.abs(recencyPrior(question, NOW)(daysAgo(300)))).toBe(0);
    },
  );
});
