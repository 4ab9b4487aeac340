/** Reasons in the text for not showing a speaker, whatever the learnt confidence: each one caps it. */

import { SHAPE } from '../text/tokens.ts';
import type { SpeakerEvidence } from './confidence/speaker-confidence.ts';
import type { UnitSpan } from './labels/label-spans.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import type { Units } from './marks/text-units.ts';
import { isHearsay } from './modality/hearsay.ts';
import { isPronoun } from './names/noun-phrases.ts';
import type { Coreference } from './pronouns/coreference.ts';
import type { ReportedSpeech } from './reported-speech.ts';
import { meetsAnother } from './speakers/another-person.ts';

/** Most confidence where nobody closed the marks, so that the words may end too late or too early. */
const LEFT_OPEN = 0.7;

/** The most that the speaker of hearsay is sure of: below every threshold, above what is not kept. */
const HEARSAY = 0.45;

/** The most that a speaker is sure of who is named only further into the paragraph after the words. */
const FURTHER_ON = 0.45;

/** The most that a speaker is sure of where the sentence before the words is about somebody else. */
const RIVALLED = 0.45;

/** The most that a speaker may be sure of. `follows`: whether another person is named between the speaker and the words. */
export function mostSure(
  parsed: ParsedText,
  former: ReportedSpeech | null,
  one: ReportedSpeech,
  { evidence, follows }: { readonly evidence: SpeakerEvidence; readonly follows: boolean },
): number {
  const rivalled =
    (follows && evidence.by !== 'pronoun') ||
    isAdrift(evidence) ||
    skipsSpeaker(parsed.units, former, one) ||
    isAnsweredAtOnce(parsed.units, one.content);
  return Math.min(rivalled ? RIVALLED : 1, mostSureBeside(parsed, one));
}

/** The most that the words and what stands around them allow. */
function mostSureBeside(parsed: ParsedText, { content, cue, source, support }: ReportedSpeech): number {
  if (isHearsay(parsed.units, cue)) return HEARSAY;
  if (source !== null && support.hint === 0 && isLedIn(parsed.units, content, source)) return FURTHER_ON;
  if (support.hint === 0 && isDoneToSpeaker(parsed, content)) return FURTHER_ON;
  if (source !== null && support.hint === 0 && isFurtherOn(parsed, content, source)) return FURTHER_ON;
  if (source !== null && isAskedAbout(parsed.units, content, source)) return FURTHER_ON;
  if (source !== null && cue === null && isDeed(parsed, content, source)) return FURTHER_ON;
  return isLeftOpen(parsed, content) ? LEFT_OPEN : 1;
}

/** Words that float in their paragraph, and a speaker without a name who stands in another: mostly neither belongs to the other. */
function isAdrift({ by, entity, support, turn }: SpeakerEvidence): boolean {
  return by === 'none' && entity === 'none' && support.hint === 0 && !turn;
}

/** “Looks like it?” “My wife signs for me,” Holm said: where nothing stands between two quotations, the speaker changes. */
function isAnsweredAtOnce(units: Units, { first, last }: UnitSpan): boolean {
  const answered = units.stretch[last] !== -1 && units.passage[last] === units.passage[first];
  const alone = last - first === 1 && units.sentence[first - 1] !== units.sentence[first];
  return last < units.count && answered && alone && units.stretch[first] !== units.stretch[last];
}

/** “…,” says Holm. ¶ “…?” asks Ada Blom. ¶ “…”: the speaker right before is named beside her words, so the next ones are not Holm’s. */
function skipsSpeaker(
  units: Units,
  former: ReportedSpeech | null,
  { content, source, support }: ReportedSpeech,
): boolean {
  if (former?.source == null || source === null || former.source === source || support.hint !== 0)
    return false;
  const passage = units.passage[content.first] ?? 0;
  const before = units.passage[former.source.first];
  return (
    before === passage - 1 &&
    units.passage[former.content.first] === before &&
    (units.passage[source.first] ?? 0) < before
  );
}

/** "Here is the union: “…”": words before a colon lead to the speaker, who is nobody of a paragraph before. */
function isLedIn(units: Units, { first }: UnitSpan, source: UnitSpan): boolean {
  const colon = first - 1;
  if (units.shape[colon] !== SHAPE.colon || units.passage[colon] !== units.passage[first]) return false;
  return (units.passage[source.first] ?? 0) < (units.passage[first] ?? 0);
}

/** "where he “came up behind me and hit me”": whoever did it is not who tells it. */
function isDoneToSpeaker({ text, units }: ParsedText, { first, last }: UnitSpan): boolean {
  const quote = last - 1;
  if (units.stretch[quote] === -1 || (quote === first && units.sentence[first - 1] !== units.sentence[first]))
    return false;
  const words = text.slice(
    units.start[quote],
    Math.min(units.end[quote] ?? 0, (units.start[quote] ?? 0) + LONGEST_FRAGMENT),
  );
  const me = words.search(/\bme\b/);
  const self = words.search(/\bI\b/);
  return me > 0 && (self === -1 || me < self) && /^\W*\p{Ll}/u.test(words);
}

/** Characters of a fragment that are looked at. */
const LONGEST_FRAGMENT = 300;

/** "Did her mother ever watch? “Once.”": whoever the question is about does not answer it. */
function isAskedAbout(units: Units, { first }: UnitSpan, source: UnitSpan): boolean {
  if (
    source.last > first ||
    units.passage[source.first] !== units.passage[first] ||
    isPronoun(units, source.first)
  )
    return false;
  if (units.sentence[source.first] === units.sentence[first]) return false;
  let end = source.last;
  while (end < first && units.sentence[end] === units.sentence[source.first]) end += 1;
  return end === first && units.shape[end - 1] === SHAPE.question;
}

/** "The minister “paid tribute to the miners”": the words tell what somebody did, and another told it. */
function isDeed({ text, units }: ParsedText, { first, last }: UnitSpan, source: UnitSpan): boolean {
  let quote = first;
  while (quote < last && units.stretch[quote] === -1) quote += 1;
  if (quote === last || units.sentence[source.first] !== units.sentence[quote]) return false;
  if (source.last > quote) return false;
  // ", Ada Lund," may stand between.
  for (let i = source.last; i < quote; i++)
    if (units.shape[i] !== SHAPE.comma && units.shape[i] !== SHAPE.capital) return false;
  const start = units.start[quote] ?? 0;
  return DEED.test(text.slice(start, start + LONGEST_DEED));
}

/** Behind the mark a verb in the past. */
const DEED = /^\W?\p{Ll}+(?:ed|said|told|gave|spoke|made|took|held|met|thanked)\b/u;
const LONGEST_DEED = 20;

/** “…” ¶ "The roof fell. The mayor said …": not in the first sentence of the paragraph behind the words. */
function isFurtherOn({ units, stretches }: ParsedText, { last }: UnitSpan, source: UnitSpan): boolean {
  if (source.first < last) return false;
  // “…” Her husband, Nils, looks away: he opens a sentence of his own.
  if (units.passage[source.first] === units.passage[last - 1])
    return units.sentence[source.first] !== units.sentence[last - 1];
  if (units.sentence[source.first] !== units.sentence[last]) return true;
  // A name that opens the next paragraph belongs to the next words, unless the marks go on.
  const goesOn = stretches[(units.stretch[last - 1] ?? -1) + 1]?.continues === true;
  return !goesOn && !isPronoun(units, source.first);
}

/** "“…,” Holm said. His son, Nils, laughed. “…”": the words stand alone behind a sentence that opens with another name. */
export function followsAnother(
  parsed: ParsedText,
  coreference: Coreference,
  { first }: UnitSpan,
  source: UnitSpan,
  entity: number,
): boolean {
  const { units } = parsed;
  if (units.sentence[first - 1] === units.sentence[first] || source.last >= first) return false;
  let opens = first - 1;
  while (opens > source.last && units.sentence[opens - 1] === units.sentence[first - 1]) opens -= 1;
  if (opens <= source.last || units.passage[opens] !== units.passage[first]) return false;
  return meetsAnother(parsed, coreference, opens, first, entity, () => true);
}

/** A quotation without its closing mark that no next paragraph continues. */
function isLeftOpen({ text, units, stretches }: ParsedText, { last }: UnitSpan): boolean {
  const index = units.stretch[last - 1] ?? -1;
  const stretch = stretches[index];
  if (stretch === undefined || stretch.style === 'turn' || stretches[index + 1]?.continues === true)
    return false;
  return text.slice(stretch.end, stretch.to).trim() === '';
}
