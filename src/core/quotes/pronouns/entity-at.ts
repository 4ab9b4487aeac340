/** Which entity a mention stands for: by the name at its head or in apposition, by pronoun, or by the role of an entity. */
import { leadingCount } from '../../base/leading-count.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import { isNameWord, isPossessive, sortAt } from '../names/noun-phrases.ts';
import { apposedTo, isEither } from './apposition.ts';
import type { Coreference, NamedMention } from './coreference.ts';
import { closesPhrase, isInTitle } from './name-closes-phrase.ts';
import { firstComma, headEnd, isPersonal, nameAt, namedBefore, nameEndingAt } from './names-in-order.ts';
import { bearerOfRole } from './roles.ts';

const DOCUMENT = classNumber('document');
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
  if (isMoreFrom(tokens, first) && first + 2 < last)
    return entityAt(parsed, coreference, { start: tokens.start[first + 2] ?? span.end, end: span.end });
  const comma = firstComma(tokens, coreference, first, last);
  const behind = nameBehindBracket(tokens, coreference, comma, last);
  if (behind !== null) return named(coreference, behind);
  const end = withoutTime(tokens, first, withoutPossessive(tokens, first, comma));
  const closing = nameEndingAt(coreference, first, end);
  const apposed = apposedTo(tokens, coreference, first, end, comma, last);
  if (
    closing !== null &&
    (closesPhrase(tokens, closing, first) || isInTitle(tokens, coreference, closing, first))
  ) {
    const writer = namedForOutlet(tokens, coreference, closing, first);
    if (writer !== null) return named(coreference, writer);
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

/** "More from Ada Lovelace: “…”". */
function isMoreFrom(tokens: Tokens, first: number): boolean {
  return (
    first + 1 < tokens.count &&
    /^(?:more|this|word|news|and|now)$/i.test(tokenText(tokens, first)) &&
    tokenText(tokens, first + 1) === 'from'
  );
}

/** "SP (Rural) Ada Lovelace": the name behind a title with an aside in brackets. */
function nameBehindBracket(
  tokens: Tokens,
  coreference: Coreference,
  bracket: number,
  last: number,
): NamedMention | null {
  if (bracket >= last || tokenText(tokens, bracket) !== '(') return null;
  for (let i = bracket + 1; i < Math.min(last, bracket + LONGEST_BRACKET); i++)
    if (tokenText(tokens, i) === ')') {
      const one = nameAt(coreference, i + 1);
      return one !== null && one.mention.last === last && !one.owns && one.mention.words.length > 1
        ? one
        : null;
    }
  return null;
}

/** Most tokens of "(Law and Order)". */
const LONGEST_BRACKET = 7;

/** "Ada Lovelace for Morning Star", "lead author Ada Holm of Norland’s Polar Institute": the person, although a body closes the phrase. */
function namedForOutlet(
  tokens: Tokens,
  coreference: Coreference,
  closing: NamedMention,
  first: number,
): NamedMention | null {
  if (isPersonal(coreference, closing)) return null;
  let at = first;
  while (isDescription(tokens, at) && nameAt(coreference, at) === null) at += 1;
  const own = nameAt(coreference, at);
  if (own === null || own === closing || own.owns || !isPersonal(coreference, own)) return null;
  return /^(?:for|of|at|with|from)$/.test(tokenText(tokens, own.mention.last)) ? own : null;
}

/** A word before a name that says what its bearer is: "lead author", "the". */
function isDescription(tokens: Tokens, i: number): boolean {
  return (
    i < tokens.count &&
    (tokens.shape[i] ?? SHAPE.comma) === SHAPE.lower &&
    !/^(?:of|for|to|at|in|on|from|with|by|and|or|who|that|as)$/.test(tokenText(tokens, i))
  );
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
  return leadingCount(tokens.count, (i) => (tokens.end[i] ?? 0) <= offset);
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
