/** What pronouns are resolved from: the text, and what earlier pronouns have shown. */
import type { Tokens } from '../../text/tokens.ts';
import type { Entity } from '../names/entities.ts';
import type { Gender } from '../names/gender.ts';
import type { MentionPosition } from './mention-positions.ts';

/** Most mentions considered before a pronoun, so that a list of a thousand names stays cheap. */
export const MOST_BEFORE = 60;

/** The text, its names and its sentences. */
export interface PronounContext {
  readonly tokens: Tokens;
  readonly entities: readonly Entity[];
  readonly places: readonly MentionPosition[];
  readonly sentenceOf: Int32Array;
  /** For each token the index of the quotation around it, or -1. */
  readonly within: Int32Array;
  /** For each entity whether the headline names it. */
  readonly inHeadline: readonly boolean[];
}

/** Results of earlier pronouns and names that the next pronoun depends on. */
export interface Memory {
  /** For each entity how often it was named so far. */
  readonly counts: Float64Array;
  /** For each gender whom its last pronoun stood for. */
  readonly chain: Map<Gender, { readonly entity: number; readonly sentence: number }>;
  /** Genders that pronouns have shown: "Dr Holm called her lawyer". */
  readonly shown: Map<number, Gender>;
}
