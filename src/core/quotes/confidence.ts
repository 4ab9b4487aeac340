/** How sure the analysis is of a speaker, and from when on that is shown. */

/** Below this share of right answers a reader is better served by "unattributed"; see docs/quality.md for the curve. */
export const SHOWN_FROM = 0.5;

/**
 * The share of right speakers among quotes whose speaker the ranker gave this share: measured on 840 articles, each
 * with weights learnt from the others (docs/quality.md); between the points a straight line.
 */
const MEASURED: readonly (readonly [share: number, right: number])[] = [
  [0, 0.3],
  [0.4, 0.4],
  [0.6, 0.54],
  [0.7, 0.6],
  [0.79, 0.66],
  [0.85, 0.75],
  [0.9, 0.81],
  [0.94, 0.84],
  [0.96, 0.88],
  [0.975, 0.91],
  [0.99, 0.94],
  [1, 0.985],
];

/** `naming`: how sure it is that the mention was given the right name. */
export function calibrated(share: number, naming: number): number {
  let right = MEASURED.at(-1)?.[1] ?? 1;
  for (let i = 1; i < MEASURED.length; i++) {
    const [x0, y0] = MEASURED[i - 1] ?? [0, 0];
    const [x1, y1] = MEASURED[i] ?? [1, 1];
    if (share <= x1) {
      right = y0 + ((share - x0) / (x1 - x0)) * (y1 - y0);
      break;
    }
  }
  return Math.round(right * naming * 1000) / 1000;
}

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
