/** Who speaks in a text of East Asia: what its readers share. */
import type { Span } from '../../text/span.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import type { MentionKind, Modality } from '../quote.ts';

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

export interface UnspacedReader {
  speechFor(text: string, stretch: Stretch): UnspacedSpeech | null;
  /** Full names that the text gives, with where. */
  names(text: string): ReadonlyMap<string, readonly Span[]>;
}

/** How sure it is that the subject speaks: beside its verb and the quotation, or farther away. */
export const BESIDE = 0.93;
export const FARTHER = 0.84;
const ROLE_SHARE = 0.95;
const PRONOUN = 0.6;

/** Characters of a sentence that are looked at on each side of a quotation. */
const REACH = 120;
const SENTENCE_END = /[。！？!?\n；;]/;

export const HAN = '\\p{Script=Han}';

export function sentenceBefore(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < REACH && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  return { start, end: at };
}

export function sentenceAfter(text: string, at: number): Span {
  let end = at;
  while (end < text.length && end - at < REACH && !SENTENCE_END.test(text.charAt(end))) end += 1;
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
    if (end <= start) continue;
    const name = text.slice(start, end);
    const spans = found.get(name);
    if (spans === undefined) found.set(name, [{ start, end }]);
    else spans.push({ start, end });
  }
  return found;
}
