/** Detects a claim joined from two statements: it begins word for word like one and ends word for word like another. */
import type { ComparableWord } from './comparable-words.ts';
import type { RecordedWords } from './recorded-words.ts';

/** With fewer consecutive words in common, the claim is not proven to be joined. */
const LEAST = 3;

/** Share of the claim that the two parts must cover; a word or two such as "and" may join them. */
const COVERED = 0.85;

export interface Stitch {
  readonly parts: readonly RecordedWords[];
  /** Words of the claim in both parts together. */
  readonly same: number;
}

/** Null if the claim is not joined. */
export function stitchOf(
  recorded: readonly RecordedWords[],
  claimed: readonly ComparableWord[],
): Stitch | null {
  const heads = recorded.map((record) => ({ record, length: headLength(record.run, claimed) }));
  const tails = recorded.map((record) => ({ record, length: tailLength(record.run, claimed) }));
  let best: Stitch | null = null;
  for (const head of heads) {
    if (head.length < LEAST) continue;
    for (const tail of tails) {
      if (tail.length < LEAST || sameStatement(head.record, tail.record)) continue;
      const same = Math.min(claimed.length, head.length + tail.length);
      if (best === null || same > best.same) best = { parts: [head.record, tail.record], same };
    }
  }
  return best !== null && best.same >= COVERED * claimed.length ? best : null;
}

function sameStatement(a: RecordedWords, b: RecordedWords): boolean {
  return a.hit.article.id === b.hit.article.id && a.hit.quote.group === b.hit.quote.group;
}

/** How many of the claim's first words occur in these words without a gap. */
function headLength(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): number {
  let best = 0;
  for (let at = 0; at < run.length; at++) {
    let length = 0;
    while (length < claimed.length && run[at + length]?.key === claimed[length]?.key) length++;
    best = Math.max(best, length);
  }
  return best;
}

/** How many of the claim's last words occur in these words without a gap. */
function tailLength(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): number {
  return headLength(run.toReversed(), claimed.toReversed());
}
