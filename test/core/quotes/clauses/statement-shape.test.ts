import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { isWhole } from '../../../../src/core/quotes/clauses/statement-shape.ts';
import { isWorthKeeping } from '../../../../src/core/quotes/confidence/shown-speaker.ts';

/** Who is shown to have said something without marks. */
const shownIn = (text: string): readonly string[] =>
  analyse({ id: 'a', text }).quotes.flatMap(({ kind, speaker }) =>
    kind === 'indirect' && speaker?.shown === true ? [speaker.name] : [],
  );

const NO_STATEMENTS = [
  'The rebels claimed responsibility for the attack on the bridge.',
  'Judge Amina Sesay announced the date of the hearing.',
  'Councillor Petra Novak praised the new cycling plan.',
  'Mayor Ada Brandt criticised the bank’s handling of the crisis.',
  'Governor Mbeki welcomed the decision by the high court.',
  'Coach Milo Hart named his squad for the match in Lyon.',
  'Dr Ines Ferreira described the long nights in the ward.',
  'Minister Olu Adeyemi repeated his promise of free school meals.',
  'Detective Hanna Roos confirmed the identity of the second man.',
  'The airline Vantair reported a loss of nine million euros.',
  'Senator Luis Ortega called for a full inquiry.',
  'Kamau condemned the violence in the north.',
  'Rao discussed the border with her neighbours.',
  'The witness told the jury when she left the house.',
  'Residents were asked to leave their bins out overnight.',
  'Mayor Lim Siew Kee thanked the traders for their patience and asked those still outside to come in.',
  'Mayor Enzo Parisi has defended plans to ban ships from the harbour.',
  'Deputy Kai Foss is said to have called the speech a funeral.',
  'Among those who turned up was councillor Milly Frome.',
];

const STATEMENTS = [
  ['Councillor Petra Novak said the new plan was sound.', 'Petra Novak'],
  ['Mayor Ada Brandt promised to resign if the bank failed.', 'Ada Brandt'],
  ['Prosecutor Lena Dahl accused Reyes of lying to the court.', 'Lena Dahl'],
  ['Governor Mbeki said that the truck drove into the market.', 'Mbeki'],
  ['The airline Vantair announced plans to close its base in Oslo.', 'Vantair'],
  ['Senator Luis Ortega urged the bank to publish its accounts.', 'Luis Ortega'],
] as const;

test.each(NO_STATEMENTS)('names nobody for a thing: %s', (text) => {
  expect(shownIn(text)).toEqual([]);
  expect(analyse({ id: 'a', text }).quotes.filter(isWorthKeeping)).toEqual([]);
});

test.each(STATEMENTS)('names who says it: %s', (text, name) => {
  const shown = shownIn(text);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toContain(name.split(' ').at(-1));
});

test('a subject and its predicate are whole together, alone they are not', () => {
  expect(isWhole(['phrase'])).toBe(false);
  expect(isWhole(['predicate'])).toBe(false);
  expect(isWhole(['phrase', 'predicate'])).toBe(true);
});

const NAMES = ['Ada Brandt', 'Governor Mbeki', 'the minister', 'he', 'a spokesman for the bank', 'Reyes'];
const VERBS = ['said', 'praised', 'denied', 'announced', 'told reporters', 'claimed', 'promised'];
const WORDS = [
  '“we are late”',
  'the new plan',
  'that the dam would hold',
  'to resign',
  'prices would fall',
  'responsibility for the fire',
];
const SENTENCE = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS),
    fc.nat(3),
  )
  .map(([name, verb, words, more, order]) =>
    order === 0
      ? `${words}, ${name} ${verb}, ${more}.`
      : order === 1
        ? `${name} ${verb} ${words} and ${more}.`
        : order === 2
          ? `${words}, ${verb} ${name}. ${more}.`
          : `${more}, according to ${name}, ${words}.`,
  );

test('marks that nobody closed lower the confidence', () => {
  const words = 'The river is rising, and we have no boats,';
  const open = analyse({ id: 'a', text: `“${words} said Ama Boateng on Sunday. The army has been sent.` });
  const closed = analyse({ id: 'a', text: `“${words}” said Ama Boateng on Sunday. The army has been sent.` });
  const confidenceIn = ({ quotes }: typeof open): number => quotes[0]?.speaker?.confidence ?? 0;
  expect(confidenceIn(closed)).toBeGreaterThan(0.9);
  expect(confidenceIn(open)).toBeLessThan(0.75);
});

describe('one statement', () => {
  test('has one confidence, and no piece of it is shown when another is hidden', () => {
    fc.assert(
      fc.property(fc.array(SENTENCE, { minLength: 1, maxLength: 6 }), fc.boolean(), (sentences, parted) => {
        const { quotes } = analyse({ id: 'a', text: sentences.join(parted ? '\n\n' : ' ') });
        for (const pieces of Map.groupBy(quotes, ({ group }) => group).values()) {
          const speakers = pieces.flatMap(({ speaker }) => speaker ?? []);
          expect(new Set(speakers.map(({ shown }) => shown)).size).toBeLessThan(2);
          expect(new Set(speakers.map(({ confidence }) => confidence)).size).toBeLessThan(2);
          expect(new Set(speakers.map(({ name }) => name)).size).toBeLessThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});
