/** The name of somebody who speaks in a transcript: `WALLACE: …`. */
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import { inNormalCase, type TranscriptTurn } from '../../marks/transcript-turns.ts';
import type { Coreference } from '../../pronouns/coreference.ts';
import { entityAt } from '../../pronouns/entity-at.ts';
import { NAMELESS, type NamedSpeaker } from './named-speaker.ts';
import { plainName } from './plain-name.ts';

/** Labels that mark questions and answers, not persons. */
const PART_OF_INTERVIEW = /^(?:q|a|question|answer)$/i;
/** How far after a label its words may begin, in units: its role is between. */
const LONGEST_LABEL = 20;

/** The speaker of the turn whose label the mention is: by that name in the article, or by the fullest label with the same surname. */
export function turnSpeaker(
  parsed: ParsedText,
  coreference: Coreference,
  mention: UnitSpan,
): NamedSpeaker | null {
  const turn = turnLabelled(parsed, mention);
  if (turn === null) return null;
  const { label, fullest } = turn;
  const own = inNormalCase(plainName(parsed.text, fullest));
  if (PART_OF_INTERVIEW.test(own)) return { name: own, entity: -1, share: NAMELESS };
  const named = entityAt(parsed, coreference, label) ?? entityAt(parsed, coreference, fullest);
  const entity = coreference.entities[named?.entity ?? -1];
  if (named === null || entity === undefined) return { name: own, entity: -1, share: 1 };
  const name = inNormalCase(entity.name);
  const isFuller = fullest !== label && own.split(' ').length > name.split(' ').length;
  return { name: isFuller ? own : name, entity: named.entity, share: 1 };
}

/** The turn whose label the mention is, or null. */
function turnLabelled({ units, stretches }: ParsedText, mention: UnitSpan): TranscriptTurn | null {
  const start = units.start[mention.first];
  for (let i = mention.last; i < Math.min(units.count, mention.last + LONGEST_LABEL); i++) {
    const stretch = stretches[units.stretch[i] ?? -1];
    if (stretch !== undefined) return stretch.turn?.label.start === start ? stretch.turn : null;
  }
  return null;
}
