/** Full names in the nominative, for languages that decline them. */
import type { Gender } from '../../language-rules.ts';

/** Ending in another case → ending in the nominative. The first that fits counts. */
export type Endings = readonly (readonly [form: RegExp, base: string])[];

export interface Declension {
  /** First names in lower case, with white space between them. */
  readonly masculine: string;
  readonly feminine: string;
  /** A first name in the other cases. */
  readonly forms: (name: string, gender: 'masculine' | 'feminine') => readonly string[];
  /** Of surnames. */
  readonly endings: Readonly<Record<'masculine' | 'feminine', Endings>>;
}

export interface DeclinedNames {
  /** A first name in another case than the nominative opens the name. */
  isObliqueFirst(lower: string): boolean;
  /** The whole name with the gender of its bearer; null where the base form isn't certain. */
  nominative(name: string): { readonly name: string; readonly gender: Gender } | null;
}

export function declinedNames({ masculine, feminine, forms, endings }: Declension): DeclinedNames {
  /** The nominative of a woman's name may be a man's in the genitive: then it is his. */
  const oblique = new Map<string, { readonly name: string; readonly gender: 'masculine' | 'feminine' }>();
  for (const [gender, names] of [['feminine', feminine] as const, ['masculine', masculine] as const])
    for (const name of names.split(/\s+/))
      for (const form of forms(name, gender)) oblique.set(form, { name, gender });
  return {
    isObliqueFirst: (lower) => oblique.has(lower),
    nominative(name) {
      const [first = '', ...others] = name.split(' ');
      const found = oblique.get(first.toLowerCase());
      if (found === undefined || others.length === 0) return null;
      const rest: string[] = [];
      for (const word of others) {
        const ending = endings[found.gender].find(([form]) => form.test(word));
        if (ending === undefined) return null;
        rest.push(word.replace(...ending));
      }
      const base = `${first.charAt(0)}${found.name.slice(1)}`;
      return { name: [base, ...rest].join(' '), gender: found.gender };
    },
  };
}
