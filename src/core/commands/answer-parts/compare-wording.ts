/** What `/check` shows of an altered quote: the claim, and as much of the record as was claimed, word against word. */

import { own } from '../../messages/blocks.ts';
import type { Inline } from '../../messages/message.ts';
import type { ClaimMatch } from '../../statements/check-claim.ts';
import { comparableWords } from '../../statements/comparable-words.ts';
import { originOf } from '../../statements/quote-block.ts';
import type { DifferencePart } from '../../statements/word-difference.ts';
import { pastedInlines, recordedInlines, shifted } from './mark-differences.ts';

/** At the edges of what was claimed, so many of the words that the record has there instead are shown. */
const EDGE_WORDS = 12;
const GAP = '…';

/** The claim as it was pasted, its own words marked. */
export function claimedInlines(words: string, { difference }: ClaimMatch): readonly Inline[] {
  const differing = difference.runs.flatMap((run) => (run.kind === 'left' ? [run.left] : []));
  return pastedInlines(words, { start: 0, end: words.length }, differing);
}

/** The record's words for it; narration between two stretches is left out. */
export function comparedInlines({ hit, difference, stretches }: ClaimMatch): readonly Inline[] {
  const { quote, article } = hit;
  const compared = comparedRuns(difference.runs);
  const text = originOf(article, quote.of).text.slice(quote.start);
  const [first, last] = [compared[0], compared.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = Math.max(first.right.start, edge(text, first, -EDGE_WORDS));
  const end = Math.min(last.right.end, edge(text, last, EDGE_WORDS));
  const differing = compared.flatMap((run) => (run.kind === 'right' ? [run.right] : []));
  const shown = stretches.flatMap(({ quote: stretch }): readonly Inline[] => {
    const span = {
      start: Math.max(start + quote.start, stretch.start),
      end: Math.min(end + quote.start, stretch.end),
    };
    if (span.start >= span.end) return [];
    return [
      own(` ${GAP} `),
      ...recordedInlines(originOf(article, quote.of), span, shifted(differing, quote.start)),
    ];
  });
  return [
    ...(start > first.right.start ? [own(GAP)] : []),
    ...shown.slice(1),
    ...(end < last.right.end ? [own(GAP)] : []),
  ];
}

type Recorded = Exclude<DifferencePart, { readonly kind: 'left' }>;

/** What stands in the record between the claim's first word and its last; where these are the claim's own, with what it has instead. */
function comparedRuns(runs: readonly DifferencePart[]): readonly Recorded[] {
  const first = runs.findIndex(({ kind }) => kind !== 'right');
  const last = runs.findLastIndex(({ kind }) => kind !== 'right');
  const instead = runs[last]?.kind === 'left' && runs[last + 1]?.kind === 'right' ? 1 : 0;
  return runs.slice(first, last + 1 + instead).filter((run): run is Recorded => run.kind !== 'left');
}

/** Where the outer words of a run that was not claimed begin or end; all of a claimed run is shown. */
function edge(text: string, { kind, right }: Recorded, words: number): number {
  const run = comparableWords(text.slice(right.start, right.end));
  if (kind === 'same' || run.length <= Math.abs(words)) return words < 0 ? right.start : right.end;
  return right.start + (words < 0 ? (run.at(words)?.start ?? 0) : (run[words - 1]?.end ?? 0));
}
