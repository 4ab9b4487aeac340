/** Merges quotes that say the same: each statement is listed once, where its first quote was. */

import { soundOf } from '../names/name-sound.ts';
import type { Modality } from '../quotes/quote.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import { comparableKeys, comparableWords, indexOfWords } from './comparable-words.ts';
import { wordDifference } from './word-difference.ts';

/** What is compared to tell statements apart. */
export interface StatementText {
  /** The same for all quotes of one article. */
  readonly article: string;
  readonly of: string;
  /** The same for all quotes of one interrupted statement. */
  readonly group: string;
  readonly text: string;
  /** The speaker's name as shown. */
  readonly speaker: string | null;
  /** Asserted and denied words are two statements, even with the same wording. */
  readonly modality: Modality;
}

/** One statement. */
export interface MergedStatement<T> {
  /** The position of its first quote in the list. */
  readonly at: number;
  readonly lead: T;
  /** The other quotes of the same interrupted statement. */
  readonly rest: readonly T[];
  /** Wordings in other articles, each with the quote that it matches. */
  readonly others: readonly { readonly item: T; readonly words: T }[];
}

/** Shorter quotes are too common: they match only if they are equal. */
const LEAST_WORDS = 5;
/** Least share of the shorter wording's words that the longer one has, in order. */
const SHARED = 0.7;

interface Read<T> {
  readonly item: T;
  readonly line: StatementText;
  /** The number of words. */
  readonly length: number;
  readonly bag: ReadonlySet<string>;
  /** The content words; all words if there are none. */
  readonly telling: readonly string[];
  readonly speaker: string | null;
}

/** A quote of a statement, prepared for comparison. */
interface Stretch<T> {
  readonly read: Read<T>;
  readonly group: Group<T>;
}

interface Group<T> {
  readonly at: number;
  readonly lead: Read<T>;
  readonly rest: T[];
  readonly others: { readonly item: T; readonly words: T }[];
}

/** Statements in the order of the list. `mayJoin` can keep apart two quotes that say the same. */
export function mergeStatements<T>(
  items: readonly T[],
  lineOf: (item: T) => StatementText,
  mayJoin: (earlier: T, later: T) => boolean = () => true,
): readonly MergedStatement<T>[] {
  const groups: Group<T>[] = [];
  /** The quotes of all statements so far, by each of their content words. */
  const stretches = new Map<string, Stretch<T>[]>();
  const byGroup = new Map<string, Group<T>>();
  const index = (read: Read<T>, group: Group<T>) => {
    const stretch = { read, group };
    for (const word of read.telling) {
      const known = stretches.get(word);
      if (known === undefined) stretches.set(word, [stretch]);
      else known.push(stretch);
    }
  };

  /** The first statement that says the same. */
  function sameAs(read: Read<T>): Stretch<T> | null {
    const shared = new Map<Stretch<T>, number>();
    for (const word of read.telling)
      for (const known of stretches.get(word) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
    let first: Stretch<T> | null = null;
    for (const [known, words] of shared) {
      if (2 * words < Math.min(known.read.telling.length, read.telling.length)) continue;
      if (first !== null && first.group.at <= known.group.at) continue;
      if (sameWords(known.read, read) && mayJoin(known.read.item, read.item)) first = known;
    }
    return first;
  }

  for (const [at, item] of items.entries()) {
    const read = readLine(item, lineOf(item));
    const key = `${read.line.article} ${read.line.of} ${read.line.group} ${read.line.modality}`;
    const own = byGroup.get(key);
    if (own !== undefined) {
      own.rest.push(item);
      index(read, own);
      continue;
    }
    const same = sameAs(read);
    if (same !== null) {
      same.group.others.push({ item, words: same.read.item });
      continue;
    }
    const group: Group<T> = { at, lead: read, rest: [], others: [] };
    groups.push(group);
    byGroup.set(key, group);
    index(read, group);
  }
  return groups.map(({ at, lead, rest, others }) => ({ at, lead: lead.item, rest, others }));
}

function readLine<T>(item: T, line: StatementText): Read<T> {
  const keys = comparableKeys(line.text);
  const bag = new Set(keys);
  const telling = [...bag].filter((word) => !STOP_WORDS.has(word));
  return {
    item,
    line,
    length: keys.length,
    bag,
    telling: telling.length > 0 ? telling : [...bag],
    speaker: line.speaker === null ? null : soundOf(line.speaker),
  };
}

function sameWords<T>(a: Read<T>, b: Read<T>): boolean {
  if (a.line.article === b.line.article || a.line.modality !== b.line.modality) return false;
  if (!maySpeak(a.speaker, b.speaker)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_WORDS && short.length !== long.length) return false;
  let shared = 0;
  for (const word of short.bag) if (long.bag.has(word)) shared++;
  if (shared < SHARED * short.bag.size) return false;
  const [shorter, longer] = [comparableWords(short.line.text), comparableWords(long.line.text)];
  return short.length < LEAST_WORDS
    ? indexOfWords(longer, shorter) === 0
    : wordDifference(longer, shorter).same >= SHARED * shorter.length;
}

/** Whether one of them is nobody or both name the same person: `Putin` and `Vladimir Putin`. */
function maySpeak(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.split(' ').includes(short);
}
