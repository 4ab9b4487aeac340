/** Whether a claim is a statement on record in other words, or another statement altogether. */
import { STOP_WORDS } from '../text/search-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { ComparableWord } from './comparable-words.ts';
import { LEFT_OUT } from './editorial-marks.ts';
import type { Difference } from './word-difference.ts';

/** This share of the claimed words by weight, in order; and more than half of those that carry the claim's sense. */
const MOST = 0.6;
/** A word that carries no sense weighs so much of one that does. */
const STOP_WEIGHT = 0.3;
/** The words in common fill this much of the stretch that they are spread over, or stand beside each other so many at a time. */
const FILLED = 0.4;
const TOGETHER = 3;
/** So many words that carry sense must be on record; of a claim that has fewer, all. */
const TELLING = 3;
const LEAST_TELLING = 2;
/** Of a longer claim nearly all words, whatever they are and wherever they stand, are enough. */
const LONG = 8;
const NEARLY_ALL = 0.75;

/**
 * Most of what the claim says stands in one sentence of the record, in order; in as many sentences as the claim itself has or leaves out.
 * @param record the text that the right side of the difference counts in
 */
export function isAlteration(
  claim: string,
  claimed: readonly ComparableWord[],
  record: string,
  { runs }: Difference,
): boolean {
  const kept = runs.flatMap((run) => (run.kind === 'same' ? [run] : []));
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return false;
  const shared = claimed.flatMap((word) => {
    const run = kept.find(({ left }) => word.start >= left.start && word.end <= left.end);
    return run === undefined ? [] : [{ ...word, at: run.right.start + word.start - run.left.start }];
  });
  const reach = last.right.end - first.right.start;
  const taken = kept.reduce((sum, { right }) => sum + right.end - right.start, 0);
  const together = taken >= FILLED * reach || shared.length >= TOGETHER * kept.length;
  if (!together || shared.length < TOGETHER || weightOf(shared) < MOST * weightOf(claimed)) return false;
  if (claimed.length >= LONG && shared.length >= NEARLY_ALL * claimed.length) return true;
  const all = claimed.filter(isTelling).length;
  const told = mostInSentences(
    shared.filter(isTelling).map(({ at }) => at),
    record,
    sentencesOf(claim).length + (claim.match(LEFT_OUT_EACH)?.length ?? 0),
  );
  return 2 * told > all && told >= LEAST_TELLING && told >= Math.min(TELLING, all);
}

const LEFT_OUT_EACH = new RegExp(LEFT_OUT, 'g');

function isTelling({ key }: ComparableWord): boolean {
  return !STOP_WORDS.has(key);
}

function weightOf(words: readonly ComparableWord[]): number {
  return words.reduce((sum, word) => sum + (isTelling(word) ? 1 : STOP_WEIGHT), 0);
}

/** How many of these places, in order, lie in so many sentences that follow one another, at most. */
function mostInSentences(places: readonly number[], record: string, sentences: number): number {
  const starts = sentencesOf(record).map(({ start }) => start);
  const counts = starts.map((start, n) => {
    const end = starts[n + sentences] ?? Number.POSITIVE_INFINITY;
    return places.filter((at) => (at >= start || n === 0) && at < end).length;
  });
  return Math.max(0, ...counts);
}
