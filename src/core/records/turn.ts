/** A turn of a record of speech: a transcript, a parliamentary record, subtitles. */
import type { Span } from '../text/span.ts';

/** A turn as a parser reads it from a structured document. */
export interface SpokenTurn {
  /** Null: the document does not say who speaks. */
  readonly speaker: string | null;
  /** "Minister of Ports". */
  readonly role: string | null;
  /** Time from the beginning of the recording: `1:02:03`. */
  readonly at: string | null;
  /** At least one, none empty. */
  readonly paragraphs: readonly string[];
}

/** A turn with its places in the stored text. */
export interface PlacedTurn {
  /** The speaker’s name as shown; null where the record does not say who speaks. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The label as it stands in the text; null for words before the first label of a record with one voice. */
  readonly label: Span | null;
  /** `1:02:03`, as the text has it. */
  readonly at: string | null;
  /** The words, paragraph by paragraph, without label and time. */
  readonly paragraphs: readonly Span[];
}
