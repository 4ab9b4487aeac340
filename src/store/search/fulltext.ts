/** The steps of a full-text search in which SQLite and Postgres differ. All words are stems already. */
import type { RawBuilder, SqlBool } from 'kysely';
import type { Timestamp } from '../../core/base/time.ts';
import type { Db } from '../schema.ts';

/** `passage_words` or `quote_words`. */
export type Index = 'passage_words' | 'quote_words';

/** One row of an index. Each list holds stems in the order of the text. */
export interface IndexRow {
  readonly pk: number;
  /** Words that count for more: the title, or the quote's own words. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Marks of the whole row, which limit a search for common words. */
  readonly marks: readonly string[];
}

export interface RowMatch {
  readonly pk: number;
  /** Higher is better. */
  readonly score: number;
}

/** With equal scores, the newest row comes first. */
export const bestFirst = (a: RowMatch, b: RowMatch): number => b.score - a.score || b.pk - a.pk;

/**
 * All passages of an article share its title. So a word of the title adds this much to each, and the passages' own words decide between
 * them: otherwise the shortest passages of a long article would crowd out the one that answers.
 */
export const TITLE_GAIN = 0.5;

/** How exactly rows are counted: `rough` only tells rare words from common ones and takes less time. */
export type Precision = 'fine' | 'rough';

/** Which rows to search. */
export interface Field {
  readonly index: Index;
  /** A condition over `passages` and `articles`, or over `quotes`. */
  readonly where: RawBuilder<SqlBool>;
  /**
   * A row must carry a mark of each list; an empty list asks for nothing. Marks only make the search faster: `where`
   * decides.
   */
  readonly marks: {
    /** Marks of the scope. In most stores most rows carry one of them. */
    readonly scope: readonly string[];
    /** Marks of what the filter asks for. */
    readonly filter: readonly (readonly string[])[];
  };
  /** The time of publication that `where` asks for; used to limit the search. */
  readonly period: { readonly since: Timestamp | null; readonly until: Timestamp | null };
}

/** A field for which it is known how much the scope's marks limit the search. */
export interface SearchField extends Field {
  /**
   * Whether most rows carry one of the scope's marks. Then testing the matches against `where` is faster than reading
   * all marked rows.
   */
  readonly usual: boolean;
}

/** Row numbers, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A word with what a row gains from holding it. */
export interface FieldWeight {
  readonly word: string;
  readonly idf: number;
}

/**
 * The words that rows must hold: all of them, any of them, or all of them in the strong column (`together`). Several
 * words with spaces between are a phrase. Choose words so that matches are not too rare: a search for what no row holds
 * reads every row.
 */
export interface Wanted {
  readonly words: readonly string[];
  readonly join: 'all' | 'any' | 'together';
  /** About how many rows hold the rarest word. */
  readonly rarest: number;
  /** The number of rows expected to hold all words if they are independent, for phrases in any order; of `any`, one of them. */
  readonly holding: number;
  /** The number of rows expected to match: as many, or fewer where words must stand one after another. */
  readonly matching: number;
  /** The number of all rows. */
  readonly total: number;
  readonly range: Range;
}

/** How much work a search may do. */
export interface Effort {
  /** Most rows that are scored. */
  readonly scored: number;
  /** Most rows, of all more common words together, that are looked up in the scored rows. */
  readonly lookedUp: number;
}

export interface FullText {
  readonly effort: Effort;
  add(db: Db, index: Index, rows: readonly IndexRow[]): Promise<void>;
  remove(db: Db, index: Index, pks: readonly number[]): Promise<void>;
  /** The number of all rows. */
  total(db: Db, index: Index): Promise<number>;
  /**
   * The number of rows that hold each word or mark. Estimated where that is cheaper, but never for rare words.
   * @param total the number of all rows
   */
  counts(
    db: Db,
    index: Index,
    words: readonly string[],
    precision: Precision,
    total: number,
  ): Promise<readonly number[]>;
  /**
   * Rows with any rare word, best first. All of them are scored, so they must be few. Words in `also` only add to the
   * score.
   * Rows of the range are likelier to lie in the field's period.
   */
  ranked(
    db: Db,
    place: SearchField,
    words: { readonly rare: readonly FieldWeight[]; readonly also: readonly FieldWeight[] },
    range: Range,
    limit: number,
  ): Promise<readonly RowMatch[]>;
  /** Rows that hold the wanted words, the newest first. Only a limited number of matches is tested against the filter. */
  newest(
    db: Db,
    place: SearchField,
    wanted: Wanted,
    limit: number,
  ): Promise<readonly { readonly pk: number }[]>;
}
