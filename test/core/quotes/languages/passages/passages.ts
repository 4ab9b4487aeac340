/** Passages of the tests with whoever speaks in each of their quotations. */

/** A text with the speakers of its quotations in order, null for nobody; a role is given without what belongs to it. */
export type Passage = readonly [text: string, ...speakers: (string | null)[]];

/** `development`: read while the rules were written. `heldOut`: written before, and only counted afterwards. */
export interface Passages {
  readonly development: readonly Passage[];
  readonly heldOut: readonly Passage[];
}
