/** Cues: the reporting words that belong to a content and its source. */
import { classNumber } from '../../text/vocabulary.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';

const REPORTING = new Set([classNumber('say'), classNumber('tell'), classNumber('describe')]);

/** Whether the cue has a verb of speech: "said", "told", "called"; not "believes" or "wants". */
export function isReporting(units: Units, cue: UnitSpan): boolean {
  for (let i = cue.first; i < cue.last; i++) if (REPORTING.has(units.sort[i] ?? 0)) return true;
  return false;
}

/** Whether "according to" is right before the source. */
export function isAccordingTo(units: Units, source: UnitSpan): boolean {
  return source.first >= 2 && units.word[source.first - 2] === CUE_WORDS.according;
}

/** How far a cue may be from its source or content, in units. */
const REACH = 14;

/** Most units between a verb and the words that it introduces: `warning against “…`, `saying, “…`. */
const LEAD_IN = 3;

/** A verb of speech right before a content as its cue; null if there is none. */
function leadIn(units: Units, content: UnitSpan, source: UnitSpan | null): UnitSpan | null {
  for (let i = content.first - 1; i >= Math.max(0, content.first - 1 - LEAD_IN); i--) {
    if (
      units.sentence[i] !== units.sentence[content.first] ||
      (source !== null && i < source.last && i >= source.first)
    )
      return null;
    if (REPORTING.has(units.sort[i] ?? 0)) return { first: i, last: i + 1 };
  }
  return null;
}

/** The cue of a content: the consecutive cue units of its paragraph that is nearest to the content, then to the source. */
export function cueOf(
  units: Units,
  cues: Uint8Array,
  content: UnitSpan,
  source: UnitSpan | null,
): UnitSpan | null {
  if (source !== null && isAccordingTo(units, source)) return { first: source.first - 2, last: source.first };
  const passage = units.passage[(source ?? content).first];
  const low = Math.max(0, Math.min(content.first, source?.first ?? content.first) - REACH);
  const high = Math.min(units.count, Math.max(content.last, source?.last ?? 0) + REACH);
  const opening = source === null || source.first < content.first ? leadIn(units, content, source) : null;
  const cost = (cue: UnitSpan): number =>
    2 * Math.min(REACH, gap(cue, content)) +
    (source === null ? 0 : Math.min(REACH, gap(cue, source))) +
    (inSentenceOf(units, cue, content) ? 0 : ELSEWHERE);
  let best = opening;
  let least = opening === null ? 3 * REACH : cost(opening);
  for (let i = low; i < high; i++) {
    if (cues[i] !== 1 || units.passage[i] !== passage || !isBeside(units, i, content, source)) continue;
    let last = i + 1;
    while (last < high && cues[last] === 1) last += 1;
    const span = { first: i, last };
    if (cost(span) < least) {
      least = cost(span);
      best = span;
    }
    i = last;
  }
  return best;
}

/** Units added to the distance of a cue in another sentence than the content. */
const ELSEWHERE = 4;

/** A verb in a sentence with neither the words nor their speaker reports something else. */
function isBeside(units: Units, cue: number, content: UnitSpan, source: UnitSpan | null): boolean {
  const sentence = units.sentence[cue] ?? 0;
  const from = units.sentence[content.first] ?? 0;
  const to = Math.max(from, units.sentence[content.last - 1] ?? 0);
  return (
    (sentence >= from && sentence <= to) || (source !== null && sentence === units.sentence[source.first])
  );
}

function inSentenceOf(units: Units, cue: UnitSpan, content: UnitSpan): boolean {
  const sentence = units.sentence[cue.first];
  return sentence === units.sentence[content.first] || sentence === units.sentence[content.last - 1];
}

function gap(a: UnitSpan, b: UnitSpan): number {
  return Math.max(0, b.first - a.last, a.first - b.last);
}
