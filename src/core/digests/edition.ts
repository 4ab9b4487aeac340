/** One dated issue of a digest, never changed: what was considered, what was chosen, and why. */
import type { Timestamp } from '../base/time.ts';
import type { Digest } from './digest.ts';

/** Why one article has its place. */
export interface EditionItem {
  readonly article: string;
  readonly revision: number;
  readonly story: string;
  readonly section: string;
  /** 1 for the first article of its section. */
  readonly place: number;
  readonly score: number;
  /** The formula's terms by name, as `docs/ranking.md` lists them; they add up to the score. */
  readonly terms: Readonly<Record<string, number>>;
  /** Which filter entries matched: `topic:summit`. */
  readonly matched: readonly string[];
  /** Ids of the quotes shown. */
  readonly quotes: readonly string[];
  /** Whether an earlier edition had it and it has changed since. */
  readonly update: boolean;
  /** Articles of other outlets about the same story, merged into this item. */
  readonly also: readonly { readonly article: string; readonly revision: number }[];
}

/** Consecutive editions: each omits what an earlier one showed. */
export interface Series {
  readonly digest: string;
  /** The workspace whose own articles it reads beside the shared ones; null: shared articles only. */
  readonly workspace: string | null;
  /** The subscription that it is made for, if that has its own time, time zone or filter; null: for all others. */
  readonly subscription: string | null;
}

export interface Edition extends Series {
  readonly id: string;
  /** 1, 2, 3 … within its series; 0 for an edition without content, which was skipped. */
  readonly number: number;
  /** `2026-11-23T07:30[Europe/Berlin]`; unique within its series. */
  readonly slot: string;
  readonly manual: boolean;
  readonly plannedAt: Timestamp;
  readonly madeAt: Timestamp;
  readonly considered: number;
  readonly chosen: readonly EditionItem[];
  /** What was left out, with the first reason; at most 50. */
  readonly left: readonly { readonly article: string; readonly reason: string }[];
}

/** The digest of an edition: the workspace's own, or the shared one of that name. */
export function digestOfEdition(
  digests: readonly Digest[],
  { digest, workspace }: Pick<Series, 'digest' | 'workspace'>,
): Digest | undefined {
  const named = digests.filter(({ name }) => name === digest);
  return named.find((one) => one.workspace === workspace) ?? named.find((one) => one.workspace === null);
}

/** All articles of an edition. */
export function articlesOf(edition: Edition): readonly string[] {
  return edition.chosen.flatMap(({ article, also }) => [article, ...also.map((other) => other.article)]);
}
