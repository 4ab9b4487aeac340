/** Chooses the catalogue for a person's locale. */

import type { Catalogue, PartialCatalogue } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { en } from './en/index.ts';
import { mergeInto } from './merge-into.ts';

/** English has the sentences of commands in their own files (`commandText`). */
export const english: Catalogue = { ...en, commands: {} };

/** @param locale BCP 47; null or unknown: English */
export type WordingFor = (locale: string | null) => Catalogue;

/** @param catalogues by lower-case tag; each is read and merged with English when it is first asked for */
export function createWordingFor(catalogues: Readonly<Record<string, () => PartialCatalogue>>): WordingFor {
  const merged = new Map<string, Catalogue>();
  return (locale) => {
    const tags = tagsOf(locale ?? '').filter((tag) => Object.hasOwn(catalogues, tag));
    const nearest = tags.at(-1);
    if (nearest === undefined) return english;
    const made =
      merged.get(nearest) ??
      tags.reduce<Catalogue>((all, tag) => mergeInto(all, catalogues[tag]?.()), english);
    merged.set(nearest, made);
    return made;
  };
}

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
