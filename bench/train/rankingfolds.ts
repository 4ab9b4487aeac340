/** How questions fare that the ranking has not seen: hits, and whether it knows when nothing answers. */
import type { Example } from './network.ts';

const HITS = [1, 5, 10] as const;
const THRESHOLDS = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1] as const;

export function reportFolds(examples: readonly Example[], scores: readonly (readonly number[])[]): void {
  for (const file of new Set(examples.map((example) => example.file))) {
    const rows = examples.flatMap((example, at) =>
      example.file === file ? [{ example, scores: scores[at] ?? [] }] : [],
    );
    const places = rows.map(({ example, scores: given }) => {
      const order = given
        .map((score, at) => ({ score, right: example.right[at] === true }))
        .sort((a, b) => b.score - a.score);
      const place = order.findIndex(({ right }) => right);
      return place < 0 ? Number.POSITIVE_INFINITY : place;
    });
    const share = (count: number) => `${((100 * count) / rows.length).toFixed(1)} %`;
    process.stdout.write(`${file}\n`);
    for (const most of HITS)
      process.stdout.write(`  hit@${most} ${share(places.filter((place) => place < most).length)}\n`);
    process.stdout.write(
      '  found from | right one first / among five | an answer although it is taken away\n',
    );
    for (const threshold of THRESHOLDS) {
      const found = rows.map(
        ({ scores: given }) => Math.max(Number.NEGATIVE_INFINITY, ...given) >= threshold,
      );
      const without = rows.map(
        ({ example, scores: given }) =>
          Math.max(Number.NEGATIVE_INFINITY, ...given.filter((_, at) => example.right[at] !== true)) >=
          threshold,
      );
      const count = (most: number) => found.filter((is, at) => is && (places[at] ?? 99) < most).length;
      process.stdout.write(
        `  ${threshold} | ${share(found.filter(Boolean).length)}: ${share(count(1))} / ${share(count(5))} | ${share(without.filter(Boolean).length)}\n`,
      );
    }
  }
}
