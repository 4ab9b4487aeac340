/** Who speaks in a text of East Asia: what its readers share. */
import type { Span } from '../../../text/span.ts';
import type { Stretch } from '../../marks/quotation-marks.ts';
import type { MentionKind, Modality } from '../../quote.ts';

/** Speaker of one quotation. */
export interface UnspacedSpeech {
  readonly name: string;
  readonly mention: Span;
  readonly cue: Span;
  readonly by: MentionKind;
  readonly confidence: number;
  readonly modality: Modality;
}

/** Subject of a verb of speech as it stands in the text, with what it is. */
export interface Subject {
  readonly name: string;
  readonly span: Span;
  readonly by: MentionKind;
}

/** A text whose quotations are hidden, so that no word inside one is taken for a verb or a name. */
export interface MaskedText {
  readonly text: string;
  /** The text with a sign for every character of a quotation, marks included: offsets are the same. */
  readonly masked: string;
  readonly stretches: readonly Stretch[];
  /** Last parts of the text's foreign names, which stand for them alone: "勒克莱尔". */
  readonly known: readonly string[];
}

export interface UnspacedReader {
  /** Undefined: the sentence names nobody and has no verb of speech. Null: somebody speaks, but it is not sure who. */
  speechFor(masked: MaskedText, index: number): UnspacedSpeech | null | undefined;
  /** Full names that the text gives, with where. */
  names(text: string): ReadonlyMap<string, readonly Span[]>;
}

/** How sure it is that the subject speaks: beside its verb and the quotation, or farther away. */
export const BESIDE = 0.93;
export const FARTHER = 0.84;
const ROLE_SHARE = 0.95;
/** Of a pronoun whose sentence before names one speaker and nobody else. */
const PRONOUN = 0.8;

/** Characters of a sentence that are looked at on each side of a quotation. */
const REACH = 160;
const SENTENCE_END = /[。！？!?\n；;]/;
/** Stands for a character between marks. */
export const HIDDEN = '□';

export const HAN = '\\p{Script=Han}';

export function maskedText(text: string, stretches: readonly Stretch[]): MaskedText {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    if (from < at) continue;
    parts.push(text.slice(at, from), HIDDEN.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at));
  return { text, masked: parts.join(''), stretches, known: [] };
}

/** The part of the sentence before the quotation. A quotation that closes a sentence of its own ends the one before. */
export function sentenceBefore({ text, masked, stretches }: MaskedText, index: number): Span {
  const end = stretches[index]?.from ?? 0;
  const former = stretches[index - 1];
  const closed = former !== undefined && SENTENCE_END.test(text.charAt(former.end - 1)) ? former.to : 0;
  return sentenceTo(masked, end, Math.max(closed, end - REACH));
}

/** The sentence that ends at `end`. */
export function sentenceTo(masked: string, end: number, least: number): Span {
  let start = end;
  while (start > Math.max(0, least) && !SENTENCE_END.test(masked.charAt(start - 1))) start -= 1;
  return { start, end };
}

export function sentenceAfter({ masked }: Pick<MaskedText, 'masked'>, at: number): Span {
  let end = at;
  while (end < masked.length && end - at < REACH && !SENTENCE_END.test(masked.charAt(end))) end += 1;
  return { start: at, end };
}

export function unspacedSpeech(
  subject: Subject,
  cue: Span,
  support: number,
  denied: boolean,
): UnspacedSpeech {
  const share = subject.by === 'role' ? ROLE_SHARE : 1;
  return {
    name: subject.name,
    mention: subject.span,
    cue,
    by: subject.by,
    confidence: subject.by === 'pronoun' ? PRONOUN : support * share,
    modality: denied ? 'denied' : 'asserted',
  };
}

/** Where each name stands that the pattern's first group finds. */
export function namesBy(text: string, pattern: RegExp): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (end > start) addSpan(found, text.slice(start, end), { start, end });
  }
  return found;
}

export function addSpan(found: Map<string, Span[]>, name: string, span: Span): void {
  const spans = found.get(name);
  if (spans === undefined) found.set(name, [span]);
  else spans.push(span);
}
