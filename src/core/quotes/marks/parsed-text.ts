/** A parsed text: paragraphs, sentences, quotations, tokens, and units with masked quotations. */
import { releaseNames } from '../../text/names/listed-names.ts';
import { releaseRareNames } from '../../text/names/rare-listed-names.ts';
import { passagesOf } from '../../text/passages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokensOf } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { headingsOf, pullQuotes } from './headings.ts';
import { namedStretches } from './mentioned-words.ts';
import { type Stretch, stretchesOf } from './quotation-marks.ts';
import { type Units, unitsOf } from './text-units.ts';

export interface ParsedText {
  readonly text: string;
  readonly passages: readonly Span[];
  readonly sentences: readonly Span[];
  readonly stretches: readonly Stretch[];
  readonly tokens: Tokens;
  readonly units: Units;
  /** Indexes of marked text that nobody said: headings, pull quotes, titles, terms. */
  readonly unsaid: ReadonlySet<number>;
  /** For each passage, 1 if it is a heading. */
  readonly headings: Uint8Array;
}

export function parseText(text: string, vocabulary: Vocabulary): ParsedText {
  const passages = passagesOf(text);
  const sentences = sentencesOf(text);
  const stretches = stretchesOf(text, passages);
  const tokens = tokensOf(text, passages, vocabulary);
  releaseNames(tokens);
  releaseRareNames(tokens);
  const units = unitsOf(tokens, stretches, sentences);
  const headings = headingsOf(text, passages);
  const unsaid = new Set([...namedStretches(units, stretches), ...pullQuotes(text, passages, stretches)]);
  for (let i = 0; i < units.count; i++) {
    const stretch = units.stretch[i] as number;
    if (stretch !== -1 && stretches[stretch]?.style === 'turn') headings[units.passage[i] as number] = 0;
  }
  for (let i = 0; i < units.count; i++) {
    const stretch = units.stretch[i] as number;
    if (stretch !== -1 && headings[units.passage[i] as number] === 1) unsaid.add(stretch);
  }
  return { text, passages, sentences, stretches, tokens, units, unsaid, headings };
}
