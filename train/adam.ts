/** Adam: each number moves by the running mean of its slopes, measured by their running spread (Kingma and Ba 2015). */

/** The usual constants. */
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;

type Numbers = Float32Array | Float64Array;

/**
 * @param slopes by number; set to zero once they are used
 * @param width of a row
 * @param decay share of the rate by which numbers shrink at each step, apart from their slopes
 * @returns moves the given rows, those that have slopes: a rare word is not moved by what it learnt long ago
 */
export function createAdam(
  values: Numbers,
  slopes: Numbers,
  width: number,
  decay = 0,
): (rows: Iterable<number>, rate: number) => void {
  const mean = values.slice().fill(0);
  const spread = values.slice().fill(0);
  let step = 0;
  return (rows, rate) => {
    step += 1;
    const [full1, full2] = [1 - BETA1 ** step, 1 - BETA2 ** step];
    for (const row of rows) {
      for (let at = row * width; at < (row + 1) * width; at++) {
        const slope = slopes[at] as number;
        slopes[at] = 0;
        mean[at] = BETA1 * (mean[at] as number) + (1 - BETA1) * slope;
        spread[at] = BETA2 * (spread[at] as number) + (1 - BETA2) * slope * slope;
        const by = (mean[at] as number) / full1 / (Math.sqrt((spread[at] as number) / full2) + EPSILON);
        values[at] = (values[at] as number) * (1 - rate * decay) - rate * by;
      }
    }
  };
}
