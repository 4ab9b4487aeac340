/** A book of names in memory: finds people, outlets and digests by what somebody typed, forgiving case, diacritics and spelling. */
import { nameKey } from '../text/names.ts';
import { distance, forgiven } from './nearness.ts';

/** One who can be looked up. */
export interface Entry {
  /** As it is shown. */
  readonly name: string;
  /** What it is stored under; several, when spellings were found to be one. */
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
  /** The heavier comes first among equals. */
  readonly weight: number;
}

export type Lookup =
  /** `exact`: the whole name or one of its aliases was given, in any spelling. */
  | { readonly kind: 'one'; readonly entry: Entry; readonly exact: boolean }
  /** Several fit equally well. */
  | { readonly kind: 'many'; readonly entries: readonly Entry[] }
  /** None fits; these are near. */
  | { readonly kind: 'none'; readonly near: readonly Entry[] };

export interface Namebook {
  readonly size: number;
  find(typed: string): Lookup;
  /** What fits a name that is still being typed, best first; the heaviest when nothing is typed yet. */
  suggest(typed: string, limit: number): readonly Entry[];
}

/** An entry's spelling, reduced to what sounds alike. */
interface Form {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly whole: string;
}

/** At most this many ambiguous or near names are offered. */
const MOST_OFFERED = 5;

export function createNamebook(entries: readonly Entry[]): Namebook {
  const heaviest = [...entries].sort((a, b) => b.weight - a.weight);
  const forms: Form[] = heaviest.flatMap((entry) =>
    [...new Set([entry.name, ...entry.aliases, ...entry.keys].map(soundOf))]
      .filter((whole) => whole !== '')
      .map((whole) => ({ entry, whole, words: whole.split(' ') })),
  );
  const wholes = new Map<string, Entry[]>();
  const byWord = new Map<string, Form[]>();
  for (const form of forms) {
    push(wholes, form.whole, form.entry);
    for (const word of new Set(form.words)) push(byWord, word, form);
  }
  const sortedWords = [...byWord.keys()].sort();

  /** Forms in which some word begins like this. */
  function* startingWith(prefix: string): Generator<Form> {
    for (let at = firstAtLeast(sortedWords, prefix); at < sortedWords.length; at++) {
      const word = sortedWords[at] ?? '';
      if (!word.startsWith(prefix)) return;
      yield* byWord.get(word) ?? [];
    }
  }

  /** Words of the book that are this one up to a few slips; they share its first letter. */
  function wordsNear(word: string): string[] {
    const most = forgiven(word.length);
    if (most === 0) return [];
    const near: string[] = [];
    const initial = word.slice(0, 1);
    for (let at = firstAtLeast(sortedWords, initial); at < sortedWords.length; at++) {
      const other = sortedWords[at] ?? '';
      if (!other.startsWith(initial)) break;
      if (distance(word, other, most) <= most) near.push(other);
    }
    return near;
  }

  /** Entries each of whose typed words fits: whole words first, then beginnings, then slips. */
  function fitting(typed: string, slips: boolean): Entry[][] {
    const words = soundOf(typed)
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, 8);
    const [longest] = [...words].sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    const seeds = slips
      ? wordsNear(longest).flatMap((word) => byWord.get(word) ?? [])
      : startingWith(longest);
    const whole = new Set<Entry>();
    const begun = new Set<Entry>();
    for (const form of seeds) {
      if (words.every((word) => form.words.includes(word))) whole.add(form.entry);
      else if (words.every((word) => form.words.some((other) => other.startsWith(word))))
        begun.add(form.entry);
      else if (slips && words.every((word) => form.words.some((other) => close(word, other))))
        begun.add(form.entry);
    }
    const byWeight = (set: Set<Entry>) => [...set].sort((a, b) => b.weight - a.weight);
    return [byWeight(whole), byWeight(begun).filter((entry) => !whole.has(entry))];
  }

  function find(typed: string): Lookup {
    const exactKey = nameKey(typed);
    const exact = wholes.get(soundOf(typed)) ?? [];
    const sameName = exact.filter((entry) => nameKey(entry.name) === exactKey);
    const [only] = sameName.length > 0 ? sameName : exact;
    if (only !== undefined && (sameName.length === 1 || new Set(exact).size === 1)) {
      return { kind: 'one', entry: only, exact: true };
    }
    if (exact.length > 1) return many(exact);
    for (const tier of [...fitting(typed, false), ...fitting(typed, true)]) {
      const [first, second] = tier;
      if (first === undefined) continue;
      return second === undefined ? { kind: 'one', entry: first, exact: false } : many(tier);
    }
    return { kind: 'none', near: loosely(typed) };
  }

  /** Anyone who shares a word, or nearly. */
  function loosely(typed: string): readonly Entry[] {
    const words = soundOf(typed)
      .split(' ')
      .filter((word) => word.length > 2)
      .slice(0, 8);
    const near = words.flatMap((word) =>
      [word, ...wordsNear(word)].flatMap((other) => byWord.get(other) ?? []),
    );
    return [...new Set(near.map((form) => form.entry))].slice(0, MOST_OFFERED);
  }

  function suggest(typed: string, limit: number): readonly Entry[] {
    if (nameKey(typed) === '') return heaviest.slice(0, limit);
    const sure = fitting(typed, false).flat();
    const all = sure.length > 0 ? sure : fitting(typed, true).flat();
    return [...new Set(all)].slice(0, limit);
  }

  return { size: entries.length, find, suggest };
}

function many(entries: readonly Entry[]): Lookup {
  return { kind: 'many', entries: [...new Set(entries)].slice(0, MOST_OFFERED) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function close(a: string, b: string): boolean {
  const most = forgiven(Math.min(a.length, b.length));
  return a[0] === b[0] && distance(a, b, most) <= most;
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spellings that transliterations mix up, in the order they are replaced (Zelensky, Zelenskyy, Zelenskiy; Khrushchev, Hrushchev). */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|ij|yy|y)(?= |$)/g, 'i'],
  [/y/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
];

/** A name as it sounds: equal for the usual transliterations of one name. */
export function soundOf(name: string): string {
  return ALIKE.reduce((key, [from, to]) => key.replace(from, to), nameKey(name).slice(0, 200));
}
