/** How many tokens a model may use in a day: at four fifths only the lead of an edition is written, at the limit nothing. */
import type { WrittenKind } from './written-text.ts';

export interface ModelUsage {
  /** Used or reserved. */
  readonly tokens: number;
  readonly requests: number;
  readonly failed: number;
}

/** From this share of the day's tokens on only leads are written: one request for an edition that many people read. */
const SOFT = 0.8;

/** Characters of a token, on the low side: English has four, other languages fewer. */
const CHARACTERS = 3;

/** The most that a request may use. */
export function mostTokensOf({
  system,
  prompt,
  mostTokens,
}: {
  readonly system: string;
  readonly prompt: string;
  readonly mostTokens: number;
}): number {
  return Math.ceil((system.length + prompt.length) / CHARACTERS) + mostTokens;
}

/** The part of the day's tokens that this kind of text may use up. */
export function budgetFor(kind: WrittenKind | 'question', daily: number): number {
  return kind === 'lead' ? daily : Math.floor(daily * SOFT);
}

/** What a day has cost; null where the operator gave no price: unknown is not free. */
export function costOf({ tokens }: ModelUsage, pricePerMillion: number | null): number | null {
  return pricePerMillion === null ? null : (tokens / 1_000_000) * pricePerMillion;
}
