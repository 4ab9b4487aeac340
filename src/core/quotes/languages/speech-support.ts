/** How sure each pattern of speech is in a language other than English. */

/**
 * How sure a pattern is by itself. The order was judged by reading some hundred sentences of each kind; the figures are those that
 * `docs/quality.md` reports for languages other than English.
 */
export const SUPPORT = {
  /** `“…”, said X` and `“…”, X said`. */
  beside: 0.93,
  /** `X said: “…”`. */
  colon: 0.92,
  /** `According to X … “…”`. */
  according: 0.84,
  /** A verb of speech and its subject elsewhere in the sentence. */
  sentence: 0.8,
  /** A sentence of reported speech, before the words between marks. */
  report: 0.74,
  /** `X is dissatisfied: “…”`: a colon behind a sentence that has a person as its subject, without a verb of speech. */
  colonAlone: 0.68,
} as const;
