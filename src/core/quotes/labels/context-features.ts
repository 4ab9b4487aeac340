/** Features of a unit beyond its neighbours: cues, quotations, and its position in sentence and paragraph. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Units } from '../marks/text-units.ts';

/** Columns with the nearest cues of the sentence and the position in it. */
export interface Surroundings {
  readonly tags: Uint8Array;
  /** Kind and distance of the nearest cue before it in the sentence; 0 for none. */
  readonly before: Uint8Array;
  /** Kind and distance of the nearest cue after it in the sentence; 0 for none. */
  readonly after: Uint8Array;
  /** Whether it is the first of its sentence or paragraph, and what is between it and the last cue. */
  readonly place: Uint8Array;
  /** Whether the sentence has a quotation before and after, and whether the sentence before ends in one. */
  readonly quotes: Uint8Array;
  /** Numbers of the words of the nearest cues in the sentence. */
  readonly cueWord: Uint16Array;
  readonly nextCueWord: Uint16Array;
  /** Tags and marks of the first units after the nearest cue before it, if that is close. */
  readonly path: Uint32Array;
}

const CUES = new Map<number, number>([
  [classNumber('say'), 1],
  [classNumber('tell'), 2],
  [classNumber('describe'), 3],
  [classNumber('think'), 4],
  [classNumber('show'), 5],
]);

/** 1 to 5 for the classes of reporting verbs, 0 for anything else. */
function cueKind(units: Units, tags: Uint8Array, i: number, according: number): number {
  if (units.word[i] === according) return 6;
  const kind = CUES.get(units.sort[i] ?? 0) ?? 0;
  return kind > 0 && tags[i] === TAG.verb ? kind : 0;
}

function distance(units: number): number {
  return units <= 1 ? 0 : units <= 3 ? 1 : units <= 8 ? 2 : 3;
}

/** Computes the columns in two passes. */
export function surroundingsOf(
  units: Units,
  tags: Uint8Array,
  words: { readonly according: number; readonly that: number },
): Surroundings {
  const { count } = units;
  const before = new Uint8Array(count + 1);
  const after = new Uint8Array(count + 1);
  const place = new Uint8Array(count + 1);
  const quotes = new Uint8Array(count + 1);
  const cueWord = new Uint16Array(count + 1);
  const nextCueWord = new Uint16Array(count + 1);
  const path = new Uint32Array(count + 1);
  let cue = 0;
  let cueAt = 0;
  let between = 0;
  let quote = 0;
  let formerQuote = 0;
  for (let i = 0; i < count; i++) {
    const firstOfSentence = i === 0 || units.sentence[i] !== units.sentence[i - 1];
    const firstOfPassage = i === 0 || units.passage[i] !== units.passage[i - 1];
    if (firstOfSentence) {
      cue = 0;
      between = 0;
      formerQuote = quote > 0 ? 1 : 0;
      quote = 0;
    }
    before[i] = cue === 0 ? 0 : cue * 4 + distance(i - cueAt);
    if (cue !== 0) {
      cueWord[i] = units.word[cueAt] as number;
      if (i - cueAt <= 4) {
        let signs = i - cueAt;
        for (let j = cueAt + 1; j < i; j++) signs = signs * 32 + tagOrMark(units, tags, j);
        path[i] = signs;
      }
    }
    place[i] = (firstOfPassage ? 2 : firstOfSentence ? 1 : 0) * 4 + between;
    quotes[i] = quote * 2 + formerQuote;
    if (units.stretch[i] !== -1) quote = 1;
    const kind = cueKind(units, tags, i, words.according);
    if (kind > 0) {
      cue = kind;
      cueAt = i;
      between = 0;
    } else if (cue > 0 && units.word[i] === words.that) {
      between = 2;
    } else if (cue > 0 && between === 0 && units.shape[i] === SHAPE.comma) {
      between = 1;
    }
  }
  cue = 0;
  quote = 0;
  for (let i = count - 1; i >= 0; i--) {
    if (i === count - 1 || units.sentence[i] !== units.sentence[i + 1]) {
      cue = 0;
      quote = 0;
    }
    after[i] = cue === 0 ? 0 : cue * 4 + distance(cueAt - i);
    if (cue !== 0) nextCueWord[i] = units.word[cueAt] as number;
    quotes[i] = (quotes[i] as number) + quote * 4;
    if (units.stretch[i] !== -1) quote = 1;
    const kind = cueKind(units, tags, i, words.according);
    if (kind > 0) {
      cue = kind;
      cueAt = i;
    }
  }
  return { tags, before, after, place, quotes, cueWord, nextCueWord, path };
}

/** The tag of a word, the shape of a mark. */
export function tagOrMark(units: Units, tags: Uint8Array, i: number): number {
  const shape = units.shape[i] as number;
  return shape >= SHAPE.comma ? 16 + (shape - SHAPE.comma) : (tags[i] as number);
}
