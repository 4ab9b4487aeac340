/** Texts that a language model wrote from stored sentences: a model may write, it never testifies. */
import type { TextOf } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import type { Modality } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

/** `summary` of one article, `story` of several, `lead` of an edition, `answer` to a question, `translation` of a summary. */
export const WRITTEN_KINDS = ['summary', 'story', 'lead', 'answer', 'translation'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** The place of a stored sentence. */
export interface SentencePlace extends Span {
  readonly article: string;
  readonly of: TextOf;
}

/** What the record knows of somebody's words in a stored sentence. */
export interface SaidHere {
  /** The speaker as people see it; null: unattributed. */
  readonly speaker: string | null;
  readonly modality: Modality;
  /** The words between quotation marks, without the marks. */
  readonly pieces: readonly Span[];
}

/** A stored sentence as the model gets it, under a number. */
export interface NumberedSentence extends SentencePlace {
  /** From 1; the model refers to the sentence by it. */
  readonly number: number;
  readonly text: string;
  readonly said: readonly SaidHere[];
}

/** A sentence of the model with the numbers that it rests on, before the gates. */
export interface ProposedSentence {
  readonly text: string;
  readonly from: readonly number[];
}

/** A stretch of a written sentence whose words stand between quotation marks. */
export interface QuotedStretch extends Span {
  /** Where the same words are stored. */
  readonly place: SentencePlace;
}

/** A sentence that passed every gate. */
export interface WrittenSentence {
  /** Without quotation marks: `quoted` tells where they go. */
  readonly text: string;
  readonly quoted: readonly QuotedStretch[];
  readonly from: readonly SentencePlace[];
}

export const GATES = [
  'form',
  'sources',
  'quotations',
  'wording',
  'numbers',
  'names',
  'roles',
  'qualifiers',
  'speech',
] as const;
export type Gate = (typeof GATES)[number];

/** A sentence that a gate stopped; nobody sees it but who asks why. */
export interface StoppedSentence {
  readonly text: string;
  readonly gate: Gate;
}

/** The result of one request to a model, as it is stored. */
export interface WrittenText {
  /** Hash of the sentences sent, the prompt and the model: a changed text has no written text. */
  readonly key: string;
  readonly kind: WrittenKind;
  readonly model: string;
  readonly madeAt: Timestamp;
  /** Empty: too little passed, and what was made without a model stands. */
  readonly sentences: readonly WrittenSentence[];
  readonly stopped: readonly StoppedSentence[];
}
