import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packModel, unpackModel } from '../../../src/core/text/model-files.ts';

test('a model comes back from its file as it was', () => {
  const file = fc.record({
    about: fc.string({ unit: 'grapheme' }),
    step: fc.double({ noNaN: true, noDefaultInfinity: true }).map((step) => step + 0),
    transitions: fc.array(fc.integer()),
    rows: fc.uint8Array(),
  });
  fc.assert(
    fc.property(file, (given) => {
      const { rows, ...header } = unpackModel<typeof given>(packModel(given));
      expect(Uint8Array.from(rows)).toEqual(given.rows);
      expect(header).toEqual(JSON.parse(JSON.stringify({ ...given, rows: undefined })));
    }),
  );
});

test('a file may lie anywhere in a larger buffer', () => {
  const packed = packModel({ rows: Uint8Array.of(1, 2, 255) });
  const buffer = new Uint8Array(packed.length + 7);
  buffer.set(packed, 7);
  expect([...unpackModel(buffer.subarray(7)).rows]).toEqual([1, 2, 255]);
});
