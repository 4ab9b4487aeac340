/** Words that have a capital only because they begin a sentence, and how they are told from names. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isFirstName, isOnlyName } from './gender.ts';
import { isBodyNoun } from './name-run.ts';
import { isNameWord, sortAt } from './noun-phrases.ts';
import { isOccupation } from './person-titles.ts';

const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show', 'auxiliary'] as const).map(classNumber));
const PLACE_STARTS = new Set(
  'new north south east west san santa los las saint united great fort mount lake cape port upper lower central'.split(
    ' ',
  ),
);
/** Endings of common words that open sentences; few names have them. */
const COMMON_ENDING = /(?:al|ed|er|ess|ful|ian|ic|ing|ist|ive|ly|or|ous)$/;

/** The columns and lists that distinguish such words from names. */
export interface Openers {
  readonly tokens: Tokens;
  readonly sentenceOf: Int32Array;
  /** Words that have a capital inside a sentence. */
  readonly known: ReadonlySet<string>;
  /** First words of sentences, in lower case, that the text also has without a capital. */
  readonly common: ReadonlySet<string>;
}

export function openersOf(tokens: Tokens, sentenceOf: Int32Array, headlines: ReadonlySet<number>): Openers {
  const known = new Set<string>();
  const openers = new Set<string>();
  const endings = new Uint8Array(1 << 15);
  for (let i = 0; i < tokens.count; i++) {
    if (!isNameWord(tokens, i)) continue;
    const inside = i > 0 && sentenceOf[i] === sentenceOf[i - 1] && (tokens.shape[i - 1] ?? 0) < SHAPE.comma;
    const headline = headlines.has(sentenceOf[i] ?? 0);
    if (inside && (!headline || (!isNameWord(tokens, i - 2) && isFirstName(tokenText(tokens, i - 1)))))
      known.add(tokenText(tokens, i));
    else if (tokens.shape[i] === SHAPE.capital && isNameWord(tokens, i + 1)) {
      openers.add(tokenText(tokens, i).toLowerCase());
      endings[tokens.ending[i] ?? 0] = 1;
    }
  }
  const common = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== SHAPE.lower || endings[tokens.ending[i] ?? 0] !== 1) continue;
    const word = tokenText(tokens, i);
    if (openers.has(word)) common.add(word);
  }
  return { tokens, sentenceOf, known, common };
}

/** The first of its sentence, or the first after an opening mark, a colon or a dash. */
function opensSentence({ tokens, sentenceOf }: Openers, i: number): boolean {
  return i === 0 || sentenceOf[i] !== sentenceOf[i - 1] || (tokens.shape[i - 1] ?? 0) > SHAPE.comma;
}

/** A single word with a capital at the start of its sentence is a name only if it is known as one or used like one. */
export function isCommonOpener(openers: Openers, i: number): boolean {
  const { tokens, sentenceOf, known } = openers;
  if (!opensSentence(openers, i) || tokens.shape[i] !== SHAPE.capital || sortAt(tokens, i) !== 0)
    return false;
  if (i + 1 < tokens.count && sentenceOf[i + 1] === sentenceOf[i] && isNameWord(tokens, i + 1)) return false;
  const word = tokenText(tokens, i);
  if (known.has(word) || isOnlyName(word)) return false;
  return COMMON_ENDING.test(word) || /[^s]s$/.test(word) || !actsAsSubject(tokens, i + 1);
}

/** Whether a verb or possessive follows, which makes the word before a subject. */
export function actsAsSubject(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const word = tokenText(tokens, i);
  return (
    (VERBS.has(sortAt(tokens, i)) && !isNounBefore(tokens, i)) ||
    /^['’]s$/.test(word) ||
    /^\p{Ll}+(?:ed|es|s)$/u.test(word) ||
    PASTS.has(word)
  );
}

/** "Lifeboat volunteer Ada Holm": a bare form before a name is a noun. */
function isNounBefore(tokens: Tokens, i: number): boolean {
  return (
    /^(?:volunteer|charge|report|contact|comment|witness)$/.test(tokenText(tokens, i)) &&
    isNameWord(tokens, i + 1)
  );
}

/** Irregular past forms, and adverbs before verbs: they follow a subject. */
const PASTS = new Set(
  `also became began bought broke brought built came caught chose drew drove fell fought found flew gave got grew held hit kept knew
  later led left lost made met never once paid put ran rose sang sat sent shot slept sold spent stood taught then threw took went woke won
  wore`.split(/\s+/),
);

/**
 * The first token of the name, after a word with a capital that only begins the sentence ("Choosing Lovelace",
 * "Comedian Ada Lovelace").
 */
export function withoutOpener(openers: Openers, first: number, end: number): number {
  const { tokens, sentenceOf, known, common } = openers;
  if (end - first < 2 || sortAt(tokens, first) !== 0) return first;
  const word = tokenText(tokens, first);
  const next = tokenText(tokens, first + 1);
  if (tokens.shape[first] === SHAPE.capital && common.has(word.toLowerCase()) && !known.has(word)) {
    const opens = first === 0 || sentenceOf[first] !== sentenceOf[first - 1] || isMark(tokens, first - 1);
    if (opens && (known.has(next) || isFirstName(next))) return first + 1;
  }
  if (isFirstName(word)) return first;
  const opens = first === 0 || sentenceOf[first] !== sentenceOf[first - 1] || isMark(tokens, first - 1);
  if (opens && !known.has(word) && tokens.shape[first] === SHAPE.capital) {
    // Of two words the second may be a surname: "Kehinde James".
    if (isFirstName(next) && (end - first > 2 || COMMON_ENDING.test(word) || isOccupation(word)))
      return first + 1;
    const ordinary =
      COMMON_ENDING.test(word) && !PLACE_STARTS.has(word.toLowerCase()) && !isBodyNoun(tokens, first + 1);
    if (known.has(next) && ordinary) return first + 1;
  }
  const titled = end - first > 2 && isFirstName(next) && tokens.shape[first] === SHAPE.capital;
  return titled && (isOccupation(word) || COMMON_ENDING.test(word)) ? first + 1 : first;
}

function isMark(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i] ?? 0) >= SHAPE.comma;
}

export function isPlaceStart(word: string): boolean {
  return PLACE_STARTS.has(word.toLowerCase());
}
