/**
 * Attributions: through whom words reached the outlet: "according to a readout", "state media reported that …". Never
 * the speaker of other quotes.
 */
import type { Span } from '../../text/span.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { sourcesWithin, textSpanOf, type UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { isAccordingTo, isReporting } from './reporting-cues.ts';

const BODY = classNumber('body');
const DOCUMENT = classNumber('document');

/** Most units of an attribution. */
const LONGEST = 14;

/** How far from a content the source of its attribution may begin, in units. */
const REACH = 60;

/**
 * Whether a source is a channel: a document or body that passes on what others say, such as a readout, a statement or
 * the media.
 */
export function isChannel(units: Units, source: UnitSpan): boolean {
  let channel = false;
  for (let i = source.first; i < source.last; i++) {
    const sort = units.sort[i] ?? 0;
    channel ||= sort === DOCUMENT || (sort === BODY && CHANNELS.has(wordAt(units, i)));
  }
  return channel;
}

const CHANNELS = new Set([
  'agency',
  'media',
  'network',
  'newspaper',
  'newspapers',
  'outlet',
  'outlets',
  'press',
  'news',
]);

function wordAt(units: Units, i: number): string {
  return units.text.slice(units.start[i], units.end[i]).toLowerCase();
}

/** "according to …" in the sentence of a content, with its source; null if there is none. */
export function accordingTo(
  units: Units,
  content: UnitSpan,
  sources: readonly UnitSpan[],
): { readonly span: Span; readonly source: UnitSpan } | null {
  const sentences = new Set([
    units.sentence[content.first],
    units.sentence[content.last - 1],
    units.sentence[content.last],
  ]);
  for (const source of sourcesWithin(sources, content.first - REACH, content.last + REACH)) {
    const according = source.first - 2;
    if (!isAccordingTo(units, source) || !sentences.has(units.sentence[according])) continue;
    const beside = Math.max(according - content.last, content.first - source.last);
    if (beside > LONGEST || units.passage[according] !== units.passage[content.first]) continue;
    return { span: textSpanOf(units, { first: according, last: source.last }), source };
  }
  return null;
}

/** "what state media described as" right before the quoted words or at their start. */
export function describedAs(units: Units, content: UnitSpan): Span | null {
  let quote = content.first;
  while (quote < content.last && units.stretch[quote] === -1) quote += 1;
  let last = quote;
  while (last > 0 && (wordAt(units, last - 1) === 'a' || wordAt(units, last - 1) === 'the')) last -= 1;
  for (let what = last - 2; what >= Math.max(0, quote - LONGEST); what--) {
    if (units.sentence[what] !== units.sentence[content.first] || units.stretch[what] !== -1) return null;
    if (wordAt(units, what) !== 'what') continue;
    const inner = { first: what + 1, last };
    return isChannel(units, inner) && isReporting(units, inner)
      ? textSpanOf(units, { first: what, last })
      : null;
  }
  return null;
}

/** "state media reported": the channel up to the reported words, if they are next to each other. */
export function reportedBy(units: Units, content: UnitSpan, source: UnitSpan): Span {
  const near = source.last <= content.first && content.first - source.last <= 4;
  let last = near ? content.first : source.last;
  while (last > source.last && wordAt(units, last - 1) === 'that') last -= 1;
  return textSpanOf(units, { first: source.first, last });
}
