/** Whether one statement is another in a second language: by what translations keep, never by meaning. */
import type { Anchors } from './anchors.ts';

export interface ComparedStatement {
  readonly text: string;
  /** Two-letter code. */
  readonly language: string;
  readonly anchors: Anchors;
}

/** Letters that a language needs for what takes one in English. */
const LENGTH: Readonly<Record<string, number>> = {
  zh: 0.33,
  ja: 0.48,
  ko: 0.52,
  de: 1.12,
  fr: 1.15,
  es: 1.12,
  it: 1.1,
  pt: 1.08,
  nl: 1.08,
  ru: 1.05,
};
/** A translation is at most this many times as long, with the letters of each language taken into account. */
const LONGER = 1.6;

/** What a statement must have in common with its translation, so that two statements of one day are not taken for one. */
const ENOUGH = 4;
/** A number of several digits tells more than a small one or a name. */
const BY_NUMBER = 2;

/** How surely the anchors tell this statement from others of the speaker's day. */
function strengthOf({ numbers, names }: Anchors): number {
  let strength = names.size;
  for (const number of numbers) strength += number.length > 1 ? BY_NUMBER : 1;
  return strength;
}

export function isTelling(anchors: Anchors): boolean {
  return strengthOf(anchors) >= ENOUGH;
}

/** The speaker and the day are compared by the caller. */
export function isTranslation(one: ComparedStatement, other: ComparedStatement): boolean {
  if (one.language === other.language || !isTelling(one.anchors)) return false;
  if (!isEqual(one.anchors.names, other.anchors.names) || !hasSameNumbers(one.anchors, other.anchors))
    return false;
  const [short, long] = [lengthOf(one), lengthOf(other)].sort((a, b) => a - b) as [number, number];
  return long <= LONGER * short;
}

function lengthOf({ text, language }: ComparedStatement): number {
  return text.length / (LENGTH[language] ?? 1);
}

/** One language may spell out numbers below ten that the other writes in figures; what is left must be telling. */
function hasSameNumbers(one: Anchors, other: Anchors): boolean {
  const { numbers } = one;
  if (isEqual(numbers, other.numbers)) return true;
  const [less, more] = numbers.size < other.numbers.size ? [one, other] : [other, one];
  const spelled = more.numbers.difference(less.numbers);
  return (
    less.numbers.isSubsetOf(more.numbers) &&
    [...spelled].every((number) => number.length === 1) &&
    isTelling(less)
  );
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}
