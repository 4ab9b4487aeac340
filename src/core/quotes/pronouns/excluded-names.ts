/** Names that a pronoun cannot stand for, by gender or by grammar. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Entity } from '../names/entities.ts';
import type { Gender } from '../names/gender.ts';
import { isNameWord, sortAt } from '../names/noun-phrases.ts';
import type { MentionPosition } from './mention-positions.ts';
import type { Pronoun } from './pronoun-forms.ts';

const PREPOSITION = classNumber('preposition');
/** Classes that end the noun phrase behind a possessive. */
const OWNED_NO_MORE = new Set(
  (['preposition', 'conjunction', 'subordinator', 'auxiliary', 'pronoun', 'say', 'tell'] as const).map(
    classNumber,
  ),
);

/** Whether the gender of the name lets the pronoun stand for it; a body is never he or she. */
export function fits(entity: Entity, gender: Gender): boolean {
  return entity.kind !== 'body' && (entity.gender === null || entity.gender === gender);
}

/** "Her manager, Ada Lovelace,": nobody owns himself; not "In her speech, Ada Lovelace". */
export function isWhatIsOwned(tokens: Tokens, possessive: number, { mention }: MentionPosition): boolean {
  if (sortAt(tokens, possessive - 1) === PREPOSITION) return false;
  for (let i = possessive + 1; i < mention.from; i++) {
    const last = i === mention.from - 1;
    if (tokens.shape[i] === SHAPE.comma ? !last : (tokens.shape[i] ?? SHAPE.comma) > SHAPE.comma)
      return false;
    if (OWNED_NO_MORE.has(sortAt(tokens, i))) return false;
  }
  return true;
}

/** "The coroner, Ada Lovelace, asked Major Hale whether he knew. “No,” he said": somebody else answers. */
export function isAsker(tokens: Tokens, { mention }: MentionPosition): boolean {
  const verb = tokens.shape[mention.last] === SHAPE.comma ? mention.last + 1 : mention.last;
  if (verb + 3 >= tokens.count) return false;
  // "put it to her that": so does counsel.
  if (tokenText(tokens, verb) === 'put')
    return tokenText(tokens, verb + 1) === 'it' && tokenText(tokens, verb + 2) === 'to';
  if (!/^(?:asked|asks|pressed|questioned|quizzed)$/.test(tokenText(tokens, verb))) return false;
  return isNameWord(tokens, verb + 1) || /^(?:him|her|the)$/.test(tokenText(tokens, verb + 1));
}

/** "to Ada Lovelace, she", "under questions by Ada Lovelace, she": the subject is another than the name before it. */
export function isAddressee(
  tokens: Tokens,
  { mention, afterPreposition }: MentionPosition,
  { token, kind }: Pronoun,
): boolean {
  if (kind !== 'subject' || !afterPreposition) return false;
  const comma = tokens.shape[mention.last] === SHAPE.comma ? 1 : 0;
  return mention.last + comma === token && /^(?:by|to|with|from)$/.test(tokenText(tokens, mention.from - 1));
}
