/** Groups articles by event, whatever the order in which they arrived: the two groups most alike on average are joined first. */
import type { EventFeatures } from '../articles/article.ts';
import { type Counts, countsOf, likenessOf, nothingShared, SHARED_AT_LEAST, share } from './likeness.ts';
import { lengthsOf, partOf } from './story.ts';

/** Groups are joined when their articles are this similar on average (0 to 1). */
const ALIKE = 0.15;

/** With less than two names or numbers in common, only this part of the similarity counts: see `similarEnough`. */
const BY_WORDS = 0.8;

/** Articles of one story are taken for this much more similar, so that a close decision is not changed again and again. */
const STAYS = 0.01;

/** What is grouped as one: an article, or the articles that must stay together. */
export interface GroupUnit {
  /** The story that it is in now. */
  readonly story: string;
  readonly articles: readonly string[];
  /** Features of its articles; of a long story, of some of them. */
  readonly features: readonly EventFeatures[];
}

/** @param apart whether two stories must stay apart */
export function groupUnits(
  given: readonly GroupUnit[],
  apart: (one: string, other: string) => boolean,
): readonly (readonly GroupUnit[])[] {
  const units = given.toSorted((a, b) => (a.articles[0] ?? '').localeCompare(b.articles[0] ?? ''));
  const size = units.map(({ features }) => features.length);
  const likeness = likenessesOf(units, apart);
  const groups = new Map(units.map((unit, at) => [at, [unit]]));
  for (;;) {
    let best = { one: -1, other: -1, mean: ALIKE };
    for (const one of groups.keys()) {
      for (const other of groups.keys()) {
        const mean = (likeness[one]?.[other] ?? 0) / ((size[one] ?? 1) * (size[other] ?? 1));
        if (one < other && mean > best.mean) best = { one, other, mean };
      }
    }
    const { one, other } = best;
    const [kept, joined] = [groups.get(one), groups.get(other)];
    if (kept === undefined || joined === undefined) return [...groups.values()];
    kept.push(...joined);
    groups.delete(other);
    size[one] = (size[one] ?? 0) + (size[other] ?? 0);
    for (const third of groups.keys()) {
      const sum = (likeness[one]?.[third] ?? 0) + (likeness[other]?.[third] ?? 0);
      setBoth(likeness, one, third, sum);
    }
  }
}

type Matrix = readonly Float64Array[];

function setBoth(matrix: Matrix, one: number, other: number, value: number): void {
  const [row, column] = [matrix[one], matrix[other]];
  if (row !== undefined) row[other] = value;
  if (column !== undefined) column[one] = value;
}

/** The sums of the similarities of each two units' articles. */
function likenessesOf(units: readonly GroupUnit[], apart: (one: string, other: string) => boolean): Matrix {
  const matrix = units.map(() => new Float64Array(units.length));
  const features = units.map((unit) => unit.features.map(measured));
  for (const [at, unit] of units.entries()) {
    for (let before = 0; before < at; before += 1) {
      const other = units[before];
      if (other === undefined) continue;
      let sum = 0;
      if (unit.story !== other.story && apart(unit.story, other.story)) sum = Number.NEGATIVE_INFINITY;
      else
        for (const a of features[at] ?? [])
          for (const b of features[before] ?? [])
            sum += similarity(a, b) + (unit.story === other.story ? STAYS : 0);
      setBoth(matrix, at, before, sum);
    }
  }
  return matrix;
}

interface Measured {
  readonly features: EventFeatures;
  readonly entries: readonly (readonly [string, number])[];
  readonly lengths: Readonly<Record<string, number>>;
  readonly counts: Counts;
}

function measured(features: EventFeatures): Measured {
  const entries = Object.entries(features);
  return { features, entries, lengths: lengthsOf(entries), counts: countsOf(features) };
}

/** How much two articles have in common, 0 to 1. */
function similarity(a: Measured, b: Measured): number {
  const lengths = { article: a.lengths, story: b.lengths, articles: 1 };
  const shared = nothingShared();
  for (const [key, weight] of a.entries) {
    const other = b.features[key];
    if (other !== undefined) share(shared, key, partOf(key, weight, other, lengths));
  }
  if (shared.features < SHARED_AT_LEAST) return 0;
  const sum = likenessOf(shared, a.counts, b.counts);
  return shared.telling >= 2 ? sum : BY_WORDS * sum;
}
