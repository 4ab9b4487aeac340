import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

const quotesIn = (text: string) => analyse({ id: 'a', text }).quotes;
const pieces = (text: string): readonly string[] =>
  quotesIn(text).flatMap((quote) => quote.pieces.map((piece) => piece.text));

describe('words between marks are no quotation', () => {
  test.each([
    'The so-called “deep state” was blamed for the leak. The senator said the inquiry would go on.',
    'The so-called “Iron Curtain” came down in 1989. Gorbachev said history punishes those who come late.',
    'She starred in “The Crown” and in “Broadchurch” before she moved to Paris.',
    'Taylor Swift released “Shake It Off” in 2014. The singer said she wrote it in a day.',
  ])('when they are a term or a title that no verb of speech touches: %s', (text) => {
    expect(pieces(text)).toEqual([]);
  });

  test('but a term that somebody is said to use is', () => {
    expect(pieces('Reagan called the Soviet Union an “evil empire” in 1983.')).toEqual(['evil empire']);
  });
});

describe('bodies and documents speak', () => {
  test.each([
    [
      'A poll found that 60 percent of voters oppose the plan.',
      'A poll',
      '60 percent of voters oppose the plan',
    ],
    ['The report said the bridge was unsafe.', 'The report', 'the bridge was unsafe'],
    ['The report concluded that the bridge should be closed.', 'The report', 'the bridge should be closed'],
    ['The ministry confirmed that two soldiers had died.', 'The ministry', 'two soldiers had died'],
  ])('%s', (text, speaker, words) => {
    expect(quotesIn(text)).toMatchObject([{ kind: 'indirect', text: words, speaker: { name: speaker } }]);
  });
});

test('what somebody was asked about is no quote of theirs', () => {
  expect(quotesIn('Asked about the delay, the minister declined to comment.')).toEqual([]);
  expect(quotesIn('Asked about the delay, Churchill said: “We shall never surrender.”')).toMatchObject([
    { kind: 'direct', speaker: { name: 'Churchill' } },
  ]);
});
