/** Chooses the phrases of a claim to search for: a few consecutive words that are rarely together. */
import { ANY_SPACELESS, indexWords } from '../../core/text/terms/index-words.ts';

/** A word to search for; null if a text may spell it in another way. */
export type SoughtWord = string | null;

/** The end of a sentence or a line may be the end of a passage. */
const BREAKS = /[\n.!?。！？]+(?=\s|$|[”"»’'）)])|[。！？\n]/u;
/** Apostrophes and full stops have several spellings; these letters have irregular capitals. */
const SEVERAL_WAYS = /['’.ßıİς]/;
/** What those letters become in capitals. */
const FROM_CAPITALS = /ss|i|σ/;

/** The claim's words, sentence by sentence. In scripts without spaces, a single letter at an edge is in no index. */
export function sentencesSought(claim: string): readonly (readonly SoughtWord[])[] {
  return claim.split(BREAKS).flatMap((part) => {
    const words = indexWords(part).map((word, at, all) => {
      const cut = (at === 0 || at === all.length - 1) && word.length === 1 && ANY_SPACELESS.test(word);
      return cut || SEVERAL_WAYS.test(word) ? null : word;
    });
    return words.some((word) => word !== null) ? [words] : [];
  });
}

/** Whether a text may have other letters for a word written in capitals. */
export function mayBeCapitals(claim: string, word: string): boolean {
  return claim === claim.toUpperCase() && FROM_CAPITALS.test(word);
}

/** Most words of a phrase. */
const LONGEST = 4;

/** Consecutive words, and the number of rows expected to hold them if words were independent. */
export interface Phrase {
  readonly text: string;
  readonly rows: number;
}

/** At this expected number more words add cost (half a millisecond each) and no precision. */
const FEW = 2;

interface Stretch extends Phrase {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Among phrases in few rows the shortest first; otherwise the rarest, and of equals the longest, since words are not independent. */
function tellingFirst(a: Stretch, b: Stretch): number {
  const longer = b.to - b.from - (a.to - a.from);
  if (a.rows <= FEW && b.rows <= FEW) return -longer || a.rows - b.rows;
  return a.rows - b.rows || longer;
}

/**
 * The two most selective phrases that do not overlap, or the only one.
 * @param rowsWith how many rows hold a word, above 0; null: the word is left out
 */
export function rarestPhrases(
  sentences: readonly (readonly SoughtWord[])[],
  rowsWith: (word: string) => number | null,
  total: number,
): readonly Phrase[] {
  const stretches = sentences.flatMap((words, sentence) =>
    words.flatMap((_, from) =>
      Array.from({ length: LONGEST }, (_unused, more) => from + more + 1)
        .filter((to) => to <= words.length)
        .flatMap((to) => {
          const run = words.slice(from, to).filter((word) => word !== null);
          const held = run.map(rowsWith).filter((one) => one !== null);
          if (run.length < to - from || held.length < run.length) return [];
          const rows = held.reduce((product, one) => (product * one) / total, total);
          return [{ sentence, from, to, rows, text: run.join(' ') }];
        }),
    ),
  );
  const [first, ...others] = stretches.toSorted(tellingFirst);
  if (first === undefined) return [];
  const second = others.find(
    ({ sentence, from, to }) => sentence !== first.sentence || from >= first.to || to <= first.from,
  );
  return second === undefined ? [first] : [first, second];
}
