/** Which entity a mention stands for: by the name at its head or in apposition, by pronoun, or by the role of an entity. */
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { Mention } from '../names/mentions.ts';
import { isNameWord, isPossessive, sortAt } from '../names/noun-phrases.ts';
import { isOccupation, isTitle } from '../names/person-titles.ts';
import type { Coreference, NamedMention } from './coreference.ts';
import { bearerOfRole } from './roles.ts';

const PREPOSITION = classNumber('preposition');
const BODY = classNumber('body');
const DOCUMENT = classNumber('document');
const CONJUNCTION = classNumber('conjunction');
const TIME = new Set((['weekday', 'month', 'time', 'number'] as const).map(classNumber));

/** Share for a role that one entity of the text has. */
const BY_ROLE = 0.9;
/** Share for a name that several entities have. */
const DOUBTFUL = 0.4;

/** The entity of a mention. */
export interface ResolvedMention {
  readonly entity: number;
  /** 1 for a name, less for a pronoun or a description. */
  readonly share: number;
}

/** Null when nobody fits. */
export function entityAt(parsed: ParsedText, coreference: Coreference, span: Span): ResolvedMention | null {
  const { tokens } = parsed;
  const first = firstTokenAt(parsed, span.start);
  let last = first;
  while (last < tokens.count && (tokens.start[last] ?? 0) < span.end) last += 1;
  const pronoun = coreference.pronouns.get(first);
  if (pronoun !== undefined && last - first <= 2 && !ownsNoun(tokens, first, last))
    return { entity: pronoun.entity, share: pronoun.share };
  const comma = firstComma(tokens, coreference, first, last);
  const end = withoutTime(tokens, first, withoutPossessive(tokens, first, comma));
  const closing = nameEndingAt(coreference, first, end);
  const apposed = apposedTo(tokens, coreference, first, end, comma, last);
  if (
    closing !== null &&
    (closesPhrase(tokens, closing, first) || isInTitle(tokens, coreference, closing, first))
  ) {
    // "The ministry’s envoy to Norland, Ada Lovelace": a body at the end of the phrase only says where she works.
    return apposed !== null && !isPersonal(coreference, closing)
      ? named(coreference, apposed)
      : named(coreference, closing);
  }
  if (apposed !== null) {
    const resolved = named(coreference, apposed);
    return isEither(tokens, first, end) ? { ...resolved, share: DOUBTFUL } : resolved;
  }
  const titled = titledAfter(coreference, first, last);
  if (titled !== null) return named(coreference, titled);
  const head = headEnd(tokens, coreference, first, end);
  const own = head < end ? nameEndingAt(coreference, first, withoutTime(tokens, first, head)) : null;
  if (own !== null && closesPhrase(tokens, own, first)) return named(coreference, own);
  const spoken = nameBeforeVerb(tokens, coreference, first, head);
  if (spoken !== null) return named(coreference, spoken);
  const role = bearerOfRole(tokens, coreference.roles, withArticle(tokens, first), head);
  return role === null || !hasOffice(tokens, coreference, role, head, end)
    ? null
    : { entity: role, share: BY_ROLE };
}

/** "his aunt" is not he; "his statement" is his. */
function ownsNoun(tokens: Tokens, first: number, last: number): boolean {
  const next = first + 1;
  return (
    next < last &&
    /^(?:his|her|whose)$/i.test(tokenText(tokens, first)) &&
    (tokens.shape[next] ?? SHAPE.comma) < SHAPE.comma &&
    sortAt(tokens, next) !== DOCUMENT
  );
}

/** "The mayor of Norhaven": the entity's role must also have the object of the office. */
function hasOffice(
  tokens: Tokens,
  coreference: Coreference,
  entity: number,
  head: number,
  end: number,
): boolean {
  const words = coreference.roles.words[entity]?.all;
  for (let i = head; i < end; i++)
    if (isNameWord(tokens, i) && words?.has(tokenText(tokens, i).toLowerCase()) !== true) return false;
  return true;
}

function named(coreference: Coreference, { entity, mention }: NamedMention): ResolvedMention {
  return { entity, share: coreference.entities[entity]?.doubtful.has(mention) ? DOUBTFUL : 1 };
}

function isPersonal(coreference: Coreference, { entity }: NamedMention): boolean {
  return coreference.entities[entity]?.kind === 'person';
}

/** Whether the words before the name belong to it: not "a spokesman for", "the mayor of", "Macron and". */
function closesPhrase(tokens: Tokens, { mention }: NamedMention, first: number): boolean {
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
function isInTitle(
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

/**
 * "The mayor, Ada Lovelace,", "One of the strikers, Ada Lovelace, 42": the person in apposition, in the mention or
 * right after it.
 */
function apposedTo(
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
function isEither(tokens: Tokens, first: number, end: number): boolean {
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

function withoutPossessive(tokens: Tokens, first: number, end: number): number {
  return end - first > 1 && isPossessive(tokens, end - 1) ? end - 1 : end;
}

/** "The army on Tuesday", "The fund this week", "Smith himself" end before those words. */
function withoutTime(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (last - 1 > first && (TIME.has(sortAt(tokens, last - 1)) || isReflexive(tokens, last - 1))) last -= 1;
  if (
    last < end &&
    last - 1 > first &&
    /^(?:on|this|last|next|late|early|in|earlier)$/.test(tokenText(tokens, last - 1))
  )
    last -= 1;
  return last;
}

function isReflexive(tokens: Tokens, i: number): boolean {
  return /^(?:himself|herself|itself|themselves|also)$/.test(tokenText(tokens, i));
}

/** "(the) governor": includes the article that the labels left out. */
function withArticle(tokens: Tokens, first: number): number {
  return first > 0 && /^(?:the|his|her|their|its)$/i.test(tokenText(tokens, first - 1)) ? first - 1 : first;
}

function firstTokenAt({ tokens }: ParsedText, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first comma or bracket outside a name, or the end. */
function firstComma(tokens: Tokens, coreference: Coreference, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if ((tokens.shape[i] ?? 0) < SHAPE.comma || isPossessive(tokens, i)) continue;
    const around = coreference.named[namedBefore(coreference, i) - 1];
    if (i > first && (around === undefined || around.mention.last <= i)) return i;
  }
  return end;
}

/** The head of a noun phrase ends before its first preposition outside a name. */
function headEnd(tokens: Tokens, coreference: Coreference, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (sortAt(tokens, i) !== PREPOSITION) continue;
    const around = coreference.named[namedBefore(coreference, i) - 1];
    if (around === undefined || around.mention.last <= i) return i;
  }
  return end;
}

/** The name whose last word is the last before `end`. */
function nameEndingAt(coreference: Coreference, first: number, end: number): NamedMention | null {
  const found = coreference.named[namedBefore(coreference, end) - 1];
  return found !== undefined && found.mention.last > first && found.mention.last >= end ? found : null;
}

/** "Ada Lovelace shares": the name, if the labels included the verb; "Lovelace supporters" are other people. */
function nameBeforeVerb(
  tokens: Tokens,
  coreference: Coreference,
  first: number,
  end: number,
): NamedMention | null {
  const verb = end - 1;
  if (verb <= first || tokens.shape[verb] !== SHAPE.lower || !/[^s]s$/.test(tokenText(tokens, verb)))
    return null;
  if (sortAt(tokens, verb) !== 0 || PEOPLE.test(tokenText(tokens, verb))) return null;
  const one = nameEndingAt(coreference, first, verb);
  return one !== null &&
    isPersonal(coreference, one) &&
    !one.owns &&
    one.mention.last === verb &&
    one.mention.from <= first
    ? one
    : null;
}

/** Nouns for people in the plural. */
const PEOPLE =
  /(?:ers|ors|ists|ees|ants|ents|ians|ies|eers|ees|aries|ates|ics|folks|backers|boys|girls|kids|fans|pals|holdovers|guests|donors|heirs|foes|camps|rivals|lads)$/;

/** "Minister of Works" right before Ada Lovelace: the person with that title. */
function titledAfter(coreference: Coreference, first: number, last: number): NamedMention | null {
  const one = coreference.named[namedBefore(coreference, last)];
  const joined =
    one !== undefined && one.mention.first === last && one.mention.from <= last && one.mention.from >= first;
  return joined && one.mention.titled && isPersonal(coreference, one) ? one : null;
}

/** The name that begins, with its title, at the token. */
function nameAt(coreference: Coreference, token: number): NamedMention | null {
  for (let n = namedBefore(coreference, token); n < coreference.named.length; n++) {
    const one = coreference.named[n];
    if (one === undefined || one.mention.from > token) return null;
    if (one.mention.from === token || one.mention.first === token) return one;
  }
  return null;
}

/** How many mentions begin before the token. */
function namedBefore(coreference: Coreference, token: number): number {
  let low = 0;
  let high = coreference.named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((coreference.named[middle]?.mention.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
