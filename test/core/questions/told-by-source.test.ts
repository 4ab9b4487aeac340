import { describe, expect, test } from 'vitest';
import { toldBySource } from '../../../src/core/questions/told-by-source.ts';
import { cpuMs } from '../../cpu-time.ts';

const kremlin = toldBySource(['the Kremlin']);
const powell = toldBySource(['Jerome Powell', 'Powell']);

describe('a sentence that hands on what came through somebody', () => {
  test.each([
    'Ties are close, he said, according to a Kremlin readout.',
    'Ties are close, according to a readout published by the Kremlin.',
    'Ties are close, according to the Kremlin.',
    'Ties are close, Putin said in comments published by the Kremlin.',
    'In a Kremlin statement, the two promised more.',
    'A statement from the Kremlin said more would follow.',
  ])('%s', (sentence) => {
    expect(kremlin.relays(sentence)).toBe(true);
    expect(kremlin.tells(sentence)).toBe(true);
  });
});

describe('a sentence that says that they said it', () => {
  test.each([
    'The Kremlin said that ties were close.',
    'Ties were close, Kremlin spokesman Dmitry Peskov said.',
    '“Ties are close,” said the Kremlin.',
    'The Kremlin also announced a visit.',
  ])('%s', (sentence) => {
    expect(kremlin.tells(sentence)).toBe(true);
    expect(kremlin.relays(sentence)).toBe(false);
  });

  test('of a person by the surname, with a title', () => {
    expect(powell.tells('Prices rise, Fed Chair Powell said.')).toBe(true);
    expect(powell.tells('Prices rise, Powell warned.')).toBe(true);
  });
});

describe('a sentence in which somebody else tells', () => {
  test.each([
    'Putin received Xi at the Kremlin.',
    'Biden said the Kremlin would pay for it.',
    'According to Putin, the Kremlin is open.',
    'Critics told the Kremlin so.',
    'Kremlin critics said it was late.',
    'The Kremlin statement was criticized by Biden.',
    'Xi warned of it at the Kremlin, he said.',
  ])('%s', (sentence) => {
    expect(kremlin.tells(sentence)).toBe(false);
  });

  test('who has the surname alone', () => {
    expect(powell.tells('Prices rise, Colin Powell said.')).toBe(false);
  });
});

test('a long hostile sentence is read at once', () => {
  const taken = cpuMs(() => {
    for (const text of [
      'according to '.repeat(2000),
      'Kremlin '.repeat(3000),
      'said the Kremlin '.repeat(1500),
    ]) {
      kremlin.tells(text);
    }
  });
  expect(taken).toBeLessThan(500);
});
