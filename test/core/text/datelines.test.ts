import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../../src/core/text/datelines.ts';

describe('the length of a dateline', () => {
  test.each([
    'LA CROIX, Wis. (AP) — ',
    'Tarvik, Nov. 3 (TNA) – ',
    'By Our Correspondent, Tarvik: ',
    'TARVIK, April 25 (Reuters) - ',
    'PORTO MIEL/TARVIK, Nov 3 (Newswire) - ',
    'NEW TARVIK: ',
    'SANTA RUIZ — ',
    '(NNN) — ',
    'WESTPORT, Northland (AFP) – ',
  ])('%s', (dateline) => {
    expect(datelineLength(`${dateline}The harbour was closed after a tanker ran aground.`)).toBe(
      dateline.length,
    );
  });

  test.each([
    'The harbour — closed since May — opens on Friday.',
    'WATCH: The harbour opens.',
    'Ada Lindqvist - the mayor of Westport - resigned.',
    'NATO – the alliance – met in Westport.'.replace('NATO –', 'Nato –'),
    'NATO — the alliance — met in Westport.',
    'Lindqvist, 34, (left) – resigned.',
    'Three things to know: the harbour is closed.',
  ])('and nothing else: %s', (opening) => {
    expect(datelineLength(opening)).toBe(0);
  });

  test.each(['TARVIK | “', 'TARVIK—“', 'LA CROIX -- "'])('before a quotation: %s', (opening) => {
    expect(datelineLength(`${opening}We met.`)).toBe(opening.length - 1);
  });
});
