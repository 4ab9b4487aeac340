import { describe, expect, test } from 'vitest';
import { cuePrior, leadPrior } from '../../../src/core/passages/answer-cues.ts';

const hit = (text: string, number = 5) => ({
  id: `a1:${number}`,
  passage: { start: 0, end: text.length, text },
});

describe('a passage with the kind of answer that is asked for', () => {
  test.each([
    [
      'Why was the Sorvik ferry stopped?',
      'It was stopped because a valve leaked.',
      'It lies at the quay of Sorvik.',
    ],
    [
      'What caused the fire in Belmont?',
      'The fire was triggered by a kettle.',
      'The fire was seen from the coast.',
    ],
    ['What is a tidal lagoon?', 'A tidal lagoon is a basin behind a wall.', 'The tidal lagoon makes power.'],
    [
      'What is brine ice made of?',
      'Brine ice consists of water and salt.',
      'Brine ice floats in the harbour.',
    ],
    ['How many people live in Vallo?', 'Some 4,200 people live there.', 'Many people live there.'],
    ['How many horses died?', 'Eleven horses died.', 'The horses died in the night.'],
    [
      'How much did the new bridge cost?',
      'The bridge cost 31 million euros.',
      'The bridge has 31 arches in 2 rows.',
    ],
    [
      'Where does the Orrin summit meet?',
      'The Orrin summit meets in Lanvale next year.',
      'The Orrin summit was planned for long.',
    ],
    ['Where was the boat found?', 'It drifted near Cape Orr.', 'It was found by a fisherman.'],
    ['When does the museum open?', 'Doors open on 3 March.', 'Doors will be opened by the mayor.'],
    ['What year was the dam built?', 'It dates from 1931.', 'It was built by prisoners.'],
    [
      'Who organised the march?',
      'It was organised by a student, Ilse Maron.',
      'It was organised by students.',
    ],
  ])('%s', (question, better, worse) => {
    const cued = cuePrior(question);
    expect(cued(hit(better))).toBeGreaterThan(cued(hit(worse)));
  });

  test('is no better where another kind is asked for', () => {
    const cued = cuePrior('What did the council decide?');
    for (const text of ['It met on 3 March.', 'It met because of the flood.', 'It met in Lanvale.'])
      expect(cued(hit(text))).toBe(0);
  });

  test('a name of the question is no new name', () => {
    const cued = cuePrior('Who hit Ilse Maron?');
    expect(cued(hit('A car hit Ilse Maron.'))).toBeLessThan(cued(hit('A car of Per Lund hit Ilse Maron.')));
  });
});

test('the first passages of an article come before others that answer as well', () => {
  expect([0, 1, 2].map((number) => leadPrior(hit('', number)))).toEqual([0.6, 0.3, 0]);
});

test('a hostile text takes no time', () => {
  const from = process.cpuUsage();
  for (const question of ['Why?', 'What is a?', 'How much did it cost?', 'Where is A1?', 'When?', 'Who?']) {
    const cued = cuePrior(question);
    for (const part of ['A ', '1 ', '$', ' in the ', 'is ', '“']) cued(hit(part.repeat(20_000)));
  }
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
