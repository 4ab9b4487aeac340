/** Finds the words of a quote in a record of speech: word for word, with words left out, put together from two places, or in other words. */
import type { Span } from '../text/span.ts';
import { isAlteration } from './altered-claim.ts';
import { type ComparableWord, indexOfWords, isTelling } from './comparable-words.ts';
import { type Difference, wordDifference } from './word-difference.ts';

/**
 * `exact`: word for word, without a gap. `shortened`: words between were left out. `spliced`: put together from places far
 * from each other, or in another order. `reworded`: some words are other words.
 */
export type Cut = 'exact' | 'shortened' | 'spliced' | 'reworded';

/** What the speaker said at one time; offsets of the words refer to the record's text. */
export interface SpokenWords {
  readonly turn: number;
  readonly words: readonly ComparableWord[];
}

export interface Alignment {
  readonly cut: Cut;
  /** Where the words stand, in the order of the quote: spans of the record's text with their turn. */
  readonly parts: readonly { readonly turn: number; readonly start: number; readonly end: number }[];
  /** Words of the record that the quotation left out or has otherwise. */
  readonly differing: readonly Span[];
  /** Words of the quote that the record has there. */
  readonly same: number;
}

/** Fewer words in a row may stand anywhere by chance. */
const LEAST_BLOCK = 3;
/** A whole quote with fewer words proves nothing. */
const LEAST_WORDS = 4;
const LEAST_TELLING = 2;
/** More words left out between two parts than this is a splice: no longer one thought. */
const MOST_LEFT_OUT = 40;
/** Least share of the words, and of the telling ones, that words in other words must have. */
const LEAST_SAME = 0.55;
const LEAST_HELD = { spread: 0.5, together: 2 / 3 } as const;
/** A record of words in other words is searched in windows of the quote's length times this, and some. */
const WINDOW = 1.5;
const SPARE = 6;

/**
 * @param quote the words as the outlet has them
 * @param spoken the turns of one speaker of one record, in order
 */
export function alignToRecord(
  quote: { readonly text: string; readonly words: readonly ComparableWord[] },
  spoken: readonly SpokenWords[],
  textOf: (start: number, end: number) => string,
): Alignment | null {
  const { words } = quote;
  if (words.length < LEAST_WORDS || words.filter(isTelling).length < LEAST_TELLING) return null;
  for (const { turn, words: run } of spoken) {
    const at = indexOfWords(run, words);
    if (at !== -1)
      return {
        cut: 'exact',
        parts: [partOf(turn, run, at, words.length)],
        differing: [],
        same: words.length,
      };
  }
  return inBlocks(words, spoken) ?? inOtherWords(quote, spoken, textOf);
}

function partOf(turn: number, run: readonly ComparableWord[], at: number, length: number) {
  return { turn, start: run[at]?.start ?? 0, end: run[at + length - 1]?.end ?? 0 };
}

interface Block {
  readonly nth: number;
  readonly turn: number;
  readonly run: readonly ComparableWord[];
  readonly at: number;
  readonly length: number;
}

/** Covers the whole quote with runs of the record's words, as few as possible. */
function inBlocks(words: readonly ComparableWord[], spoken: readonly SpokenWords[]): Alignment | null {
  const search: Search = { words, spoken, places: placesOf(spoken), tries: 0 };
  const blocks = coverFrom(search, 0, undefined);
  if (blocks === null) return null;
  const isShort = blocks.every((block, n) => isNear(block, blocks[n - 1]));
  const parts = blocks.map(({ turn, run, at, length }) => partOf(turn, run, at, length));
  const gaps = parts.slice(1).map(({ start }, n) => ({ start: parts[n]?.end ?? start, end: start }));
  return {
    cut: isShort ? 'shortened' : 'spliced',
    parts,
    differing: isShort ? gaps : [],
    same: words.length,
  };
}

interface Search {
  readonly words: readonly ComparableWord[];
  readonly spoken: readonly SpokenWords[];
  readonly places: Places;
  tries: number;
}

/** Runs that are tried in all, and of one place in the quote. */
const MOST_TRIES = 2_000;
const BRANCHES = 4;

/** The blocks that cover the quote from this word on; null: there are none, or too many tries were needed. */
function coverFrom(search: Search, from: number, last: Block | undefined): readonly Block[] | null {
  const { words } = search;
  if (from === words.length) return [];
  for (const longest of runsFrom(search, from, last).slice(0, BRANCHES)) {
    // The end of a run may be the beginning of the next one, which was further on: “not to a bank, not to anyone”.
    for (let { length } = longest; length > 0; length--) {
      search.tries += 1;
      if (search.tries > MOST_TRIES) return null;
      const block = { ...longest, length };
      const isRest = from + length === words.length && length >= 2 && isNear(block, last);
      if (length < LEAST_BLOCK && !isRest) break;
      const rest = coverFrom(search, from + length, block);
      if (rest !== null) return [block, ...rest];
    }
  }
  return null;
}

/** Whether the block follows in the same turn, with few words left out. */
function isNear(block: Block, before: Block | undefined): boolean {
  if (before === undefined) return true;
  const gap = block.at - before.at - before.length;
  return before.nth === block.nth && gap >= 0 && gap <= MOST_LEFT_OUT;
}

type Places = ReadonlyMap<string, readonly { readonly nth: number; readonly at: number }[]>;

/** Where each pair of neighbouring words stands. */
function placesOf(spoken: readonly SpokenWords[]): Places {
  const places = new Map<string, { nth: number; at: number }[]>();
  for (const [nth, { words }] of spoken.entries())
    for (let at = 0; at + 1 < words.length; at++) {
      const key = pairAt(words, at);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ nth, at }]);
      else known.push({ nth, at });
    }
  return places;
}

function pairAt(words: readonly ComparableWord[], at: number): string {
  return `${words[at]?.key} ${words[at + 1]?.key}`;
}

/** Most places of one pair of words that are tried. */
const TRIED = 400;

/** The runs of the record that the quote may go on with, the longest first; of two alike, the nearest behind the last one. */
function runsFrom(
  { words, spoken, places }: Search,
  from: number,
  last: Block | undefined,
): readonly Block[] {
  const found = (places.get(pairAt(words, from)) ?? []).slice(0, TRIED).map(({ nth, at }): Block => {
    const { turn, words: run } = spoken[nth] ?? { turn: 0, words: [] };
    let length = 0;
    while (
      from + length < words.length &&
      at + length < run.length &&
      run[at + length]?.key === words[from + length]?.key
    )
      length += 1;
    return { nth, turn, run, at, length };
  });
  const distance = (block: Block): number =>
    last !== undefined && isNear(block, last) ? block.at - last.at : Number.MAX_SAFE_INTEGER;
  return found.toSorted((a, b) => b.length - a.length || distance(a) - distance(b));
}

/** Words in other words: most of the quote, in its order, within a stretch that is little longer. */
function inOtherWords(
  quote: { readonly text: string; readonly words: readonly ComparableWord[] },
  spoken: readonly SpokenWords[],
  textOf: (start: number, end: number) => string,
): Alignment | null {
  const wanted = new Map<string, number>();
  for (const { key } of quote.words.filter(isTelling)) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const size = Math.ceil(quote.words.length * WINDOW) + SPARE;
  let best: Alignment | null = null;
  for (const { turn, words } of spoken) {
    const dense = densest(words, wanted, size);
    if (dense === null) continue;
    const start = Math.max(0, dense - SPARE);
    const run = words.slice(start, start + size + SPARE);
    const [first] = run;
    const end = run.at(-1)?.end;
    if (first === undefined || end === undefined) continue;
    const from = first.start;
    const record = textOf(from, end);
    const moved = run.map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
    const difference = wordDifference(quote.words, moved);
    if (best !== null && difference.same <= best.same) continue;
    if (!isAlteration(quote.text, quote.words, record, difference)) continue;
    if (!isMostlyKept(quote.words, difference)) continue;
    const kept = difference.runs.flatMap((part) => (part.kind === 'same' ? [part.right] : []));
    const [head] = kept;
    const tail = kept.at(-1);
    if (head === undefined || tail === undefined) continue;
    best = {
      cut: 'reworded',
      parts: [{ turn, start: from + head.start, end: from + tail.end }],
      differing: difference.runs
        .flatMap((part) => (part.kind === 'right' ? [part.right] : []))
        .filter(({ start, end }) => start >= head.start && end <= tail.end)
        .map(({ start, end }) => ({ start: from + start, end: from + end })),
      same: difference.same,
    };
  }
  return best;
}

/** Where the window with the most of the wanted words begins; null if there are none. */
function densest(
  words: readonly ComparableWord[],
  wanted: ReadonlyMap<string, number>,
  size: number,
): number | null {
  const inside = new Map<string, number>();
  let have = 0;
  let most = 0;
  let best: number | null = null;
  const add = (key: string, by: 1 | -1): void => {
    const limit = wanted.get(key);
    if (limit === undefined) return;
    const before = inside.get(key) ?? 0;
    inside.set(key, before + by);
    if (by === 1 ? before < limit : before <= limit) have += by;
  };
  for (let end = 0; end < words.length; end++) {
    add(words[end]?.key ?? '', 1);
    if (end >= size) add(words[end - size]?.key ?? '', -1);
    if (have > most) {
      most = have;
      best = Math.max(0, end - size + 1);
    }
  }
  if (best === null) return null;
  // The window begins with a wanted word.
  while (best < words.length && !wanted.has(words[best]?.key ?? '')) best += 1;
  return best;
}

/**
 * Two sentences of one speaker on one subject share words, too, and then go on with others. So most words must be the same, and fewer
 * of the telling ones only if no more than two in a row are others.
 */
function isMostlyKept(words: readonly ComparableWord[], { runs, same }: Difference): boolean {
  const kept = runs.flatMap((part) => (part.kind === 'same' ? [part.left] : []));
  const isKept = words.map((word) => kept.some(({ start, end }) => word.start >= start && word.end <= end));
  let [others, longest] = [0, 0];
  for (const held of isKept) {
    others = held ? 0 : others + 1;
    longest = Math.max(longest, others);
  }
  const telling = words.filter(isTelling).length;
  const held = words.filter((word, n) => isKept[n] === true && isTelling(word)).length;
  const least = longest <= 2 ? LEAST_HELD.spread : LEAST_HELD.together;
  return same >= LEAST_SAME * words.length && held >= least * telling;
}
