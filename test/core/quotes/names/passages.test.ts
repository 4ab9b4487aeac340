import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { NAMING_PASSAGES, type NamingPassage } from './passages.ts';

/** What people see under the quotation that begins with the words. */
function shownFor({ text, title }: NamingPassage, words: string): string | null | undefined {
  const { quotes } = analyse({ id: 'passage', text, ...(title === undefined ? {} : { title }) });
  const found = quotes.find(
    ({ kind, pieces }) => kind !== 'indirect' && pieces.some((piece) => piece.text.startsWith(words)),
  );
  if (found === undefined) return undefined;
  return found.speaker?.shown === true ? found.speaker.name : null;
}

const CASES = NAMING_PASSAGES.flatMap((passage) =>
  Object.entries(passage.says).map(([words, expected]) => ({ kind: passage.kind, passage, words, expected })),
);

describe('the name shown is right, or none is shown', () => {
  test.each(CASES)('$kind: “$words …”', ({ passage, words, expected }) => {
    const accepted = Array.isArray(expected) ? expected : [expected];
    expect([...accepted, null]).toContain(shownFor(passage, words) ?? null);
  });
});

test('nearly all of them are named as they must be', () => {
  const right = CASES.filter(({ passage, words, expected }) => {
    const shown = shownFor(passage, words);
    return Array.isArray(expected) ? expected.includes(shown ?? null) : shown === expected;
  });
  expect(right.length / CASES.length).toBeGreaterThan(0.93);
});
