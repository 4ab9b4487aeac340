/** The entities that a pronoun may stand for, each by its mention nearest to the pronoun. */
import { traitsOf } from './candidate-traits.ts';
import { fits, isAddressee, isAsker, isWhatIsOwned } from './excluded-names.ts';
import type { MentionPosition } from './mention-positions.ts';
import { onlyOneOfPassage } from './only-one-of-passage.ts';
import { type Memory, MOST_BEFORE, type PronounContext } from './pronoun-context.ts';
import type { Pronoun } from './pronoun-forms.ts';
import type { Candidate } from './salience.ts';

/** Most entities and sentences back that are considered. */
const MOST_ENTITIES = 10;
const REACH = 6;
/** Most mentions considered after a pronoun. */
const MOST_AFTER = 12;

export interface PronounCandidate extends Candidate {
  readonly place: MentionPosition;
}

/** @param next index of the first mention after the pronoun */
export function candidatesOf(
  context: PronounContext,
  memory: Memory,
  pronoun: Pronoun,
  next: number,
): readonly PronounCandidate[] {
  const { tokens, places, entities, sentenceOf } = context;
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const seen = new Set<number>();
  const beside = stretchBefore(context, pronoun);
  const only = beside === -1 ? -1 : onlyOneOfPassage(context, memory, pronoun, next);
  const found: PronounCandidate[] = [];
  for (let p = next - 1; p >= Math.max(0, next - MOST_BEFORE) && seen.size < MOST_ENTITIES; p--) {
    const place = places[p];
    if (place === undefined || sentence - place.mention.sentence > REACH) break;
    if (seen.has(place.entity)) continue;
    const entity = entities[place.entity];
    if (entity === undefined || !fits(entity, pronoun.gender)) continue;
    if ((memory.shown.get(place.entity) ?? pronoun.gender) !== pronoun.gender) continue;
    if (beside !== -1 && context.within[place.mention.first] === beside) {
      seen.add(place.entity);
      continue;
    }
    // "Asked about Ada Lovelace, she said": somebody else was asked.
    if (place.asked && pronoun.kind === 'subject' && place.mention.sentence === sentence) continue;
    // "I ask whether Ada Lovelace will stay. “…,” she says": whoever the author asks is somebody else.
    const asks = place.askedByAuthor || isAsker(tokens, place);
    if (beside !== -1 && sentence - place.mention.sentence <= 2 && asks) continue;
    // "In a letter to Ada Lovelace she said": not Ada.
    if (isAddressee(tokens, place, pronoun)) continue;
    const first = seen.size === 0;
    seen.add(place.entity);
    found.push({
      entity: place.entity,
      place,
      traits: {
        ...traitsOf(context, memory, pronoun, place, entity, first, false),
        onlyOfPassage: place.entity === only ? 1 : 0,
      },
    });
  }
  // "In his speech, Smith …": the name may follow within the sentence.
  for (let p = next; p < Math.min(places.length, next + MOST_AFTER); p++) {
    const place = places[p];
    if (place === undefined || place.mention.sentence !== sentence) break;
    const entity = entities[place.entity];
    if (seen.has(place.entity) || entity === undefined || !fits(entity, pronoun.gender)) continue;
    // "He wrote on X": a subject pronoun never stands for the object of a preposition after it.
    if (pronoun.kind === 'subject' && place.afterPreposition) continue;
    if (pronoun.kind === 'possessive' && isWhatIsOwned(tokens, pronoun.token, place)) continue;
    seen.add(place.entity);
    found.push({
      entity: place.entity,
      place,
      traits: traitsOf(context, memory, pronoun, place, entity, false, true),
    });
  }
  return found;
}

/** Whoever is named in “…,” does not say it: the stretch between marks that a subject stands right behind, or -1. */
function stretchBefore({ within }: PronounContext, { token, kind }: Pronoun): number {
  if (kind !== 'subject' || within[token] !== -1) return -1;
  for (let i = token - 1; i >= Math.max(0, token - LONGEST_CLOSING); i--) {
    const stretch = within[i] ?? -1;
    if (stretch !== -1) return stretch;
  }
  return -1;
}

/** Tokens of the marks that close a quotation before its pronoun. */
const LONGEST_CLOSING = 2;
