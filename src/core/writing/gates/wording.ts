/** Gate: every word that states something comes from the stored sentences, in some form of it. */
import { carrying, isCarrying, type Passes, type Word } from './gate.ts';

export const wording: Passes = ({ words, from }) => {
  const known = new Set(from.flatMap((source) => source.words.map(({ stem }) => stem)));
  const pairs = new Set(from.flatMap((source) => source.words.map((_, at) => joint(source.words, at))));
  return (
    carrying(words).every(({ stem }) => known.has(stem)) &&
    // Small words next to each other are what is left of a hole: “a gathering of that”.
    words.every((_, at) => {
      const pair = joint(words, at);
      return pair === null || pairs.has(pair);
    })
  );
};

/** This word and the next, if both only join others. */
function joint(words: readonly Word[], at: number): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || isCarrying(word) || isCarrying(next)) return null;
  return `${word.plain} ${next.plain}`;
}
