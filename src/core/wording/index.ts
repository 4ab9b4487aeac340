/** Chooses the catalogue for a person's locale. */

import type { Catalogue, PartialCatalogue } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { en } from './en/index.ts';

/** @param locale BCP 47; null or unknown: English */
export type WordingFor = (locale: string | null) => Catalogue;

/** @param catalogues by lower-case tag; each is merged with English when it is first asked for */
export function createWordingFor(catalogues: Readonly<Record<string, PartialCatalogue>>): WordingFor {
  const merged = new Map<string, Catalogue>();
  return (locale) => {
    const tags = tagsOf(locale ?? '').filter((tag) => Object.hasOwn(catalogues, tag));
    const nearest = tags.at(-1);
    if (nearest === undefined) return en;
    const made =
      merged.get(nearest) ?? tags.reduce<Catalogue>((all, tag) => mergeInto(all, catalogues[tag]), en);
    merged.set(nearest, made);
    return made;
  };
}

/** For what is declared once for everybody, such as the summaries of commands. */
export const english: Catalogue = en;

export const wordingFor: WordingFor = createWordingFor(CATALOGUES);

/** Makes a text once for each catalogue that its readers need. */
export function oncePerCatalogue<T>(make: (wording: Catalogue) => T): (locale: string | null) => T {
  const made = new Map<Catalogue, T>();
  return (locale) => {
    const wording = wordingFor(locale);
    const before = made.get(wording);
    if (before !== undefined) return before;
    const value = make(wording);
    made.set(wording, value);
    return value;
  };
}

/** From the language to the whole tag, in lower case: `zh`, `zh-hant`, `zh-hant-tw`. */
function tagsOf(locale: string): readonly string[] {
  const parts = locale.toLowerCase().split(/[-_]/, 8);
  return parts.map((_, at) => parts.slice(0, at + 1).join('-'));
}

/** `base` with what `over` says otherwise, key by key. */
function mergeInto<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isGroup(base) || !isGroup(over)) return over as T;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, mergeInto(value, over[key])]),
  ) as T;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
