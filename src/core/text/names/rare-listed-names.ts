/** Said and days of the week where they are names: "Mostafa Said said", "Friday Osei, a welder". */
import { SHAPE, type Tokens, tokenText } from '../tokens.ts';
import { classNumber } from '../vocabulary.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const WEEKDAY = classNumber('weekday');
const TITLE = classNumber('title');

/** Nouns behind a day that no person is called: "Sunday Mass". */
const NO_SURNAME =
  /^(?:afternoon|best|brunch|cup|evening|express|football|herald|league|lunch|mail|market|mass|mirror|morning|night|post|prayers?|premium|school|service|star|sun|telegraph|times|tribune|world)$/i;

/** Takes them out of the lists, in place. */
export function releaseRareNames(tokens: Tokens): void {
  let days: number[] | null = null;
  for (let i = 0; i < tokens.count; i++) {
    const sort = tokens.sort[i];
    if (sort === SAY && tokens.shape[i] === SHAPE.capital) {
      if (tokenText(tokens, i) === 'Said' && isSurname(tokens, i)) release(tokens, i);
    } else if (sort === WEEKDAY && isGivenName(tokens, i)) {
      days ??= [];
      days.push(i);
    }
  }
  if (days === null) return;
  const again = wordsNotBehindDays(tokens, new Set(days));
  for (const day of days) if (again.has(tokenText(tokens, day + 1))) release(tokens, day);
}

function release(tokens: Tokens, i: number): void {
  tokens.word[i] = 0;
  tokens.sort[i] = 0;
}

/** "Edward Said", "Mr Said", "Said told", "Said’s". */
function isSurname(tokens: Tokens, i: number): boolean {
  const next = i + 1 < tokens.count ? tokenText(tokens, i + 1) : '';
  if (tokens.sort[i + 1] === SAY || tokens.sort[i + 1] === TELL) return tokens.shape[i + 1] === SHAPE.lower;
  if (/^['’]s?$/.test(next)) return true;
  const before = tokens.passage[i - 1] === tokens.passage[i] ? tokens.shape[i - 1] : 0;
  const capital = before === SHAPE.capital || before === SHAPE.initial;
  const named = tokens.sort[i - 1] === 0 || tokens.sort[i - 1] === TITLE;
  return capital && named && !/^(?:to|he|she|it|they|that|the|an?)$/i.test(next);
}

/** A day that opens its sentence, with one more capital behind it and a comma or a small word after that. */
function isGivenName(tokens: Tokens, i: number): boolean {
  const { shape, sort } = tokens;
  const opens = i === 0 || tokens.passage[i - 1] !== tokens.passage[i] || shape[i - 1] === SHAPE.stop;
  if (!opens || shape[i + 1] !== SHAPE.capital || sort[i + 1] !== 0) return false;
  if (NO_SURNAME.test(tokenText(tokens, i + 1))) return false;
  return shape[i + 2] === SHAPE.comma || shape[i + 2] === SHAPE.lower;
}

/** The words with a capital that stand anywhere else. */
function wordsNotBehindDays(tokens: Tokens, days: ReadonlySet<number>): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (tokens.shape[i] === SHAPE.capital && tokens.sort[i] === 0 && !days.has(i - 1))
      words.add(tokenText(tokens, i));
  return words;
}
