/** How well an entity fits a pronoun: the traits and their weights. */

/** Weights of traits, learnt by logistic regression on two development sets; see docs/quality.md. */
export const WEIGHTS = {
  genderFits: 1.33,
  sameSentence: 2.41,
  formerSentence: 0.84,
  sentencesAway: -0.47,
  subject: 0.53,
  firstInSentence: 0.1,
  afterPreposition: -0.83,
  possessor: 0.99,
  mentions: -1.27,
  chain: 0.17,
  nearest: 0.29,
  subjectForSubject: 0.44,
  clauseSubjectForObject: -0.56,
  nearestForPossessive: 0.74,
  subjectForReflexive: -0.36,
  person: 0.8,
  ahead: -1.97,
  quoted: -1.66,
  tokensAway: -0.1,
  subjectSameSentence: -0.89,
  subjectFormerSentence: 0.22,
  possessiveForSubject: 1.05,
  possessorForPossessive: -0.08,
  prepositionForPossessive: 0.58,
  objectNearest: -0.34,
  relativeNearest: 0.05,
  fullName: -0.15,
  opensText: 0.43,
  passageSame: 0.5,
  onlyOfPassage: 3,
  topic: 1.0,
  headline: 1.0,
  total: 0.95,
  beforeVerb: 1.57,
  beforeVerbForSubject: 0.22,
  beforeVerbFormer: -0.74,
  rowed: -1.98,
  relative: -0.33,
  totalForPossessive: 0.47,
  possessorForSubject: -0.76,
  nearestForObject: 0.75,
  beforeVerbSame: -1.16,
  ungenderedTitled: 1.2,
  speaks: -0.18,
  speaksForSpeaker: 0.43,
} as const;

export type Trait = keyof typeof WEIGHTS;
/** A candidate entity with its traits; exported for the training script. */
export interface Candidate {
  readonly entity: number;
  readonly traits: Partial<Record<Trait, number>>;
}
/** The sum of the traits' weights. */
export function scoreOf(candidate: Candidate, weights: Readonly<Record<Trait, number>> = WEIGHTS): number {
  let score = 0;
  const { traits } = candidate;
  for (const trait in traits) score += (traits[trait as Trait] ?? 0) * weights[trait as Trait];
  return score;
}

/** The best candidate with its share among all; null if there is none. */
export function choose<C extends Candidate>(
  candidates: readonly C[],
): { readonly best: C; readonly share: number } | null {
  const scores = candidates.map((candidate) => scoreOf(candidate));
  const top = Math.max(...scores);
  const best = candidates[scores.indexOf(top)];
  if (best === undefined) return null;
  return { best, share: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}
