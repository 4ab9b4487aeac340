/** Numbers with their noun, in the forms of a language. */

/** Russian has three forms, French two, Chinese one; what a language has not is left out. */
export interface Counting {
  number(count: number): string;
  /** `1 quote`, `2,310 quotes`. @param few for 2 to 4, where a language has that form */
  plural(count: number, one: string, other: string, few?: string): string;
}

export function counting(language: string): Counting {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  return {
    number: (count) => numbers.format(count),
    plural: (count, one, other, few = other) => {
      const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
      return `${numbers.format(count)} ${forms[rules.select(count)] ?? other}`;
    },
  };
}
