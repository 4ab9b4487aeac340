/** The evidence in the text for and against the name under a quote. */
import { leadingCount } from '../../base/leading-count.ts';
import type { Tokens } from '../../text/tokens.ts';
import { textSpanOf, type UnitSpan } from '../labels/label-spans.ts';
import { kindOf, piecesOf, spanText } from '../labels/quote-pieces.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { Units } from '../marks/text-units.ts';
import type { Coreference } from '../pronouns/coreference.ts';
import type { ReportedSpeech } from '../reported-speech.ts';
import type { NamedSpeaker } from '../speakers/naming/named-speaker.ts';
import { mentionKind } from './mention-kind.ts';
import type { SpeakerEvidence } from './speaker-confidence.ts';

export function evidenceOf(
  parsed: ParsedText,
  coreference: Coreference,
  { content, source, cue, share, support }: ReportedSpeech,
  named: NamedSpeaker,
  goesOn: boolean,
): SpeakerEvidence {
  const { text, units, stretches } = parsed;
  const mention = source ?? content;
  const turn = stretches[units.stretch[content.first] ?? -1]?.style === 'turn';
  const pieces = piecesOf(parsed, content);
  const [first] = pieces;
  const said =
    first === undefined
      ? textSpanOf(units, content)
      : { start: first.start, end: pieces.at(-1)?.end ?? first.end };
  const words = text.slice(said.start, Math.min(said.end, said.start + LONGEST_LOOK));
  const away = (units.passage[content.first] ?? 0) - (units.passage[mention.first] ?? 0);
  const surname = named.name.split(' ').at(-1) ?? '';
  return {
    // The label of a transcript turn names the speaker of all its paragraphs.
    by: turn
      ? 'name'
      : mentionKind(spanText(text, textSpanOf(units, mention)).text, away === 0, named.entity !== -1),
    turn,
    kind: kindOf(pieces, content),
    ranked: share,
    naming: named.share,
    support,
    away: away < 0 ? 9 : away,
    sameSentence:
      units.sentence[mention.first] === units.sentence[content.last - 1] ||
      units.sentence[mention.first] === units.sentence[content.first],
    entity: coreference.entities[named.entity]?.kind ?? 'none',
    words: words.split(/\s+/).length,
    namedInside: surname.length > 2 && words.includes(surname),
    cue: cue !== null,
    goesOn,
    alone: fillsParagraph(units, content),
    followed: opensWithAnother(parsed, coreference, content, named.entity),
    rivals: source === null ? 0 : rivalsBetween(parsed, coreference, source, said.start, named.entity),
    single: stretches[units.stretch[content.first] ?? -1]?.style === 'single',
  };
}

/** Whether nothing but the words stands in their paragraph. */
function fillsParagraph(units: Units, { first, last }: UnitSpan): boolean {
  const passage = units.passage[first];
  return units.passage[first - 1] !== passage && units.passage[last] !== passage;
}

/** Index of the first mention of a name at the offset or after it. */
function firstNamedFrom(tokens: Tokens, named: Coreference['named'], offset: number): number {
  return leadingCount(named.length, (i) => (tokens.start[named[i]?.mention.first ?? 0] ?? 0) < offset);
}

/** Characters from the start of a paragraph in which its subject's name begins. */
const OPENING = 40;

/** Whether the paragraph after the words opens with another person. */
function opensWithAnother(
  { tokens, units }: ParsedText,
  { named, entities }: Coreference,
  content: UnitSpan,
  entity: number,
): boolean {
  if (content.last >= units.count || units.passage[content.last] === units.passage[content.first])
    return false;
  const from = units.start[content.last] ?? 0;
  const next = named[firstNamedFrom(tokens, named, from)];
  const near = next !== undefined && (tokens.start[next.mention.first] ?? 0) - from <= OPENING;
  return near && next.entity !== entity && entities[next.entity]?.kind === 'person';
}

/** More rivals than this tell no more. */
const MOST_RIVALS = 3;

/** Other people named between the mention and the words. */
function rivalsBetween(
  { tokens, units }: ParsedText,
  { named, entities }: Coreference,
  source: UnitSpan,
  words: number,
  entity: number,
): number {
  const rivals = new Set<number>();
  const low = firstNamedFrom(tokens, named, units.end[source.last - 1] ?? 0);
  for (let n = low; n < named.length && n - low < LONGEST_LIST && rivals.size < MOST_RIVALS; n++) {
    const one = named[n];
    if (one === undefined || (tokens.start[one.mention.first] ?? 0) >= words) break;
    if (one.entity !== entity && entities[one.entity]?.kind === 'person') rivals.add(one.entity);
  }
  return rivals.size;
}

/** Mentions between a speaker and the words that are looked at. */
const LONGEST_LIST = 40;

/** Characters of a quote that are searched for names and counted in words. */
const LONGEST_LOOK = 2000;
