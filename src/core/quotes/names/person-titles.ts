/** Titles, roles and offices before a name, which tell what its bearer is. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isNameWord, phraseEndingAt, sortAt } from './noun-phrases.ts';
import { OCCUPATIONS } from './occupations.ts';

const TITLE = classNumber('title');
const ROLE = classNumber('role');

/** Titles and forms of address from other countries that are not in the learnt word classes. */
const MORE_TITLES: ReadonlySet<string> = new Set(
  `administrator adv advocate alderman alderwoman alhaji archdeacon ayatollah barr barrister brig-gen brigadier canon cde cllr cmdt
  co-author co-chair co-chairman co-chairwoman co-founder co-host co-leader col-gen commandant commodore comrade const constable corporal councillor councilor count countess cpl crown cst datin dato datuk dcs duchess
  det director-general dr editor-in-chief emir encik engr father fr frau gen-maj hajia hajji haji herr hon honourable imam insp
  inspector lt-cdr lt-col lt-gen magistrate maj-gen major-gen marchioness marquess marshal maulana mdm mca mep mla mlle mme mna monsieur mp msp mufti mullah nana ntate oba ombudsman
  pandit pdt prof provost pte puan rabbi reeve rt rtd sayyid sens reps govs drs messrs secretary-general seri sgt-maj sheik sheikh shri smt sri sultan superintendent swami
  tun undersecretary undersecretary-general ustadh ustadz ustaz vice-admiral viscount viscountess vice-chancellor vice-president`.split(
    /\s+/,
  ),
);
const LONGEST_TITLE = 10;
/** Lower-case words that may be part of a title. */
const IN_TITLES = /^(?:of|for|press|deputy|vice|['’]s)$/;

/** Whether the word is a title or names a role. */
export function isTitle(tokens: Tokens, i: number): boolean {
  const sort = sortAt(tokens, i);
  if (sort === TITLE || sort === ROLE) return true;
  if (sort !== 0 || i < 0 || i >= tokens.count) return false;
  const word = tokenText(tokens, i).toLowerCase();
  if (word === 'head') return i + 1 < tokens.count && tokenText(tokens, i + 1) === 'of';
  // "Tan Sri" is a title, Tan by itself a surname.
  if (word === 'tan') return i + 1 < tokens.count && tokenText(tokens, i + 1) === 'Sri';
  return (
    MORE_TITLES.has(word.endsWith('.') ? word.slice(0, -1) : word) ||
    (tokens.shape[i] !== SHAPE.capital && OCCUPATIONS.has(word))
  );
}

/** A noun for an occupation: singer, baker, shepherd. */
export function isOccupation(word: string): boolean {
  return OCCUPATIONS.has(word.toLowerCase());
}

/** "Spokesman Josh Earnest", "novelist Greta Olin": whether a title or a role stands right before the token, no mark between. */
export function isAfterTitle(tokens: Tokens, i: number): boolean {
  return (
    i > 0 &&
    isTitle(tokens, i - 1) &&
    (tokens.shape[i - 1] ?? 0) < SHAPE.comma &&
    tokens.passage[i] === tokens.passage[i - 1]
  );
}

/** Start of the whole title before a name, without its article: "White House press secretary" before Karoline Leavitt. */
export function titleStart(tokens: Tokens, name: number): number {
  let start = name - 1;
  for (let i = start; i >= 0 && name - i < LONGEST_TITLE && tokens.passage[i] === tokens.passage[name]; i--) {
    if (isNameWord(tokens, i) || isTitle(tokens, i)) start = i;
    else if (!IN_TITLES.test(tokenText(tokens, i))) break;
    // "Widow of Captain Elias Drum": the widow is another than the captain.
    else if (/^(?:of|for)$/.test(tokenText(tokens, i)) && isTitle(tokens, i + 1)) break;
  }
  while (start < name - 1 && isVerbAtOpening(tokens, start)) start += 1;
  return start;
}

/** "Secretary of State" before Antony Blinken: a title, "of" and its object; null if there is none. */
export function officeBefore(tokens: Tokens, from: number): number | null {
  const phrase = phraseEndingAt(tokens, from - 1);
  if (phrase === null || from - phrase.first < 3) return null;
  const isOf = tokenText(tokens, phrase.first + 1) === 'of';
  return isOf && isTitle(tokens, phrase.first) && isNameWord(tokens, phrase.first) ? phrase.first : null;
}

/** A verb whose capital only opens the sentence: "Welcoming President …". */
function isVerbAtOpening(tokens: Tokens, i: number): boolean {
  return /^\p{Lu}\p{Ll}+(?:ing|ly)$/u.test(tokenText(tokens, i));
}
