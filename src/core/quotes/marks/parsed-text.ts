/** A parsed text: paragraphs, sentences, quotations, tokens, and units with masked quotations. */
import { releaseNames } from '../../text/names/listed-names.ts';
import { releaseRareNames } from '../../text/names/rare-listed-names.ts';
import { passagesOf } from '../../text/passages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokensOf } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { anonymityClausesIn } from './anonymity-clauses.ts';
import { withoutDatelines } from './datelines.ts';
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
  const bodies = withoutDatelines(text, passages);
  const stretches = stretchesOf(text, bodies);
  const tokens = tokensOf(text, bodies, vocabulary);
  releaseNames(tokens);
  releaseRareNames(tokens);
  const starts = bodies === passages ? sentences : sentencesFrom(sentences, bodies);
  const units = unitsOf(tokens, stretches, starts, anonymityClausesIn(text));
  const headings = headingsOf(text, bodies);
  const unsaid = new Set([...namedStretches(units, stretches), ...pullQuotes(text, bodies, stretches)]);
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

/** The sentences of the bodies: none begins in a dateline. */
function sentencesFrom(sentences: readonly Span[], bodies: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < bodies.length && (bodies[at]?.end ?? 0) <= start) at += 1;
    const from = Math.max(start, bodies[at]?.start ?? start);
    if (from < end) kept.push({ start: from, end });
  }
  return kept;
}
