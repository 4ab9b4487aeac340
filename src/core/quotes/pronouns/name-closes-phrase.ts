/** Whether the name at the end of a phrase is that of the person whom the phrase means, or of another to whom the noun belongs. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Mention } from '../names/mentions.ts';
import { isNameWord, sortAt } from '../names/noun-phrases.ts';
import { isOccupation, isTitle } from '../names/person-titles.ts';
import type { Coreference, NamedMention } from './coreference.ts';
import { isPersonal, nameEndingAt } from './names-in-order.ts';

const BODY = classNumber('body');
const CONJUNCTION = classNumber('conjunction');
const PREPOSITION = classNumber('preposition');

/** Whether the words before the name belong to it: not "a spokesman for", "the mayor of", "Macron and". */
export function closesPhrase(tokens: Tokens, { mention }: NamedMention, first: number): boolean {
  if (mention.from <= first || mention.first <= first) return true;
  const sort = sortAt(tokens, mention.from - 1);
  if (isChairOf(tokens, mention, first)) return true;
  if (sort === CONJUNCTION || sort === PREPOSITION || isOfAnother(tokens, mention, first)) return false;
  // "the head of the Sorland Council": an article between.
  const article = /^the$/i.test(tokenText(tokens, mention.from - 1));
  return !(article && mention.from - 2 >= first && sortAt(tokens, mention.from - 2) === PREPOSITION);
}

/** "Chairman of the roads committee Ada Lovelace": the title opens the phrase, and a body stands before the name. */
function isChairOf(tokens: Tokens, { from }: Mention, first: number): boolean {
  const body = sortAt(tokens, from - 1) === BODY && tokens.shape[from - 1] === SHAPE.lower;
  const head = /^(?:an?|the)$/i.test(tokenText(tokens, first)) ? first + 1 : first;
  return body && isTitle(tokens, head) && tokenText(tokens, head + 1) === 'of';
}

/** "Roads and Parks Commissioner Ada Lovelace": the conjunction stands inside one title. */
export function isInTitle(
  tokens: Tokens,
  coreference: Coreference,
  { mention }: NamedMention,
  first: number,
): boolean {
  const joint = mention.from - 1;
  if (sortAt(tokens, joint) !== CONJUNCTION || joint <= first || !mention.titled) return false;
  const other = nameEndingAt(coreference, first, joint);
  const bare = other === null || !isPersonal(coreference, other);
  return (
    bare && isNameWord(tokens, joint - 1) && isNameWord(tokens, mention.from) && !isTitle(tokens, joint - 1)
  );
}

const FOR_SOMEBODY = /^(?:representing|defending|advising|prosecuting|supporting|backing|opposing)$/;

/** "A lawyer representing Ada Lovelace", "the father of murdered schoolgirl Ada Lovelace": the name is tied to another person's noun. */
function isOfAnother(tokens: Tokens, { from, titled }: Mention, first: number): boolean {
  if (FOR_SOMEBODY.test(tokenText(tokens, from - 1))) return true;
  let i = from;
  if (!titled && !isTitle(tokens, i - 1) && !isOccupation(tokenText(tokens, i - 1))) return false;
  while (i > first && tokens.shape[i - 1] === SHAPE.lower && sortAt(tokens, i - 1) !== PREPOSITION) i -= 1;
  return i - 1 > first && /^(?:of|for|to)$/.test(tokenText(tokens, i - 1));
}
