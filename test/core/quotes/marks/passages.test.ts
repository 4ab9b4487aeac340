import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { DAYS, PUBLISHED } from './passages/days.ts';
import { INTERVIEWS } from './passages/interviews.ts';
import { INTRODUCED } from './passages/introduced.ts';
import { MARKS } from './passages/mark-styles.ts';
import { NAMED, SHORT_BUT_SAID } from './passages/no-quotation.ts';
import type { Passage } from './passages/passage.ts';
import { TURNS } from './passages/turns.ts';

/** Every piece between marks with the name that people see; null for nobody. */
function shownIn(text: string): ReadonlyMap<string, string | null> {
  const { quotes } = analyse({ id: 'a', text });
  return new Map(
    quotes.flatMap(({ pieces, speaker }) =>
      pieces.map(({ text: words }) => [words, speaker?.shown === true ? speaker.name : null] as const),
    ),
  );
}

function expectPassage({ text, said = [], not = [], never = [] }: Passage): void {
  const shown = shownIn(text);
  for (const [piece, speaker] of said) {
    expect([...shown.keys()]).toContain(piece);
    if (speaker !== undefined) expect([piece, shown.get(piece)]).toEqual([piece, speaker]);
  }
  for (const piece of not) expect([...shown.keys()]).not.toContain(piece);
  for (const name of never) expect([...shown.values()]).not.toContain(name);
}

describe('words between marks that nobody said are no quotation', () => {
  test.each(NAMED)('$kind', expectPassage);
});

describe('a few words between marks are a quotation', () => {
  test.each(SHORT_BUT_SAID)('$kind', expectPassage);
});

describe('quotations are found in marks of any style', () => {
  test.each(MARKS)('$kind', expectPassage);
});

describe('people who speak in turns are found under their labels', () => {
  test.each(TURNS)('$kind', expectPassage);
});

describe('an interview gives the answers to whoever is asked', () => {
  test.each(INTERVIEWS)('$kind', expectPassage);
});

describe('a line introduces what stands below it', () => {
  test.each(INTRODUCED)('$kind', expectPassage);
});

test.each(DAYS)('%s was said on %s', (text, day) => {
  const { quotes } = analyse({ id: 'a', text, publishedAt: PUBLISHED });
  expect([...new Set(quotes.map(({ saidOn }) => saidOn))]).toEqual([day]);
});
