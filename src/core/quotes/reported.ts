/** What was said, by whom, by which words and through whom: the labels put together. */

import type { Span } from '../text/span.ts';
import { tagsOf } from '../text/tagger.ts';
import { SHAPE } from '../text/tokens.ts';
import { accordingTo, describedAs, isChannel, reportedBy } from './attribution.ts';
import { cueOf, isReporting } from './cues.ts';
import { labelsOf } from './labels.ts';
import type { Model } from './model.ts';
import { isBesideVerb, isNameWord, isPronoun, wordAt } from './phrases.ts';
import { sceneOf } from './ranker.ts';
import type { Reading } from './reading.ts';
import { type Content, type Run, type Runs, runsOf, sourcesWithin } from './runs.ts';
import { settle } from './settled.ts';
import { type Spoken, speakersOf } from './speakers.ts';
import { isSpeech } from './speech.ts';
import { surroundingsOf } from './surroundings.ts';
import { claimClauses } from './unclaimed.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from './units.ts';
import { CUE_WORDS } from './vocabulary.ts';

export interface Reported {
  readonly content: Content;
  readonly source: Run | null;
  readonly cue: Run | null;
  readonly attribution: Span | null;
  /** The ranker's share for its choice. */
  readonly share: number;
}

/** A speaker with title and verb takes no more units than this before the words. */
const LONGEST_LEAD = 8;

/** How far a channel may reach, and how far before its words a speaker may stand in their sentence, in units. */
const LONGEST_CHANNEL = 40;
const LONGEST_SENTENCE = 120;

/** All that is reported in the text, in order. */
export function reportedIn(reading: Reading, model: Model): readonly Reported[] {
  const { units, stretches } = reading;
  const tags = tagsOf(units, QUOTE_SHAPE, model.tagger);
  const labels = labelsOf(units, surroundingsOf(units, tags, CUE_WORDS), model.labels);
  claimClauses(units, stretches, labels);
  const settled = settle(units, stretches, labels);
  const runs = runsOf(units, labels);
  const found: Reported[] = [];
  for (const spoken of speakersOf(sceneOf(units, tags, runs), stretches, settled, model.ranker)) {
    const reported = asked(units, goingOn(units, found.at(-1), throughWhom(units, runs, spoken)));
    if (isSpeech(units, stretches, reported)) found.push(reported);
  }
  return found;
}

/** "Asked whether he would go, Lincoln said", "Lincoln, asked whether he would go, said": somebody else asked. */
function asked(units: Units, one: Reported): Reported {
  const { content, cue } = one;
  if (cue === null || content.first < cue.last) return one;
  if (!/^(?:asked|when)$/i.test(wordAt(units, cue.first)) || units.stretch[content.first] !== -1) return one;
  const before = cue.first - 1;
  const opens = before < 0 || units.sentence[before] !== units.sentence[cue.first];
  const aside = units.shape[before] === SHAPE.comma && (one.source?.last ?? 0) <= cue.first;
  return opens || aside ? { ...one, source: null } : one;
}

/** `"A," he said, according to a readout. "B."`: the second stretch is his too, not the readout's. */
function goingOn(units: Units, former: Reported | undefined, one: Reported): Reported {
  const channel = one.source;
  if (former?.attribution == null || channel === null || former.source === null) return one;
  const end = units.end[channel.last - 1] ?? 0;
  const same = channel.last <= one.content.first && end === former.attribution.end;
  return same
    ? { ...one, source: former.source, cue: former.cue, attribution: former.attribution, share: former.share }
    : one;
}

/** Sets the speaker apart from the channel, where both are named. */
function throughWhom(units: Units, runs: Runs, { content, source, share }: Spoken): Reported {
  const according = accordingTo(units, content, runs.sources);
  const channel = source !== null && isChannel(units, source) ? source : null;
  const described = describedAs(units, content);
  // "what state media described as “…”": whose words they are is not said.
  if (described !== null)
    return {
      content,
      source: null,
      cue: cueOf(units, runs.cues, content, channel),
      attribution: described,
      share,
    };
  const said = according !== null && channel !== null ? speechHandedOn(units, content) : null;
  if (according !== null && said !== null) return { ...said, attribution: according.span, share };
  const relayed = channel === null ? null : speechRelayed(units, runs, content, channel);
  if (relayed !== null) return { ...relayed, attribution: relayedBy(units, runs, relayed.source), share };
  const inner = channel === null ? null : speechWithin(units, content);
  if (channel !== null && inner !== null) {
    const attribution = according?.span ?? reportedBy(units, content, channel);
    return { content, source: inner.source, cue: inner.cue, attribution, share };
  }
  const other =
    according !== null && according.source === source
      ? speakerBefore(units, runs, content, according.source)
      : null;
  const speaker = other ?? source;
  const cue = cueOf(units, runs.cues, content, speaker);
  const handedOn =
    according !== null && according.source !== speaker ? according.span : relayedBy(units, runs, speaker);
  return { content, source: speaker, cue, attribution: handedOn, share };
}

/** "State media reported that Xi told Putin that …": the speech at the end of the chain, whether the labels begin it at "Xi" or at its clause. */
function speechRelayed(
  units: Units,
  runs: Runs,
  content: Content,
  channel: Run,
): { readonly content: Content; readonly source: Run; readonly cue: Run } | null {
  if (channel.last > content.first || units.sentence[channel.first] !== units.sentence[content.first])
    return null;
  const source = sourcesWithin(runs.sources, channel.last, content.first).find(
    ({ first, last }) => last <= content.first && relayedBy(units, runs, { first, last }) !== null,
  );
  if (source !== undefined)
    return { content, source, cue: cueOf(units, runs.cues, content, source) ?? source };
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

/** "State media reported that Xi told Putin that …": the channel whose report names the speaker; null when none does. */
function relayedBy(units: Units, runs: Runs, speaker: Run | null): Span | null {
  if (speaker === null) return null;
  let verb = speaker.first - 1;
  if (verb > 0 && units.word[verb] === CUE_WORDS.that) verb -= 1;
  if (verb < 1 || !isReporting(units, { first: verb, last: verb + 1 })) return null;
  let before = verb - 1;
  while (before > 0 && isBesideVerb(units, before)) before -= 1;
  const near = sourcesWithin(runs.sources, before - LONGEST_CHANNEL, before + 1);
  const channel = near.find(({ last }) => last === before + 1);
  if (channel === undefined || !isChannel(units, channel)) return null;
  return { start: units.start[channel.first] ?? 0, end: units.end[verb] ?? 0 };
}

/** "state media reported that Xi told them “…”": the speech inside the reported clause, before its first quotation marks. */
function speechWithin(units: Units, content: Content): { readonly source: Run; readonly cue: Run } | null {
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

/** `Putin said "…", according to a readout`, `"…," he said, according to …`: the speech by itself, when its speaker got into the content. */
function speechHandedOn(units: Units, content: Content): Pick<Reported, 'content' | 'source' | 'cue'> | null {
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

/** The name or pronoun that ends at `last`, not reaching before `first`. */
function namePhrase(units: Units, last: number, first: number): Run | null {
  if (isPronoun(units, last)) return { first: last, last: last + 1 };
  let from = last + 1;
  while (from > first && isNameWord(units, from - 1)) from -= 1;
  return from <= last ? { first: from, last: last + 1 } : null;
}

/** "Putin … saying, “…”, according to a readout": who stands before the words in their sentence, when a channel comes after. */
function speakerBefore(units: Units, runs: Runs, content: Content, channel: Run): Run | null {
  if (!isChannel(units, channel) || channel.first < content.first) return null;
  const before = sourcesWithin(runs.sources, content.first - LONGEST_SENTENCE, content.first).filter(
    (source) =>
      source.last <= content.first && units.sentence[source.first] === units.sentence[content.first],
  );
  const speaker = before.at(-1);
  return speaker !== undefined && units.shape[content.first] === QUOTE_SHAPE ? speaker : null;
}
