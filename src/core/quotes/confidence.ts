/** When a speaker is sure enough to be shown. */

/** Below this share of right answers a reader is better served by "unattributed"; see docs/quality.md for the curve. */
export const SHOWN_FROM = 0.5;

/** The speaker as people see it: a manager's correction first, then the analysis if it is sure enough; null is "unattributed". */
export function shownSpeaker(quote: {
  readonly speaker: { readonly name: string; readonly confidence: number } | null;
  readonly fixedSpeaker?: string | null;
}): string | null {
  if (quote.fixedSpeaker !== undefined && quote.fixedSpeaker !== null) return quote.fixedSpeaker || null;
  return quote.speaker !== null && quote.speaker.confidence >= SHOWN_FROM ? quote.speaker.name : null;
}
