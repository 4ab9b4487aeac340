/** The port behind which the dialects differ: full-text search over words that are stems already. */
import type { Db } from './database.ts';

/** One row of an index. Each list holds stems in the order of the text; `facets` holds whole-row marks to narrow by. */
export interface IndexRow {
  readonly pk: number;
  /** Weighs more: a title, or the quote's own words. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly facets: readonly string[];
}

export interface Match {
  readonly pk: number;
  /** Higher is better. */
  readonly score: number;
}

/** `passage_words` or `quote_words`. */
export type Index = 'passage_words' | 'quote_words';

export interface Wanted {
  /** Any of them; distinct stems. */
  readonly words: readonly string[];
  /** Any mark of each list must be there. */
  readonly facets: readonly (readonly string[])[];
  readonly limit: number;
}

export interface FullText {
  add(db: Db, index: Index, rows: readonly IndexRow[]): Promise<void>;
  remove(db: Db, index: Index, pks: readonly number[]): Promise<void>;
  /** Best first. */
  find(db: Db, index: Index, wanted: Wanted): Promise<readonly Match[]>;
}
