/** Whom the paragraph alone tells: its only person who may be the "he" or "she" beside a quotation. */
import type { Gender } from '../names/gender.ts';
import { fits } from './excluded-names.ts';
import type { MentionPosition } from './mention-positions.ts';
import { type Memory, MOST_BEFORE, type PronounContext } from './pronoun-context.ts';
import type { Pronoun } from './pronoun-forms.ts';

/**
 * The entity of the one person named before the pronoun, outside quotations; of several, the subject of the sentence right before
 * the quotation, if its pronoun is no less known than the other's. -1 for none.
 * @param next index of the first mention after the pronoun
 */
export function onlyOneOfPassage(
  { tokens, places, entities }: PronounContext,
  { shown }: Memory,
  { token, gender }: Pronoun,
  next: number,
): number {
  let only = -1;
  let last: MentionPosition | null = null;
  const genderOf = (entity: number): Gender => shown.get(entity) ?? entities[entity]?.gender ?? null;
  for (let p = next - 1; p >= Math.max(0, next - MOST_BEFORE); p--) {
    const place = places[p];
    if (place === undefined || tokens.passage[place.mention.first] !== tokens.passage[token]) break;
    const entity = entities[place.entity];
    if (place.entity === only || place.quoted || entity?.kind !== 'person' || !fits(entity, gender)) continue;
    // Whose pronoun nothing tells must be no object: "Trader Ada Lovelace stood up".
    if (genderOf(place.entity) === null && place.afterPreposition) continue;
    if (place.possessor || (shown.get(place.entity) ?? gender) !== gender) continue;
    if (last !== null) {
      const closer = last.mention.sentence > place.mention.sentence && last.subject && last.beforeVerb;
      return closer && (genderOf(only) !== null || entity.gender === null) ? only : -1;
    }
    only = place.entity;
    last = place;
  }
  return only;
}
