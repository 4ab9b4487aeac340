/** Numbers with their noun, in English. */

const NUMBERS = new Intl.NumberFormat('en');
const RULES = new Intl.PluralRules('en');

/** `1 quote`, `2,310 quotes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${RULES.select(count) === 'one' ? one : many}`;
}
