import { expect, it } from 'vitest';
import { createWordPostings } from '../../../src/core/library/word-postings.ts';

const LONG = 'The ferry stays in the harbour tonight, and the crew of the lighthouse waits for calmer water';
const SHORT = 'The ferry stays in the harbour tonight';

it('ranks the shorter of two texts that share the same words with a claim first, whichever came first', () => {
  for (const texts of [
    [LONG, SHORT],
    [SHORT, LONG],
  ]) {
    const postings = createWordPostings(texts.map((text) => ({ text, more: '' })));
    const [first] = postings.ranked(['ferri', 'harbour'], 1);
    expect(texts[first ?? -1]).toBe(SHORT);
  }
});

it('ranks of two equal texts the one added last first', () => {
  const postings = createWordPostings([SHORT, SHORT].map((text) => ({ text, more: '' })));
  expect(postings.ranked(['harbour'], 2)).toEqual([1, 0]);
});
