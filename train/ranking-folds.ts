/** How questions fare that the ranking has not seen: hits, and whether it knows when nothing answers. */
import type { Example } from './ranking-network.ts';

const HITS = [1, 5, 10] as const;
const THRESHOLDS = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1] as const;

/** A question with all that was found for it. */
export interface Asked extends Example {
  readonly file: string;
  /** For each passage: the features that make the shortlist. */
  readonly first: readonly Float32Array[];
}

/** @param scores by question and passage; null of passages that were not looked at closely */
export function reportFolds(
  examples: readonly Asked[],
  scores: readonly (readonly (number | null)[])[],
): void {
  for (const file of new Set(examples.map((example) => example.file))) {
    const rows = examples.flatMap((example, at) =>
      example.file === file ? [{ example, scores: scores[at] ?? [] }] : [],
    );
    const places = rows.map(({ example, scores: given }) => {
      const order = given
        .map((score, at) => ({ score: score ?? Number.NEGATIVE_INFINITY, right: example.right[at] === true }))
        .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
        .sort((a, b) => b.score - a.score);
      const place = order.findIndex(({ right }) => right);
      return place < 0 ? Number.POSITIVE_INFINITY : place;
    });
    const share = (count: number) => `${((100 * count) / rows.length).toFixed(1)} %`;
    process.stdout.write(`${file}\n`);
    for (const among of HITS)
      process.stdout.write(`  hit@${among} ${share(places.filter((place) => place < among).length)}\n`);
    process.stdout.write(
      '  found from | right one first / among five | an answer although it is taken away\n',
    );
    for (const threshold of THRESHOLDS) {
      const found = rows.map(({ scores: given }) => most(given) >= threshold);
      const without = rows.map(
        ({ example, scores: given }) =>
          most(given.filter((_, at) => example.right[at] !== true)) >= threshold,
      );
      const count = (among: number) => found.filter((is, at) => is && (places[at] ?? 99) < among).length;
      process.stdout.write(
        `  ${threshold} | ${share(found.filter(Boolean).length)}: ${share(count(1))} / ${share(count(5))} | ${share(without.filter(Boolean).length)}\n`,
      );
    }
  }
}

const most = (scores: readonly (number | null)[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...scores.filter((score) => score !== null));
