/** Compares claimed words with the stored quotes, word by word. */

import type { Scope } from '../base/scope.ts';
import type { NameIndex } from '../names/name-index.ts';
import { soundOf } from '../names/name-sound.ts';
import type { Store } from '../ports/ports.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import type { Span } from '../text/span.ts';
import { type ComparableWord, comparableWords, indexOfWords } from './comparable-words.ts';
import { marksEveryDifference } from './editorial-marks.ts';
import { type Difference, wordDifference } from './word-difference.ts';

/**
 * `exact`: on record, word for word (whole, or an unbroken part); `altered`: on record in other words;
 * `other_speaker`: word for word, but someone else's; `stitched`: made of two statements; `absent`: not on record.
 */
export type Verdict = 'exact' | 'altered' | 'other_speaker' | 'stitched' | 'absent';

export interface ClaimMatch {
  readonly hit: QuoteHit;
  /** Left: the claimed words; right: the record's. */
  readonly difference: Difference;
  /** The words claimed are a part of the statement on record. */
  readonly partial: boolean;
  /** On record only as reported speech: the outlet's words, not the speaker's. */
  readonly reported: boolean;
  /** The stretches that were compared, in order; several where narration interrupts the statement. */
  readonly stretches: readonly QuoteHit[];
}

export interface CheckedClaim {
  readonly words: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** Altered, and also said by someone else. */
  readonly misattributed: boolean;
  /** Altered only where the claim itself says so: … for words left out, [ ] for words put in. */
  readonly marked: boolean;
  readonly matches: readonly ClaimMatch[];
}

type Stores = Pick<Store, 'quotes'>;

const CANDIDATES = 24;
/** Fewer words are a part of too many statements. */
const LEAST_PART = 3;
/** This share of the claimed words, in order, makes it an alteration of a statement rather than another one. */
const ALTERED = 0.6;
/** The words in common fill this much of the stretch that they are spread over. */
const SCATTERED = 0.4;
/** Fewer words in common, beside each other, prove no stitch. */
const STITCH = 3;
const MOST_MATCHES = 3;

/** Words on record: a stretch between quotation marks, the stretches of one interrupted statement joined, or a reported clause. */
interface Recorded {
  readonly hit: QuoteHit;
  readonly run: readonly ComparableWord[];
  readonly speaker: string | null;
  readonly reported: boolean;
  readonly stretches: readonly QuoteHit[];
}

export async function checkClaim(
  stores: Stores,
  scope: Scope,
  words: string,
  speaker: string | null,
  people: NameIndex,
): Promise<CheckedClaim> {
  const claimed = comparableWords(words);
  const base = { words, speaker, misattributed: false, marked: false };
  if (claimed.length === 0) return { ...base, verdict: 'absent', matches: [] };
  const hits = await stores.quotes.like(scope, words, CANDIDATES);
  const single = hits.flatMap(readHit);
  const recorded = [...single, ...joined(single)];
  const spoken = recorded.filter((record) => !record.reported);

  const exact = spoken.filter(({ run }) => holds(run, claimed));
  if (exact.length > 0) {
    const named = exact.filter((record) => record.speaker !== null);
    const theirs =
      speaker === null ? exact : named.filter((record) => agrees(record.speaker, speaker, people));
    // Words that nobody on record is named for may be anybody's.
    const right = theirs.length > 0 || named.length === 0;
    const shown = theirs.length > 0 ? theirs : named.length > 0 ? named : exact;
    return { ...base, verdict: right ? 'exact' : 'other_speaker', matches: toMatches(shown, claimed) };
  }
  const stitched = stitchOf(spoken, claimed);
  const best = nearestTo(recorded, claimed);
  const same = best?.difference.same ?? 0;
  if (stitched !== null && stitched.same > same) {
    return { ...base, verdict: 'stitched', matches: toMatches(stitched.parts, claimed) };
  }
  if (best === null || !isAlteration(claimed, best.difference)) {
    return { ...base, verdict: 'absent', matches: [] };
  }
  const named = shownSpeaker(best.hit.quote);
  return {
    ...base,
    verdict: 'altered',
    misattributed: speaker !== null && named !== null && !agrees(named, speaker, people),
    marked: marksEveryDifference(words, best.difference),
    matches: [best],
  };
}

function readHit(hit: QuoteHit): readonly Recorded[] {
  const speaker = shownSpeaker(hit.quote);
  const read = ({ start, end }: Span, reported: boolean): Recorded => {
    const text = hit.quote.text.slice(start - hit.quote.start, end - hit.quote.start);
    const from = start - hit.quote.start;
    const run = comparableWords(text).map((word) => ({
      ...word,
      start: word.start + from,
      end: word.end + from,
    }));
    return { hit, run, speaker, reported, stretches: [hit] };
  };
  if (hit.quote.kind === 'direct') return [read(hit.quote, false)];
  return [...hit.quote.pieces.map((piece) => read(piece, false)), read(hit.quote, true)];
}

/** `"A," he said. "B."` is one statement: its stretches, joined in order, may be quoted as one. */
function joined(recorded: readonly Recorded[]): readonly Recorded[] {
  const direct = recorded.filter(({ hit }) => hit.quote.kind === 'direct');
  const groups = Map.groupBy(direct, ({ hit }) => `${hit.article.id} ${hit.quote.of} ${hit.quote.group}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const ordered = group.toSorted((a, b) => a.hit.quote.start - b.hit.quote.start);
    const base = ordered[0] ?? first;
    // Offsets count from the first stretch, as those of a single quote do.
    const run = ordered.flatMap((stretch) => {
      const by = stretch.hit.quote.start - base.hit.quote.start;
      return stretch.run.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
    });
    return [{ ...base, run, stretches: ordered.map(({ hit }) => hit) }];
  });
}

/** One or two words are found in any long text: they must be all that stands between the marks. */
function holds(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): boolean {
  if (claimed.length < LEAST_PART && run.length !== claimed.length) return false;
  return indexOfWords(run, claimed) !== -1;
}

/** Enough of the claim, by weight, stands in the statement in order, and not scattered over it. */
function isAlteration(claimed: readonly ComparableWord[], { runs }: Difference): boolean {
  const kept = runs.flatMap((run) => (run.kind === 'same' ? [run] : []));
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return false;
  const inside = (word: ComparableWord) =>
    kept.some(({ left }) => word.start >= left.start && word.end <= left.end);
  const weight = (words: readonly ComparableWord[]) =>
    words.reduce((sum, { key }) => sum + (STOP_WORDS.has(key) ? 0.3 : 1), 0);
  const shared = claimed.filter(inside);
  const reach = last.right.end - first.right.start;
  const taken = kept.reduce((sum, { right }) => sum + right.end - right.start, 0);
  const together = taken >= SCATTERED * reach || shared.length >= STITCH * kept.length;
  return shared.length >= LEAST_PART && together && weight(shared) >= ALTERED * weight(claimed);
}

/** The same person, under another spelling, a part of the name or an alias. */
function agrees(recorded: string | null, claimed: string, people: NameIndex): boolean {
  if (recorded === null) return false;
  const [a, b] = [soundOf(recorded), soundOf(claimed)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.split(' ').every((word) => long.split(' ').includes(word))) return true;
  const found = people.find(claimed);
  return (
    found.kind === 'one' && [found.entry.name, ...found.entry.aliases].some((name) => soundOf(name) === a)
  );
}

/** The longer a statement, the more words it shares with any claim: a joined one must have more than a few beyond its stretches. */
function nearestTo(recorded: readonly Recorded[], claimed: readonly ComparableWord[]): ClaimMatch | null {
  const keys = new Set(claimed.map(({ key }) => key));
  let best: ClaimMatch | null = null;
  for (const { hit, run, reported, stretches } of recorded) {
    const ahead = stretches.length > 1 ? STITCH : 1;
    const shared = run.reduce((sum, { key }) => sum + (keys.has(key) ? 1 : 0), 0);
    if (best !== null && shared < best.difference.same + ahead) continue;
    const difference = wordDifference(claimed, run);
    if (best === null || difference.same >= best.difference.same + ahead) {
      best = { hit, difference, partial: false, reported, stretches };
    }
  }
  return best;
}

interface Stitch {
  readonly parts: readonly Recorded[];
  /** Words of the claim that the two parts cover. */
  readonly same: number;
}

/** The claim's beginning word for word from one statement and its end from another. */
function stitchOf(recorded: readonly Recorded[], claimed: readonly ComparableWord[]): Stitch | null {
  const heads = recorded.map((record) => ({ record, length: headLength(record.run, claimed) }));
  const tails = recorded.map((record) => ({ record, length: tailLength(record.run, claimed) }));
  let best: Stitch | null = null;
  for (const head of heads) {
    if (head.length < STITCH) continue;
    for (const tail of tails) {
      if (tail.length < STITCH || sameStatement(head.record, tail.record)) continue;
      const same = Math.min(claimed.length, head.length + tail.length);
      if (best === null || same > best.same) best = { parts: [head.record, tail.record], same };
    }
  }
  return best !== null && best.same >= STITCHED * claimed.length ? best : null;
}

/** A word or two may join the parts ("and"). */
const STITCHED = 0.85;

function sameStatement(a: Recorded, b: Recorded): boolean {
  return a.hit.article.id === b.hit.article.id && a.hit.quote.group === b.hit.quote.group;
}

/** How many of the claim's first words stand side by side in the run. */
function headLength(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): number {
  let best = 0;
  for (let at = 0; at < run.length; at++) {
    let length = 0;
    while (length < claimed.length && run[at + length]?.key === claimed[length]?.key) length++;
    best = Math.max(best, length);
  }
  return best;
}

/** The same for the claim's last words. */
function tailLength(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): number {
  return headLength(run.toReversed(), claimed.toReversed());
}

function toMatches(records: readonly Recorded[], claimed: readonly ComparableWord[]): readonly ClaimMatch[] {
  const quotes = new Map(records.toReversed().map((record) => [record.hit.quote.id, record]));
  return [...quotes.values()]
    .toReversed()
    .slice(0, MOST_MATCHES)
    .map((record) => ({
      hit: record.hit,
      difference: wordDifference(claimed, record.run),
      partial: record.run.length > claimed.length,
      reported: record.reported,
      stretches: record.stretches,
    }));
}
