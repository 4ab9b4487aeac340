import { describe, expect, test } from 'vitest';
import type { QuoteBlock } from '../../../src/core/messages/message.ts';
import { verbatim } from '../../../src/core/messages/verbatim.ts';
import { hashOfWords, pictureSchema } from '../../../src/core/pictures/picture.ts';
import { quoteCard } from '../../../src/core/pictures/quote-card.ts';
import { english } from '../../../src/core/wording/index.ts';

const TEXT = 'Ada Brook said: “We will keep the lighthouse,” and left. “It is ours,” she added.';
const origin = { article: 'a1', of: 'article', text: TEXT } as const;
const cut = (words: string) => {
  const start = TEXT.indexOf(words);
  return verbatim(origin, start, start + words.length, words);
};
const reader = { wording: english, locale: 'en-GB' };

const block = (more: Partial<QuoteBlock> = {}): QuoteBlock => ({
  kind: 'quote',
  id: 'q1',
  pieces: [cut('We will keep the lighthouse,')],
  clause: null,
  modality: 'asserted',
  speaker: 'Ada Brook',
  role: 'Harbour Mayor',
  attribution: null,
  from: {
    outlet: 'The Harbour Post',
    url: 'https://harbour.example/1',
    publishedAt: '2025-05-09T08:00:00.000Z',
    storedAt: '2025-05-10T08:00:00.000Z',
  },
  saidOn: '2025-05-08',
  context: null,
  also: [],
  status: 'current',
  ...more,
});

describe('the card of a quotation', () => {
  test('has the words with the hash of their span, the speaker, the outlet and the day', () => {
    const card = quoteCard(block(), 'en', reader);
    expect(card).toEqual({
      kind: 'quote',
      pieces: [{ text: 'We will keep the lighthouse,', sha256: hashOfWords('We will keep the lighthouse,') }],
      language: 'en',
      speaker: 'Ada Brook',
      role: 'Harbour Mayor',
      attribution: null,
      outlet: 'The Harbour Post',
      date: 'said 8 May 2025',
      alt: '“We will keep the lighthouse,” — Ada Brook, Harbour Mayor · The Harbour Post · said 8 May 2025',
    });
    expect(pictureSchema.parse(card)).toEqual(card);
  });

  test('keeps the pieces of an interrupted statement apart', () => {
    const pieces = [cut('We will keep the lighthouse,'), cut('It is ours,')];
    expect(quoteCard(block({ pieces }), 'en', reader)).toMatchObject({
      alt: expect.stringContaining('“We will keep the lighthouse,” … “It is ours,”'),
    });
  });

  test('says through whom the words came, that nobody is named, and the day of the article', () => {
    const attribution = cut('she added');
    const card = quoteCard(block({ speaker: null, role: null, attribution, saidOn: null }), 'en', reader);
    expect(card).toMatchObject({
      speaker: 'unattributed',
      attribution: { text: 'she added' },
      date: 'published 9 May 2025',
    });
  });

  test.each([
    ['denied', 'unsaid'],
    ['not_said', 'unsaid'],
    ['asked', 'unsaid'],
    ['hypothetical', 'unsaid'],
    ['wished', 'unsaid'],
    ['future', 'unsaid'],
    ['fictional', 'unsaid'],
  ] as const)('is never made of words that were %s', (modality, why) => {
    expect(quoteCard(block({ modality }), 'en', reader)).toBe(why);
  });

  test('is not made of reported speech, of words that were changed or withdrawn, or of very long ones', () => {
    expect(quoteCard(block({ pieces: [], clause: cut('It is ours') }), 'en', reader)).toBe('reported');
    expect(quoteCard(block({ status: 'changed' }), 'en', reader)).toBe('changed');
    expect(quoteCard(block({ status: 'withdrawn' }), 'en', reader)).toBe('changed');
    const long = 'The wall will hold. '.repeat(60);
    const piece = verbatim({ ...origin, text: long }, 0, long.length);
    expect(quoteCard(block({ pieces: [piece] }), 'en', reader)).toBe('too-long');
  });
});
