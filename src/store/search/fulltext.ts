/** The port behind which the dialects differ: the steps of a full-text search over words that are stems already. */
import type { RawBuilder, SqlBool } from 'kysely';
import type { Timestamp } from '../../core/base/time.ts';
import type { Db } from '../schema.ts';

/** `passage_words` or `quote_words`. */
export type Index = 'passage_words' | 'quote_words';

/** One row of an index. Each list holds stems in the order of the text. */
export interface IndexRow {
  readonly pk: number;
  /** Weighs more: a title, or the quote's own words. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Marks of the whole row, to narrow a search for common words by. */
  readonly marks: readonly string[];
}

export interface RowMatch {
  readonly pk: number;
  /** Higher is better. */
  readonly score: number;
}

/** Of equals the last added first. */
export const bestFirst = (a: RowMatch, b: RowMatch): number => b.score - a.score || b.pk - a.pk;

/** How exactly the rows of a word are counted: `rough` tells rare words from common ones and takes less time. */
export type Precision = 'fine' | 'rough';

/** How common words are: rows that hold each, and all rows; estimates where that is cheaper, but never of a few rows. */
export interface Frequencies {
  readonly rows: readonly number[];
  readonly total: number;
}

/** Where to look. */
export interface Field {
  readonly index: Index;
  /** A condition over `passages` and `articles`, or over `quotes`. */
  readonly where: RawBuilder<SqlBool>;
  /** Any mark of each list must be there; an empty list asks for nothing. They only narrow: `where` is what decides. */
  readonly marks: {
    /** Of the scope: most rows of most stores have one of these. */
    readonly scope: readonly string[];
    /** Of what the filter asks for. */
    readonly filter: readonly (readonly string[])[];
  };
  /** The publication time that `where` asks for; it narrows too. */
  readonly period: { readonly since: Timestamp | null; readonly until: Timestamp | null };
}

/** A field of which it is known how much the scope's marks narrow. */
export interface SearchField extends Field {
  /** Most rows carry one of them: to walk all these takes longer than to hold what is found against `where`. */
  readonly usual: boolean;
}

/** Rows between these, inclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A word and what a row that holds it gains. */
export interface FieldWeight {
  readonly word: string;
  readonly idf: number;
}

/**
 * What rows must hold: all of the words, any of them, or all of them in the strong column (`together`).
 * Let many rows hold all of common words, or few one of them: what is held by none is sought through every row.
 */
export interface Wanted {
  readonly words: readonly string[];
  readonly join: 'all' | 'any' | 'together';
  /** About how many rows hold the rarest of the words. */
  readonly rarest: number;
  readonly range: Range;
}

/** How much a search may take. */
export interface Effort {
  /** So many rows are scored at most. */
  readonly scored: number;
  /** Commoner words, with so many rows in all, are looked up in what is scored. */
  readonly lookedUp: number;
}

export interface FullText {
  readonly effort: Effort;
  add(db: Db, index: Index, rows: readonly IndexRow[]): Promise<void>;
  remove(db: Db, index: Index, pks: readonly number[]): Promise<void>;
  /** Of words, or of marks. */
  frequencies(db: Db, index: Index, words: readonly string[], precision: Precision): Promise<Frequencies>;
  /**
   * Rows with any of these words, best first: all of them are scored, so let them be rare. `also` only adds to the score.
   * Rows of the range are likelier to lie in the place's period.
   */
  ranked(
    db: Db,
    place: SearchField,
    words: { readonly rare: readonly FieldWeight[]; readonly also: readonly FieldWeight[] },
    range: Range,
    limit: number,
  ): Promise<readonly RowMatch[]>;
  /** Rows that hold what is wanted, the last added first; only so many matches are held against the filter. */
  newest(
    db: Db,
    place: SearchField,
    wanted: Wanted,
    limit: number,
  ): Promise<readonly { readonly pk: number }[]>;
}
