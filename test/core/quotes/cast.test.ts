import { describe, expect, test } from 'vitest';
import { castOf, figureAt, roleOf } from '../../../src/core/quotes/cast.ts';
import { read } from '../../../src/core/quotes/reading.ts';
import { VOCABULARY } from '../../../src/core/quotes/vocabulary.ts';

/** The name behind the words, at their last occurrence. */
function whoIs(text: string, words: string): string | null {
  const reading = read(text, VOCABULARY);
  const cast = castOf(reading);
  const start = text.lastIndexOf(words);
  const named = figureAt(reading, cast, { start, end: start + words.length });
  return named === null ? null : (cast.figures[named.figure]?.name ?? null);
}

describe('a mention names', () => {
  test.each([
    ['the bearer of a surname', 'Ada Lindqvist came. Then Lindqvist left.', 'Lindqvist', 'Ada Lindqvist'],
    [
      'the bearer in a headline too',
      'Lindqvist Opens Ferry Line\n\nMinister Ada Lindqvist spoke.',
      'Lindqvist',
      'Ada Lindqvist',
    ],
    [
      'the name at the head of a long phrase',
      'The former harbour minister Ada Lindqvist, a critic of the plan, left.',
      'The former harbour minister Ada Lindqvist, a critic of the plan,',
      'Ada Lindqvist',
    ],
    [
      'the name in apposition to an office',
      'The Speaker, Sir Lindsay Hoyle, shouted.',
      'The Speaker, Sir Lindsay Hoyle,',
      'Lindsay Hoyle',
    ],
    [
      'the bearer of a role',
      'Danish Premier Tomas Brandt met Swedish Premier Ada Lindqvist. The Danish leader smiled.',
      'The Danish leader',
      'Tomas Brandt',
    ],
    [
      'the bearer of a role given after the name',
      'Clara Holm, chair of the council, came late. The chair was tired.',
      'The chair',
      'Clara Holm',
    ],
    ['by gender, for a pronoun', 'Anna Holm met Peter Brandt at noon. She was tired.', 'She', 'Anna Holm'],
    ['the subject before, for “his”', 'Peter Brandt closed his shop.', 'his', 'Peter Brandt'],
    ['the name right before “who”', 'They saw Clara Holm, 43, who won.', 'who', 'Clara Holm'],
  ])('%s', (_what, text, words, name) => {
    expect(whoIs(text, words)).toBe(name);
  });

  test('nobody, when no figure fits', () => {
    expect(whoIs('The town slept. A spokesman said nothing.', 'A spokesman')).toBeNull();
    expect(whoIs('The ministry of Norland was closed. Its staff left.', 'staff')).toBeNull();
  });
});

test('a role is what stands before the name, or beside it', () => {
  const text = 'Harbour Minister Ada Lindqvist met Clara Holm, the mayor of the old town, and Peter Brandt.';
  const reading = read(text, VOCABULARY);
  const roles = castOf(reading).figures.map((figure) => [figure.name, roleOf(reading, figure)]);
  expect(roles).toEqual([
    ['Ada Lindqvist', 'Harbour Minister'],
    ['Clara Holm', 'the mayor of the old town'],
    ['Peter Brandt', null],
  ]);
});
