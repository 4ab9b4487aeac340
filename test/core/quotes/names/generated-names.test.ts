import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '../../../../src/core/quotes/labels/feature-vocabulary.ts';
import { parseText } from '../../../../src/core/quotes/marks/parsed-text.ts';
import { coreferenceOf } from '../../../../src/core/quotes/pronouns/coreference.ts';

const GIVEN = [
  'Theodora',
  'George',
  'Nadia',
  'Kwame',
  'Priya',
  'Marta',
  'Emma',
  'Anna-Lena',
  'J. D.',
  'Seán',
  'Yusuf',
];
const SURNAMES = [
  ...[
    'May',
    'Will',
    'Long',
    'Young',
    'Price',
    'Day',
    'King',
    'Bishop',
    'Banks',
    'White',
    'Early',
    'Still',
    'Hunt',
  ],
  ...['O’Neill', 'Khumalo-Nel', 'van der Berg', 'de la Peña', 'al-Hadi', 'Stone Hayes', 'Okonkwo', 'McBride'],
];
const TITLES = [
  ...[
    '',
    'Senator ',
    'Dr ',
    'Prof ',
    'Datuk Seri ',
    'Adv ',
    'Maj-Gen ',
    'Cllr ',
    'Hon. ',
    'Sheikh ',
    'singer ',
  ],
];

const named = fc.record({
  given: fc.constantFrom(...GIVEN),
  surname: fc.constantFrom(...SURNAMES),
  title: fc.constantFrom(...TITLES),
  suffix: fc.constantFrom('', ' Jr.', ' III'),
});

function peopleIn(text: string): readonly string[] {
  return coreferenceOf(parseText(text, VOCABULARY))
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
}

/** First names that are listed words, with surnames that are. */
const TRICKY = [
  ['Will Young', 'Young'],
  ['April Ryan', 'Ryan'],
  ['Mark Price', 'Price'],
  ['Grant Long', 'Long'],
  ['Mark van der Berg', 'van der Berg'],
  ['Will O’Neill', 'O’Neill'],
  ['Robert Lee Hayes', 'Hayes'],
] as const;

test.each(TRICKY)('%s is a name', (name, surname) => {
  expect(peopleIn(`On Monday ${name} opened the bridge. “It holds,” ${surname} said.`)).toEqual([name]);
});

test('a question, a date and a headline make no name of a listed word', () => {
  expect(peopleIn('Will Norland sign the pact? Nobody knows.')).toEqual([]);
  expect(peopleIn('In April Norland signed. The talks go on in May.')).toEqual([]);
});

describe('a whole run of capitals is one name', () => {
  test('with whatever title, given name and surname', () => {
    fc.assert(
      fc.property(named, ({ given, surname, title, suffix }) => {
        const text = `On Monday ${title}${given} ${surname}${suffix} opened the bridge. “It holds,” ${surname} said.`;
        expect(peopleIn(text)).toEqual([`${given} ${surname}${suffix}`]);
      }),
      { numRuns: 400 },
    );
  });

  test('a country is not a person of whose name it is part', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Israel', 'India', 'Chad', 'Jordan', 'China', 'Kenya', 'Georgia'),
        fc.constantFrom('Okonkwo', 'McBride', 'Bazak', 'Khumalo-Nel'),
        (country, surname) => {
          const text = `Minister ${country} ${surname} flew home. The talks in ${country} went on, and ${country} signed.`;
          const { entities } = coreferenceOf(parseText(text, VOCABULARY));
          expect(
            entities.filter(({ name }) => name === country).map(({ mentions }) => mentions.length),
          ).toEqual([2]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the body of a name is another than its bearer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'administration',
          'government',
          'campaign',
          'family',
          'camp',
          'team',
          'foundation',
          'estate',
        ),
        fc.constantFrom('Okonkwo', 'McBride', 'Khumalo-Nel', 'Drury', 'Lindqvist'),
        (body, surname) => {
          const { entities } = coreferenceOf(
            parseText(`Nadia ${surname} spoke. The ${surname} ${body} denied it.`, VOCABULARY),
          );
          expect(entities.map(({ name }) => name)).toEqual([`Nadia ${surname}`, `the ${surname} ${body}`]);
        },
      ),
    );
  });
});
