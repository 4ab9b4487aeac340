import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bell, random } from '../../bench/random.ts';
import {
  cosineOfRows,
  readVectors,
  type VectorFile,
  type Vectors,
} from '../../src/core/passages/word-vectors.ts';
import { learnVectors } from '../../train/train-vectors.ts';
import { vectorFile } from '../../train/vector-file.ts';
import { readLessons, readPlain } from '../../train/vector-training-data.ts';

/** In every text, so that they tell nothing. */
const COMMON = ['the', 'of', 'and'];
const GROUPS = [
  ['minister', 'election', 'parliament', 'vote', 'coalition'],
  ['goal', 'striker', 'league', 'match', 'referee'],
  ['storm', 'rain', 'flood', 'wind', 'forecast'],
];
const WORDS = [...COMMON, ...GROUPS.flat()];
const COURSE = { numbers: 4, passes: 200, seed: 1 };
/** Numbers of the plain vectors, and of the encoder's. */
const [WIDE, ENCODED] = [10, 8];

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Plain vectors that know nothing of the groups; two numbers follow that are no part of them. */
function wordFile(): string {
  const next = random(5);
  const vectors = WORDS.map((word) => [word, [...numbers(WIDE, next), 1, 0]]);
  const words = [',', ...WORDS];
  return write(
    'words.json',
    JSON.stringify({ dimensions: WIDE, words, vectors: Object.fromEntries(vectors) }),
  );
}

/** Sentences of one group each, and an encoder that tells the groups. */
function sentenceFile(): string {
  const next = random(9);
  const lines = Array.from({ length: 60 }, (_, at) => {
    const group = at % GROUPS.length;
    const told = COMMON.flatMap((common) => [common, GROUPS[group]?.[Math.floor(next() * 5)] ?? '']);
    const vector = numbers(ENCODED, next).map((noise, axis) => 0.1 * noise + (axis === group ? 1 : 0));
    return JSON.stringify({ text: `${told.join(' ')}, 1999.`, vector });
  });
  return write('sentences.jsonl', `${lines.join('\n')}\n`);
}

const numbers = (count: number, next: () => number) => Array.from({ length: count }, () => bell(next));

async function learn(passes: number): Promise<VectorFile> {
  const plain = await readPlain(wordFile(), WORDS.length);
  const lessons = await readLessons(sentenceFile(), plain.words, COURSE.numbers);
  return vectorFile(
    learnVectors(plain, lessons, { ...COURSE, passes }, () => undefined),
    'a test',
  );
}

/** How much nearer words of one group are to one another than to those of others. */
function apart(vectors: Vectors): number {
  const pairs = GROUPS.flat().flatMap((one, at) =>
    GROUPS.flat()
      .slice(at + 1)
      .map((other) => [one, other] as const),
  );
  const mean = (same: boolean) => {
    const some = pairs.filter(
      (pair) => GROUPS.some((group) => pair.every((word) => group.includes(word))) === same,
    );
    const sum = some.reduce(
      (all, [a, b]) => all + cosineOfRows(vectors, vectors.rowOf(a), vectors.rowOf(b)),
      0,
    );
    return sum / some.length;
  };
  return mean(true) - mean(false);
}

describe('training word vectors', () => {
  test('brings words nearer to one another that tell of the same', async () => {
    const before = await readVectors(await learn(0));
    const after = await readVectors(await learn(COURSE.passes));
    expect(apart(before)).toBeLessThan(0.4);
    expect(apart(after)).toBeGreaterThan(0.9);
  });

  test('gives the same file for the same seed, as the product reads it', async () => {
    const file = await learn(2);
    expect(await learn(2)).toEqual(file);
    const vectors = await readVectors(file);
    expect(WORDS.map(vectors.rowOf)).toEqual([...WORDS.keys()]);
    expect(vectors.rowOf('1999')).toBe(-1);
    for (const row of WORDS.keys()) expect(cosineOfRows(vectors, row, row)).toBeCloseTo(1, 5);
  });

  test.each([
    ['{"text": "The vote", "vector": [1, 2', /bad\.jsonl, line 2: no JSON/],
    ['{"text": "The vote"}', /line 2: vector: /],
    ['{"text": "The vote", "vector": [1, 0, 0]}', /line 2: vector: .*>=4/],
    [
      '{"text": "The vote", "vector": [1, 0, 0, 0, 0]}',
      /line 2: the vector has 5 numbers, those above have 4/,
    ],
    ['{"text": 7, "vector": [1, 0, 0, 0]}', /line 2: text: .*expected string/],
  ])('says what is wrong with the line %s', async (line, message) => {
    const file = write('bad.jsonl', `{"text": "A vote", "vector": [1, 0, 0, 0]}\n${line}\n`);
    await expect(readLessons(file, WORDS, COURSE.numbers)).rejects.toThrow(message);
  });

  test('says what is wrong with a file', async () => {
    const none = join(folder, 'none.json');
    await expect(readPlain(none, 9)).rejects.toThrow(/none\.json can't be read/);
    await expect(readLessons(none, WORDS, 4)).rejects.toThrow(/none\.json can't be read/);
    await expect(readPlain(write('other.json', '{}'), 9)).rejects.toThrow(/other\.json: dimensions/);
    const lacking = JSON.stringify({ dimensions: 3, words: ['vote'], vectors: { vote: [1, 2] } });
    await expect(readPlain(write('lacking.json', lacking), 9)).rejects.toThrow(
      /lacks the 3 numbers of the word vote/,
    );
    await expect(readLessons(write('empty.jsonl', '\n'), WORDS, 4)).rejects.toThrow(/no sentence with words/);
  });
});
