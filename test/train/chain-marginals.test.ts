import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainMarginals } from '../../train/chain-marginals.ts';

const WIDTH = 2;
const scores = (length: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length });

/** Every sequence of labels with its weight. */
function pathsOf(n: number, emit: readonly number[], move: readonly number[]) {
  return Array.from({ length: WIDTH ** n }, (_, path) => {
    const labels = Array.from({ length: n }, (_label, i) => Math.floor(path / WIDTH ** i) % WIDTH);
    const score = labels.reduce(
      (sum, label, i) =>
        sum +
        (emit[i * WIDTH + label] ?? 0) +
        (move[(i === 0 ? WIDTH : (labels[i - 1] ?? 0)) * WIDTH + label] ?? 0),
      0,
    );
    return { labels, weight: Math.exp(score) };
  });
}

describe('the marginals of a chain', () => {
  test('agree with the sum over every sequence of labels', () => {
    const chain = fc
      .integer({ min: 1, max: 5 })
      .chain((n) => fc.tuple(fc.constant(n), scores(n * WIDTH), scores((WIDTH + 1) * WIDTH)));
    fc.assert(
      fc.property(chain, ([n, emit, move]) => {
        const paths = pathsOf(n, emit, move);
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const { marginals, pairs, likelihood } = chainMarginals(
          n,
          WIDTH,
          Float64Array.from(emit),
          Float64Array.from(move),
        );
        expect(likelihood).toBeCloseTo(Math.log(all), 8);
        for (let i = 0; i < n; i++) {
          const ones = paths.filter(({ labels }) => labels[i] === 1);
          const share = ones.reduce((sum, { weight }) => sum + weight, 0) / all;
          expect(marginals[i * WIDTH + 1]).toBeCloseTo(share, 8);
        }
        const steps = pairs.slice(0, WIDTH * WIDTH).reduce((sum, count) => sum + count, 0);
        expect(steps).toBeCloseTo(n - 1, 8);
      }),
      { numRuns: 60 },
    );
  });
});
