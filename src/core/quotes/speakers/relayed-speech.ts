/** Speech inside the report of a channel: "state media reported that Xi told them …". */
import type { Span } from '../../text/span.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import { type ContentSpan, type LabelSpans, sourcesWithin, type UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import { isBesideVerb, isNameWord, isPronoun } from '../names/noun-phrases.ts';
import { isChannel } from './attribution.ts';
import { cueOf, isReporting } from './reporting-cues.ts';

/** The speech by itself. */
interface Relayed {
  readonly content: ContentSpan;
  readonly source: UnitSpan;
  readonly cue: UnitSpan;
}

/** Most units before the words for a speaker with title and verb. */
const LONGEST_LEAD = 8;

/** Most units of a channel. */
const LONGEST_CHANNEL = 40;

/** "State media reported that Xi told Putin that …": the speech at the end of the chain, wherever the labels begin it. */
export function speechRelayed(
  units: Units,
  spans: LabelSpans,
  content: ContentSpan,
  channel: UnitSpan,
): Relayed | null {
  if (channel.last > content.first || units.sentence[channel.first] !== units.sentence[content.first])
    return null;
  const source = sourcesWithin(spans.sources, channel.last, content.first).find(
    ({ first, last }) => last <= content.first && relayedBy(units, spans, { first, last }) !== null,
  );
  if (source !== undefined)
    return { content, source, cue: cueOf(units, spans.cues, content, source) ?? source };
  for (let verb = content.first + 1; verb < Math.min(content.last, content.first + LONGEST_LEAD); verb++) {
    if (units.stretch[verb] !== -1) return null;
    const cue = { first: verb, last: verb + 1 };
    if (!isReporting(units, cue)) continue;
    const speaker = namePhrase(units, verb - 1, content.first);
    if (speaker === null || speaker.first !== content.first) return null;
    let that = verb + 1;
    while (that < Math.min(content.last, verb + LONGEST_LEAD) && units.word[that] !== CUE_WORDS.that)
      that += 1;
    const first = units.word[that] === CUE_WORDS.that ? that + 1 : verb + 1;
    return first < content.last ? { content: { ...content, first }, source: speaker, cue } : null;
  }
  return null;
}

/** "State media reported that Xi told Putin that …": the channel that reports the speaker; null if there is none. */
export function relayedBy(units: Units, spans: LabelSpans, speaker: UnitSpan | null): Span | null {
  if (speaker === null) return null;
  let verb = speaker.first - 1;
  if (verb > 0 && units.word[verb] === CUE_WORDS.that) verb -= 1;
  if (verb < 1 || !isReporting(units, { first: verb, last: verb + 1 })) return null;
  let before = verb - 1;
  while (before > 0 && isBesideVerb(units, before)) before -= 1;
  const near = sourcesWithin(spans.sources, before - LONGEST_CHANNEL, before + 1);
  const channel = near.find(({ last }) => last === before + 1);
  if (channel === undefined || !isChannel(units, channel)) return null;
  return { start: units.start[channel.first] ?? 0, end: units.end[verb] ?? 0 };
}

/** "state media reported that Xi told them “…”": the speech inside the reported clause, before its first quotation. */
export function speechWithin(units: Units, content: ContentSpan): Omit<Relayed, 'content'> | null {
  let quote = content.first;
  while (quote < content.last && units.stretch[quote] === -1) quote += 1;
  if (quote === content.last) return null;
  for (let i = quote - 1; i > content.first; i--) {
    const cue = { first: i, last: i + 1 };
    if (!isReporting(units, cue)) continue;
    let before = i - 1;
    while (before > content.first && isBesideVerb(units, before)) before -= 1;
    const source = namePhrase(units, before, content.first);
    if (source !== null) return { source, cue };
  }
  return null;
}

/**
 * `Putin said "…", according to a readout`, `"…," he said, according to …`: the speech alone, if the labels included
 * its speaker.
 */
export function speechBeforeChannel(units: Units, content: ContentSpan): Relayed | null {
  const { first, last } = content;
  for (let verb = first + 1; verb < Math.min(last - 1, first + LONGEST_LEAD); verb++) {
    if (units.stretch[verb] !== -1) break;
    const cue = { first: verb, last: verb + 1 };
    const source = isReporting(units, cue) ? namePhrase(units, verb - 1, first) : null;
    if (source === null) continue;
    let words = verb + 1;
    while (words < last - 1 && units.stretch[words] === -1 && !isWordUnit(units, words)) words += 1;
    return { content: { ...content, first: words }, source, cue };
  }
  const cue = { first: last - 1, last };
  const source = isReporting(units, cue) ? namePhrase(units, last - 2, first) : null;
  if (source === null) return null;
  let end = source.first;
  while (end > first && units.stretch[end - 1] === -1 && !isWordUnit(units, end - 1)) end -= 1;
  const quoted = end > first && units.stretch[end - 1] !== -1;
  return quoted ? { content: { ...content, last: end }, source, cue } : null;
}

/** The name or pronoun that ends at `last`, not beyond `first`. */
function namePhrase(units: Units, last: number, first: number): UnitSpan | null {
  if (isPronoun(units, last)) return { first: last, last: last + 1 };
  let from = last + 1;
  while (from > first && isNameWord(units, from - 1)) from -= 1;
  return from <= last ? { first: from, last: last + 1 } : null;
}
