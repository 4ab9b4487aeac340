/** Numbers, alone and with their noun, in English. */

const NUMBERS = new Intl.NumberFormat('en');

/** `2,310` */
export function grouped(count: number): string {
  return NUMBERS.format(count);
}

/** `1 quote`, `2,310 quotes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
