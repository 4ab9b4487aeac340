/** What the analysis of one article's text yields: its quotes, its people, its passages. */
import type { Span, TextSpan } from '../text/span.ts';

/** `direct`: all between quotation marks; `mixed`: a reported clause with stretches between marks; `indirect`: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/**
 * Whether the words were said. Only `asserted` words are shown as somebody's statement; the others are shown as what they are,
 * with their whole sentence: `denied` (“denied that …”), `not_said` (“declined to confirm …”), `asked`, `hypothetical`, `wished`,
 * `future`, `fictional` (in a film, a novel, an imagined scene).
 */
export const MODALITIES = [
  'asserted',
  'denied',
  'not_said',
  'asked',
  'hypothetical',
  'wished',
  'future',
  'fictional',
] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * How the text names a speaker for a quote: by `name`, by a `role` (“the minister”), by a `pronoun`, or with `none` beside the
 * words, so that the speaker is taken from the text around them.
 */
export const MENTION_KINDS = ['name', 'role', 'pronoun', 'none'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Who speaks: the canonical name in this article and the mention that names them for this quote. */
export interface SpeakerMention extends Span {
  readonly name: string;
  /** 0 to 1: how sure the analysis is that this speaker said it; printed as it is, the threshold is applied where people see it. */
  readonly confidence: number;
  /** How the text names the speaker for this quote. */
  readonly by: MentionKind;
  /** Whether people see the name. The threshold differs by kind of mention. */
  readonly shown: boolean;
}

/** One unbroken stretch of what somebody said. `"A," he said. "B."` is two quotes with one `group`. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** The same for the stretches of one interrupted statement; unique within the article. */
  readonly group: string;
  /** The stretches between quotation marks (marks excluded); only these are ever shown in quotation marks. */
  readonly pieces: readonly TextSpan[];
  readonly speaker: SpeakerMention | null;
  readonly cue: TextSpan | null;
  /** Through whom the words reached us: "according to a Kremlin readout". */
  readonly attribution: TextSpan | null;
  readonly modality: Modality;
  /** Local calendar date (YYYY-MM-DD) on which it was said, when the text gives it. */
  readonly saidOn: string | null;
  /** The sentence or sentences around the quote. */
  readonly context: Span;
}

/** A person or body of one article, with the names it goes by there. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The words in the text that say what they are ("Chinese President"), or null. */
  readonly role: string | null;
  readonly mentions: readonly Span[];
}

/** What the analysis reads. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO date or date-time, with its own offset where the source gave one: weekdays are resolved on that calendar. */
  readonly publishedAt?: string;
}

/** What the analysis says of one text. All offsets are into `ArticleText.text`. */
export interface Analysis {
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  /** Paragraphs, in order. */
  readonly passages: readonly Span[];
  /** The language of the text: its code, or null where the text is too short to tell. */
  readonly language: string | null;
}
