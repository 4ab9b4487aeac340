import { expect, it } from 'vitest';
import type { Message, QuoteBlock } from '../../../src/core/messages/message.ts';
import { withPlaceLinks } from '../../../src/core/messages/place-links.ts';
import { verbatim } from '../../../src/core/messages/verbatim.ts';

const words = 'The quay stays open.';
const quote: QuoteBlock = {
  kind: 'quote',
  id: 'q1a2b3c4d5e6f',
  pieces: [verbatim({ article: 'a', of: 'article', text: words }, 0, words.length)],
  clause: null,
  modality: 'asserted',
  speaker: 'Ada Brook',
  role: null,
  attribution: null,
  from: {
    outlet: 'Gull',
    url: 'https://gull.example/quay',
    publishedAt: null,
    storedAt: '2026-11-23T07:00:00.000Z',
  },
  saidOn: null,
  context: null,
  also: [],
  status: 'current',
  sourceIn: 'item',
  sharedPlace: true,
};
const messageOf = (block: QuoteBlock): Message => ({ notice: 'n', items: [{ blocks: [block] }], data: null });
const PUBLIC = 'https://bot.example/';

it.each([
  [
    'leads to the place of shared words by an address of ours',
    quote,
    PUBLIC,
    'https://bot.example/s/q1a2b3c4d5e6f',
  ],
  ['needs an address that others reach', quote, null, 'https://gull.example/quay'],
  [
    'leaves alone what only a workspace may read',
    { ...quote, sharedPlace: undefined },
    PUBLIC,
    'https://gull.example/quay',
  ],
  [
    'makes none for an article without an address',
    { ...quote, from: { ...quote.from, url: null } },
    PUBLIC,
    null,
  ],
] as const)('%s', (_name, block, publicUrl, url) => {
  const { sharedPlace, ...rest } = block;
  const given: QuoteBlock = sharedPlace === true ? { ...rest, sharedPlace } : rest;
  const [item] = withPlaceLinks(messageOf(given), publicUrl).items;
  expect(item?.blocks[0]).toMatchObject({ from: { url } });
});
