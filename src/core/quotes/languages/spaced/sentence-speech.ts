/** What a sentence tells of the speaker of its quotations, in a language other than English, and how sure each pattern is. */
import type { Modality } from '../../quote.ts';
import type { Gender } from '../language-rules.ts';
import type { TokenRange } from './names/name-tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** The speaker that a sentence gives for one of its quotations. */
export interface SentenceSpeech {
  /** Where the speaker is named: a phrase, or a pronoun. */
  readonly mention: TokenRange;
  readonly phrase: NounPhrase | null;
  /** Of a pronoun: the gender it tells. Undefined where the speaker is a phrase. */
  readonly pronoun: Gender | undefined;
  readonly cue: TokenRange;
  readonly modality: Modality;
  /** 0 to 1, by the pattern alone. */
  readonly support: number;
  /** It stands behind its verb, whose form has one subject: a word without a determiner is a name there. */
  readonly isBehindVerb: boolean;
  /** The verb stands without a subject; the mention is the verb itself. */
  readonly isElided: boolean;
  /** Gender that the verb's ending tells. */
  readonly gender: Gender;
  /** The name is in another case than the nominative. */
  readonly isOblique?: boolean;
}

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
  /** `“…”. So describes it X.` */
  behind: 0.84,
  /** A sentence of reported speech, before the words between marks. */
  report: 0.74,
  /** The sentence says that another outlet passes the words on: below every threshold. */
  secondHand: 0.45,
  /** `X is dissatisfied: “…”`: a colon behind a sentence that has a person as its subject, without a verb of speech. */
  colonAlone: 0.68,
} as const;
