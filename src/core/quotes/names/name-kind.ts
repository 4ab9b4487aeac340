/** The kind of a name by itself and the words beside it: person, body, place, or unclear. */
import { PLACES, PLACES_AND_FIRST_NAMES, THING_NOUNS } from '../../text/names/places.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isFirstName, withoutDiacritics } from './gender.ts';
import { isContentWord } from './headlines.ts';
import { isSuffix } from './name-run.ts';
import { sortAt } from './noun-phrases.ts';
import { isPlaceStart } from './openers.ts';
import { isOccupation, isTitle } from './person-titles.ts';

const BODY = classNumber('body');
const DOCUMENT = classNumber('document');
const PREPOSITION = classNumber('preposition');
const DETERMINER = classNumber('determiner');
const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show', 'auxiliary'] as const).map(classNumber));

/** Nouns of places and things that are also surnames: after a first name they belong to a person's name. */
const SURNAMES_TOO = new Set(
  `banks bank bay basin beach bell bridge bull castle cave church cross day field fields forest fort garden gates grand grove hall hill house
  lake lakes lane league market mount ocean pass port post press price river rivers school sea shore sun temple tower towers valley ward wing
  wood woods world street park parks radio works white marshall`.split(/\s+/),
);
/** Names of cities that are as often names of persons. */
const ALSO_WOMEN_AND_MEN = new Set(
  'adelaide austin brittany charlotte chelsea florence lincoln madison savannah sofia victoria'.split(' '),
);
/** Surnames that come first in East Asian names. */
const FAMILY_NAMES_FIRST = new Set(
  `ahn bae bai cai cao chan chang chen cheng cheung cho choi chow chung dai deng ding dong du fan fang feng fu fung gao gong gu guo
  han he ho hong hou hu huang hwang jang jeong jia jiang jin jung kang kim kong kwok kwon lai lam lau lee leung li liang liao lim lin
  liu lo lu luo ma mao meng moon ng ngo nguyen oh pan pang park peng pham phan qi qian qin ren ryu seo shao shen shi shin sim son
  song su suh sun tan tang tao teo teoh tian tran tsai vo wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao
  yeo yi yim yin yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu`.split(/\s+/),
);

/** Whether the first word is the surname: Lee Jae-won, Zhou Lihua. */
export function beginsWithFamilyName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > 3 || !FAMILY_NAMES_FIRST.has(withoutDiacritics(first))) return false;
  return !THING_NOUNS.has(second.toLowerCase()) && !second.endsWith('.');
}

export function isPlace(word: string): boolean {
  return PLACES.has(withoutDiacritics(word));
}

/** `titled`: a title or a role stands before the name. */
export function nameKind(
  tokens: Tokens,
  first: number,
  last: number,
  words: readonly string[],
  titled: boolean,
): 'person' | 'body' | 'unclear' {
  if (tokens.shape[first] === SHAPE.handle || isInsideTitleCase(tokens, first)) return 'body';
  if (isThing(tokens, first, last, words, titled)) return 'body';
  if (!titled && isEvent(tokens, first, last, words)) return 'body';
  if (titled) return 'person';
  // "In the Commons": names of persons have no article.
  const article = sortAt(tokens, first - 1) === DETERMINER && /^the$/i.test(tokenText(tokens, first - 1));
  const modifiesNoun =
    tokens.shape[last] === SHAPE.lower && isContentWord(tokens, last) && !VERBS.has(sortAt(tokens, last));
  if (article && words.length === 1 && !modifiesNoun) return 'body';
  const [head = ''] = words;
  if (words.length > 1 && isPlaceStart(head)) return 'unclear';
  const place = PLACES_AND_FIRST_NAMES.has(withoutDiacritics(head)) && (article || words.length > 2);
  if (
    words.length > 1 &&
    words.length <= 6 &&
    (isFirstName(head) || tokens.shape[first] === SHAPE.initial) &&
    !place
  )
    return 'person';
  if (!article && beginsWithFamilyName(words)) return 'person';
  return isIntroduced(tokens, first, last, words) ? 'person' : 'unclear';
}

/** A word for a body or document, a place, or a name with the ending of a street, prize or company. */
function isThing(
  tokens: Tokens,
  first: number,
  last: number,
  words: readonly string[],
  titled: boolean,
): boolean {
  const [head = ''] = words;
  const named = words.length > 1 && (isFirstName(head) || tokens.shape[first] === SHAPE.initial);
  let surnameEnd = last;
  while (surnameEnd > first + 1 && isSuffix(tokenText(tokens, surnameEnd - 1))) surnameEnd -= 1;
  for (let i = first; i < last; i++) {
    const sort = sortAt(tokens, i);
    if ((sort !== BODY && sort !== DOCUMENT) || isSuffix(tokenText(tokens, i))) continue;
    const surname = named && i === surnameEnd - 1 && SURNAMES_TOO.has(tokenText(tokens, i).toLowerCase());
    if (!(i === first && named) && !surname) return true;
  }
  const end = withoutDiacritics(words.at(-1) ?? '');
  if (words.length === 1) return isPlace(end) && !ALSO_WOMEN_AND_MEN.has(end);
  // "Diver Mele Tonga": after an occupation a place may be a surname.
  if (isPlace(end) && !named && !titled) return true;
  if (!THING_NOUNS.has(end)) return false;
  // "Fisherman Phil Ocean", "Phil Ocean, 41,": what he is or how old he is shows a person.
  const occupied = titled || (first > 0 && isOccupation(tokenText(tokens, first - 1)));
  if (named && (occupied || isIntroduced(tokens, first, last, words))) return false;
  return !(named && SURNAMES_TOO.has(end) && !PLACES_AND_FIRST_NAMES.has(withoutDiacritics(head)));
}

/** "its annual Camp Lumen show", "at Studio Lumen, its shop": a thing that a company named after itself. */
function isEvent(tokens: Tokens, first: number, last: number, words: readonly string[]): boolean {
  if (words.length < 2 || isFirstName(words[0] ?? '') || first === 0) return false;
  const owned = OWNERS.test(tokenText(tokens, first - 1)) || YEARLY.test(tokenText(tokens, first - 1));
  const next = tokens.shape[last] === SHAPE.lower ? tokenText(tokens, last) : '';
  if (owned || EVENTS.test(next)) return true;
  return (
    tokens.shape[last] === SHAPE.comma && OWNERS.test(tokenText(tokens, last + 1)) && isPlaced(tokens, first)
  );
}

const OWNERS = /^(?:its|their)$/;
const YEARLY = /^(?:annual|yearly|biennial|quarterly|flagship)$/;
const EVENTS =
  /^(?:conference|contest|cup|event|expo|exhibition|fair|festival|forum|gala|show|showcase|summit|tournament|trophy)s?$/;

/** Whether "at" or "in" stands before the name. */
function isPlaced(tokens: Tokens, first: number): boolean {
  return /^(?:at|in)$/.test(tokenText(tokens, first - 1));
}

/** "Save Our Shore", "The Hague": a function word with a capital inside a sentence belongs to a title. */
function isInsideTitleCase(tokens: Tokens, first: number): boolean {
  const before = first - 1;
  if (before < 1 || tokens.shape[before] !== SHAPE.capital || sortAt(tokens, before) === 0) return false;
  const small = /^(?:the|our|my|your|for|of|to|in|on|and|with|no|a)$/i.test(tokenText(tokens, before));
  const inside = (tokens.shape[before - 1] ?? SHAPE.stop) < SHAPE.comma;
  return small && inside && tokens.passage[before - 1] === tokens.passage[before];
}

/** "Ola Brekkan, 42", "Ola Brekkan, who …", "The warden, Ola Brekkan, …". */
function isIntroduced(tokens: Tokens, first: number, last: number, words: readonly string[]): boolean {
  if (tokens.shape[last] !== SHAPE.comma || last + 1 >= tokens.count) return false;
  // "A farmer from Kell, who …": the farmer.
  if (words.length === 1 && sortAt(tokens, first - 1) === PREPOSITION) return false;
  const next = tokenText(tokens, last + 1);
  if (/^\d\d$/.test(next) || /^who(?:se|m)?$/.test(next)) return true;
  if (words.length < 2 || tokens.shape[first - 1] !== SHAPE.comma) return false;
  return isTitle(tokens, first - 2) || COMPANIONS.test(tokenText(tokens, first - 2));
}

/** Nouns that tie a person to another one: "her assistant, Ola Brekkan,". */
const COMPANIONS =
  /^(?:assistant|deputy|colleague|friend|neighbou?r|partner|flatmate|roommate|classmate|teammate|fianc[eé]e?|girlfriend|boyfriend|successor|predecessor|rival|opponent|counterpart|mentor|pupil|apprentice|protégé|lodger|landlord|landlady)$/;
