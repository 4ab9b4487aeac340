import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutDatelines } from '../../../../src/core/quotes/marks/datelines.ts';
import { passagesOf } from '../../../../src/core/text/passages.ts';

/** The paragraphs as they are read. */
const read = (text: string): readonly string[] =>
  withoutDatelines(text, passagesOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a paragraph begins behind its dateline', () => {
  test.each([
    ['PARIS: “We march.”', ['“We march.”']],
    ['Nairobi, Kenya: “We march.”', ['“We march.”']],
    ['[NAIROBI] The bank is full.', ['The bank is full.']],
    ['[LAUGHTER] The bank is full.', ['[LAUGHTER] The bank is full.']],
    ['TARVIK: “We march,” said Bo Lund.', ['“We march,” said Bo Lund.']],
    ['TARVIK: “We march.”', ['TARVIK: “We march.”']],
    ['MR BELL — “I give way.”', ['MR BELL — “I give way.”']],
    ['ADA BLOM — “I give way.”', ['ADA BLOM — “I give way.”']],
    ['PARIS:\nROME: “No.”', ['PARIS:', '“No.”']],
    [
      'GEORGIA: I was born there.\nJORDAN: So was I.\nGEORGIA: In May.',
      ['GEORGIA: I was born there.', 'JORDAN: So was I.', 'GEORGIA: In May.'],
    ],
    ['Ada Tarvik left.\nTARVIK — “I give way.”', ['Ada Tarvik left.', 'TARVIK — “I give way.”']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('and each paragraph keeps its end and some of its words', () => {
    const piece = fc.constantFrom(
      'PARIS',
      ': ',
      ' — ',
      '“',
      '”',
      '\n',
      ' said',
      'Ada',
      ', ',
      '(AP)',
      '[',
      ']',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const passages = passagesOf(text);
        for (const [i, { start, end }] of withoutDatelines(text, passages).entries()) {
          const whole = passages[i];
          expect(end).toBe(whole?.end);
          expect(start).toBeGreaterThanOrEqual(whole?.start ?? 0);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
