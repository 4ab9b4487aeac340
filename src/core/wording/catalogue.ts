/** What a catalogue is: sentences, and functions that make them, grouped by subject. English says which there are. */

import type { DeepReadonly } from '../base/deep-readonly.ts';
import type { en } from './en/index.ts';

/** A list is one entry: it is replaced as a whole. */
type PartialDeep<T> = T extends readonly unknown[] | ((...values: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: PartialDeep<T[Key]> }
    : T;

/** All that a person reads in one language. */
export type Catalogue = DeepReadonly<typeof en>;

/** Another language's catalogue. What it lacks is said in English. */
export type PartialCatalogue = PartialDeep<Catalogue>;
