/** Moves the start of labelled words: behind a question that they answer, before the reports that they are about. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { CLAIMS } from './clause-edges.ts';
import { isContent, mark } from './content-labels.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');

/** Most units from the verb to the words. */
const LEAD = 10;

/** "Asked if he would stay, | “Of course,” he said": the question is none of his words. */
export function withoutQuestion(units: Units, labels: Uint8Array, first: number): void {
  if (!/^(?:asked|pressed|questioned|quizzed)$/i.test(wordAt(units, first))) return;
  const opens = first === 0 || units.sentence[first - 1] !== units.sentence[first];
  for (let i = first + 1; opens && i < first + QUESTION && isContent(labels, i); i++) {
    if (units.shape[i] !== QUOTE_SHAPE) continue;
    if (units.shape[i - 1] !== SHAPE.comma) return;
    labels[i] = labels[first] ?? LABEL.other;
    labels.fill(LABEL.other, first, i);
    return;
  }
}

/** Most units of a question before its answer. */
const QUESTION = 30;

/** "asked people | who are still out to leave": whoever is asked is part of the request. */
export function widenRequest(units: Units, labels: Uint8Array, first: number): void {
  if (!/^(?:who|whose|with|in|on|near|from)$/.test(wordAt(units, first))) return;
  const people = first - 1;
  const plural = /^(?:people|those|anyone|everyone|\p{Ll}+[^s]s)$/u.test(wordAt(units, people));
  if (!plural || labels[people] !== LABEL.other || !/^(?:asked|urged|told)$/.test(wordAt(units, people - 1)))
    return;
  labels[people] = LABEL.afterBegin;
  labels[first] = LABEL.after;
}

/** "said reports that | it was moving were untrue": the reports are the subject. */
export function widen(units: Units, labels: Uint8Array, first: number): void {
  if (wordAt(units, first - 1) !== 'that' || !CLAIMS.test(wordAt(units, first - 2))) return;
  let verb = first - 3;
  while (verb > first - LEAD && isModifier(units, verb)) verb -= 1;
  if (!SAYS.test(wordAt(units, verb)) || units.sentence[verb] !== units.sentence[first]) return;
  labels[first] = LABEL.after;
  mark(labels, { first: verb + 1, last: first }, LABEL.afterBegin, LABEL.after);
}

const SAYS = /^(?:said|says|say|insisted|insists|maintained|added|stressed)$/;

function isModifier(units: Units, i: number): boolean {
  return (
    units.shape[i] === SHAPE.lower && units.sort[i] !== SAY && units.sort[i] !== TELL && isWordUnit(units, i)
  );
}
