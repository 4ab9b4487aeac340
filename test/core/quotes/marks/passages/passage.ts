/** What a passage of our own is: a text and what a careful reader finds in it. */

export interface Passage {
  readonly kind: string;
  readonly text: string;
  /** Each piece that somebody said, with the name that people see; null: nobody is shown; undefined: the name isn't tested. */
  readonly said?: readonly (readonly [piece: string, speaker: string | null | undefined])[];
  /** Words between marks that are no quotation. */
  readonly not?: readonly string[];
  /** Nobody of these may be shown under any quotation. */
  readonly never?: readonly string[];
}
