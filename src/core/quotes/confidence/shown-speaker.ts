/** The thresholds of confidence for showing a speaker, and the speaker that people see. */

import type { MentionKind, Quote } from '../quote.ts';

/**
 * By kind of mention. Below this, "unattributed" serves a reader better. Roles that two people may have are wrong more often
 * just above one half; docs/quality.md has the curves.
 */
export const SHOWN_FROM: Readonly<Record<MentionKind, number>> = {
  name: 0.5,
  role: 0.75,
  pronoun: 0.5,
  none: 0.5,
};

/** The most that a speaker is sure of where the words state nothing ("praised the plan"): below every threshold. */
export const NO_STATEMENT = 0.4;

/** Whether a reader has any use for it: words without marks that hardly anybody said, or that state nothing, are not kept. */
export function isWorthKeeping({ kind, speaker }: Pick<Quote, 'kind' | 'speaker'>): boolean {
  return kind !== 'indirect' || speaker === null || speaker.confidence > NO_STATEMENT;
}

/** Whether a speaker is sure enough to be shown. */
export function isSure(confidence: number, by: MentionKind): boolean {
  return confidence >= SHOWN_FROM[by];
}

/**
 * The speaker that people see: a manager's correction first, then the analysis if its confidence is high enough; null
 * means "unattributed".
 */
export function shownSpeaker(quote: {
  readonly speaker: { readonly name: string; readonly shown: boolean } | null;
  readonly fixedSpeaker?: string | null;
}): string | null {
  if (quote.fixedSpeaker !== undefined && quote.fixedSpeaker !== null) return quote.fixedSpeaker || null;
  return quote.speaker?.shown === true ? quote.speaker.name : null;
}
