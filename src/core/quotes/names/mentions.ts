/** Mentions of names in the text: what they may name, and what is before them. */
import { PLACES } from '../../text/names/places.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { type Gender, genderOfFirst, genderOfTitle, isFirstName, withoutDiacritics } from './gender.ts';
import { headlineNameEnd, headlinesOf } from './headlines.ts';
import { nameKind } from './name-kind.ts';
import { isBodyNoun, isSuffix, makesBody, runEnd } from './name-run.ts';
import { isNameWord, sortAt } from './noun-phrases.ts';
import { isCommonOpener, openersOf, withoutOpener } from './openers.ts';
import { isAfterTitle, isOccupation, isTitle, officeBefore, titleStart } from './person-titles.ts';

export interface Mention {
  /** Tokens of the name itself, without titles. */
  readonly first: number;
  readonly last: number;
  /** Start of its title or role; equals `first` without one. */
  readonly from: number;
  readonly words: readonly string[];
  /** "Jr.", "III". */
  readonly suffix: readonly string[];
  readonly sentence: number;
  /** The kind by the words alone. */
  readonly kind: 'person' | 'body' | 'unclear';
  readonly gender: Gender;
  /** The gender from a title or noun before the name. */
  readonly titleGender: Gender;
  /** Whether a title or role is before the name. */
  readonly titled: boolean;
  /** "the" stands before the name. */
  readonly articled: boolean;
  /** Whether a verb of speech is right before or after it. */
  readonly speaks: boolean;
  /** "in", "at" or "near" stands before it. */
  readonly located: boolean;
  /** The last word of the title before it, lower case; null when it has none. */
  readonly title: string | null;
  /** It is named as somebody's relative: "his mother, Ada Lovelace". */
  readonly relative: boolean;
}

const TITLE = classNumber('title');
const ROLE = classNumber('role');
const BODY = classNumber('body');
const SPEECH = new Set((['say', 'tell'] as const).map(classNumber));
const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show'] as const).map(classNumber));

/** Titles that are surnames as well. */
const TITLES_AND_SURNAMES =
  /^(?:king|bishop|judge|pope|prince|major|dean|justice|baron|marshal|sheriff|coach|friend|lord|speaker|lady|farmer|page|singer|mason|archer|canon|constable|advocate)$/i;
/** What ministers and secretaries are responsible for: the name begins after it. */
const DOMAINS = new Set(
  `affairs agriculture commerce communications cooperation culture defence defense development education energy environment finance
  fisheries forestry health home housing immigration industries industry infrastructure interior justice labor labour lands mines planning
  police relations resources science security services sport sports state tourism trade transport transportation treasury water welfare
  women works youth`.split(/\s+/),
);

/** All mentions in order. `sentenceOf` gives the sentence of each token. */
export function mentionsOf(tokens: Tokens, sentenceOf: Int32Array): readonly Mention[] {
  const mentions: Mention[] = [];
  const headlines = headlinesOf(tokens, sentenceOf);
  const openers = openersOf(tokens, sentenceOf, headlines);
  for (let i = 0; i < tokens.count; ) {
    if (!startsName(tokens, i) || isCommonOpener(openers, i)) {
      i += 1;
      continue;
    }
    const end = runEnd(tokens, i, sentenceOf);
    const sentence = sentenceOf[i] ?? 0;
    const headline = headlines.has(sentence);
    const first = headline ? i : behindOffice(tokens, withoutOpener(openers, i, end), end);
    const last = headline ? headlineNameEnd(tokens, i, end, openers.known) : end;
    const mention = last > first ? mentionIn(tokens, first, last, sentence) : null;
    if (mention !== null) mentions.push(mention);
    i = Math.max(i + 1, mention?.last ?? last);
  }
  return withoutBareTitles(tokens, withGivenTitles(tokens, mentions));
}

/** Titles that people are given as first names. */
const GIVEN_TITLES = /^(?:Baron|Bishop|Dean|Duke|Earl|Judge|Justice|King|Major|Marshal|Pope|Prince)$/;

/** "Major Hollis, a reporter", "King Holm, 23,": with no other first name in the text the title stays part of the name. */
function withGivenTitles(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set(mentions.filter(isFullName).map(({ words }) => words.at(-1)));
  const given = new Map<string, string>();
  for (const { first, from, last, words } of mentions) {
    const [surname = ''] = words;
    const title = first - from === 1 ? tokenText(tokens, from) : '';
    if (words.length !== 1 || !GIVEN_TITLES.test(title) || surnames.has(surname)) continue;
    const aside = tokens.shape[last] === SHAPE.comma && last + 1 < tokens.count;
    if (aside && /^(?:an?|\d\d)$/.test(tokenText(tokens, last + 1))) given.set(surname, title);
  }
  if (given.size === 0) return mentions;
  return mentions.map((mention) => {
    const title = mention.first - mention.from === 1 ? given.get(mention.words[0] ?? '') : undefined;
    if (title === undefined || mention.words.length > 1 || tokenText(tokens, mention.from) !== title)
      return mention;
    return { ...mention, first: mention.from, words: [title, ...mention.words], kind: 'person' };
  });
}

/**
 * "Prime Minister", "U.S. Secretary": a title alone is no name, unless it is somebody's surname (King); nor is a single
 * letter.
 */
function withoutBareTitles(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set(mentions.filter(isFullName).map(({ words }) => words.at(-1)));
  return mentions.filter(({ first, last, words, kind }) => {
    const sort = sortAt(tokens, first);
    const [word = ''] = words;
    if (words.length === 1 && (word.length === 1 || isFeast(tokens, last, word))) return false;
    if (words.length === 1) return (sort !== TITLE && sort !== ROLE) || surnames.has(word);
    const office = isTitle(tokens, last - 1) && !TITLES_AND_SURNAMES.test(words.at(-1) ?? '');
    return kind !== 'unclear' || !office || isFirstName(word);
  });
}

function isFullName({ words, kind }: Mention): boolean {
  return words.length > 1 && (kind === 'person' || isFirstName(words[0] ?? ''));
}

/** "Good Friday", "Super Tuesday". */
function isFeast(tokens: Tokens, last: number, word: string): boolean {
  return sortAt(tokens, last) === WEEKDAY && FEASTS.test(word);
}

const WEEKDAY = classNumber('weekday');
const FEASTS = /^(?:good|black|super|ash|palm|easter|cyber|holy|shrove|bloody|giving|fat|maundy)$/i;

/** "Sixty-four". */
function isNumeral(tokens: Tokens, i: number): boolean {
  return NUMERAL.test(tokenText(tokens, i));
}

const NUMERAL = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-/i;

/** Whether it has a capital and is no function word; first names that are verbs too (Mark, Grant) count. */
function startsName(tokens: Tokens, i: number): boolean {
  if (isNameWord(tokens, i)) return !isNumeral(tokens, i);
  if (tokens.shape[i] !== SHAPE.capital || !VERBS.has(sortAt(tokens, i))) return false;
  return isFirstName(tokenText(tokens, i)) && isNameWord(tokens, i + 1);
}

/**
 * "(Ambassador to the) Netherlands Omar Haddad", "(Minister of) Natural Resources Thabo Lerotho": the first token of
 * the person's name.
 */
function behindOffice(tokens: Tokens, from: number, end: number): number {
  let first = from;
  for (let i = from + 1; i < end - 1; i++) {
    const before = tokenText(tokens, i - 1);
    const named = isFirstName(tokenText(tokens, i));
    const place = PLACES.has(withoutDiacritics(before)) || tokens.shape[i - 1] === SHAPE.allCaps;
    const domain =
      DOMAINS.has(before.toLowerCase()) &&
      /^(?:of|for|and)$/.test(from > 0 ? tokenText(tokens, from - 1) : '');
    if ((named && place && i - from < 3 && !isFirstName(tokenText(tokens, from))) || domain) first = i;
  }
  return first;
}

function mentionIn(tokens: Tokens, from: number, end: number, sentence: number): Mention | null {
  const first = behindTitles(tokens, from, end);
  if (first >= end) return null;
  const bodied = makesBody(tokens, end);
  const last = bodied ? end + 1 : end;
  const words: string[] = [];
  const suffix: string[] = [];
  for (let i = first; i < last; i++) {
    const word = tokenText(tokens, i);
    if (words.length < 2 || !HONOURS.test(word)) (isSuffix(word) ? suffix : words).push(word);
  }
  const [head = ''] = words;
  if (head === '') return null;
  const titleGender = genderOfTitle(tokens, from, first);
  const office = officeBefore(tokens, from);
  // "The former Treasury secretary": the role is not the Treasury's.
  const modifies = tokens.shape[last] === SHAPE.lower && isTitle(tokens, last);
  const after = !modifies && isAfterTitle(tokens, from) && isTitleOf(tokens, from - 1, words);
  const titled = first > from || after || office !== null;
  const relative = isRelative(tokens, from, last);
  return {
    first,
    last,
    from: office ?? (titled ? titleStart(tokens, first) : from),
    words,
    suffix,
    sentence,
    kind: bodied ? 'body' : kinKind(nameKind(tokens, first, last, words, titled), relative, words),
    gender: titleGender ?? genderOfFirst(head) ?? null,
    titleGender,
    titled,
    articled: from > 0 && /^the$/i.test(tokenText(tokens, from - 1)) && from === first,
    speaks: SPEECH.has(sortAt(tokens, last)) || (from > 0 && SPEECH.has(sortAt(tokens, from - 1))),
    located: isLocated(tokens, from, last),
    title: titled ? tokenText(tokens, first - 1).toLowerCase() : null,
    relative,
  };
}

/** "The baker’s granddaughter, Pilar,": a first name beside a noun of kinship is a person’s. */
function kinKind(
  kind: Mention['kind'],
  relative: boolean,
  [only = '', ...more]: readonly string[],
): Mention['kind'] {
  return kind === 'unclear' && relative && more.length === 0 && isFirstName(only) ? 'person' : kind;
}

/** Honours and seats that stand behind a name and are none of its words: Ada Lovelace OBE. */
const HONOURS = /^(?:AC|AM|AO|CBE|CMG|DBE|FRS|KBE|KC|MBE|MEP|MP|MSP|OBE|OAM|PhD|QC|SC|TD)$/;

/** After a noun for an occupation, the name must have several words or be a first name: "driver Toyota" is no title. */
function isTitleOf(tokens: Tokens, title: number, words: readonly string[]): boolean {
  const sort = sortAt(tokens, title);
  return (
    sort === TITLE ||
    sort === ROLE ||
    words.length > 1 ||
    !isOccupation(tokenText(tokens, title)) ||
    isFirstName(words[0] ?? '')
  );
}

/** The first token after titles in capitals. After a first name a title is a surname: Stephen King. */
function behindTitles(tokens: Tokens, from: number, last: number): number {
  let first = from;
  for (let i = from; i + 1 < last; i++) {
    const word = tokenText(tokens, i);
    const titled =
      isTitle(tokens, i) || (i === first && isOccupation(word) && isFirstName(tokenText(tokens, i + 1)));
    if (isFirstName(word)) {
      if (!PLACES.has(withoutDiacritics(word)) && !isBodyNoun(tokens, i + 1)) break;
    } else if (
      titled &&
      !isSuffix(tokenText(tokens, i + 1)) &&
      !(isBodyNoun(tokens, i + 1) && i + 2 === last)
    )
      first = i + 1;
  }
  while (
    last - first > 2 &&
    sortAt(tokens, first) === BODY &&
    isNameWord(tokens, first + 1) &&
    !isBodyName(tokens, first, last)
  )
    first += 1;
  return first;
}

/** A sequence of capitals that ends in a noun for a body is the name of that body. */
function isBodyName(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (sortAt(tokens, i) === BODY || !isNameWord(tokens, i)) return true;
  return false;
}

/** Not "confidence in", "interest in". */
const ABSTRACT =
  /^(?:confidence|interest|interested|believe|believed|believes|belief|trust|trusted|faith|love|confide|confided|invested|like|involved)$/i;

function isLocated(tokens: Tokens, from: number, last: number): boolean {
  if (
    from === 0 ||
    !/^(?:in|near|across|throughout|outside|inside|around|into)$/i.test(tokenText(tokens, from - 1))
  )
    return false;
  if (from > 1 && ABSTRACT.test(tokenText(tokens, from - 2))) return false;
  return last >= tokens.count || !/^['’]s?$/.test(tokenText(tokens, last));
}

const RELATIVES =
  /^(?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|twin|uncle|aunt|cousin|niece|heir|heiress|descendant|nephew|grandmother|grandfather|grandson|granddaughter|widow|widower|fiancee|fiance|fiancée|fiancé|girlfriend|boyfriend|parents|children|daughters|sons)$/i;

/** Whether a noun of kinship is before the name, with or without a comma, or in the apposition after it: ", her mother,". */
function isRelative(tokens: Tokens, from: number, last: number): boolean {
  const before = tokens.shape[from - 1] === SHAPE.comma ? from - 2 : from - 1;
  if (before >= 0 && RELATIVES.test(tokenText(tokens, before))) return true;
  // "the daughter of Peter Holm".
  if (from > 2 && tokenText(tokens, from - 1) === 'of' && RELATIVES.test(tokenText(tokens, from - 2)))
    return true;
  if (tokens.shape[last] !== SHAPE.comma || last + 2 >= tokens.count) return false;
  return (
    /^(?:his|her|their|the|a|my)$/i.test(tokenText(tokens, last + 1)) &&
    RELATIVES.test(tokenText(tokens, last + 2))
  );
}

/** The name in the text, from its first to its last word. */
export function nameSpan(tokens: Tokens, mention: Mention): Span {
  return { start: tokens.start[mention.first] ?? 0, end: tokens.end[mention.last - 1] ?? 0 };
}
