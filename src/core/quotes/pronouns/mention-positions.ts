/** Position and grammatical role of mentions, as far as later pronouns depend on them. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { sortAt } from '../names/noun-phrases.ts';
import { actsAsSubject } from '../names/openers.ts';
import { isTitle } from '../names/person-titles.ts';

const PREPOSITION = classNumber('preposition');
const CONJUNCTION = classNumber('conjunction');
const SUBORDINATOR = classNumber('subordinator');
const RELATIVE = classNumber('relative');
const NUMBER = classNumber('number');
const TELL = classNumber('tell');

/** What pronoun resolution needs of a mention. */
export interface MentionPosition {
  readonly entity: number;
  readonly mention: Mention;
  readonly subject: boolean;
  readonly afterPreposition: boolean;
  readonly possessor: boolean;
  readonly firstInSentence: boolean;
  readonly quoted: boolean;
  /** Whether a verb of speech is beside it. */
  readonly speaks: boolean;
  /** Whether a verb or auxiliary follows. */
  readonly beforeVerb: boolean;
  /** Whether somebody was asked about it: "Asked about Ada Lovelace, …". */
  readonly asked: boolean;
  /** Whether the author asked about it: "I ask whether Ada Lovelace …". */
  readonly askedByAuthor: boolean;
  /** Whether it is the subject that opens its paragraph. */
  readonly opensPassage: boolean;
  /** Number of names in one list with it, itself included: "A, 41, B and C" are three. */
  readonly row: number;
}
/** In the order of the text, without bodies, which are never he or she. */
export function mentionPositions(
  tokens: Tokens,
  entities: readonly Entity[],
  sentenceOf: Int32Array,
  within: Int32Array,
): readonly MentionPosition[] {
  const places: MentionPosition[] = [];
  for (const [entity, { mentions, kind }] of entities.entries()) {
    if (kind === 'body') continue;
    for (const mention of mentions) {
      if (isModifier(tokens, mention)) continue;
      const before = mention.from - 1;
      const clauseStart = before < 0 || sentenceOf[before] !== sentenceOf[mention.first];
      const sort = before >= 0 ? sortAt(tokens, before) : 0;
      const mark = before >= 0 && (tokens.shape[before] ?? 0) >= SHAPE.comma;
      const afterPreposition = !clauseStart && sort === PREPOSITION;
      const possessor = /^['’]s?$/.test(mention.last < tokens.count ? tokenText(tokens, mention.last) : '');
      const opens = clauseStart || mark || sort === CONJUNCTION || sort === SUBORDINATOR || sort === RELATIVE;
      places.push({
        entity,
        mention,
        afterPreposition,
        possessor,
        subject: opens && !possessor,
        firstInSentence: false,
        quoted: within[mention.first] !== -1,
        speaks: besideSpeech(tokens, mention.from, mention.last),
        asked: isAskedAbout(tokens, mention.from, mention.sentence, sentenceOf),
        askedByAuthor: isAskedByAuthor(tokens, mention.from, mention.sentence, sentenceOf),
        opensPassage: (before < 0 || tokens.passage[before] !== tokens.passage[mention.first]) && !possessor,
        beforeVerb: (actsAsSubject(tokens, mention.last) || isApposed(tokens, mention)) && !possessor,
        row: 1,
      });
    }
  }
  places.sort((a, b) => a.mention.first - b.mention.first);
  const rows = rowLengths(tokens, places);
  return places.map((place, i) => ({
    ...place,
    row: rows[i] ?? 1,
    firstInSentence: places[i - 1]?.mention.sentence !== place.mention.sentence,
  }));
}

/** "Her captain, Ada Lovelace, was": a name between commas, then the verb. */
function isApposed(tokens: Tokens, { from, last }: Mention): boolean {
  return (
    tokens.shape[from - 1] === SHAPE.comma &&
    tokens.shape[last] === SHAPE.comma &&
    actsAsSubject(tokens, last + 1)
  );
}

/** "the Norhaven legislator": a place or party before a noun for a person. */
function isModifier(tokens: Tokens, { articled, words, last }: Mention): boolean {
  return articled && words.length === 1 && tokens.shape[last] === SHAPE.lower && isTitle(tokens, last);
}

/** For each name the length of its list: names separated only by commas, ages and "and". */
function rowLengths(tokens: Tokens, places: readonly MentionPosition[]): Int32Array {
  const rows = new Int32Array(places.length).fill(1);
  for (let first = 0; first < places.length; ) {
    let last = first + 1;
    while (last < places.length && isRowJoint(tokens, places[last - 1], places[last])) last += 1;
    rows.fill(last - first, first, last);
    first = last;
  }
  return rows;
}

function isRowJoint(tokens: Tokens, a: MentionPosition | undefined, b: MentionPosition | undefined): boolean {
  if (a === undefined || b === undefined || b.mention.from <= a.mention.last) return false;
  if (b.mention.from - a.mention.last > LONGEST_JOINT || a.entity === b.entity) return false;
  let ages = 0;
  let joined = 0;
  for (let i = a.mention.last; i < b.mention.from; i++) {
    const age = tokens.shape[i] === SHAPE.digits || sortAt(tokens, i) === NUMBER;
    const and = sortAt(tokens, i) === CONJUNCTION;
    if (!age && !and && tokens.shape[i] !== SHAPE.comma && tokens.shape[i] !== SHAPE.semicolon) return false;
    ages += age ? 1 : 0;
    joined += and ? 1 : 0;
  }
  // A comma alone may mark an apposition.
  return ages > 0 || joined > 0;
}

const LONGEST_JOINT = 6;
/** How far before a name the verb of asking may be. */
const LONGEST_QUESTION = 14;
const ASKS = /^(?:asked|questioned|pressed|challenged)$/i;

/** Whether the sentence or a clause begins with "Asked", "When asked", "Pressed on …" before the name. */
function isAskedAbout(tokens: Tokens, from: number, sentence: number, sentenceOf: Int32Array): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_QUESTION) && sentenceOf[i] === sentence; i--) {
    if (sortAt(tokens, i) !== TELL || !ASKS.test(tokenText(tokens, i))) continue;
    // "Asked by Ada Lovelace": she asks.
    if (/^by$/i.test(tokenText(tokens, from - 1))) return false;
    const opens = i === 0 || sentenceOf[i - 1] !== sentence || (tokens.shape[i - 1] ?? 0) >= SHAPE.comma;
    return opens || /^(?:when|if|was|is|being|once|after)$/i.test(tokenText(tokens, i - 1));
  }
  return false;
}

/** "I ask if Ada Lovelace", "I dare to ask about Ada Lovelace": in an interview that its author tells. */
function isAskedByAuthor(tokens: Tokens, from: number, sentence: number, sentenceOf: Int32Array): boolean {
  let about = false;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_QUESTION) && sentenceOf[i] === sentence; i--) {
    const word = tokenText(tokens, i);
    if (/^(?:about|how|if|what|whether|why)$/.test(word)) about = true;
    if (!/^ask(?:ed)?$/.test(word)) continue;
    if (!about) return false;
    for (let j = i - 1; j >= Math.max(0, i - LONGEST_QUESTION) && sentenceOf[j] === sentence; j--)
      if (/^(?:I|[Ww]e)$/.test(tokenText(tokens, j))) return true;
    return false;
  }
  return false;
}

const SPEECH = new Set((['say', 'tell', 'describe'] as const).map(classNumber));

/** Whether a verb of speech is right before it or a few words after it. */
export function besideSpeech(tokens: Tokens, first: number, last: number): boolean {
  if (first > 0 && SPEECH.has(sortAt(tokens, first - 1))) return true;
  for (let i = last; i < Math.min(tokens.count, last + 6); i++) {
    if (SPEECH.has(sortAt(tokens, i))) return true;
    if ((tokens.shape[i] ?? 0) > SHAPE.comma) return false;
  }
  return false;
}
/** Whether no comma, conjunction or relative is between. */
export function sameClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const sort = sortAt(tokens, i);
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma || sort === RELATIVE || sort === SUBORDINATOR) return false;
  }
  return true;
}
