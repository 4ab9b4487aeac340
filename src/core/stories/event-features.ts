/** Features that distinguish events: names, numbers and dates weigh more than topic words. */

import type { EventFeatures } from '../articles/article.ts';
import { MONTHS, WEEKDAYS } from '../base/calendar-names.ts';
import { sentencesOf } from '../text/sentences.ts';
import { stem } from '../text/stems.ts';
import { wordsOf } from '../text/words.ts';

/** Weights chosen on look-alike pairs of real events; the optimum is flat. */
const NAME = 2.5;
const FULL_NAME = 1;
const NUMBER = 1;
const TOPIC = 1;

/** Function words, and words that occur in every report. */
const EMPTY = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers him his
  how i if in into is it its just me more most my no nor not now of off on once only or other our out over own re s said
  same say says she should so some such t than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom why will with would you your one two according told
  new year years day days week time people last first ${WEEKDAYS.join(' ')} mr mrs ms
  ${MONTHS.join(' ')}`.split(/\s+/),
);

/** Above this share of capitals a line is a headline: its capitals say nothing about names. */
const HEADLINE_CAPITALS = 0.6;

/** Characters read of a long text: reports name their event near the beginning. */
const READ_AT_MOST = 20_000;

/** Counted features of a text, each with its weight: `w:` words and names, `b:` whole names, `#:` numbers. */
export function eventFeatures(text: string, title = ''): EventFeatures {
  const counts = new Map<string, number>();
  const add = (key: string, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight);
  const head = title === '' || text.startsWith(title) ? text : `${title}\n${text}`;
  const read = head.slice(0, READ_AT_MOST);
  for (const sentence of sentencesOf(read)) countSentence(read.slice(sentence.start, sentence.end), add);
  return Object.fromEntries([...counts].map(([key, count]) => [key, 1 + Math.log(count)]));
}

function countSentence(sentence: string, add: (key: string, weight: number) => void): void {
  const words = wordsOf(sentence);
  const capitals = words.filter((word) => isCapital(word.text)).length;
  const headline = capitals > HEADLINE_CAPITALS * words.length;
  let name: string[] = [];
  const endName = () => {
    if (name.length > 1 && name.length <= 4) add(`b:${name.join(' ')}`, FULL_NAME);
    name = [];
  };
  words.forEach((word, at) => {
    const plain = word.text.replace(/['’]s?$/, '').toLowerCase();
    if (/^\d/.test(plain)) {
      endName();
      add(`#:${plain.replace(/[^\d.]/g, '')}`, NUMBER);
      return;
    }
    const named = isCapital(word.text) && !headline;
    for (const part of plain.split('-')) {
      if (part.length > 1 && !EMPTY.has(part)) add(`w:${stem(part)}`, named && at > 0 ? NAME : TOPIC);
    }
    if (named && !EMPTY.has(plain)) name.push(plain);
    else endName();
  });
  endName();
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
