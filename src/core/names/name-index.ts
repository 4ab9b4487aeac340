/**
 * An index of names in memory: finds people, outlets and digests in any case, without diacritics, and despite small
 * spelling mistakes.
 */

import { leadingCount } from '../base/leading-count.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import { isGivenName, soundOf, spellingOf } from './name-sound.ts';
import { spellingDistance, spellingTolerance } from './spelling-distance.ts';

/** A person, outlet or digest that can be looked up. */
export interface NameEntry {
  /** The name as shown. */
  readonly name: string;
  /** Its keys in the store; several if spellings were found to be one name. */
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
  /** Greater weights come first among equal matches. */
  readonly weight: number;
}

export type NameLookup =
  /** `exact`: the whole name or an alias was typed, in any spelling. */
  | { readonly kind: 'one'; readonly entry: NameEntry; readonly exact: boolean }
  /** Several fit equally well. */
  | { readonly kind: 'many'; readonly entries: readonly NameEntry[] }
  /** None matches; these are similar. */
  | { readonly kind: 'none'; readonly near: readonly NameEntry[] };

export interface NameIndex {
  readonly size: number;
  find(typed: string): NameLookup;
  /** All with exactly this name in any spelling; only the one that is shown with it, if there is one. */
  called(typed: string): readonly NameEntry[];
  /** Matches for a name that is being typed, best first; those with the greatest weight if nothing is typed yet. */
  suggest(typed: string, limit: number): readonly NameEntry[];
  /** The entry with this key in the store; null: it is not among them. */
  withKey(key: string): NameEntry | null;
  /** Others who may be meant: for a surname, all who have it; for a full name, the surname alone. */
  namesakes(entry: NameEntry): readonly NameEntry[];
}

/** One spelling of an entry, in its phonetic form. */
interface Form {
  /** The entry's position among all, by falling weight. */
  readonly rank: number;
  readonly words: readonly string[];
  /** Whether the name is written so; otherwise it is its form in another language. */
  readonly written: boolean;
}

/** Most ambiguous or similar names offered. */
const MOST_OFFERED = 5;
const MOST_NAMESAKES = 3;
/** A longer name is not a person's. */
const PERSON_WORDS = 4;
/** Only this many words of a typed name are read. */
const MOST_WORDS = 8;
/** Entries added at a time, some milliseconds of work, so that other requests are not held up. */
const BATCH = 500;

/** Builds the index in batches, so that commands need not wait. */
export async function createNameIndex(entries: readonly NameEntry[]): Promise<NameIndex> {
  const heaviest = [...entries].sort((a, b) => b.weight - a.weight);
  /** The ranks of each whole name. */
  const wholes = new Map<string, number[]>();
  const byWord = new Map<string, Form[]>();
  for (const [rank, entry] of heaviest.entries()) {
    for (const [whole, written] of soundsOf(entry)) {
      const form = { rank, words: whole.split(' '), written };
      push(wholes, whole, rank);
      for (const word of new Set(form.words)) push(byWord, word, form);
    }
    if (rank % BATCH === BATCH - 1) await yieldToEventLoop();
  }
  await yieldToEventLoop();
  const sortedWords = [...byWord.keys()].sort();
  const at = (rank: number): readonly NameEntry[] => heaviest.slice(rank, rank + 1);
  const entriesOf = (found: Top): readonly NameEntry[] => found.ranks().flatMap(at);

  /**
   * Words of the index that begin like this one; or that are this one with a few spelling mistakes and the same first
   * letter.
   */
  function wordsLike(word: string, slips: boolean): string[] {
    // A complete first name is no misspelling of another: Volodymyr is not Vladimir.
    if (slips && isGivenName(word)) return byWord.has(word) ? [word] : [];
    const most = slips ? spellingTolerance(word.length) : 0;
    if (slips && most === 0) return [];
    const start = slips ? word.slice(0, 1) : word;
    const like: string[] = [];
    for (let place = firstAtLeast(sortedWords, start); place < sortedWords.length; place++) {
      const other = sortedWords[place] ?? '';
      if (!other.startsWith(start)) break;
      if (!slips || spellingDistance(word, other, most) <= most) like.push(other);
    }
    return like;
  }

  /** Entries that match every typed word, by whole words or by beginnings (or with spelling mistakes). */
  function fitting(typed: string, slips: boolean, limit: number): readonly [Top, Top] {
    const words = wordsIn(typed);
    const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
    const whole = createTop(limit);
    const begun = createTop(limit);
    if (longest === undefined) return [whole, begun];
    for (const seed of wordsLike(longest, slips)) {
      for (const form of byWord.get(seed) ?? []) {
        const all = seed === longest && others.every((word) => form.words.includes(word));
        if (all && form.written) whole.add(form.rank);
        else if (others.every((word) => form.words.some((other) => fits(word, other, slips))))
          begun.add(form.rank);
      }
    }
    return [whole, begun];
  }

  function called(typed: string): readonly NameEntry[] {
    const written = wholes.get(spellingOf(typed)) ?? wholes.get(soundOf(typed)) ?? [];
    const exact = written.flatMap(at);
    const key = nameKey(typed);
    const same = exact.filter((entry) => nameKey(entry.name) === key);
    return same.length === 1 ? same : exact;
  }

  function find(typed: string): NameLookup {
    const exact = called(typed);
    const [only, second] = exact;
    if (only !== undefined) {
      return second === undefined ? { kind: 'one', entry: only, exact: true } : many(exact);
    }
    for (const slips of [false, true]) {
      for (const tier of fitting(typed, slips, MOST_OFFERED)) {
        const [first, ...rest] = entriesOf(tier);
        if (first === undefined) continue;
        return rest.length === 0 ? { kind: 'one', entry: first, exact: false } : many([first, ...rest]);
      }
    }
    return { kind: 'none', near: loosely(typed) };
  }

  /** All entries that share a word, or nearly. */
  function loosely(typed: string): readonly NameEntry[] {
    const near = createTop(MOST_OFFERED);
    for (const word of wordsIn(typed).filter((one) => one.length > 2 && !STOP_WORDS.has(one))) {
      for (const other of [word, ...wordsLike(word, true)]) {
        for (const form of byWord.get(other) ?? []) near.add(form.rank);
      }
    }
    return entriesOf(near);
  }

  function suggest(typed: string, limit: number): readonly NameEntry[] {
    if (nameKey(typed) === '') return heaviest.slice(0, limit);
    const [whole, begun] = fitting(typed, false, limit);
    const sure = [...entriesOf(whole), ...entriesOf(begun)];
    const all = sure.length > 0 ? sure : fitting(typed, true, limit).flatMap(entriesOf);
    return [...new Set(all)].slice(0, limit);
  }

  function namesakes(entry: NameEntry): readonly NameEntry[] {
    const words = wordsIn(entry.name);
    const surname = words.at(-1) ?? '';
    const found = createTop(MOST_NAMESAKES);
    for (const form of byWord.get(surname) ?? []) {
      const others =
        words.length === 1
          ? form.words.length > 1 && form.words.length <= PERSON_WORDS
          : form.words.length === 1;
      if (form.written && others && form.words.at(-1) === surname) found.add(form.rank);
    }
    // `advisers to Mr. Obama` is nobody's namesake.
    return entriesOf(found).filter((other) => other !== entry && /^\p{Lu}/u.test(other.name));
  }

  const byKey = new Map(entries.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  const withKey = (key: string): NameEntry | null => byKey.get(key) ?? null;

  return { size: entries.length, find, called, suggest, withKey, namesakes };
}

/** All its spellings, and its forms in other languages; each with whether it is a spelling. */
function soundsOf({ name, aliases, keys }: NameEntry): ReadonlyMap<string, boolean> {
  const own = nameKey(name);
  const written = new Set([name, ...aliases, ...keys.filter((key) => key !== own)]);
  const sounds = new Map<string, boolean>([...written].map((one) => [soundOf(one), false]));
  for (const one of written) sounds.set(spellingOf(one), true);
  sounds.delete('');
  return sounds;
}

function wordsIn(typed: string): string[] {
  return spellingOf(typed)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

function fits(word: string, other: string, slips: boolean): boolean {
  return other.startsWith(word) || (slips && !isGivenName(word) && close(word, other));
}

function many(entries: readonly NameEntry[]): NameLookup {
  return { kind: 'many', entries: entries.slice(0, MOST_OFFERED) };
}

/** Collects the lowest ranks. */
interface Top {
  add(rank: number): void;
  ranks(): readonly number[];
}

function createTop(limit: number): Top {
  const ranks: number[] = [];
  return {
    add(rank) {
      const highest = ranks.at(-1) ?? Number.POSITIVE_INFINITY;
      if ((ranks.length === limit && rank >= highest) || ranks.includes(rank)) return;
      ranks.push(rank);
      ranks.sort((a, b) => a - b);
      if (ranks.length > limit) ranks.pop();
    },
    ranks: () => ranks,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function close(a: string, b: string): boolean {
  const most = spellingTolerance(Math.min(a.length, b.length));
  return a[0] === b[0] && spellingDistance(a, b, most) <= most;
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  return leadingCount(sorted.length, (i) => (sorted[i] ?? '') < wanted);
}
