/** Months in the languages of news pages. */
import { describe, expect, it } from 'vitest';
import { monthIn } from '../../../src/core/text/month-names.ts';

describe('a month', () => {
  it.each([
    ['March', 3],
    ['Sept.', 9],
    ['März', 3],
    ['août', 8],
    ['gennaio', 1],
    ['MAGGIO', 5],
    ['noviembre', 11],
    ['março', 3],
    ['mei', 5],
    ['października', 10],
    ['Ağustos', 8],
    ['kasım', 11],
    ['сентября', 9],
    ['des', 12],
  ])('%s is the %i.', (name, number) => expect(monthIn(name)).toBe(number));

  it.each(['', 'ma', 'jui', 'Monday', 'harbour'])('is not named by "%s"', (name) =>
    expect(monthIn(name)).toBe(0),
  );
});
