/** What the grammar of a sentence says of the speaker of words: a hint, and its kinds. */
import type { UnitSpan } from '../../labels/label-spans.ts';

/** The grammatical relation between the words and the speaker. */
export const HINT = {
  none: 0,
  /** “…,” said X */
  inverted: 1,
  /** “…,” X said */
  after: 2,
  /** X said “…” */
  before: 3,
  /** quoted X as saying, was quoted as saying */
  relayed: 4,
  /** X: “…” */
  colon: 5,
  /** X was told by Y “…”: Y, or nobody */
  passive: 6,
  /** X has issued this statement: ¶ “…” */
  introduced: 7,
  /** The report finds “…” */
  found: 8,
} as const;

export interface Hint {
  readonly kind: number;
  /** The speaker; null if the grammar shows that nobody is named. */
  readonly speaker: UnitSpan | null;
  /** The person who is asked, told or called so: never the speaker. */
  readonly hearer: UnitSpan | null;
  /** The unit of the verb or the colon. */
  readonly verb: number;
  /** Whether no other speaker is possible, so that the ranker is not needed. */
  readonly certain: boolean;
  /** Like `certain`, if the only other candidate is a document or paper that passes the words on. */
  readonly overChannel: boolean;
}

/** How far a verb may be from the words, in units. */
export const REACH = 40;

/** Most units between the verb and the words: "was asked, “…”", "was accused by shareholders of “…”". */
export const BESIDE = 8;

export function hint(
  kind: number,
  verb: number,
  speaker: UnitSpan | null,
  hearer: UnitSpan | null = null,
): Hint {
  return { kind, speaker, hearer, verb, certain: kind === HINT.relayed, overChannel: false };
}
