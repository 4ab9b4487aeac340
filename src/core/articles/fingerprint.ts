/** Fingerprints: whether two texts are the same article, and whether one has the wording of another. */
import { createHash } from 'node:crypto';

/** The words of a text without case, punctuation and spacing. */
export function normalisedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Equal for texts with the same words: 32 hexadecimal digits. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(normalisedWords(text).join(' ')).digest('hex').slice(0, 32);
}

/** Hashes of a sample of a text's five-word sequences, ascending, for finding near-duplicates. */
export type Sketch = Uint32Array;

const RUN = 5;
/** Characters read: copies begin like their originals. */
const READ_AT_MOST = 50_000;
/** With the 256 smallest hashes a share of 0.6 has an error of about 0.03 (bottom-k sketch, Cohen and Kaplan 2007). */
const SKETCH_SIZE = 256;

export function sketch(text: string): Sketch {
  const words = normalisedWords(text.slice(0, READ_AT_MOST)).map(hash);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let mixed = 0;
    for (let j = i; j < i + RUN; j++) mixed = Math.imul(mixed ^ (words[j] ?? 0), 0x9e3779b1) ^ (mixed >>> 15);
    runs.add(scatter(mixed));
  }
  return Uint32Array.from(runs).sort().slice(0, SKETCH_SIZE);
}

/**
 * The share of the shorter text's five-word sequences that the other text has, 0 to 1: a shortened wire story scores as
 * high as a whole one. Texts with fewer than eight sequences score 0, because they are too short to tell.
 */
export function sharedText(a: Sketch, b: Sketch): number {
  if (a.length < 8 || b.length < 8) return 0;
  // Both samples are complete only up to the smaller of their largest hashes, so only these are compared.
  const limit = Math.min(ceilingOf(a), ceilingOf(b));
  let [i, j, both, inA, inB] = [0, 0, 0, 0, 0];
  for (;;) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (Math.min(x, y) > limit) break; // also when both are at their end
    if (x === y) both += 1;
    if (x <= y) {
      i += 1;
      inA += 1;
    }
    if (y <= x) {
      j += 1;
      inB += 1;
    }
  }
  const fewer = Math.min(inA, inB);
  return fewer < 8 ? 0 : both / fewer;
}

/** A sketch below the full size holds all hashes of its text. */
function ceilingOf(of: Sketch): number {
  return of.length < SKETCH_SIZE ? 0xffffffff : (of.at(-1) ?? 0);
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** MurmurHash3's finaliser: spreads similar values evenly, so that the smallest hashes are a fair sample. */
function scatter(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
