import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '../../../../src/core/quotes/labels/feature-vocabulary.ts';
import { parseText } from '../../../../src/core/quotes/marks/parsed-text.ts';
import { stretchesOf } from '../../../../src/core/quotes/marks/quotation-marks.ts';
import { passagesOf } from '../../../../src/core/text/passages.ts';

const between = (text: string): readonly string[] =>
  stretchesOf(text, passagesOf(text)).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  test.each([
    ['She said "yes" and "no."', ['yes', 'no.']],
    ['She said “yes” and “no.”', ['yes', 'no.']],
    ['«Oui», «non»', ['Oui', 'non']],
    ['„Ja“ und „nein“', ['Ja', 'nein']],
    ["``We agree,'' she said", ['We agree,']],
    ['彼は「はい」と言った', ['はい']],
    ['‘We agree,’ she said', ['We agree,']],
    ['”Wrong way round,” she said', ['Wrong way round,']],
    ['“Curly to start," she said', ['Curly to start,']],
  ])('are found in %s', (text, pieces) => {
    expect(between(text)).toEqual(pieces);
  });

  test('inside others belong to the outer ones', () => {
    expect(between('“He told me ‘go’ and I went,” she said')).toEqual(['He told me ‘go’ and I went,']);
    expect(between('“He told me "go" and I went,” she said')).toEqual(['He told me "go" and I went,']);
  });

  test('are told from apostrophes', () => {
    expect(between('The workers’ rights of the ’90s weren’t much, and rock ’n’ roll')).toEqual([]);
    expect(between('‘The workers’ rights matter,’ she said')).toEqual(['The workers’ rights matter,']);
  });

  test('are told from feet and inches', () => {
    expect(between('He is 5\' 10" tall and called "Shorty"')).toEqual(['Shorty']);
  });

  test('left open run to the end of the paragraph, and on into the next that opens with one', () => {
    const text = '“We built the bridge in a year.\n\n“And we built it well,” the engineer said.';
    const stretches = stretchesOf(text, passagesOf(text));
    expect(stretches.map(({ open, continues }) => [open, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('of a turn in a transcript are its label’s end and its paragraph’s end', () => {
    const text = 'HOST: Why a bridge?\n\nGUEST: Because of the river.\n\nHOST: Thank you.';
    expect(between(text)).toEqual(['Why a bridge?', 'Because of the river.', 'Thank you.']);
  });

  test('give stretches in order, inside the text, in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '“', '”', '‘', '’', "'", '``', '«', '\n', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, start, end, to } of stretchesOf(text, passagesOf(text))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(to).toBeGreaterThanOrEqual(end);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('hostile texts', () => {
  let name = 0;
  test.each([
    ['labels of ever new speakers', () => `Nam${(name++).toString(36).replace(/[^a-z]/g, 'x')}: Yes.\n\n`],
    ['labels in capitals', () => 'ADA: Yes.\n\nBO: No.\n\n'],
    ['marks in marks', () => '“a “b” '],
    [
      'lines in marks that are repeated',
      () => '“We lost it all”\n\nShe said we lost it all again today.\n\n',
    ],
    ['plain questions', () => 'Why is it so?\n\nI do not know.\n\n'],
  ])('of many %s take time in proportion to their length', (_what, unit) => {
    const time = (count: number): number => {
      const text = Array.from({ length: count }, unit).join('');
      const start = process.cpuUsage();
      parseText(text, VOCABULARY);
      return process.cpuUsage(start).user;
    };
    time(1000);
    expect(time(16_000)).toBeLessThan(Math.max(24 * time(2000), 2_000_000));
  });
});
