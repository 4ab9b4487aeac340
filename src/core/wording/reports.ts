/** Says reports, which are stored in English, in the reader's language. */

import type { Catalogue } from './catalogue.ts';
import { english } from './index.ts';

/** Puts values into a report: `{1}` is the first. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{([12])\}/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
}

/** Values that hold a report themselves are said, too: a pause holds a refusal, that holds a permission. */
const DEEPEST = 3;

/** The report in the reader's language; other texts, such as those of a library, stay as they are. */
export function inReadersWords(stored: string, wording: Pick<Catalogue, 'report'>, depth = 0): string {
  if (wording.report === english.report || depth > DEEPEST) return stored;
  for (const { group, key, literals } of templates()) {
    const values = valuesOf(stored, literals);
    const said: unknown = values === null ? undefined : Reflect.get(Reflect.get(wording.report, group), key);
    if (values !== null && typeof said === 'string')
      return fill(said, ...values.map((value) => inReadersWords(value, wording, depth + 1)));
  }
  return stored;
}

interface Template {
  readonly group: keyof Catalogue['report'];
  readonly key: string;
  /** What stands before, between and after the values. */
  readonly literals: readonly string[];
}

let known: readonly Template[] | null = null;

/** The most literal ones first: they fit the least. */
function templates(): readonly Template[] {
  known ??= (Object.keys(english.report) as (keyof Catalogue['report'])[])
    .flatMap((group) =>
      Object.entries(english.report[group]).map(([key, text]) => ({
        group,
        key,
        literals: text.split(/\{[12]\}/),
      })),
    )
    .toSorted((a, b) => b.literals.join('').length - a.literals.join('').length);
  return known;
}

/** The values of a text that a template made; null: it made another. */
function valuesOf(text: string, literals: readonly string[]): readonly string[] | null {
  const [first = '', ...others] = literals;
  const last = others.pop();
  if (last === undefined) return text === first ? [] : null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const between of others) {
    const next = text.indexOf(between, at);
    if (next === -1 || next > end) return null;
    values.push(text.slice(at, next));
    at = next + between.length;
  }
  return at > end ? null : [...values, text.slice(at, end)];
}
