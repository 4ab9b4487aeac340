/** A structured record of speech before and after it is read. */

export interface RecordDocument {
  readonly kind: 'subtitles' | 'xml';
  readonly source: string;
}

export interface ReadRecord {
  /** `turnText` of its turns. */
  readonly text: string;
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
}
