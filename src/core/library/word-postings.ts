/** Texts by the words that stand in them, in memory: which share words with a claim, and how rare these are. */
import { indexWords } from '../text/terms/index-words.ts';

export interface WordPostings {
  /** Places of texts with any of the words and their score by rare words, best first; of equals the shorter, then the one added last. */
  ranked(words: readonly string[], limit: number): readonly number[];
  /** Places of texts with all of the words, added last first. */
  withAll(words: readonly string[]): readonly number[];
}

/** @param texts the words of each text that count fully; `more`: words that only add to the score */
export function createWordPostings(
  texts: readonly { readonly text: string; readonly more: string }[],
): WordPostings {
  const full = new Map<string, Set<number>>();
  const slight = new Map<string, Set<number>>();
  for (const [place, { text, more }] of texts.entries()) {
    note(full, text, place);
    note(slight, more, place);
  }
  // The store ranks shorter texts higher, too: they say less besides.
  const lengths = texts.map(({ text }) => indexWords(text).length);
  const length = (place: number): number => lengths[place] ?? 0;
  const rarity = (found: number): number => Math.log(1 + texts.length / (found + 1));
  return {
    ranked(words, limit) {
      const scores = new Map<number, number>();
      for (const word of new Set(words)) {
        const [strong, weak] = [full.get(word) ?? NONE, slight.get(word) ?? NONE];
        const worth = rarity(Math.max(strong.size, weak.size));
        for (const place of weak) scores.set(place, (scores.get(place) ?? 0) + worth / 2);
        for (const place of strong) scores.set(place, (scores.get(place) ?? 0) + worth);
      }
      return [...scores]
        .toSorted(([a, one], [b, other]) => other - one || length(a) - length(b) || b - a)
        .slice(0, limit)
        .map(([place]) => place);
    },
    withAll(words) {
      const lists = [...new Set(words)].map((word) => full.get(word) ?? NONE);
      const [shortest, ...others] = lists.toSorted((a, b) => a.size - b.size);
      return [...(shortest ?? NONE)]
        .filter((place) => others.every((list) => list.has(place)))
        .toSorted((a, b) => b - a);
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function note(postings: Map<string, Set<number>>, text: string, place: number): void {
  for (const word of indexWords(text)) {
    const places = postings.get(word);
    if (places === undefined) postings.set(word, new Set([place]));
    else places.add(place);
  }
}
