/** Counts the first items of an ordered list by halving, because a text may have a hundred thousand. */

/**
 * How many of the first items a condition holds for.
 * @param holds true for each index below some index, false from there on
 */
export function leadingCount(items: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = items;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
