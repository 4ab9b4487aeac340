/** Decides whether a claim is an altered version of a stored statement or another statement. */
import { sentencesOf } from '../text/sentences.ts';
import { type ComparableWord, isTelling } from './comparable-words.ts';
import { LEFT_OUT } from './editorial-marks.ts';
import type { Difference } from './word-difference.ts';

/** Least share of the claimed words, by weight, that the record has in the same order; content words need more than half. */
const MOST = 0.6;
/** Weight of a stop word; a content word has 1. */
const STOP_WEIGHT = 0.3;
/** The shared words must fill this share of the text that they span, or be next to each other in groups of this size. */
const FILLED = 0.4;
const TOGETHER = 3;
/** Fewest content words that must be on record; a claim with fewer needs all of them. */
const TELLING = 3;
const LEAST_TELLING = 2;
/** For a claim of at least this many words, nearly all words in any position are enough. */
const LONG = 8;
const NEARLY_ALL = 0.75;

/**
 * Whether most of the claim is in one sentence of the record, in order, or in as many sentences as the claim has or
 * marks as left out.
 * @param record the text on the right side of the difference
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

function weightOf(words: readonly ComparableWord[]): number {
  return words.reduce((sum, word) => sum + (isTelling(word) ? 1 : STOP_WEIGHT), 0);
}

/** The most of these positions, in order, that lie within so many consecutive sentences. */
function mostInSentences(places: readonly number[], record: string, sentences: number): number {
  const starts = sentencesOf(record).map(({ start }) => start);
  const counts = starts.map((start, n) => {
    const end = starts[n + sentences] ?? Number.POSITIVE_INFINITY;
    return places.filter((at) => (at >= start || n === 0) && at < end).length;
  });
  return Math.max(0, ...counts);
}
