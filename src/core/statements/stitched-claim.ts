/** A claim made of two statements: its beginning word for word from one, its end from another. */
import type { ComparableWord } from './comparable-words.ts';
import type { RecordedWords } from './recorded-words.ts';

/** Fewer words in common, beside each other, prove no stitch. */
const LEAST = 3;

/** A word or two may join the parts ("and"). */
const COVERED = 0.85;

export interface Stitch {
  readonly parts: readonly RecordedWords[];
  /** Words of the claim that the two parts cover. */
  readonly same: number;
}

/** Null when it is not. */
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
