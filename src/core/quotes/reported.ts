/** What was said, by whom, by which words and through whom: the labels put together. */

import type { Span } from '../text/span.ts';
import { tagsOf } from '../text/tagger.ts';
import { accordingTo, describedAs, isChannel } from './attribution.ts';
import { cueOf, isReporting } from './cues.ts';
import { surroundingsOf } from './features.ts';
import { labelsOf } from './labels.ts';
import type { Model } from './model.ts';
import { sceneOf } from './ranker.ts';
import type { Reading } from './reading.ts';
import { type Content, type Run, type Runs, runsOf } from './runs.ts';
import { settle } from './settled.ts';
import { type Spoken, speakersOf } from './speakers.ts';
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

/** Fewest words that make an indirect quote. */
const FEWEST_WORDS = 2;

/** All that is reported in the text, in order. */
export function reportedIn(reading: Reading, model: Model): readonly Reported[] {
  const { units, stretches } = reading;
  const tags = tagsOf(units, QUOTE_SHAPE, model.tagger);
  const labels = labelsOf(units, surroundingsOf(units, tags, CUE_WORDS), model.labels);
  const settled = settle(units, stretches, labels);
  const runs = runsOf(units, labels);
  return speakersOf(sceneOf(units, tags, runs), stretches, settled, model.ranker)
    .map((spoken) => throughWhom(units, runs, spoken))
    .filter((reported) => isSpeech(units, reported));
}

/** Sets the speaker apart from the channel, where both are named. */
function throughWhom(units: Units, runs: Runs, { content, source, share }: Spoken): Reported {
  const according = accordingTo(units, content, runs.sources);
  const other =
    according !== null && according.source === source
      ? speakerBefore(units, runs, content, according.source)
      : null;
  const speaker = other ?? source;
  const cue = cueOf(units, runs.cues, content, speaker);
  const handedOn = according !== null && according.source !== speaker ? according.span : null;
  const described =
    speaker !== null && isChannel(units, speaker) ? describedAs(units, content, speaker) : null;
  return { content, source: speaker, cue, attribution: handedOn ?? described, share };
}

/** "Putin … saying, “…”, according to a readout": who stands before the words in their sentence, when a channel comes after. */
function speakerBefore(units: Units, runs: Runs, content: Content, channel: Run): Run | null {
  if (!isChannel(units, channel) || channel.first < content.first) return null;
  const before = runs.sources.filter(
    (source) =>
      source.last <= content.first && units.sentence[source.first] === units.sentence[content.first],
  );
  const speaker = before.at(-1);
  return speaker !== undefined && units.shape[content.first] === QUOTE_SHAPE ? speaker : null;
}

/** Words without quotation marks are speech only under a verb of speech: what somebody wants or believes was not said. */
function isSpeech(units: Units, { content, cue }: Reported): boolean {
  let words = 0;
  for (let i = content.first; i < content.last; i++) {
    if (units.shape[i] === QUOTE_SHAPE) return true;
    if (isWordUnit(units, i)) words += 1;
  }
  if (words < FEWEST_WORDS || cue === null || !isReporting(units, cue)) return false;
  return inSentenceOf(units, content, cue.first);
}

function inSentenceOf(units: Units, content: Content, unit: number): boolean {
  const sentence = units.sentence[unit] ?? 0;
  return (
    sentence >= (units.sentence[content.first] ?? 0) - 1 &&
    sentence <= (units.sentence[content.last - 1] ?? 0) + 1 &&
    units.passage[unit] === units.passage[content.first]
  );
}
