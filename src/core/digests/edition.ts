/** One dated issue of a digest, frozen: what was considered, what was chosen and why. */
import type { Timestamp } from '../base/time.ts';

/** Why one article stands where it does. */
export interface EditionItem {
  readonly article: string;
  readonly revision: number;
  readonly story: string;
  readonly section: string;
  /** 1 for the first of its section. */
  readonly place: number;
  readonly score: number;
  /** The formula's terms by name, as `docs/ranking.md` lists them; they add up to the score. */
  readonly terms: Readonly<Record<string, number>>;
  /** Which filter entries matched: `topic:summit`. */
  readonly matched: readonly string[];
  /** Quote ids shown. */
  readonly quotes: readonly string[];
  /** It was in an earlier edition and has changed since. */
  readonly update: boolean;
  /** The same story from other outlets, folded into this item. */
  readonly also: readonly { readonly article: string; readonly revision: number }[];
}

/** Editions that follow one another: what one of them showed, the next does not repeat. */
export interface Series {
  readonly digest: string;
  readonly workspace: string | null;
  /** The subscription it is made for alone, having a time, a zone or a filter of its own; null: for all the others. */
  readonly subscription: string | null;
}

export interface Edition extends Series {
  readonly id: string;
  /** 1, 2, 3 … within its series; 0 when it had nothing to say and was skipped. */
  readonly number: number;
  /** `2026-11-23T07:30[Europe/Berlin]`; unique within its series. */
  readonly slot: string;
  readonly manual: boolean;
  readonly plannedAt: Timestamp;
  readonly madeAt: Timestamp;
  readonly considered: number;
  readonly chosen: readonly EditionItem[];
  /** What was left out and the first reason, at most 50. */
  readonly left: readonly { readonly article: string; readonly reason: string }[];
}

/** Every article that an edition names. */
export function articlesOf(edition: Edition): readonly string[] {
  return edition.chosen.flatMap(({ article, also }) => [article, ...also.map((other) => other.article)]);
}
