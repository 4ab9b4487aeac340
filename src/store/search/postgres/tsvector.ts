/** A row of the index as Postgres's tsvector in its binary form, which Postgres reads in a fraction of the time that the text takes. */
import { storableText } from '../../rows/storable-text.ts';
import type { IndexRow } from '../fulltext.ts';

/** Limits of a tsvector: https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST_PLACE = 16_383;
const MOST_PLACES = 256;

/** The two highest bits of a place. */
const WEIGHTS = { A: 3 << 14, B: 2 << 14, D: 0 } as const;

/**
 * Strong words get weight A, weak words B, marks D. The form is that of `tsvectorrecv`: the number of words; then for each its letters, a
 * zero, the number of its places, and the places with their weights in ascending order.
 */
export function tsvectorOf({ strong, weak, marks }: IndexRow): Buffer {
  const places = new Map<string, number[]>();
  let last = 0;
  const put = (words: readonly string[], weight: number) => {
    for (const word of words.map(storableText)) {
      const known = places.get(word);
      // Words beyond the last place all stand there; of these the first tells the weight.
      last = Math.min(last + 1, LAST_PLACE);
      if (known === undefined) places.set(word, [last | weight]);
      else if (known.length < MOST_PLACES && ((known.at(-1) ?? 0) & LAST_PLACE) < last)
        known.push(last | weight);
    }
  };
  put(strong, WEIGHTS.A);
  put(weak, WEIGHTS.B);
  put(marks, WEIGHTS.D);
  let size = 4;
  for (const [word, at] of places) size += Buffer.byteLength(word) + 3 + 2 * at.length;
  const bytes = Buffer.alloc(size);
  let end = bytes.writeInt32BE(places.size);
  for (const [word, at] of places) {
    end += bytes.write(word, end);
    end = bytes.writeUInt16BE(at.length, end + 1);
    for (const place of at) end = bytes.writeUInt16BE(place, end);
  }
  return bytes;
}
