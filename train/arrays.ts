/** Sums over vectors and over the rows of tables. */

/** @param from where in the table the other vector begins */
export function dot(vector: Float32Array, table: Float32Array, from = 0): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] as number) * (table[from + at] as number);
  return sum;
}

/** Adds a row of a table so many times to a vector. */
export function add(vector: Float32Array, times: number, table: Float32Array, from = 0): void {
  for (let at = 0; at < vector.length; at++)
    vector[at] = (vector[at] as number) + times * (table[from + at] as number);
}

/** Adds a vector so many times to a row of a table. */
export function addTo(table: Float32Array, from: number, times: number, vector: Float32Array): void {
  for (let at = 0; at < vector.length; at++)
    table[from + at] = (table[from + at] as number) + times * (vector[at] as number);
}

/** Makes the length one; all zeros stay as they are. @returns what it was; one for all zeros */
export function shorten(vector: Float32Array): number {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
  return length;
}
