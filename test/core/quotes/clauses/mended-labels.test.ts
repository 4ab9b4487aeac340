import { expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

/** Text → its quotes: words and the name shown (null: nobody). */
type Row = readonly [text: string, ...quotes: (readonly [words: string, name: string | null])[]];

const SECOND_VERBS: readonly Row[] = [
  [
    'Councillor Maud Teller refused to step down and said she had broken no rule.',
    ['she had broken no rule', 'Maud Teller'],
  ],
  [
    'The airline denied that the crew had slept and insisted that the flight was safe.',
    ['the crew had slept', 'The airline'],
    ['the flight was safe', 'The airline'],
  ],
  [
    'Ambassador Pia Lorenz declined to apologise but added that her staff had been wrong.',
    ['her staff had been wrong', 'Pia Lorenz'],
  ],
];

const SPEAKERS_BEHIND: readonly Row[] = [
  [
    'It remains an open question whether the well is dry, said Dr. Amadou.',
    ['It remains an open question whether the well is dry', 'Amadou'],
  ],
  ['The bridge, says Professor Kwon, is unsafe.', ['The bridge', 'Kwon'], ['is unsafe', 'Kwon']],
  [
    'Yes, said Mariam Toure, there had been warnings.',
    ['Yes', 'Mariam Toure'],
    ['there had been warnings', 'Mariam Toure'],
  ],
  [
    'When she opened the door, said PC Dunn, the dog ran out.',
    ['When she opened the door', 'PC Dunn'],
    ['the dog ran out', 'PC Dunn'],
  ],
];

const BEHIND_ADVERBIALS: readonly Row[] = [
  [
    'Despite denying the fraud, Karl Ebner told the jury he had signed the form.',
    ['he had signed the form', 'Karl Ebner'],
  ],
];

const ROLES: readonly Row[] = [
  [
    'Nobody was trapped in the lift, fire chief Nora Bligh said.',
    ['Nobody was trapped in the lift', 'Nora Bligh'],
  ],
  [
    '“That one was for my mum,” beamed goalkeeper Tomi Adeyinka. Rovers play again on Friday.',
    ['That one was for my mum,', 'Tomi Adeyinka'],
  ],
  [
    'The road opened in May. “Too steep and too slow,” was the verdict of the driver Vera Stahl.',
    ['Too steep and too slow,', 'Vera Stahl'],
  ],
  [
    '09:12 Leader of the council Petra Nagy: “We have run out of grit.”',
    ['We have run out of grit.', 'Petra Nagy'],
  ],
];

const CHANNELS: readonly Row[] = [
  [
    'Aides said that, according to Senator Lila Moreno, the cash “came in shoe boxes”.',
    ['the cash “came in shoe boxes”', 'Lila Moreno'],
  ],
  [
    'The mayor wrote in a post on X. Harbour master Iain Roy said the pier was “fine”.',
    ['the pier was “fine”', 'Iain Roy'],
  ],
  [
    'The witness accepted that she had not called the police.',
    ['she had not called the police', 'The witness'],
  ],
  [
    'The critic called the opera “a long night”. “It drags,” singer Ada Brandt said on Sunday.',
    ['the opera “a long night”', 'The critic'],
    ['It drags,', 'Ada Brandt'],
  ],
  ['In a short interview the painter Hugo Lem said drawing bored him.', ['drawing bored him', 'Hugo Lem']],
];

const SILENT: readonly Row[] = [
  ['He said a great deal.'],
  ['Asked to paint in the style of Marta Quill, the robot produced a horse.'],
];

test.each(
  [...SECOND_VERBS, ...SPEAKERS_BEHIND, ...BEHIND_ADVERBIALS, ...ROLES, ...CHANNELS, ...SILENT].map(
    (row) => [row[0], row] as const,
  ),
)('%s', (_text, [text, ...quotes]) => {
  const found = analyse({ id: 'a', text }).quotes;
  expect(
    found.map((quote) => [quote.text, quote.speaker?.shown === true ? quote.speaker.name : null]),
  ).toEqual(quotes);
});
