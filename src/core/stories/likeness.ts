/** How much two texts have in common as reports of one event: what they share, less what tells two events of one pattern apart. */
import type { EventFeatures } from '../articles/article.ts';
import { stem } from '../text/stems.ts';
import { kindOf, weightOf } from './story.ts';

/** A story must also share this many words, names and numbers: two short texts about one person are not one event. */
export const SHARED_AT_LEAST = 4;

/** An article joins a story when it is this similar to it (0 to 1). */
const SIMILAR = 0.2;

/** The same with less than two names or numbers in common: reports of one sentence pattern share a country or an agency. */
const SIMILAR_BY_WORDS = 0.25;

/** The similarity that an article needs to join a story, by how many names and numbers they share. */
export function similarEnough({ telling }: Shared): number {
  return telling >= 2 ? SIMILAR : SIMILAR_BY_WORDS;
}

/** How much more alike words may be than names and numbers before two reports count as told by one pattern. */
const PATTERN_FROM = 0.25;
const PATTERN = 0.5;

/** From here on words are so alike (0 to 1) that two reports of one event would share a number, too. */
const SAME_WORDS_FROM = 0.36;
const OWN_NUMBERS = 3;

/** Words as alike as this are a copy: with the same names it is a later version of one report, with new numbers. */
const COPY_FROM = 0.87;

/** What a pair that shares no number, or no whole name, loses where each of the two has several. */
const CLASH = 0.03;
const SEVERAL = 2;
/** The kinds of feature that clash. */
const CLASHING = ['#', 'b'] as const;

/** What two texts share. */
export interface Shared {
  /** Each kind's part of the similarity. */
  readonly parts: Map<string, number>;
  /** Words, names and numbers in common. */
  features: number;
  /** Those that tell of one event: words of names, and numbers. */
  telling: number;
  names: number;
  numbers: number;
  /** Days with their month. */
  dates: number;
}

export function nothingShared(): Shared {
  return { parts: new Map(), features: 0, telling: 0, names: 0, numbers: 0, dates: 0 };
}

/** Counts a feature that both texts have, with its part of the similarity. */
export function share(shared: Shared, key: string, part: number): void {
  const kind = kindOf(key);
  shared.parts.set(kind, (shared.parts.get(kind) ?? 0) + part);
  // A whole name is already counted by its words.
  if (kind !== 'b') shared.features += 1;
  // Names of a place or person and numbers tell of one event; topic words of many.
  if (kind === 'n' || kind === '#') shared.telling += 1;
  if (kind === 'n') shared.names += 1;
  if (isNumber(key)) shared.numbers += 1;
  if (isDate(key)) shared.dates += 1;
}

/** Numbers that are written out, as stems. */
const WRITTEN = new Set(
  `three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety second third fourth fifth sixth seventh eighth ninth tenth`
    .split(/\s+/)
    .map((word) => `w:${stem(word)}`),
);

/** Small numbers, years and written numbers are kept among the topic words. */
function isNumber(key: string): boolean {
  return kindOf(key) === '#' || /^w:\d/.test(key) || WRITTEN.has(key);
}

function isDate(key: string): boolean {
  return /^#:[a-z]/.test(key);
}

/** How many features a text has. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly numbers: number;
  readonly dates: number;
}

export const NO_COUNTS: Counts = { kinds: new Map(), numbers: 0, dates: 0 };

export function countsOf(features: EventFeatures): Counts {
  const kinds = new Map<string, number>();
  const keys = Object.keys(features);
  for (const key of keys) kinds.set(kindOf(key), (kinds.get(kindOf(key)) ?? 0) + 1);
  return { kinds, numbers: keys.filter(isNumber).length, dates: keys.filter(isDate).length };
}

/**
 * The similarity that the parts give together. Reports of two events by one sentence pattern have the same words around other
 * names and numbers, and reports of one event the same names in other words. So words that are more alike than the rest count against it.
 */
export function similarityOf({ parts }: Shared): number {
  const sum = [...parts.values()].reduce((total, part) => total + part, 0);
  const others = (sum - (parts.get('w') ?? 0)) / (1 - weightOf('w').part);
  return sum - PATTERN * Math.max(0, wordsOf(parts) - others - PATTERN_FROM);
}

/** How alike the words are, 0 to 1. */
function wordsOf(parts: Shared['parts']): number {
  return (parts.get('w') ?? 0) / weightOf('w').part;
}

/** The similarity as reports of one event: less than that of the parts where the two name other people, or other numbers. */
export function likenessOf(shared: Shared, one: Counts, other: Counts): number {
  const clashes = CLASHING.filter(
    (kind) =>
      (one.kinds.get(kind) ?? 0) >= SEVERAL &&
      (other.kinds.get(kind) ?? 0) >= SEVERAL &&
      !shared.parts.has(kind),
  );
  const lost = CLASH * clashes.length + ownNumbersOf(shared, one, other);
  return Math.max(0, similarityOf(shared) - lost);
}

/**
 * Template news of one place or person shares the names, too. A text of the same words about the same event repeats one of its
 * numbers at least, so where none is shared the numbers count against it, the more the words are alike.
 */
function ownNumbersOf(shared: Shared, one: Counts, other: Counts): number {
  if (shared.numbers > 0 || Math.min(one.numbers, other.numbers) < SEVERAL) return 0;
  if (isLaterVersion(shared, one, other)) return 0;
  return OWN_NUMBERS * Math.max(0, wordsOf(shared.parts) - SAME_WORDS_FROM);
}

/** A copy with new numbers in which neither another name nor another date speaks of another event. */
function isLaterVersion({ parts, names, dates }: Shared, one: Counts, other: Counts): boolean {
  const leastNames = Math.min(one.kinds.get('n') ?? 0, other.kinds.get('n') ?? 0);
  const otherDates = dates === 0 && one.dates > 0 && other.dates > 0;
  return wordsOf(parts) >= COPY_FROM && names > 0 && names >= leastNames && !otherDates;
}
