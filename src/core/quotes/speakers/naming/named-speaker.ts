/** The name found for a speaker, and how certain it is. */

export interface NamedSpeaker {
  readonly name: string;
  /** Index of the entity; -1 for a speaker without a name in the text. */
  readonly entity: number;
  /** How certain the name is, by itself. */
  readonly share: number;
}

/** Share for a mention that is only "they" or "who". */
export const NAMELESS = 0.3;

/** Share for words that are no name. */
export const UNSHOWABLE = 0.1;
