/** What words without quotation marks are built like: a clause says something by itself, a noun phrase only names a thing. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';

/**
 * `clause`: with subject and verb, or words between marks; `act`: what somebody does or is to do ("to resign", "Reyes of lying");
 * `predicate`: a verb that lacks its subject ("would fall by June"); `question`: "how he died", which says nothing where it was answered;
 * `phrase`: no verb ("the plan"), or only when it was said.
 */
export type StatementShape = 'clause' | 'act' | 'predicate' | 'question' | 'phrase';

const AUXILIARY = classNumber('auxiliary');
const SAY = classNumber('say');
const DESCRIBE = classNumber('describe');
const TELL = classNumber('tell');
const SHOW = classNumber('show');

/** How far into the words an act is looked for, in units. */
const HEAD = 14;

/** Nouns whose "to" or "that" holds what is said: "plans to sue", "hopes that". */
const INTENT =
  /^(?:plans?|intentions?|intent|decisions?|readiness|willingness|unwillingness|desire|hopes?|pledges?|promises?|offers?|refusal|determination|wish|proposals?|fears?|concerns?|doubts?|confidence|belief|optimism)$/;

/** Verbs that bring their object to do something, or hold a deed against it. */
const MOVES =
  /^(?:urg|ask|press|beg|order|challeng|encourag|invit|advis|implor|instruct|remind|tell|told|warn|want|request|pressur|accus|charg|blam|suspect|convict|persuad|expect|allow|plead|appeal)/;

const ASKS = /^(?:when|where|how|why|who)$/;
const OPENS_ADJUNCT = /^(?:after|before|while|during|since|until|as)$/;
const OPENS_CLAUSE = /^(?:who|which|that|whose|whom|where|when|as|because|while|after|before|if|since)$/;
/** Behind an auxiliary: "should he win" has its subject. */
const SUBJECT = /^(?:i|he|she|it|we|you|they|there|anyone|anybody|someone|nobody)$/;
const OPENS_SUBJECT = /^(?:that|and|but|then|also|so|yet|—)$/;

export function shapeOf(
  units: Units,
  tags: Uint8Array,
  { content, cue }: { readonly content: UnitSpan; readonly cue: UnitSpan | null },
): StatementShape {
  const { last } = content;
  for (let i = content.first; i < last; i++) if (units.shape[i] === QUOTE_SHAPE) return 'clause';
  let first = content.first;
  while (first < last && OPENS_SUBJECT.test(wordAt(units, first).toLowerCase())) first += 1;
  const follows = cue !== null && cue.last <= content.first;
  if (follows && isAdjunct(units, content, cue)) return 'phrase';
  if (beginsWithVerb(units, tags, first)) return 'predicate';
  if (follows && ASKS.test(wordAt(units, first)) && !hasComma(units, { first, last })) return 'question';
  if (follows && takesThing(units, tags, content, cue))
    return isAct(units, tags, { first, last }, cue, units.sort[cue.last - 1] !== DESCRIBE) ? 'act' : 'phrase';
  if (isHeldAgainst(units, { first, last }, cue)) return 'phrase';
  if (isEllipsis(units, tags, { first, last })) return 'phrase';
  if (hasOwnVerb(units, tags, { first, last }) || (follows && isBehindThat(units, tags, content, cue)))
    return 'clause';
  return follows && isAct(units, tags, { first, last }, cue) ? 'act' : 'phrase';
}

/** Whether the parts of one statement say something together: a clause, an act, or a subject with its predicate. */
export function isWhole(parts: readonly StatementShape[]): boolean {
  if (parts.includes('clause') || parts.includes('act')) return true;
  return parts.includes('phrase') && parts.includes('predicate');
}

/** "She said | she had": what she had stands in another sentence. */
function isEllipsis(units: Units, tags: Uint8Array, { first, last }: UnitSpan): boolean {
  if (!SUBJECT.test(wordAt(units, first)) || last - first > 3) return false;
  for (let i = first + 1; i < last; i++)
    if (units.sort[i] !== AUXILIARY && tags[i] !== TAG.mark && wordAt(units, i) !== 'not') return false;
  return true;
}

/** "said [when she left]": when it was said, not what. */
function isAdjunct(units: Units, { first, last }: UnitSpan, cue: UnitSpan): boolean {
  if (units.sort[cue.last - 1] !== SAY || first > cue.last) return false;
  return OPENS_ADJUNCT.test(wordAt(units, first)) && !hasComma(units, { first, last });
}

function hasComma(units: Units, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++) if (units.shape[i] === SHAPE.comma) return true;
  return false;
}

/** "praised", "mentioned", "talked about": without "that" they take a thing, whatever hangs on it. */
function takesThing(units: Units, tags: Uint8Array, content: UnitSpan, cue: UnitSpan): boolean {
  const before = content.first - 1;
  if (wordAt(units, before) === 'that' || wordAt(units, content.first) === 'that') return false;
  if (tags[before] === TAG.preposition && before < cue.last && units.word[cue.first] !== CUE_WORDS.according)
    return true;
  if (wordAt(units, content.first) === 'about') return true;
  return units.sort[cue.last - 1] === DESCRIBE || TAKES_THING.test(wordAt(units, cue.last - 1));
}

const TAKES_THING =
  /^(?:mention|express|cit(?:e|ing)|recount|detail|lament|tout|issu(?:e|ing)|thank|order|propos(?:e|ing)|read|quot(?:e|ing)|highlight|outlin)/;

/** A finite verb with nothing before it. */
export function beginsWithVerb(units: Units, tags: Uint8Array, first: number): boolean {
  let i = first;
  while (tags[i] === TAG.adverb && units.shape[i] === SHAPE.lower) i += 1;
  const word = wordAt(units, i);
  if (units.shape[i] !== SHAPE.lower || word.endsWith('ing') || /^(?:be|been|having|being|to)$/.test(word))
    return false;
  if (units.sort[i] === AUXILIARY) return !SUBJECT.test(wordAt(units, i + 1));
  return tags[i] === TAG.verb && !(word.endsWith('ed') && wordAt(units, i + 1) === 'by');
}

/** A finite verb that does not hang on a noun. */
export function hasOwnVerb(units: Units, tags: Uint8Array, { first, last }: UnitSpan): boolean {
  let hangs = false;
  for (let i = first; i < last; i++) {
    const tag = tags[i] ?? 0;
    const verbal = units.sort[i] === AUXILIARY || tag === TAG.verb || tag === TAG.auxiliary;
    if (!verbal) {
      if (i > first && tag >= TAG.pronoun && OPENS_CLAUSE.test(wordAt(units, i))) hangs = true;
      if (units.shape[i] === SHAPE.comma) hangs = false;
      continue;
    }
    if (!isFiniteVerb(units, i, first)) continue;
    if (!hangs) return true;
    hangs = false;
    while (i + 1 < last && inVerbGroup(units, tags, i + 1)) i += 1;
  }
  return false;
}

/** "could never decide": the rest of the verb's group. */
function inVerbGroup(units: Units, tags: Uint8Array, i: number): boolean {
  const tag = tags[i];
  return units.sort[i] === AUXILIARY || tag === TAG.verb || tag === TAG.auxiliary || tag === TAG.adverb;
}

function isFiniteVerb(units: Units, i: number, first: number): boolean {
  const word = wordAt(units, i);
  if (i === first && units.sort[i] !== AUXILIARY) return false;
  if (/^(?:be|been|being|having)$/.test(word) || word.endsWith('ing')) return false;
  if (/^(?:to|the|an?)$/.test(wordAt(units, i - 1))) return false;
  return !(wordAt(units, i + 1) === 'by' && units.sort[i] !== AUXILIARY && units.sort[i - 1] !== AUXILIARY);
}

/** "said that the truck …": a clause whatever its words look like; not "repeated that claim". */
function isBehindThat(units: Units, tags: Uint8Array, { first, last }: UnitSpan, cue: UnitSpan): boolean {
  const sort = units.sort[cue.last - 1];
  const that = wordAt(units, first) === 'that' ? first : first - 1;
  if ((sort !== SAY && sort !== TELL) || wordAt(units, that) !== 'that') return false;
  const opens = tags[that + 1];
  const subject = opens === TAG.determiner || opens === TAG.pronoun || opens === TAG.name;
  return subject && last - that > 4;
}

/** "is said | to have called her a fool", "were asked | to leave": nobody is named who said so. */
function isHeldAgainst(units: Units, { first }: UnitSpan, cue: UnitSpan | null): boolean {
  if (cue === null || cue.last !== first || wordAt(units, first) !== 'to') return false;
  const verb = wordAt(units, cue.last - 1);
  const passive = /^(?:is|are|was|were|been)$/.test(wordAt(units, cue.last - 2));
  return passive && /^(?:said|told|asked|ordered|advised|urged|warned|reported|alleged)$/.test(verb);
}

/** "to resign", "lying to the House", "Reyes to resign", "Reyes of lying", "plans to sue"; without `intends` not "defended | plans to sue". */
function isAct(
  units: Units,
  tags: Uint8Array,
  { first, last }: UnitSpan,
  cue: UnitSpan,
  intends = true,
): boolean {
  if (isInfinitive(units, tags, first) || isGerund(units, tags, first)) return true;
  const calls = hasWord(units, cue, /^call/) && /^(?:on|upon|for)$/.test(wordAt(units, first - 1));
  const moves = calls || hasWord(units, cue, MOVES);
  const shows = units.sort[cue.last - 1] === SHOW;
  for (let i = first + 1; i < Math.min(last, first + HEAD); i++) {
    if (units.shape[i] === SHAPE.comma) return false;
    if (isInfinitive(units, tags, i) && (moves || (intends && INTENT.test(wordAt(units, i - 1)))))
      return true;
    const tied = tags[i - 1] === TAG.preposition;
    if (isGerund(units, tags, i) && (tied ? moves || INTENT.test(wordAt(units, i - 2)) : shows)) return true;
  }
  return false;
}

function isInfinitive(units: Units, tags: Uint8Array, i: number): boolean {
  if (wordAt(units, i) !== 'to') return false;
  const next = tags[i + 1];
  return next === TAG.verb || next === TAG.auxiliary || next === TAG.adverb || wordAt(units, i + 1) === 'be';
}

function isGerund(units: Units, tags: Uint8Array, i: number): boolean {
  const word = wordAt(units, i);
  if (!word.endsWith('ing') || units.shape[i] !== SHAPE.lower) return false;
  return tags[i] === TAG.verb || word === 'being' || word === 'having';
}

function hasWord(units: Units, { first, last }: UnitSpan, fits: RegExp): boolean {
  for (let i = first; i < last; i++) if (fits.test(wordAt(units, i))) return true;
  return false;
}
