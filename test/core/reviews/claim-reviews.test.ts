import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fetched } from '../../../src/core/ports/ports.ts';
import { createClaimReviews, reviewsIn } from '../../../src/core/reviews/claim-reviews.ts';
import { SILENT } from '../../fakes/log.ts';

const WORDS = 'The harbour was closed for eleven weeks because the dredger sank';
const NOW = () => Temporal.Instant.from('2026-05-10T12:00:00Z');
const claim = (text: string, url = 'https://checks.example/harbour', textualRating = 'Mostly false') => ({
  text,
  claimant: 'Karl Brandt',
  claimReview: [
    {
      publisher: { name: 'Check It', site: 'checks.example' },
      url,
      textualRating,
      reviewDate: '2026-05-06T00:00:00Z',
    },
  ],
});
const answer = (...claims: readonly unknown[]) => JSON.stringify({ claims });

it('gives what fact-checkers say of these words, with their own rating and link', () => {
  expect(reviewsIn(answer(claim('The dredger sank and closed the harbour for eleven weeks')), WORDS)).toEqual(
    [
      {
        claim: 'The dredger sank and closed the harbour for eleven weeks',
        claimant: 'Karl Brandt',
        publisher: 'Check It',
        url: 'https://checks.example/harbour',
        rating: 'Mostly false',
        reviewedOn: '2026-05-06',
      },
    ],
  );
});

it.each([
  ['another claim', answer(claim('The bakery was closed because of the flood last winter'))],
  ['an address that may not be linked', answer(claim(WORDS, 'javascript:alert(1)'))],
  ['no JSON', '<html>'],
  ['another shape', '{"claims":[{"text":1}]}'],
  ['nothing', '{}'],
])('gives nothing for %s', (_, json) => {
  expect(reviewsIn(json, WORDS)).toEqual([]);
});

it('reads any text without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      expect(Array.isArray(reviewsIn(json, WORDS))).toBe(true);
    }),
  );
});

function lookUp(got: () => Promise<Fetched>) {
  const asked: string[] = [];
  const web = {
    get: (url: string) => {
      asked.push(url);
      return got();
    },
  };
  return {
    asked,
    reviews: createClaimReviews({
      web,
      key: 'k-1',
      now: NOW,
      log: SILENT,
      address: 'https://api.example/search',
    }),
  };
}

const document = (json: string): Fetched => ({
  ...{
    kind: 'document',
    bytes: new TextEncoder().encode(json),
    type: 'application/json',
    url: 'https://api.example/search',
  },
  ...{ movedTo: null, etag: null, lastModified: null, freshMs: null, noarchive: false },
});

it('asks once for the same words, with the key, and never for a word or two', async () => {
  const { asked, reviews } = lookUp(async () => document(answer(claim(WORDS))));
  expect(await reviews.of(WORDS)).toHaveLength(1);
  expect(await reviews.of(WORDS)).toHaveLength(1);
  expect(await reviews.of('Thank you')).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(new URL(asked[0] ?? '').searchParams.get('key')).toBe('k-1');
});

it('goes on without reviews when the look-up fails', async () => {
  const failed = { kind: 'failed', state: 'broken', detail: 'it answers 500', retryAfterMs: null } as const;
  expect(await lookUp(async () => failed).reviews.of(WORDS)).toEqual([]);
});
