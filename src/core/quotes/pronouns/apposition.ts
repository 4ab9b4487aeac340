/** Names in apposition: "The mayor, Ada Lovelace,", "One of the strikers, Ada Lovelace, 42". */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { sortAt } from '../names/noun-phrases.ts';
import { isTitle } from '../names/person-titles.ts';
import type { Coreference, NamedMention } from './coreference.ts';
import { isPersonal, nameAt } from './names-in-order.ts';

const PREPOSITION = classNumber('preposition');

/**
 * "The mayor, Ada Lovelace,", "One of the strikers, Ada Lovelace, 42": the person in apposition, in the mention or
 * right after it.
 */
export function apposedTo(
  tokens: Tokens,
  coreference: Coreference,
  first: number,
  end: number,
  comma: number,
  last: number,
): NamedMention | null {
  if (tokens.shape[comma] !== SHAPE.comma) return null;
  const one = nameAt(coreference, comma + 1);
  if (one === null || !isPersonal(coreference, one) || nameOpens(coreference, first)) return null;
  const after = one.mention.last;
  const closed = (tokens.shape[after] ?? SHAPE.stop) >= SHAPE.comma || after >= tokens.count;
  if (comma < last) return isList(tokens, after) ? null : one;
  return closed && hasTitle(tokens, first, end) ? one : null;
}

/** "A spokesman for the mayor, Ada Lovelace": either may bear the name. */
export function isEither(tokens: Tokens, first: number, end: number): boolean {
  const last = end - 1;
  if (!isTitle(tokens, last) || /[^s]s$/.test(tokenText(tokens, last))) return false;
  let i = last;
  while (i > first && sortAt(tokens, i) !== PREPOSITION) i -= 1;
  return i > first && /^(?:for|of|to)$/.test(tokenText(tokens, i)) && /^the$/.test(tokenText(tokens, i + 1));
}

/** Whether the phrase begins with a person's name, not in the possessive; then the apposition is somebody else. */
function nameOpens(coreference: Coreference, first: number): boolean {
  const one = nameAt(coreference, first);
  return one !== null && isPersonal(coreference, one) && one.mention.from === one.mention.first && !one.owns;
}

/** Whether the head of the phrase, before its first preposition, is a title or a role. */
function hasTitle(tokens: Tokens, first: number, end: number): boolean {
  let i = first;
  while (i + 1 < end && sortAt(tokens, i + 1) !== PREPOSITION) i += 1;
  return i < end && isTitle(tokens, i);
}

function isList(tokens: Tokens, after: number): boolean {
  return after < tokens.count && /^(?:and|or)$/.test(tokenText(tokens, after));
}
