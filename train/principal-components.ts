/** The directions along which vectors differ most (principal components, by orthogonal iteration). */
import { bell } from '../bench/random.ts';
import { add, dot, shorten } from './arrays.ts';

/** After so many rounds the directions hardly turn any more. */
const ROUNDS = 40;

/**
 * @param vectors all of one width; their mean is not taken away
 * @returns so many directions, each of length one and at right angles to the others
 */
export function principal(
  vectors: readonly Float32Array[],
  count: number,
  next: () => number,
): readonly Float32Array[] {
  const width = vectors[0]?.length ?? 0;
  const products = productsOf(vectors, width);
  let axes = Array.from({ length: count }, () => Float32Array.from({ length: width }, () => bell(next)));
  for (let round = 0; round < ROUNDS; round++) {
    axes = axes.map((axis) => {
      const turned = new Float32Array(width);
      for (const [row, by] of axis.entries()) add(turned, by, products, row * width);
      return turned;
    });
    straighten(axes);
  }
  return axes;
}

/** Width x width: each number of a vector times each of its numbers, summed over the vectors. */
function productsOf(vectors: readonly Float32Array[], width: number): Float32Array {
  const products = new Float32Array(width * width);
  for (const vector of vectors) {
    for (let row = 0; row < width; row++) {
      const by = vector[row] as number;
      for (let at = 0, to = row * width; at <= row; at++, to++)
        products[to] = (products[to] as number) + by * (vector[at] as number);
    }
  }
  for (let row = 0; row < width; row++)
    for (let at = 0; at < row; at++) products[at * width + row] = products[row * width + at] as number;
  return products;
}

/** Sets each axis at right angles to those before it and makes its length one (Gram-Schmidt). */
function straighten(axes: readonly Float32Array[]): void {
  for (const [place, axis] of axes.entries()) {
    for (const before of axes.slice(0, place)) add(axis, -dot(axis, before), before);
    shorten(axis);
  }
}
