/** From when on a speaker is sure enough to be shown, and whom people see. */

/**
 * Below this a reader is better served by "unattributed". One number serves all kinds of mention, because the confidence itself
 * is learnt by kind; docs/quality.md has the curve.
 */
export const SHOWN_FROM = 0.55;

/** Whether a speaker is sure enough to be shown. */
export function isSure(confidence: number): boolean {
  return confidence >= SHOWN_FROM;
}

/** The speaker as people see it: a manager's correction first, then the analysis where it is sure enough; null is "unattributed". */
export function shownSpeaker(quote: {
  readonly speaker: { readonly name: string; readonly shown: boolean } | null;
  readonly fixedSpeaker?: string | null;
}): string | null {
  if (quote.fixedSpeaker !== undefined && quote.fixedSpeaker !== null) return quote.fixedSpeaker || null;
  return quote.speaker?.shown === true ? quote.speaker.name : null;
}
