/** Resolves pronouns: chooses the entity that fits best by gender, position and role in the sentence. */
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../text/names/gendered-nouns.ts';
import { nameKey } from '../../text/names/name-spelling.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Entity } from '../names/entities.ts';
import type { Gender } from '../names/gender.ts';
import { isNameWord, sortAt } from '../names/noun-phrases.ts';
import { besideSpeech, type MentionPosition, sameClause } from './mention-positions.ts';
import { type Candidate, choose, type Trait, WEIGHTS } from './salience.ts';
import { type Stranger, strangersOf } from './strangers.ts';

type PronounKind = 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative';

interface Pronoun {
  readonly token: number;
  readonly kind: PronounKind;
  readonly gender: Gender;
}

const FORMS: Readonly<Record<string, readonly [PronounKind, Gender]>> = {
  he: ['subject', 'masculine'],
  him: ['object', 'masculine'],
  his: ['possessive', 'masculine'],
  himself: ['reflexive', 'masculine'],
  she: ['subject', 'feminine'],
  her: ['object', 'feminine'],
  hers: ['possessive', 'feminine'],
  herself: ['reflexive', 'feminine'],
  who: ['relative', null],
  whom: ['relative', null],
  whose: ['relative', null],
};

/** The classes of these forms. */
const FORM_CLASSES = new Set((['pronoun', 'possessive', 'relative'] as const).map(classNumber));

/** Most entities and sentences back that are considered. */
const MOST_ENTITIES = 10;
const REACH = 6;
/** Most mentions considered before and after a pronoun, so that a list of a thousand names stays cheap. */
const MOST_BEFORE = 60;
const MOST_AFTER = 12;
/** Share for a name that may not be a person's, and for one beside a verb of speech. */
const UNCLEAR = 0.4;
const UNCLEAR_SPEAKER = 0.7;
/** Highest share if another entity fits as well: two names joined by "and", or somebody without a name between. */
const AS_WELL = 0.4;
/** From this share on a possessive shows the gender of a person in its sentence. */
const SHOWS_GENDER = 0.8;
/** From this many names in a row on, they are a list and not the subject. */
const LIST = 3;

export interface ResolvedPronoun {
  readonly token: number;
  readonly entity: number;
  /** The chosen entity's share among all that fit. */
  readonly share: number;
}

/** What pronoun resolution knows of the text. */
export interface PronounContext {
  readonly tokens: Tokens;
  readonly entities: readonly Entity[];
  readonly places: readonly MentionPosition[];
  readonly sentenceOf: Int32Array;
  /** For each token the index of the quotation around it, or -1. */
  readonly within: Int32Array;
  /** Keys of the words of the headline. */
  readonly headline: ReadonlySet<string>;
}

/** Results of earlier pronouns and names that the next pronoun depends on. */
interface Memory {
  readonly counts: Float64Array;
  readonly chain: Map<Gender, { readonly entity: number; readonly sentence: number }>;
  readonly inHeadline: readonly boolean[];
  /** Genders that pronouns have shown: "Dr Holm called her lawyer". */
  readonly shown: Map<number, Gender>;
}

/** Resolves third-person and relative pronouns from left to right; each result influences the next. */
export function resolvePronouns(
  context: PronounContext,
  watch?: (token: number, candidates: readonly Candidate[]) => void,
  weights: Readonly<Record<Trait, number>> = WEIGHTS,
): ReadonlyMap<number, ResolvedPronoun> {
  const { tokens, entities, places, sentenceOf } = context;
  const resolved = new Map<number, ResolvedPronoun>();
  const memory: Memory = {
    counts: new Float64Array(entities.length),
    chain: new Map(),
    inHeadline: entities.map(({ name }) => isInHeadline(context.headline, name)),
    shown: new Map(),
  };
  const strangers = strangersOf(tokens, places);
  let next = 0;
  let nextStranger = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < places.length && (places[next]?.mention.first ?? 0) <= i) {
      const entity = places[next]?.entity ?? 0;
      memory.counts[entity] = (memory.counts[entity] as number) + 1;
      next += 1;
    }
    while ((strangers[nextStranger]?.token ?? tokens.count) < i) nextStranger += 1;
    const pronoun = pronounAt(tokens, i);
    if (pronoun === null) continue;
    if (pronoun.kind === 'relative') {
      const place = places[next - 1];
      if (place !== undefined && i - place.mention.last <= 3 && onlyAside(tokens, place.mention.last, i))
        resolved.set(i, { token: i, entity: place.entity, share: 0.9 });
      continue;
    }
    const candidates = candidatesOf(context, memory, pronoun, next);
    watch?.(
      i,
      candidates.map(({ entity, traits }) => ({ entity, traits })),
    );
    const best = choose(candidates, weights);
    if (best === null) continue;
    const place = candidates.find(({ entity }) => entity === best.entity)?.place;
    const stranger = strangers[nextStranger - 1];
    const share =
      place === undefined ? best.share : best.share * sureness(context, pronoun, place, candidates);
    const met =
      stranger !== undefined && place !== undefined && isMetSince(context, stranger, place, pronoun);
    const rivalled = place !== undefined && hasSurerRival(context, memory, place, pronoun, candidates);
    const unsure =
      met ||
      rivalled ||
      (place !== undefined && isOvertaken(context, place, pronoun, candidates)) ||
      (place !== undefined && isEitherOfFamily(context, place, pronoun, candidates));
    resolved.set(i, { token: i, entity: best.entity, share: unsure ? Math.min(share, AS_WELL) : share });
    const sure =
      pronoun.kind === 'possessive' && share >= SHOWS_GENDER && !isOfSomebodyElse(tokens, place, i);
    if (sure && place?.mention.sentence === sentenceOf[i]) memory.shown.set(best.entity, pronoun.gender);
    memory.chain.set(pronoun.gender, { entity: best.entity, sentence: sentenceOf[i] ?? 0 });
  }
  return resolved;
}

/** "When Ada Lovelace found the boy, his mother": a noun for a person stands nearer to the possessive than the name. */
function isOfSomebodyElse(tokens: Tokens, place: MentionPosition | undefined, possessive: number): boolean {
  const from = Math.max(place?.mention.last ?? 0, possessive - LONGEST_CLAUSE);
  for (let i = from; i < possessive; i++) {
    const word = tokenText(tokens, i).toLowerCase();
    if (tokens.shape[i] === SHAPE.lower && (MASCULINE_NOUNS.has(word) || FEMININE_NOUNS.has(word)))
      return true;
  }
  return false;
}

/** Tokens before a possessive in which such a noun is looked for. */
const LONGEST_CLAUSE = 12;

function isInHeadline(headline: ReadonlySet<string>, name: string): boolean {
  return headline.size > 0 && headline.has(nameKey(name.split(' ').at(-1) ?? ''));
}

/** How much to trust the choice, by the kind of the entity and by other candidates beside it. */
function sureness(
  { entities, within }: PronounContext,
  pronoun: Pronoun,
  place: MentionPosition,
  candidates: readonly (Candidate & { readonly place: MentionPosition })[],
): number {
  const entity = entities[place.entity];
  const person = entity?.kind === 'person';
  let worth = person ? 1 : place.speaks ? UNCLEAR_SPEAKER : UNCLEAR;
  const outside = within[pronoun.token] === -1;
  const onlyQuoted =
    outside && place.quoted && entity?.mentions.every(({ first }) => within[first] !== -1) === true;
  if (onlyQuoted || place.row >= LIST) worth = Math.min(worth, AS_WELL);
  const rival = candidates.some(
    ({ place: other }) =>
      other !== place && other.row > 1 && place.row > 1 && other.mention.sentence === place.mention.sentence,
  );
  return rival ? Math.min(worth, AS_WELL) : worth;
}

/** Whether somebody without a name was mentioned near the pronoun, after the entity or while the entity does not speak. */
function isMetSince(
  { sentenceOf, within }: PronounContext,
  stranger: Stranger,
  place: MentionPosition,
  pronoun: Pronoun,
): boolean {
  if (within[pronoun.token] !== -1 || pronoun.kind !== 'subject' || within[stranger.token] !== -1)
    return false;
  const near = (sentenceOf[pronoun.token] ?? 0) - (sentenceOf[stranger.token] ?? 0) <= 2;
  const after = stranger.token > place.mention.last || !place.speaks;
  return near && after && (stranger.gender === null || stranger.gender === pronoun.gender);
}

/** "Ada Lovelace says two came. Dr Bakare says nine. “…,” she says": Dr Bakare may be she, Ada Lovelace surely is. */
function hasSurerRival(
  { entities, sentenceOf, within }: PronounContext,
  { shown }: Memory,
  place: MentionPosition,
  pronoun: Pronoun,
  candidates: readonly (Candidate & { readonly place: MentionPosition })[],
): boolean {
  if (pronoun.kind !== 'subject' || within[pronoun.token] !== -1) return false;
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
  place: MentionPosition,
  pronoun: Pronoun,
  candidates: readonly (Candidate & { readonly place: MentionPosition })[],
): boolean {
  if (pronoun.kind !== 'subject' || within[pronoun.token] !== -1) return false;
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
  { entities, sentenceOf, within }: PronounContext,
  place: MentionPosition,
  pronoun: Pronoun,
  candidates: readonly (Candidate & { readonly place: MentionPosition })[],
): boolean {
  if (pronoun.kind !== 'subject' || within[pronoun.token] !== -1) return false;
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

function pronounAt(tokens: Tokens, i: number): Pronoun | null {
  if (!FORM_CLASSES.has(sortAt(tokens, i))) return null;
  const form = FORMS[tokenText(tokens, i).toLowerCase()];
  if (form === undefined) return null;
  const [kind, gender] = form;
  const possessive = kind === 'object' && gender === 'feminine' && opensPhrase(tokens, i + 1);
  return { token: i, kind: possessive ? 'possessive' : kind, gender };
}

/** Whether a noun phrase follows, so that "her" is a possessive. */
function opensPhrase(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i] ?? SHAPE.stop;
  if (shape >= SHAPE.comma) return shape >= SHAPE.symbol;
  const sort = sortAt(tokens, i);
  if (sort === 0) return !/ly$/.test(tokenText(tokens, i));
  const word = tokenText(tokens, i).toLowerCase();
  return (
    sort >= classNumber('time') ||
    sort === classNumber('number') ||
    FEMININE_NOUNS.has(word) ||
    word === 'own' ||
    word === 'first'
  );
}

function candidatesOf(
  context: PronounContext,
  memory: Memory,
  pronoun: Pronoun,
  next: number,
): readonly (Candidate & { readonly place: MentionPosition })[] {
  const { tokens, places, entities, sentenceOf } = context;
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const seen = new Set<number>();
  const beside = stretchBefore(context, pronoun);
  const only = beside === -1 ? -1 : onlyOneOfPassage(context, memory, pronoun, next);
  const found: (Candidate & { readonly place: MentionPosition })[] = [];
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
    if (place.askedByAuthor && beside !== -1 && sentence - place.mention.sentence <= 2) continue;
    if (beside !== -1 && sentence - place.mention.sentence <= 2 && isAsker(tokens, place)) continue;
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

/**
 * Beside a quotation: the one person of the paragraph before it, outside quotations, who may be "he" or "she"; of several, the
 * subject of the sentence right before the quotation, if its pronoun is no less known than the other's. -1 for none.
 */
function onlyOneOfPassage(
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
    // Whose pronoun nothing tells must be no object: "Trader Jas Uppal stood up".
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

/** "Her manager, Ada Lovelace,": nobody owns himself; not "In her speech, Ada Lovelace". */
function isWhatIsOwned(tokens: Tokens, possessive: number, { mention }: MentionPosition): boolean {
  if (sortAt(tokens, possessive - 1) === PREPOSITION) return false;
  for (let i = possessive + 1; i < mention.from; i++) {
    const last = i === mention.from - 1;
    if (tokens.shape[i] === SHAPE.comma ? !last : (tokens.shape[i] ?? SHAPE.comma) > SHAPE.comma)
      return false;
    if (OWNED_NO_MORE.has(sortAt(tokens, i))) return false;
  }
  return true;
}

const PREPOSITION = classNumber('preposition');

/** Classes that end the noun phrase behind a possessive. */
const OWNED_NO_MORE = new Set(
  (['preposition', 'conjunction', 'subordinator', 'auxiliary', 'pronoun', 'say', 'tell'] as const).map(
    classNumber,
  ),
);

/** "The coroner, Ada Lovelace, asked Major Hale whether he knew. “No,” he said": somebody else answers. */
function isAsker(tokens: Tokens, { mention }: MentionPosition): boolean {
  const verb = tokens.shape[mention.last] === SHAPE.comma ? mention.last + 1 : mention.last;
  if (verb + 3 >= tokens.count) return false;
  // "put it to her that": so does counsel.
  if (tokenText(tokens, verb) === 'put')
    return tokenText(tokens, verb + 1) === 'it' && tokenText(tokens, verb + 2) === 'to';
  if (!/^(?:asked|asks|pressed|questioned|quizzed)$/.test(tokenText(tokens, verb))) return false;
  return isNameWord(tokens, verb + 1) || /^(?:him|her|the)$/.test(tokenText(tokens, verb + 1));
}

/** "to Ada Lovelace, she", "under questions by Ada Lovelace, she": the subject is another than the name before it. */
function isAddressee(
  tokens: Tokens,
  { mention, afterPreposition }: MentionPosition,
  { token, kind }: Pronoun,
): boolean {
  if (kind !== 'subject' || !afterPreposition) return false;
  const comma = tokens.shape[mention.last] === SHAPE.comma ? 1 : 0;
  return mention.last + comma === token && /^(?:by|to|with|from)$/.test(tokenText(tokens, mention.from - 1));
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

function fits(entity: Entity, gender: Gender): boolean {
  return entity.kind !== 'body' && (entity.gender === null || entity.gender === gender);
}

function traitsOf(
  { tokens, sentenceOf, within }: PronounContext,
  { counts, chain: chains, inHeadline }: Memory,
  pronoun: Pronoun,
  place: MentionPosition,
  entity: Entity,
  nearest: boolean,
  ahead: boolean,
): Partial<Record<Trait, number>> {
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const chain = chains.get(pronoun.gender);
  const away = ahead ? 0 : sentence - place.mention.sentence;
  const flag = (on: boolean): number => (on ? 1 : 0);
  const clause = away === 0 && !ahead && sameClause(tokens, place.mention.last, pronoun.token);
  return {
    genderFits: flag(entity.gender !== null),
    sameSentence: flag(away === 0 && !ahead),
    formerSentence: flag(away === 1),
    sentencesAway: away,
    subject: flag(place.subject),
    firstInSentence: flag(place.firstInSentence),
    afterPreposition: flag(place.afterPreposition),
    possessor: flag(place.possessor),
    mentions: Math.min(2, Math.log2(1 + (counts[place.entity] as number))),
    chain: flag(chain !== undefined && chain.entity === place.entity && sentence - chain.sentence <= 2),
    nearest: flag(nearest),
    subjectForSubject: flag(pronoun.kind === 'subject' && place.subject),
    clauseSubjectForObject: flag(pronoun.kind === 'object' && clause),
    nearestForPossessive: flag(pronoun.kind === 'possessive' && clause && nearest),
    subjectForReflexive: flag(pronoun.kind === 'reflexive' && clause),
    person: flag(entity.kind === 'person'),
    ahead: flag(ahead),
    quoted: flag(place.quoted !== (within[pronoun.token] !== -1)),
    tokensAway: ahead ? 0 : Math.log2(1 + pronoun.token - place.mention.last),
    subjectSameSentence: flag(place.subject && away === 0 && !ahead),
    subjectFormerSentence: flag(place.subject && away === 1),
    possessiveForSubject: flag(pronoun.kind === 'possessive' && place.subject && away === 0),
    possessorForPossessive: flag(pronoun.kind === 'possessive' && place.possessor),
    prepositionForPossessive: flag(pronoun.kind === 'possessive' && place.afterPreposition && nearest),
    objectNearest: flag(pronoun.kind === 'object' && nearest),
    relativeNearest: flag(pronoun.kind === 'subject' && nearest),
    ungenderedTitled: flag(entity.gender === null && entity.titled),
    speaks: flag(place.speaks),
    speaksForSpeaker: flag(place.speaks && besideSpeech(tokens, pronoun.token, pronoun.token + 1)),
    fullName: flag(place.mention.words.length > 1),
    opensText: flag(place.entity === 0),
    total: Math.min(3, Math.log2(entity.mentions.length)),
    beforeVerb: flag(place.beforeVerb),
    beforeVerbForSubject: flag(place.beforeVerb && pronoun.kind === 'subject'),
    beforeVerbFormer: flag(place.beforeVerb && away === 1),
    rowed: flag(place.row > 1),
    relative: flag(place.mention.relative),
    totalForPossessive: pronoun.kind === 'possessive' ? Math.min(3, Math.log2(entity.mentions.length)) : 0,
    possessorForSubject: flag(place.possessor && pronoun.kind === 'subject'),
    nearestForObject: flag(pronoun.kind !== 'subject' && pronoun.kind !== 'possessive' && nearest && !clause),
    beforeVerbSame: flag(place.beforeVerb && away === 0 && !ahead),
    headline: flag(inHeadline[place.entity] === true),
    topic: flag(place.opensPassage && opensNextPassage(tokens, place.mention.first, pronoun.token)),
    passageSame: flag(tokens.passage[place.mention.first] === tokens.passage[pronoun.token]),
  };
}

/** "Ada Lovelace, a friend of Mary Somerville, came. ¶ She said": the subjects of two paragraphs. */
function opensNextPassage(tokens: Tokens, name: number, pronoun: number): boolean {
  const passage = tokens.passage[pronoun] ?? 0;
  return tokens.passage[pronoun - 1] !== passage && tokens.passage[name] === passage - 1;
}

/** Nothing but commas and an age: "Smith, 33, who". */
function onlyAside(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] !== SHAPE.comma && tokens.shape[i] !== SHAPE.digits) return false;
  }
  return true;
}
