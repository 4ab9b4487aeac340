import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, readWeights, sumRows } from '../../../src/core/text/sparse-weights.ts';

const WIDTH = 9;
const LARGEST_KEY = 0xffffffff;

test('weights come back from their file as they were, to half a step', () => {
  const row = fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: WIDTH, maxLength: WIDTH });
  const rows = fc.uniqueArray(fc.tuple(fc.nat(LARGEST_KEY), row), { selector: ([key]) => key });
  fc.assert(
    fc.property(rows, (entries) => {
      const packed = packRows(new Map(entries), WIDTH);
      const file = { about: '', labels: Array(WIDTH).fill('x'), fits: 1, transitions: [], ...packed };
      const weights = readWeights(file, 1);
      for (const [key, values] of entries) {
        const scores = new Int32Array(WIDTH);
        sumRows(weights, Uint32Array.of(key), 1, scores);
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
  sumRows(readWeights(file, 1), Uint32Array.of(8), 1, scores);
  expect(scores[0]).toBe(0);
});

test('weights learnt with other word lists are refused', () => {
  const file = { about: '', labels: ['x'], fits: 1, transitions: [], rows: new Uint8Array(), step: 1 };
  expect(() => readWeights(file, 2)).toThrow(/npm run train/);
});

test.each([1, 8, 13])('rows of %i labels are added label by label, whatever their signs', (width) => {
  const step = fc.integer({ min: -127, max: 127 });
  const row = fc.array(step, { minLength: width, maxLength: width });
  const rows = fc.uniqueArray(fc.tuple(fc.nat(LARGEST_KEY), row), {
    selector: ([key]) => key,
    maxLength: 100,
  });
  fc.assert(
    fc.property(rows, fc.array(fc.nat(), { maxLength: 100 }), (entries, picks) => {
      // A row with the largest weight makes one step of the file one step here.
      const table = new Map<number, readonly number[]>([...entries, [LARGEST_KEY, Array(width).fill(127)]]);
      const file = { about: '', labels: Array(width).fill('x'), fits: 1, transitions: [] };
      const weights = readWeights({ ...file, ...packRows(table, width) }, 1);
      const keys = picks.map((pick) => [...table.keys()][pick % (table.size + 1)] ?? LARGEST_KEY - 1);
      const scores = new Int32Array(width).fill(5);
      sumRows(weights, Uint32Array.from(keys), keys.length, scores);
      const sums = Array.from({ length: width }, (_, label) =>
        keys.reduce((sum, key) => sum + (table.get(key)?.[label] ?? 0), 0),
      );
      expect([...scores]).toEqual(sums);
    }),
  );
});
