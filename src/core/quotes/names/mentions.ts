/** Names in the text, one mention after the other: whom or what they may name, and what stands before them. */
import {
  EITHER_NAMES,
  FEMININE_NAMES,
  FEMININE_NOUNS,
  MASCULINE_NAMES,
  MASCULINE_NOUNS,
} from '../../text/first-names.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isNameWord, sortAt } from './noun-phrases.ts';
import { isAfterTitle, isTitle, officeBefore, titleStart } from './titles.ts';

export type Gender = 'feminine' | 'masculine' | null;

export interface Mention {
  /** Tokens of the name itself, without titles. */
  readonly first: number;
  readonly last: number;
  /** Where its title or role begins; equals `first` when it has none. */
  readonly from: number;
  readonly words: readonly string[];
  /** "Jr.", "III". */
  readonly suffix: readonly string[];
  readonly sentence: number;
  /** What the words by themselves say it is. */
  readonly kind: 'person' | 'body' | 'unclear';
  readonly gender: Gender;
  /** The gender that a title or noun before the name tells. */
  readonly titleGender: Gender;
  /** A title or a role stands before the name. */
  readonly titled: boolean;
}

const TITLE = classNumber('title');
const ROLE = classNumber('role');
const BODY = classNumber('body');
const DOCUMENT = classNumber('document');
const RELATIVE = classNumber('relative');
const DETERMINER = classNumber('determiner');
const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show', 'auxiliary'] as const).map(classNumber));

/** Small words inside names, lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al ben bin da das de del della den der di do dos du el ibn la las le los ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);
/** "von der", "de la": more come in no name. */
const MOST_PARTICLES = 2;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PLACE_STARTS = new Set(
  'new north south east west san santa los las saint united great fort mount lake cape port upper lower central'.split(
    ' ',
  ),
);
/** Endings of common words that open sentences; few names have them. */
const COMMON_ENDING = /(?:al|ed|er|ess|ful|ian|ic|ing|ist|ive|ly|or|ous)$/;
const LONGEST_NAME = 6;

/** All mentions in order. `sentenceOf` numbers each token's sentence. */
export function mentionsOf(tokens: Tokens, sentenceOf: Int32Array): readonly Mention[] {
  const mentions: Mention[] = [];
  const headlines = headlinesOf(tokens, sentenceOf);
  const known = wordsKnownAsNames(tokens, sentenceOf, headlines);
  for (let i = 0; i < tokens.count; ) {
    if (!startsName(tokens, i) || isCommonOpener(tokens, i, sentenceOf, known)) {
      i += 1;
      continue;
    }
    const end = runEnd(tokens, i, sentenceOf);
    const sentence = sentenceOf[i] ?? 0;
    const headline = headlines.has(sentence);
    const first = headline ? i : withoutOpener(tokens, i, end, sentenceOf, known);
    const last = headline ? headlineNameEnd(tokens, i, end, known) : end;
    const mention = last > first ? mentionIn(tokens, first, last, sentence) : null;
    if (mention !== null) mentions.push(mention);
    i = Math.max(i + 1, last);
  }
  return withoutBareTitles(tokens, mentions);
}

/** "Prime Minister", "The Speaker": a title by itself is no name, unless it is somebody's surname (King); nor is a letter. */
function withoutBareTitles(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set(mentions.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1)));
  return mentions.filter(({ first, words }) => {
    const sort = sortAt(tokens, first);
    if (words.length === 1 && words[0]?.length === 1) return false;
    return words.length > 1 || (sort !== TITLE && sort !== ROLE) || surnames.has(words[0]);
  });
}

/** A capital, and no function word; first names that are verbs too (Mark, Grant) count. */
function startsName(tokens: Tokens, i: number): boolean {
  if (isNameWord(tokens, i)) return true;
  if (tokens.shape[i] !== SHAPE.capital || !VERBS.has(sortAt(tokens, i))) return false;
  return genderOfFirst(tokenText(tokens, i)) !== undefined && isNameWord(tokens, i + 1);
}

/** Sentences in title case or capitals: there a capital says nothing. */
function headlinesOf(tokens: Tokens, sentenceOf: Int32Array): ReadonlySet<number> {
  const headlines = new Set<number>();
  for (let first = 0; first < tokens.count; ) {
    let capitals = 0;
    let lower = 0;
    let last = first;
    for (; last < tokens.count && sentenceOf[last] === sentenceOf[first]; last++) {
      if (isNameWord(tokens, last)) capitals += 1;
      else if (tokens.shape[last] === SHAPE.lower && isContentWord(tokens, last)) lower += 1;
    }
    if (capitals >= 4 && lower === 0) headlines.add(sentenceOf[first] ?? 0);
    first = last;
  }
  return headlines;
}

/** Words that title case writes with a capital: nouns, verbs, whatever is not a function word. */
function isContentWord(tokens: Tokens, i: number): boolean {
  const sort = sortAt(tokens, i);
  return (
    sort === 0 || VERBS.has(sort) || sort === TITLE || sort === ROLE || sort === BODY || sort === DOCUMENT
  );
}

/** In a headline only what is known elsewhere, or begins with a first name, is taken for a name. */
function headlineNameEnd(tokens: Tokens, first: number, end: number, known: ReadonlySet<string>): number {
  const known1 = known.has(tokenText(tokens, first));
  const named = genderOfFirst(tokenText(tokens, first)) !== undefined;
  if (!known1 && !named) return first;
  let last = first + 1;
  while (last < end && known.has(tokenText(tokens, last))) last += 1;
  if (last === first + 1 && named && last < end) {
    if (tokens.shape[last] === SHAPE.initial && last + 1 < end) last += 1;
    last += 1;
  }
  return last;
}

/** A capital that only opens the sentence goes: "Choosing Lovelace", "Comedian Ada Lovelace". */
function withoutOpener(
  tokens: Tokens,
  first: number,
  end: number,
  sentenceOf: Int32Array,
  known: ReadonlySet<string>,
): number {
  if (end - first < 2 || sortAt(tokens, first) !== 0) return first;
  const word = tokenText(tokens, first);
  if (genderOfFirst(word) !== undefined) return first;
  const next = tokenText(tokens, first + 1);
  const opens =
    first === 0 ||
    sentenceOf[first] !== sentenceOf[first - 1] ||
    (tokens.shape[first - 1] ?? 0) >= SHAPE.comma;
  if (opens && !known.has(word) && tokens.shape[first] === SHAPE.capital) {
    // Of two words the second may be a surname: "Kehinde James".
    if (genderOfFirst(next) !== undefined && (end - first > 2 || COMMON_ENDING.test(word))) return first + 1;
    if (known.has(next) && COMMON_ENDING.test(word) && !PLACE_STARTS.has(word.toLowerCase()))
      return first + 1;
  }
  const titled =
    end - first > 2 && genderOfFirst(next) !== undefined && tokens.shape[first] === SHAPE.capital;
  return titled ? first + 1 : first;
}

/** Words that stand with a capital inside a sentence: names, not openers. */
function wordsKnownAsNames(
  tokens: Tokens,
  sentenceOf: Int32Array,
  headlines: ReadonlySet<number>,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (let i = 1; i < tokens.count; i++) {
    const inside = sentenceOf[i] === sentenceOf[i - 1] && (tokens.shape[i - 1] ?? 0) < SHAPE.comma;
    if (headlines.has(sentenceOf[i] ?? 0)) continue;
    if (inside && isNameWord(tokens, i)) known.add(tokenText(tokens, i));
  }
  return known;
}

/** A lone capitalised word that opens its sentence is a name only if it is known as one, or acts as one. */
function isCommonOpener(
  tokens: Tokens,
  i: number,
  sentenceOf: Int32Array,
  known: ReadonlySet<string>,
): boolean {
  if (!opensSentence(tokens, i, sentenceOf) || tokens.shape[i] !== SHAPE.capital || sortAt(tokens, i) !== 0)
    return false;
  if (i + 1 < tokens.count && sentenceOf[i + 1] === sentenceOf[i] && isNameWord(tokens, i + 1)) return false;
  const word = tokenText(tokens, i);
  if (known.has(word) || genderOfFirst(word) !== undefined) return false;
  return COMMON_ENDING.test(word) || /[^s]s$/.test(word) || !actsAsSubject(tokens, i + 1);
}

/** First of its sentence, or first after an opening mark, a colon or a dash. */
function opensSentence(tokens: Tokens, i: number, sentenceOf: Int32Array): boolean {
  return i === 0 || sentenceOf[i] !== sentenceOf[i - 1] || (tokens.shape[i - 1] ?? 0) > SHAPE.comma;
}

/** Whether what follows makes a subject of the word before: a verb, or a possessive. */
function actsAsSubject(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const word = tokenText(tokens, i);
  return VERBS.has(sortAt(tokens, i)) || /^['’]s$/.test(word) || /^\p{Ll}+(?:ed|es|s)$/u.test(word);
}

function runEnd(tokens: Tokens, first: number, sentenceOf: Int32Array): number {
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_NAME + 4 && sentenceOf[last] === sentenceOf[first]) {
    if (isNameWord(tokens, last) || SUFFIXES.test(tokenText(tokens, last))) {
      last += 1;
      continue;
    }
    const next = afterLink(tokens, last);
    if (next === last || sentenceOf[next] !== sentenceOf[first] || !isNameWord(tokens, next)) break;
    last = next + 1;
  }
  return last;
}

/** Past the small words inside a name: "Ursula von der Leyen", and after the noun of a body, "Bank of England". */
function afterLink(tokens: Tokens, i: number): number {
  let last = i;
  while (last - i < MOST_PARTICLES && PARTICLES.has(tokenText(tokens, last))) last += 1;
  const body = last === i && sortAt(tokens, i - 1) === BODY && /^(?:for|of)$/.test(tokenText(tokens, i));
  return body ? i + 1 : last;
}

function mentionIn(tokens: Tokens, from: number, last: number, sentence: number): Mention | null {
  let first = from;
  for (let i = from; i < last; i++) {
    const named = genderOfFirst(tokenText(tokens, i)) !== undefined;
    if (isTitle(tokens, i) && i + 1 < last && !named) first = i + 1;
  }
  while (last - first > 2 && sortAt(tokens, first) === BODY && isNameWord(tokens, first + 1)) first += 1;
  if (first >= last) return null;
  const words: string[] = [];
  const suffix: string[] = [];
  let body = false;
  for (let i = first; i < last; i++) {
    const word = tokenText(tokens, i);
    const sort = sortAt(tokens, i);
    const firstName = words.length === 0 && genderOfFirst(word) !== undefined;
    body ||= !firstName && (sort === BODY || sort === DOCUMENT);
    (SUFFIXES.test(word) ? suffix : words).push(word);
  }
  if (words.length === 0) return null;
  const titleGender = genderOfTitle(tokens, from, first);
  const gender = titleGender ?? genderOfFirst(words[0] ?? '') ?? null;
  const office = officeBefore(tokens, from);
  // "The former Treasury secretary": the role is not the Treasury's.
  const modifies = tokens.shape[last] === SHAPE.lower && isTitle(tokens, last);
  const titled = first > from || (!modifies && isAfterTitle(tokens, from)) || office !== null;
  return {
    first,
    last,
    from: office ?? (titled ? titleStart(tokens, first) : from),
    words,
    suffix,
    sentence,
    kind: kindOf(tokens, first, last, words, body, titled),
    gender,
    titleGender,
    titled,
  };
}

function kindOf(
  tokens: Tokens,
  first: number,
  last: number,
  words: readonly string[],
  body: boolean,
  titled: boolean,
): Mention['kind'] {
  const [head = ''] = words;
  if (body || tokens.shape[first] === SHAPE.handle) return 'body';
  if (titled) return 'person';
  // "In the Commons": a person goes without an article.
  const article = sortAt(tokens, first - 1) === DETERMINER && /^the$/i.test(tokenText(tokens, first - 1));
  const modifiesNoun =
    tokens.shape[last] === SHAPE.lower && isContentWord(tokens, last) && !VERBS.has(sortAt(tokens, last));
  if (article && words.length === 1 && !modifiesNoun) return 'body';
  if (words.length > 1 && PLACE_STARTS.has(head.toLowerCase())) return 'unclear';
  if (words.length > 1 && words.length <= 4 && genderOfFirst(head) !== undefined) return 'person';
  const aged =
    tokens.shape[last] === SHAPE.comma &&
    /^\d\d$/.test(last + 1 < tokens.count ? tokenText(tokens, last + 1) : '');
  const relative =
    tokens.shape[last] === SHAPE.comma &&
    sortAt(tokens, last + 1) === RELATIVE &&
    /^who/i.test(tokenText(tokens, last + 1));
  // "The prime minister, Keir Starmer,": two words after a role.
  const apposed =
    words.length > 1 &&
    tokens.shape[first - 1] === SHAPE.comma &&
    tokens.shape[last] === SHAPE.comma &&
    isTitle(tokens, first - 2);
  return aged || relative || apposed ? 'person' : 'unclear';
}

function genderOfTitle(tokens: Tokens, from: number, first: number): Gender {
  for (let i = Math.max(0, from - 3); i < first; i++) {
    const word = tokenText(tokens, i).toLowerCase().replace(/\.$/, '');
    if (FEMININE_NOUNS.has(word)) return 'feminine';
    if (MASCULINE_NOUNS.has(word)) return 'masculine';
  }
  return null;
}

/** Null: a first name that goes with both. Undefined: no first name that we know. */
function genderOfFirst(word: string): Gender | undefined {
  // "António" is listed as `antonio`.
  const name = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (FEMININE_NAMES.has(name)) return 'feminine';
  if (MASCULINE_NAMES.has(name)) return 'masculine';
  return EITHER_NAMES.has(name) ? null : undefined;
}

/** The name as it stands, from its first to its last word. */
export function nameSpan(tokens: Tokens, mention: Mention): Span {
  return { start: tokens.start[mention.first] ?? 0, end: tokens.end[mention.last - 1] ?? 0 };
}
