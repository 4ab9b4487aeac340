/** The results of analysing one article's text: quotes, people, passages. */
import type { Span, TextSpan } from '../text/span.ts';

/** `direct`: all between quotation marks; `mixed`: a reported clause with words in marks; `indirect`: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/**
 * Whether the words were said. Only `asserted` words are shown as somebody's statement. The others are shown as such,
 * with their whole sentence: `denied` (“denied that …”), `not_said` (“declined to confirm …”), `asked`, `hypothetical`,
 * `wished`, `future`, `fictional` (in a film, a novel, an imagined scene).
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
 * How the text mentions a quote's speaker: by `name`, by a `role` (“the minister”), by a `pronoun`, or `none` beside
 * the words, so that the speaker comes from the text around them.
 */
export const MENTION_KINDS = ['name', 'role', 'pronoun', 'none'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Who speaks: the canonical name in this article and the mention that names them for this quote. */
export interface SpeakerMention extends Span {
  readonly name: string;
  /** Confidence, 0 to 1, that this speaker said it; printed unchanged. Thresholds apply only where people see it. */
  readonly confidence: number;
  /** How the text names the speaker for this quote. */
  readonly by: MentionKind;
  /** Whether people see the name; the threshold depends on `by`. */
  readonly shown: boolean;
}

/** One part of what somebody said, without interruption. `"A," he said. "B."` is two quotes with one `group`. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** The same for all quotes of one interrupted statement; unique within the article. */
  readonly group: string;
  /** The words between quotation marks, without the marks; only these are ever shown in quotation marks. */
  readonly pieces: readonly TextSpan[];
  readonly speaker: SpeakerMention | null;
  readonly cue: TextSpan | null;
  /** How the words reached the outlet: "according to a Kremlin readout". */
  readonly attribution: TextSpan | null;
  readonly modality: Modality;
  /** Local date (YYYY-MM-DD) on which it was said, if the text gives it. */
  readonly saidOn: string | null;
  /** The sentence or sentences around the quote. */
  readonly context: Span;
}

/** A person or body of one article with the names that the article uses. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The words in the text for the person's role ("Chinese President"), or null. */
  readonly role: string | null;
  readonly mentions: readonly Span[];
}

/** The input of the analysis. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO date or date-time, with the source's own offset if it gave one; weekdays are resolved in that time zone. */
  readonly publishedAt?: string;
}

/** The results for one text. All offsets refer to `ArticleText.text`. */
export interface Analysis {
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  /** Paragraphs, in order. */
  readonly passages: readonly Span[];
  /** The language of the text: its code, or null where the text is too short to tell. */
  readonly language: string | null;
}
