import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

const WOMEN = ['Maria', 'Ingrid', 'Fatima', 'Helen', 'Olga', 'Grace', 'Priya', 'Carmen'] as const;
const MEN = ['Peter', 'Omar', 'Viktor', 'Samuel', 'Kenji', 'Paul', 'Rajesh', 'Diego'] as const;
const SURNAMES = [
  'Lindqvist',
  'Okoye',
  'Brandt',
  'Sorensen',
  'Haddad',
  'Moretti',
  'Tanaka',
  'Kowalska',
  'Mbeki',
  'Ferreira',
] as const;

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly he: 'he' | 'she';
}

/** Two or three people with different names. */
const people = fc
  .record({
    surnames: fc.shuffledSubarray([...SURNAMES], { minLength: 3, maxLength: 3 }),
    givens: fc.shuffledSubarray([...WOMEN, ...MEN], { minLength: 3, maxLength: 3 }),
  })
  .map(({ surnames, givens }) =>
    surnames.map((surname, i): Person => {
      const given = givens[i] ?? '';
      return { given, surname, he: WOMEN.some((name) => name === given) ? 'she' : 'he' };
    }),
  );

const full = ({ given, surname }: Person): string => `${given} ${surname}`;

/** The name under the words; null where nobody is shown. */
function shownUnder(text: string, words: string): string | null {
  const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
  const quote = quotes.find(({ pieces }) => pieces.some((piece) => piece.text.includes(words)));
  return quote?.speaker?.shown === true ? quote.speaker.name : null;
}

/** How often a construction may be left unattributed, of 100. */
const MOST_SILENT = 15;

type Write = (
  a: Person,
  b: Person,
  c: Person,
) => readonly [text: string, words: string, speaker: Person | null];

const CONSTRUCTIONS: Readonly<Record<string, Write>> = {
  'two speakers in one sentence, the first': (a, b) => [
    `“The line is closed for good,” said ${full(a)}, while the operator’s director, ${full(b)}, insisted that it “may open in May”.`,
    'The line is closed',
    a,
  ],
  'two speakers in one sentence, the second': (a, b) => [
    `“The line is closed for good,” said ${full(a)}, while the operator’s director, ${full(b)}, insisted that it “may open in May”.`,
    'may open in May',
    b,
  ],
  'asked about another': (a, b) => [
    `Asked about ${full(b)}, the engineer ${full(a)} said: “No comment from me today.”`,
    'No comment from me',
    a,
  ],
  'named inside the words': (a, b) => [
    `The hearing opened late. “${full(b)} never answered a single letter,” ${full(a)} said.`,
    'never answered',
    a,
  ],
  'quoted by an agency': (a) => [
    `The agency Norpress quoted ${full(a)} as saying that the bridge was “not safe for anybody”.`,
    'not safe for anybody',
    a,
  ],
  'cited by a paper': (a) => [
    `“The bridge is not safe,” ${full(a)} told engineers, according to the Valley Courier.`,
    'The bridge is not safe',
    a,
  ],
  'told that a rival had called': (a, b) => [
    `${full(a)} told the inquiry that ${full(b)} had called the bridge “a bargain”.`,
    'a bargain',
    b,
  ],
  'a recording': (a) => [
    `The advert uses footage of ${full(a)} saying, “Why should I pay for all of this?”`,
    'Why should I pay',
    a,
  ],
  'a claim with its owner': (a) => [
    `Reporters laughed at ${full(a)}’s repeated claim that there had been “thousands of letters”.`,
    'thousands of letters',
    a,
  ],
  'a verdict': (a) => [
    `The bridge opened at last. “Too late and too low,” was the verdict of the engineer ${full(a)}.`,
    'Too late and too low',
    a,
  ],
  'made to speak': (a, b) => [
    `“The plan is dead,” ${full(a)} declared, prompting ${full(b)} to retort that it had been “killed in the night”.`,
    'killed in the night',
    b,
  ],
};

describe('constructions with drawn names', () => {
  test.each(Object.entries(CONSTRUCTIONS))('%s: the right name or nobody', (_name, write) => {
    let silent = 0;
    let all = 0;
    fc.assert(
      fc.property(people, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) return;
        const [text, words, speaker] = write(a, b, c);
        const shown = shownUnder(text, words);
        all += 1;
        if (shown === null) silent += 1;
        else expect(shown).toBe(speaker === null ? null : full(speaker));
      }),
      { numRuns: 40 },
    );
    expect((100 * silent) / all).toBeLessThan(MOST_SILENT);
  });

  test('words behind a sentence about another are nobody’s or the other’s, never the former speaker’s', () => {
    fc.assert(
      fc.property(people, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const text = `“The line is closed for good,” said ${full(a)}. ${full(b)}, who stood beside the engine, laughed. “Ask the drivers about that.”`;
        expect([null, full(b)]).toContain(shownUnder(text, 'Ask the drivers'));
      }),
      { numRuns: 60 },
    );
  });

  test('a pronoun behind a sentence about another of its gender is never the former speaker', () => {
    fc.assert(
      fc.property(people, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const text = `“The line is closed for good,” said ${full(a)}. The driver, ${full(b)}, 41, laughed. “Ask the drivers about that,” ${b.he} said.`;
        expect([null, full(b)]).toContain(shownUnder(text, 'Ask the drivers'));
      }),
      { numRuns: 60 },
    );
  });
});
