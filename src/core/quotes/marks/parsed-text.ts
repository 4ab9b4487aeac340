/** One text read once: paragraphs, sentences, stretches between marks, tokens and masked units. */
import { passagesOf } from '../../text/passages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokensOf } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Stretch, stretchesOf } from './quotation-marks.ts';
import { type Units, unitsOf } from './units.ts';

export interface Reading {
  readonly text: string;
  readonly passages: readonly Span[];
  readonly sentences: readonly Span[];
  readonly stretches: readonly Stretch[];
  readonly tokens: Tokens;
  readonly units: Units;
}

export function read(text: string, vocabulary: Vocabulary): Reading {
  const passages = passagesOf(text);
  const sentences = sentencesOf(text);
  const stretches = stretchesOf(text, passages);
  const tokens = tokensOf(text, passages, vocabulary);
  return { text, passages, sentences, stretches, tokens, units: unitsOf(tokens, stretches, sentences) };
}
