/**
 * Learns word vectors whose weighted mean over a sentence comes near to what a sentence encoder makes of it, and by which sentences are
 * as like to one another as the encoder finds them. A word's vector is its plain one, turned as all are, plus a part of its own: words
 * that are too rare to learn one go with the words they are like.
 */
import { bell, random, shuffled } from '../bench/random.ts';
import { createAdam } from './adam.ts';
import { add, addTo, dot, shorten } from './arrays.ts';
import { contrast } from './contrastive-loss.ts';
import { principal } from './principal-components.ts';
import type { Learnt } from './vector-file.ts';
import type { Lesson, Plain } from './vector-training-data.ts';

export interface Course {
  /** Numbers of a learnt vector. */
  readonly numbers: number;
  /** How often all sentences are gone through. */
  readonly passes: number;
  /** Of the first numbers and of the order of the sentences. */
  readonly seed: number;
}

const BATCH = 256;
/** At first; it falls to nothing in a straight line. */
const RATE = 0.002;
/** Spread of the first numbers by which plain vectors are turned. */
const FIRST = 0.1;

interface Student {
  /** Numbers of a plain vector. */
  readonly wide: number;
  /** Numbers of a learnt one. */
  readonly long: number;
  readonly plain: Float32Array;
  /** Wide rows of long: what a plain vector is multiplied by. */
  readonly turn: Float32Array;
  /** By word: its own part, then the natural logarithm of its weight. */
  readonly own: Float32Array;
}

type Slopes = Pick<Student, 'turn' | 'own'>;

interface Exercise {
  readonly words: Int32Array;
  /** What the encoder makes of the sentence: of length one. */
  readonly encoded: Float32Array;
  /** The same along the encoder's principal directions, of length one again. */
  readonly target: Float32Array;
}

/** What the student makes of a sentence. */
interface Answer {
  /** Of the weighted plain vectors. */
  readonly sum: Float32Array;
  /** Of length one. */
  readonly vector: Float32Array;
  /** What it was before. */
  readonly length: number;
}

/** @param report gets the mean cosine between what student and encoder make of a sentence, after each pass */
export function learnVectors(
  plain: Plain,
  lessons: readonly Lesson[],
  { numbers, passes, seed }: Course,
  report: (pass: number, likeness: number) => void,
): Learnt {
  const next = random(seed);
  const student = createStudent(plain, numbers, next);
  let order = exercises(lessons, numbers, next);
  const step = createStep(student, passes * Math.ceil(order.length / BATCH));
  for (let pass = 1; pass <= passes; pass++) {
    order = shuffled(order, next);
    let likeness = 0;
    for (let from = 0; from < order.length; from += BATCH) likeness += step(order.slice(from, from + BATCH));
    report(pass, likeness / order.length);
  }
  return learntBy(student, plain.words);
}

function createStudent({ words, numbers, values }: Plain, long: number, next: () => number): Student {
  const turn = Float32Array.from({ length: numbers * long }, () => FIRST * bell(next));
  const own = new Float32Array(words.length * (long + 1));
  for (const word of words.keys()) own[(word + 1) * (long + 1) - 1] = firstWeight(word);
  return { wide: numbers, long, plain: values, turn, own };
}

/** The logarithm of a word's weight as long as nothing is learnt: the hundredth word counts 0.6, the ten thousandth 2.9. */
const firstWeight = (place: number): number => Math.log(place + 2) / 3 - 2;

function exercises(lessons: readonly Lesson[], numbers: number, next: () => number): readonly Exercise[] {
  const axes = principal(
    lessons.map(({ vector }) => vector),
    numbers,
    next,
  );
  return lessons.map(({ words, vector }) => {
    const target = Float32Array.from(axes, (axis) => dot(axis, vector));
    shorten(target);
    return { words, encoded: vector, target };
  });
}

/** @returns learns from a batch of sentences; gives the sum of their likenesses before */
function createStep(student: Student, steps: number): (batch: readonly Exercise[]) => number {
  const { wide, long, turn, own } = student;
  const slopes = { turn: new Float32Array(turn.length), own: new Float32Array(own.length) };
  const moveTurn = createAdam(turn, slopes.turn, long);
  const moveOwn = createAdam(own, slopes.own, long + 1);
  const all = Array.from({ length: wide }, (_, row) => row);
  let step = 0;
  return (batch) => {
    const answers = batch.map(({ words }) => answerTo(student, words));
    const asked = contrast(
      batch.map(({ encoded }) => encoded),
      answers.map(({ vector }) => vector),
    );
    let likeness = 0;
    for (const [at, { words, target }] of batch.entries()) {
      const answer = answers[at] as Answer;
      const slope = asked[at] as Float32Array;
      likeness += dot(answer.vector, target);
      add(slope, -1 / batch.length, target);
      addSlopes(student, slopes, words, answer, slope);
    }
    const rate = RATE * (1 - step / steps);
    step += 1;
    moveTurn(all, rate);
    moveOwn(new Set(batch.flatMap(({ words }) => [...words])), rate);
    return likeness;
  };
}

function answerTo(student: Student, words: Int32Array): Answer {
  const { wide, long, plain, turn, own } = student;
  const sum = new Float32Array(wide);
  const vector = new Float32Array(long);
  for (const word of words) {
    const weight = weightOf(student, word);
    add(sum, weight, plain, word * wide);
    add(vector, weight, own, word * (long + 1));
  }
  for (const [row, by] of sum.entries()) add(vector, by, turn, row * long);
  return { sum, vector, length: shorten(vector) };
}

/** @param slope of what is wrong, along the vector of the answer */
function addSlopes(
  student: Student,
  slopes: Slopes,
  words: Int32Array,
  { sum, vector, length }: Answer,
  slope: Float32Array,
): void {
  const { wide, long, plain, turn, own } = student;
  const shared = dot(vector, slope);
  // Before the vector was made one long.
  const whole = slope.map((value, at) => (value - shared * (vector[at] as number)) / length);
  const sumSlope = sum.map((_, row) => dot(whole, turn, row * long));
  for (const [row, by] of sum.entries()) addTo(slopes.turn, row * long, by, whole);
  for (const word of words) {
    const [from, to] = [word * (long + 1), word * (long + 1) + long];
    const weight = weightOf(student, word);
    const gain = dot(whole, own, from) + dot(sumSlope, plain, word * wide);
    addTo(slopes.own, from, weight, whole);
    slopes.own[to] = (slopes.own[to] as number) + weight * gain;
  }
}

const weightOf = ({ own, long }: Student, word: number): number =>
  Math.exp(own[(word + 1) * (long + 1) - 1] as number);

function learntBy(student: Student, words: readonly string[]): Learnt {
  const { wide, long, plain, turn, own } = student;
  const values = new Float32Array(words.length * long);
  const weights = new Float32Array(words.length);
  for (const word of words.keys()) {
    const vector = values.subarray(word * long, (word + 1) * long);
    add(vector, 1, own, word * (long + 1));
    for (let row = 0; row < wide; row++) add(vector, plain[word * wide + row] as number, turn, row * long);
    weights[word] = weightOf(student, word) * shorten(vector);
  }
  return { words, numbers: long, values, weights };
}
