import { expect, test } from 'vitest';
import { quoteBlock } from '../../../src/core/statements/quote-block.ts';
import { recordOf } from '../../contracts/store-records.ts';

const TEXT =
  'The first concern, Ada Brook said, was to keep the harbour open. Brook added that the ferry would sail.\nNobody else spoke.';

test('a reported clause is shown with its part before the verb, as it stands in the text', () => {
  const { article, quotes } = recordOf('a', { text: TEXT }, [
    { words: 'The first concern', kind: 'indirect' },
    { words: 'was to keep the harbour open', kind: 'indirect' },
    { words: 'the ferry would sail', kind: 'indirect' },
  ]);
  const [first, second, other] = quotes.map((quote, at) => ({
    ...quote,
    pieces: [],
    group: at < 2 ? 'g' : 'h',
  }));
  if (first === undefined || second === undefined || other === undefined) throw new Error('no quotes');
  const whole = 'The first concern, Ada Brook said, was to keep the harbour open';
  expect(quoteBlock(second, article, { rest: [first] }).clause?.text).toBe(whole);
  expect(quoteBlock(first, article, { rest: [second] }).clause?.text).toBe(whole);
  expect(quoteBlock(other, article, { rest: [] }).clause?.text).toBe('the ferry would sail');
});

test('parts far apart, or in two paragraphs, are shown alone', () => {
  const { article, quotes } = recordOf('a', { text: TEXT }, [
    { words: 'the ferry would sail', kind: 'indirect' },
    { words: 'Nobody else spoke', kind: 'indirect' },
  ]);
  const [one, two] = quotes.map((quote) => ({ ...quote, pieces: [], group: 'g' }));
  if (one === undefined || two === undefined) throw new Error('no quotes');
  expect(quoteBlock(one, article, { rest: [two] }).clause?.text).toBe('the ferry would sail');
});
