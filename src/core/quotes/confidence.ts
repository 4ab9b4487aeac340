/** From when on a speaker is sure enough to be shown, and whom people see. */

import type { MentionKind } from './quote.ts';

/**
 * Below this a reader is better served by "unattributed", by how the text names the speaker. A pronoun and a role between two
 * persons are wrong more often just above the middle; docs/quality.md has the curves.
 */
export const SHOWN_FROM: Readonly<Record<MentionKind, number>> = {
  name: 0.55,
  role: 0.75,
  pronoun: 0.65,
  none: 0.55,
};

/** Whether a speaker is sure enough to be shown. */
export function isSure(confidence: number, by: MentionKind): boolean {
  return confidence >= SHOWN_FROM[by];
}

/** The speaker as people see it: a manager's correction first, then the analysis where it is sure enough; null is "unattributed". */
export function shownSpeaker(quote: {
  readonly speaker: { readonly name: string; readonly shown: boolean } | null;
  readonly fixedSpeaker?: string | null;
}): string | null {
  if (quote.fixedSpeaker !== undefined && quote.fixedSpeaker !== null) return quote.fixedSpeaker || null;
  return quote.speaker?.shown === true ? quote.speaker.name : null;
}
