/** How well a figure fits a pronoun: the traits that are weighed, and their weights. */

/** What counts for a figure, learnt by logistic regression on two development sets; see docs/quality.md. */
export const WEIGHTS = {
  genderFits: 1.41,
  sameSentence: 2.4,
  formerSentence: 0.78,
  sentencesAway: -0.24,
  subject: 1.3,
  firstInSentence: 0.25,
  afterPreposition: -0.91,
  possessor: 0.31,
  mentions: 0.87,
  chain: 0.17,
  nearest: 0.2,
  subjectForSubject: 0.47,
  clauseSubjectForObject: -0.68,
  nearestForPossessive: 0.87,
  subjectForReflexive: -0.38,
  person: 0.23,
  ahead: 0.07,
  quoted: -1.49,
  tokensAway: -0.03,
  subjectSameSentence: -1.44,
  subjectFormerSentence: -0.31,
  possessiveForSubject: 0.81,
  possessorForPossessive: 0.75,
  prepositionForPossessive: 0.55,
  objectNearest: 0.2,
  relativeNearest: 0.13,
  fullName: -0.31,
  opensText: 0.71,
  passageSame: 0.5,
  headline: 0.5,
  ungenderedTitled: 1.2,
  speaks: 0.17,
  speaksForSpeaker: 0.02,
} as const;

export type Trait = keyof typeof WEIGHTS;
/** Traits of each figure that may be meant; exported for the training script. */
export interface Candidate {
  readonly figure: number;
  readonly traits: Partial<Record<Trait, number>>;
}
/** How well a figure fits. */
export function scoreOf(candidate: Candidate, weights: Readonly<Record<Trait, number>> = WEIGHTS): number {
  let score = 0;
  for (const [trait, value] of Object.entries(candidate.traits)) score += value * weights[trait as Trait];
  return score;
}

/** The figure that fits best, with its share among all; null when there is none. */
export function choose(
  candidates: readonly Candidate[],
  weights: Readonly<Record<Trait, number>>,
): { readonly figure: number; readonly share: number } | null {
  const scores = candidates.map((candidate) => scoreOf(candidate, weights));
  const top = Math.max(...scores);
  const best = candidates[scores.indexOf(top)];
  if (best === undefined) return null;
  return { figure: best.figure, share: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}
