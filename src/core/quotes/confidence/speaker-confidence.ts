/** The confidence of a speaker: a learnt weighting of the evidence for and against the choice. */

import type { MentionKind, QuoteKind } from '../quote.ts';
import { HINT } from '../speakers/governing/hint.ts';
import type { GrammarSupport } from '../speakers/speaker-ranking.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

/** All evidence for and against the name under a quote. */
export interface SpeakerEvidence {
  readonly by: MentionKind;
  readonly kind: QuoteKind;
  /** The ranker's share for the mention, 0 to 1. */
  readonly ranked: number;
  /** How certain, 0 to 1, it is that the mention was given the right name. */
  readonly naming: number;
  readonly support: GrammarSupport;
  /** Paragraphs from the mention to the words; 9 if the mention comes in a later paragraph. */
  readonly away: number;
  readonly sameSentence: boolean;
  /** The kind of the entity; `none` if the article does not name it. */
  readonly entity: 'person' | 'body' | 'unclear' | 'none';
  /** Number of words in quotation marks, or in the clause. */
  readonly words: number;
  /** Whether the speaker's last name is in the quotation. */
  readonly namedInside: boolean;
  /** Whether a verb of speech was found. */
  readonly cue: boolean;
  /** Whether the speaker comes from the mention right before. */
  readonly goesOn: boolean;
  /** The words fill their paragraph. */
  readonly alone: boolean;
  /** How many other people are named between the mention and the words, 3 at the most. */
  readonly rivals: number;
  /** The next paragraph opens with another person's name. */
  readonly followed: boolean;
  /** Whether the words are in single quotation marks. */
  readonly single: boolean;
  /** Whether the words are a transcript turn under its label. */
  readonly turn: boolean;
}

/** Weights by the names that `traitsOf` gives. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** Shares are kept this far from 0 and 1, where the log odds are infinite. */
const EDGE = 0.002;

function logOdds(share: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share));
  return Math.log(inside / (1 - inside));
}

/** The evidence as named numbers; absent traits count 0. */
export function traitsOf(evidence: SpeakerEvidence): Readonly<Record<string, number>> {
  const { by, kind, support, entity, away } = evidence;
  const ranked = logOdds(evidence.ranked) / 3;
  const naming = logOdds(evidence.naming) / 3;
  const hint = HINT_NAMES[support.hint] ?? 'none';
  return {
    always: 1,
    [`by ${by}`]: 1,
    [`kind ${kind}`]: 1,
    [`hint ${hint}`]: 1,
    [`entity ${entity}`]: 1,
    [`ranked ${by === 'name' || by === 'role' ? 'beside' : by}`]: ranked,
    naming,
    contrary: flag(support.contrary),
    [`${support.hint === 0 ? 'unsupported' : 'supported'} ${by}`]: flag(!evidence.goesOn),
    'loose fragment': flag(support.hint === 0 && kind === 'mixed'),
    nameless: flag(evidence.naming <= 0.3),
    [away === 0 ? 'in paragraph' : away === 1 ? 'paragraph before' : 'further away']: 1,
    'other sentence': flag(!evidence.sameSentence),
    'few words': flag(evidence.words <= 3),
    'some words': flag(evidence.words > 3 && evidence.words <= 6),
    'named inside': flag(evidence.namedInside),
    cue: flag(evidence.cue),
    'goes on': flag(evidence.goesOn),
    single: flag(evidence.single),
    [`${by} of ${entity}`]: flag(by === 'none' || by === 'role'),
    [`alone ${by}`]: flag(evidence.alone),
    [`rivals ${by}`]: evidence.rivals,
    [`followed ${by}`]: flag(evidence.followed && evidence.alone),
  };
}

const HINT_NAMES = Object.keys(HINT);

function flag(on: boolean): number {
  return on ? 1 : 0;
}

/** Below this, the naming alone decides. */
const UNSURE_NAMING = 0.55;

/** Confidence of a transcript label. */
const TURN = 0.97;

/** 0 to 1, to three decimals. */
export function confidenceOf(
  evidence: SpeakerEvidence,
  weights: ConfidenceWeights = CONFIDENCE_WEIGHTS,
): number {
  if (evidence.turn) return Math.round(1000 * TURN * evidence.naming) / 1000;
  let sum = 0;
  for (const [trait, value] of Object.entries(traitsOf(evidence))) sum += value * (weights[trait] ?? 0);
  const learnt = 1 / (1 + Math.exp(-sum));
  // If another name fits as well, the confidence stays low, whatever the other evidence.
  const most = evidence.naming < UNSURE_NAMING ? evidence.naming : 1;
  return Math.round(1000 * Math.min(learnt, most)) / 1000;
}
