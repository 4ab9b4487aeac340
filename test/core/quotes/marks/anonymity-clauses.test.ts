import { expect, test } from 'vitest';
import { anonymityClausesIn } from '../../../../src/core/quotes/marks/anonymity-clauses.ts';

/** The text without the asides. */
function without(text: string): string {
  const asides = anonymityClausesIn(text);
  return [...asides, { start: text.length, end: text.length }]
    .map(({ start }, i) => text.slice(asides[i - 1]?.end ?? 0, start))
    .join('');
}

test.each([
  ['One broker, who asked not to be named, called it “a mess”.', 'One broker called it “a mess”.'],
  ['A source who declined to be identified because talks go on said no.', 'A source said no.'],
  ['A guard who asked for anonymity because he said too much told us so.', 'A guard told us so.'],
  [
    '“No,” said a guard, who would not be named, “never.”',
    '“No,” said a guard, who would not be named, “never.”',
  ],
  ['“No,” said a guard, who declined to be named, “never.”', '“No,” said a guard, “never.”'],
  ['A clerk, speaking on condition of anonymity, said no.', 'A clerk said no.'],
  ['“No,” said a clerk, who asked not to be named.', '“No,” said a clerk, who asked not to be named.'],
  ['Bo Lund, who asked for a lawyer, said no.', 'Bo Lund, who asked for a lawyer, said no.'],
])('%s', (text, expected) => {
  expect(without(text)).toBe(expected);
});

test('a text of nothing but such asides is read in linear time', () => {
  expect(anonymityClausesIn(', who asked not to be named'.repeat(4000)).length).toBeGreaterThan(0);
});
