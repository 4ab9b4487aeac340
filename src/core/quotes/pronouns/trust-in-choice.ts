/** How far the entity chosen for a pronoun can be trusted. */
import type { MentionPosition } from './mention-positions.ts';
import type { PronounCandidate } from './pronoun-candidates.ts';
import type { Memory, PronounContext } from './pronoun-context.ts';
import type { Pronoun } from './pronoun-forms.ts';
import { lastStrangerBefore, type Stranger } from './strangers.ts';

/** Share for a name that may not be a person's, and for one beside a verb of speech. */
const UNCLEAR = 0.4;
const UNCLEAR_SPEAKER = 0.7;
/** Highest share if another entity fits as well: two names joined by "and", or somebody without a name between. */
const AS_WELL = 0.4;
/** From this many names in a row on, they are a list and not the subject. */
const LIST = 3;

/** A pronoun, the mention of the entity that fits it best, and all that fit. */
export interface Choice {
  readonly pronoun: Pronoun;
  readonly place: MentionPosition;
  readonly candidates: readonly PronounCandidate[];
}

/** The share of the chosen entity, lowered if it may be no person or if somebody else may be meant. */
export function trustedShare(
  context: PronounContext,
  memory: Memory,
  strangers: readonly Stranger[],
  choice: Choice,
  share: number,
): number {
  const trusted = share * sureness(context, choice);
  return mayBeAnother(context, memory, strangers, choice) ? Math.min(trusted, AS_WELL) : trusted;
}

/** By the kind of the entity and by names in one list with it. */
function sureness({ entities, within }: PronounContext, { pronoun, place, candidates }: Choice): number {
  const entity = entities[place.entity];
  const person = entity?.kind === 'person';
  const worth = person ? 1 : place.speaks ? UNCLEAR_SPEAKER : UNCLEAR;
  const outside = within[pronoun.token] === -1;
  const onlyQuoted =
    outside && place.quoted && entity?.mentions.every(({ first }) => within[first] !== -1) === true;
  const rivalled = candidates.some(
    ({ place: other }) =>
      other !== place && other.row > 1 && place.row > 1 && other.mention.sentence === place.mention.sentence,
  );
  return onlyQuoted || place.row >= LIST || rivalled ? Math.min(worth, AS_WELL) : worth;
}

/** Whether a "he" or "she" outside quotations may be somebody else by what is told around it. */
function mayBeAnother(
  context: PronounContext,
  memory: Memory,
  strangers: readonly Stranger[],
  choice: Choice,
): boolean {
  const { token, kind } = choice.pronoun;
  if (kind !== 'subject' || context.within[token] !== -1) return false;
  const stranger = lastStrangerBefore(strangers, token);
  return (
    (stranger !== undefined && isMetSince(context, stranger, choice)) ||
    hasSurerRival(context, memory, choice) ||
    isOvertaken(context, choice) ||
    isEitherOfFamily(context, choice)
  );
}

/** Whether somebody without a name was mentioned near the pronoun, after the entity or while the entity does not speak. */
function isMetSince(
  { sentenceOf, within }: PronounContext,
  stranger: Stranger,
  { pronoun, place }: Choice,
): boolean {
  if (within[stranger.token] !== -1) return false;
  const near = (sentenceOf[pronoun.token] ?? 0) - (sentenceOf[stranger.token] ?? 0) <= 2;
  const after = stranger.token > place.mention.last || !place.speaks;
  return near && after && (stranger.gender === null || stranger.gender === pronoun.gender);
}

/** "Ada Lovelace says two came. Dr Bakare says nine. “…,” she says": Dr Bakare may be she, Ada Lovelace surely is. */
function hasSurerRival(
  { entities, sentenceOf }: PronounContext,
  { shown }: Memory,
  { pronoun, place, candidates }: Choice,
): boolean {
  const isOnly = candidates.some(
    ({ entity, traits }) => entity === place.entity && traits.onlyOfPassage === 1,
  );
  const isSure = (entity: number): boolean =>
    entities[entity]?.gender === pronoun.gender || shown.get(entity) === pronoun.gender;
  if (isSure(place.entity) || isOnly) return false;
  return candidates.some(
    ({ place: other }) =>
      isSure(other.entity) &&
      entities[other.entity]?.kind === 'person' &&
      other.beforeVerb &&
      (sentenceOf[pronoun.token] ?? 0) - other.mention.sentence <= 2,
  );
}

/** "Ada Lovelace walked on. Her aide, Kit Oduya, turned round. “…,” he said": the subject right before may be meant. */
function isOvertaken(
  { tokens, entities, sentenceOf, within }: PronounContext,
  { pronoun, place, candidates }: Choice,
): boolean {
  if (within[pronoun.token - 1] === -1 || sentenceOf[pronoun.token] === place.mention.sentence) return false;
  return candidates.some(
    ({ place: other }) =>
      other !== place &&
      entities[other.entity]?.kind === 'person' &&
      other.mention.sentence > place.mention.sentence &&
      tokens.passage[other.mention.first] === tokens.passage[pronoun.token] &&
      other.subject &&
      other.beforeVerb,
  );
}

/** "Ada Lovelace rents. Her daughter, Nora, owns. “…,” she said": either may be meant. */
function isEitherOfFamily(
  { entities, sentenceOf }: PronounContext,
  { pronoun, place, candidates }: Choice,
): boolean {
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const near = ({ mention }: MentionPosition): boolean =>
    mention.sentence < sentence && sentence - mention.sentence <= 2;
  const isKin = ({ entity }: MentionPosition): boolean =>
    entities[entity]?.mentions.every(({ words }) => words.length === 1) === true &&
    entities[entity].mentions.some(({ relative }) => relative);
  if (!near(place)) return false;
  return candidates.some(
    ({ place: other }) =>
      other !== place &&
      near(other) &&
      (other.subject || other.firstInSentence) &&
      (isKin(place) || isKin(other)),
  );
}
