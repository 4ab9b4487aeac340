import { describe, expect, test } from 'vitest';
import { feedSummary } from '../../../src/core/articles/feed-summary.ts';

const told = (description: string) => feedSummary(description)?.sentences.map(({ text }) => text) ?? null;

describe('the description of a feed', () => {
  test('gives its whole sentences, each a span of it', () => {
    const description = 'The harbour of Westport closes in May. The mayor expects a new one by 2030.';
    const summary = feedSummary(description);
    expect(told(description)).toHaveLength(2);
    for (const { start, end, text } of summary?.sentences ?? [])
      expect(summary?.text.slice(start, end)).toBe(text);
  });

  test.each([
    ['The harbour of Westport closes in May. Continue reading'],
    ['The harbour of Westport closes in May. The post Harbour closes appeared first on The Quay.'],
    ['The harbour of Westport closes in May. The mayor expects a new …'],
    ['The harbour of Westport closes in May. The mayor expects a new [...]'],
  ])('loses what feed software adds and what is cut: %s', (description) => {
    expect(told(description)).toEqual(['The harbour of Westport closes in May.']);
  });

  test.each(['', 'News', 'The mayor of Westport expects that the harbour will be closed…'])(
    'is no summary without a whole sentence: %s',
    (description) => {
      expect(feedSummary(description)).toBeNull();
    },
  );
});
