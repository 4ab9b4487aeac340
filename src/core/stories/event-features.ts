/** Features that distinguish events: names, numbers and dates weigh more than topic words. */

import type { EventFeatures } from '../articles/article.ts';
import { MONTHS, WEEKDAYS } from '../base/calendar-names.ts';
import { sentencesOf } from '../text/sentences.ts';
import { stem } from '../text/stems.ts';
import { wordsOf } from '../text/words.ts';

/** Function words, and words that occur in every report. */
const EMPTY = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers him his
  how i if in into is it its just me more most my no nor not now of off on once only or other our out over own re s said
  same say says she should so some such t than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom why will with would you your one two according told
  nobody everyone everybody somebody anyone
  new year years day days week time people last first ${WEEKDAYS.join(' ')} mr mrs ms
  ${MONTHS.join(' ')}`.split(/\s+/),
);

/** Bodies that report on many events: a name that ends with one of these words says who told, not what happened. */
const BODIES = new Set(
  `police agency service services survey center centre office bureau ministry department authority administration commission
  committee council court institute guard brigade news agencies press parliament government senate congress house`.split(
    /\s+/,
  ),
);

/** Words with a capital that are part of many names, or stand before them. */
const OF_MANY = new Set(
  `minister president prime secretary governor mayor senator judge justice inspector detective sergeant officer chief captain general
  director chairman doctor dr professor sir lady king queen pope national international federal royal premier division league cup
  championship world north south east west northern southern eastern western street road city county state states united district
  hurricane storm police company inc corp ltd group`.split(/\s+/),
);

/** Years, and numbers so small that every report has them, do not tell events apart. */
const COMMON_NUMBER = /^(?:\d|1[0-2]|(?:19|20)\d\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const MONTH_NAMES: ReadonlySet<string> = new Set(
  MONTHS.flatMap((month) => [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])]),
);

/** Above this share of capitals a line is a headline: its capitals say nothing about names. */
const HEADLINE_CAPITALS = 0.6;

/** Characters read of a long text: reports name their event near the beginning. */
const READ_AT_MOST = 20_000;

/** A sentence's words, and whether it is a headline. */
interface ReadSentence {
  readonly words: readonly ReadWord[];
  readonly isHeadline: boolean;
}

interface ReadWord {
  /** In lower case, without a possessive ending. */
  readonly plain: string;
  readonly capital: boolean;
  /** In the name of a body, as the word or before it. */
  readonly ofBody: boolean;
}

/**
 * Counted features of a text, each with its weight: `n:` words of names, `w:` other words, `b:` whole names, `#:` numbers.
 * A word is of a name where the text writes it with a capital inside a sentence, and not more often without one.
 */
export function eventFeatures(text: string, title = ''): EventFeatures {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const head = title === '' || text.startsWith(title) ? text : `${title}\n${text}`;
  const read = head.slice(0, READ_AT_MOST);
  const sentences = sentencesOf(read).map(({ start, end }) => readSentence(read.slice(start, end)));
  const names = nameWords(sentences);
  for (const sentence of sentences) countSentence(sentence, names, add);
  return Object.fromEntries([...counts].map(([key, count]) => [key, 1 + Math.log(count)]));
}

function readSentence(text: string): ReadSentence {
  const words = wordsOf(text.replace(/(?<=\d),(?=\d{3})/g, '')).map(({ text: word }) => ({
    plain: word.replace(/['’]s?$/, '').toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
  }));
  const capitals = words.filter(({ capital }) => capital).length;
  return { words: withBodies(words), isHeadline: capitals > HEADLINE_CAPITALS * words.length };
}

/** The words before a body's word belong to its name (`Northland Seismic Service`), and those behind its `for` or `of`. */
function withBodies(words: readonly Omit<ReadWord, 'ofBody'>[]): readonly ReadWord[] {
  let before = false;
  const upTo = words
    .toReversed()
    .map((word) => {
      before = word.capital && (before || BODIES.has(word.plain));
      return before;
    })
    .reverse();
  let behind = false;
  return words.map((word, at) => {
    const named = BODIES.has(words[at - 2]?.plain ?? '') && upTo[at - 2] === true;
    behind = word.capital && (behind || (named && /^(?:for|of)$/.test(words[at - 1]?.plain ?? '')));
    return { ...word, ofBody: upTo[at] === true || behind };
  });
}

function nameWords(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const more = new Map<string, number>();
  for (const { words, isHeadline } of sentences) {
    words.forEach((word, at) => {
      const { plain, capital } = word;
      if (!capital) more.set(plain, (more.get(plain) ?? 0) - 1);
      else if (!isHeadline && isInName(words, at)) more.set(plain, (more.get(plain) ?? 0) + 1);
    });
  }
  const inside = sentences.flatMap(({ words, isHeadline }) =>
    isHeadline ? [] : words.filter((_, at) => isInName(words, at)).map(({ plain }) => plain),
  );
  return new Set(inside.filter((plain) => (more.get(plain) ?? 0) >= 0));
}

/** A capital at the beginning of a sentence says nothing, unless the next word has one too. */
function isInName(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || word.ofBody || OF_MANY.has(word.plain) || EMPTY.has(word.plain))
    return false;
  return at > 0 || (words[1]?.capital === true && !words[1].ofBody);
}

function countSentence(
  { words, isHeadline }: ReadSentence,
  names: ReadonlySet<string>,
  add: (key: string) => void,
): void {
  let name: string[] = [];
  const endName = () => {
    if (name.length > 1 && name.length <= 4) add(`b:${name.join(' ')}`);
    name = [];
  };
  words.forEach(({ plain, capital, ofBody }, at) => {
    if (/^[$€£]?\d/.test(plain)) {
      endName();
      const number = plain.replace(/[^\d.]/g, '');
      const month = [words[at - 1], words[at + 1]].find((word) => MONTH_NAMES.has(word?.plain ?? ''))?.plain;
      if (month !== undefined && DAY.test(number)) add(`#:${month.slice(0, 3)} ${number}`);
      else add(`${COMMON_NUMBER.test(number) ? 'w' : '#'}:${number}`);
      return;
    }
    const kind = capital && names.has(plain) ? 'n' : 'w';
    for (const part of plain.split('-'))
      if (part.length > 1 && !EMPTY.has(part)) add(`${kind}:${stem(part)}`);
    if (capital && !ofBody && !isHeadline && !EMPTY.has(plain)) name.push(plain);
    else endName();
  });
  endName();
}
