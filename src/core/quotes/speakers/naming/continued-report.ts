/** A "he" or "she" that may go on with the report of the speaker right before. */
import { textSpanOf, type UnitSpan } from '../../labels/label-spans.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import type { Units } from '../../marks/text-units.ts';
import type { Entity } from '../../names/entities.ts';
import { isNameWord, wordAt } from '../../names/noun-phrases.ts';
import type { Coreference } from '../../pronouns/coreference.ts';
import { entityAt, type ResolvedMention } from '../../pronouns/entity-at.ts';
import { meetsAnother } from '../another-person.ts';
import { NAMELESS } from './named-speaker.ts';

/** From this share on a pronoun's entity is likelier than all others together. */
const EVEN = 0.5;
/** From this share on a pronoun means somebody other than the speaker before. */
const CLEAR = 0.75;
/** From this share on a pronoun means the speaker before, although another acts between. */
const SURE = 0.9;
/** Share for a pronoun that continues the report of the same speaker. */
export const SAME_SPEAKER = 0.9;

const ASKS = /^(?:asked|asks|pressed|questioned|quizzed)$/;
/** Most units of a name in apposition before the verb. */
const LONGEST_ASIDE = 6;

/** The speaker right before. */
export interface FormerSpeaker {
  readonly source: UnitSpan;
  readonly entity: number;
}

/** `same` speaker; `interrupted` by somebody else who acts between, so that either may be meant; or `open`. */
export type Continuation = 'same' | 'interrupted' | 'open';

export function continuationOf(
  parsed: ParsedText,
  coreference: Coreference,
  source: UnitSpan,
  former: FormerSpeaker,
): Continuation {
  const { units } = parsed;
  const before = coreference.entities[former.entity];
  if (before === undefined || !goesOnWith(units, source, former.source, before)) return 'open';
  if (hasAsked(units, former.source, source)) return 'open';
  const isMet =
    meetsSomebody(units, former.source.last, source.first) ||
    meetsAnother(
      parsed,
      coreference,
      former.source.last,
      sentenceStart(units, source.first),
      former.entity,
      ({ gender }) => gender === null || gender === pronounGender(wordAt(units, source.first)),
    );
  if (isMet) return 'interrupted';
  return isUnsure(parsed, coreference, source, before) ? 'open' : 'same';
}

/** The share of the mention's entity beside the speaker before: the share of a continued report, or a low one if both are possible. */
export function shareBeside(
  { units }: ParsedText,
  { entities }: Coreference,
  source: UnitSpan,
  { entity, share }: ResolvedMention,
  former: FormerSpeaker,
  continuation: Continuation,
): number {
  const isFormer = former.entity === entity;
  if (continuation === 'interrupted') return isFormer && share < SURE ? Math.min(share, NAMELESS) : share;
  const before = entities[former.entity];
  const word = source.last - source.first > 1 ? '' : wordAt(units, source.first);
  if (before?.kind !== 'person' || !/^(?:he|she)$/.test(word)) return share;
  if (isFormer) return share > EVEN ? Math.max(share, SAME_SPEAKER) : share;
  const fits = before.gender !== (word === 'he' ? 'feminine' : 'masculine');
  return fits && share < CLEAR ? Math.min(share, NAMELESS) : share;
}

/** Whether the mention is a pronoun that fits the speaker before, at most two sentences later in the paragraph. */
function goesOnWith(units: Units, source: UnitSpan, former: UnitSpan, entity: Entity): boolean {
  if (source.last - source.first > 1 || entity.kind !== 'person') return false;
  const away = (units.sentence[source.first] ?? 0) - (units.sentence[former.first] ?? 0);
  if (away < 0 || away > 2 || units.passage[source.first] !== units.passage[former.first]) return false;
  const word = wordAt(units, source.first);
  if (word === 'he') return entity.gender !== 'feminine';
  return word === 'she' && entity.gender !== 'masculine';
}

/** "The coroner asked Holm whether he knew. “No,” he replied": whoever asked is not the one who answers. */
function hasAsked(units: Units, { last }: UnitSpan, { first }: UnitSpan): boolean {
  if (units.sentence[last] === units.sentence[first]) return false;
  for (let i = last; i < last + LONGEST_ASIDE && units.sentence[i] === units.sentence[last]; i++)
    if (ASKS.test(wordAt(units, i)))
      return isNameWord(units, i + 1) || /^(?:him|her|the)$/.test(wordAt(units, i + 1));
  return false;
}

/** "His neighbour, a Dutchman, lost two horses. “…,” he said": a sentence between opens with somebody without a name. */
function meetsSomebody(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      units.sentence[i - 1] !== units.sentence[i] &&
      units.sentence[i] !== units.sentence[to] &&
      /^(?:an?|another|her|his|one|their)$/.test(wordAt(units, i))
    )
      return true;
  return false;
}

/** "Mrs Holm says two came. Dr Sani says nine. “…,” she says": where the last speaker may be he or she, not if somebody else surely is. */
function isUnsure(parsed: ParsedText, coreference: Coreference, source: UnitSpan, former: Entity): boolean {
  if (former.gender !== null) return false;
  const named = entityAt(parsed, coreference, textSpanOf(parsed.units, source));
  return named !== null && named.share < EVEN;
}

function pronounGender(word: string): Entity['gender'] {
  return word === 'he' ? 'masculine' : 'feminine';
}

/** The first unit of the sentence of a unit. */
function sentenceStart(units: Units, unit: number): number {
  let first = unit;
  while (first > 0 && units.sentence[first - 1] === units.sentence[unit]) first -= 1;
  return first;
}
