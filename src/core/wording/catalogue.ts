/** What a catalogue is: sentences, and functions that make them, grouped by subject. English says which there are. */

import type { en } from './en/index.ts';

/** A list is one entry: it is replaced as a whole. */
export type PartialDeep<T> = T extends readonly unknown[] | ((...values: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: PartialDeep<T[Key]> }
    : T;

/** The same sentences in any words: a function that says one of two English texts may say others. */
export type Said<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Text
    ? (...values: Values) => Said<Text>
    : T extends object
      ? { readonly [Key in keyof T]: Said<T[Key]> }
      : T;

/** All that a person reads in one language. */
export type Catalogue = Said<typeof en> & {
  /** What commands say otherwise than in their own files, where English stands; read with `commandText`. */
  readonly commands: Readonly<Record<string, CommandTranslation>>;
};

/** Of a command's sentences those that are translated. A test compares them with the English ones: names, kinds and arguments. */
export interface CommandTranslation {
  readonly summary?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly [sentence: string]: unknown;
}

/** Another language's catalogue. What it lacks is said in English. */
export type PartialCatalogue = PartialDeep<Catalogue>;
