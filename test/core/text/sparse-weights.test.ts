import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRows, packRows, readWeights } from '../../../src/core/text/sparse-weights.ts';

const WIDTH = 9;

test('weights come back from their file as they were, to half a step', () => {
  const row = fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: WIDTH, maxLength: WIDTH });
  const rows = fc.uniqueArray(fc.tuple(fc.nat(0xffffffff), row), { selector: ([key]) => key });
  fc.assert(
    fc.property(rows, (entries) => {
      const packed = packRows(new Map(entries), WIDTH);
      const file = { about: '', labels: Array(WIDTH).fill('x'), fits: 1, transitions: [], ...packed };
      const weights = readWeights(file, 1);
      for (const [key, values] of entries) {
        const scores = new Int32Array(WIDTH);
        addRows(weights, Uint32Array.of(key), 1, scores);
        for (const [i, value] of values.entries()) {
          expect(Math.abs((scores[i] ?? 0) * packed.step - value)).toBeLessThanOrEqual(packed.step * 0.51);
        }
      }
    }),
  );
});

test('an unknown feature adds nothing', () => {
  const file = { about: '', labels: ['x'], fits: 1, transitions: [], ...packRows(new Map([[7, [1]]]), 1) };
  const scores = new Int32Array(1);
  addRows(readWeights(file, 1), Uint32Array.of(8), 1, scores);
  expect(scores[0]).toBe(0);
});

test('weights learnt with other word lists are refused', () => {
  const file = { about: '', labels: ['x'], fits: 1, transitions: [], rows: new Uint8Array(), step: 1 };
  expect(() => readWeights(file, 2)).toThrow(/npm run train/);
});
