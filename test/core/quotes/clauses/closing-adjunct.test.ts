import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

/** The words that are attributed to somebody. */
const statements = (text: string): readonly string[] =>
  analyse({ id: 'a', text, publishedAt: '2026-03-03' }).quotes.map((quote) => quote.text);

describe('where a reported clause ends', () => {
  test.each([
    [
      'Mayor Anna Dahl said the bridge would close in May, in a speech that many had awaited.',
      'the bridge would close in May',
    ],
    ['Minister Ola Brekke said exports had fallen, in a rare television interview.', 'exports had fallen'],
    ['The union said that the offer was too low, in a statement late on Friday.', 'the offer was too low'],
    [
      'The union said that the mayor, in a speech on Friday, had lied to the drivers.',
      'the mayor, in a speech on Friday, had lied to the drivers',
    ],
    [
      'The union said its member had been spat at, a claim the passenger denies.',
      'its member had been spat at',
    ],
    ['The shop owners warned that jobs were at risk and demanded a meeting.', 'jobs were at risk'],
    ['Nurse Olive Strang promised the family that lessons would be learned.', 'lessons would be learned'],
    ['In a petition to the court, Meera Nair argued that the air was foul.', 'the air was foul'],
    [
      'Minister Ola Brekke said the king had lied in a speech to farmers.',
      'the king had lied in a speech to farmers',
    ],
  ])('%s', (text, words) => {
    expect(statements(text)).toEqual([words]);
  });
});
