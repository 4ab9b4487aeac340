import { expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

const JOINED = [
  [
    'The scheme, according to Petra Lindqvist, will cost nine million euros.',
    'Petra Lindqvist',
    'The scheme … will cost nine million euros',
  ],
  ['Prices, the bank said, would fall by June.', 'the bank', 'Prices … would fall by June'],
  ['The reservoir, Governor Mbeki said on Monday, is almost dry.', 'Mbeki', 'The reservoir … is almost dry'],
  [
    'But the new clinic, the health minister added, has not opened.',
    'the health minister',
    'But the new clinic … has not opened',
  ],
  [
    'In the long run, many economists say, the tax cut could fade.',
    'many economists',
    'In the long run … the tax cut could fade',
  ],
  [
    'Two of the suspects, Inspector Hanna Roos said, were armed.',
    'Hanna Roos',
    'Two of the suspects … were armed',
  ],
  [
    'The museum, its director Paolo Neri told reporters, was never for sale.',
    'Paolo Neri',
    'The museum … was never for sale',
  ],
  ['The law, says Professor Ito, is void.', 'Ito', 'The law … is void'],
  ['Without rain, farmers warned, the harvest will fail.', 'farmers', 'Without rain … the harvest will fail'],
  [
    'The children, the report found, had been left alone.',
    'the report',
    'The children … had been left alone',
  ],
  ['Nobody, the coach insisted, had been dropped.', 'the coach', 'Nobody … had been dropped'],
] as const;

test.each(JOINED)('both halves are one statement: %s', (text, name, words) => {
  const { quotes } = analyse({ id: 'a', text });
  expect(quotes.map((quote) => quote.text).join(' … ')).toBe(words);
  expect(new Set(quotes.map(({ group }) => group)).size).toBe(1);
  expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.shown])).toEqual([
    [name, true],
    [name, true],
  ]);
});

const ALONE = [
  'Curiel Banda, who declined to comment, was born in Lusaka.',
  'The minister, who told reporters little, left by the back door.',
  'The engineer, speaking after the storm, has gone home.',
  'The policy changes, which officials said will come in May, are small.',
];

test.each(ALONE)('half a clause is shown under no name: %s', (text) => {
  const shown = analyse({ id: 'a', text }).quotes.filter(({ speaker }) => speaker?.shown === true);
  expect(shown).toEqual([]);
});

const AT_CLAUSE = [
  ['The engineer dismissed claims that the bridge had cracked.', 'the bridge had cracked', 'denied'],
  ['The ministry dismissed as untrue reports that the dam leaks.', 'the dam leaks', 'denied'],
  ['Residents urged the mayor to admit that the water was unsafe.', 'the water was unsafe', 'wished'],
  ['The mayor denied allegations of taking bribes.', 'taking bribes', 'denied'],
  [
    'Chief Superintendent Mary Ilunga declined to say whether the weapon had been found.',
    'the weapon had been found',
    'not_said',
  ],
  ['The coach refused to say if the captain would play.', 'the captain would play', 'not_said'],
] as const;

test.each(AT_CLAUSE)('the words begin at their clause: %s', (text, words, modality) => {
  expect(analyse({ id: 'a', text }).quotes).toMatchObject([{ text: words, modality }]);
});
