/** The listed words with their numbers, used to look up tokens. */
import { BODIES, DOCUMENTS, FUNCTION_WORDS, ROLES, TITLES, type WordClass } from './closed-classes.ts';

/** The classes in the order of their numbers; 0 is "not listed". */
const CLASSES: readonly WordClass[] = [
  'determiner',
  'possessive',
  'pronoun',
  'firstPerson',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'auxiliary',
  'negation',
  'adverb',
  'number',
  'weekday',
  'month',
  'time',
  'say',
  'tell',
  'describe',
  'think',
  'show',
  'title',
  'role',
  'body',
  'document',
];

/** The number of a class in `Vocabulary.classOf`. */
export function classNumber(name: WordClass): number {
  return CLASSES.indexOf(name) + 1;
}

export interface Vocabulary {
  /** The number, from 1, of each word in lower case. */
  readonly ids: ReadonlyMap<string, number>;
  /** For each word number, the number of its class. */
  readonly classOf: Uint8Array;
  readonly size: number;
}

/** Numbers the listed words; a word in several lists keeps its first class. */
export function createVocabulary(verbs: Readonly<Partial<Record<WordClass, readonly string[]>>>): Vocabulary {
  const lists: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
    ...FUNCTION_WORDS,
    ...verbs,
    title: TITLES,
    role: ROLES,
    body: BODIES,
    document: DOCUMENTS,
  };
  const ids = new Map<string, number>();
  const classes = [0];
  for (const name of CLASSES) {
    for (const word of lists[name] ?? []) {
      if (ids.has(word)) continue;
      ids.set(word, classes.length);
      classes.push(classNumber(name));
    }
  }
  return { ids, classOf: Uint8Array.from(classes), size: classes.length };
}
