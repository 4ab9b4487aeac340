/** Clauses without a content label that are right beside a speaker and a verb of speech. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { isNameWord, wordAt } from '../names/noun-phrases.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const AUXILIARY = classNumber('auxiliary');
/** Fewest words of such a clause, and most units from its comma to the end of the sentence. */
const FEWEST = 3;
const LONGEST_TAIL = 16;
/** Most units from a verb of speech to the quotation after its colon. */
const LONGEST_LEAD = 10;

/** Labels the clauses beside a speaker, and every part of a quotation over several paragraphs. */
export function claimClauses(units: Units, stretches: readonly Stretch[], labels: Uint8Array): void {
  for (let first = 0; first < units.count; ) {
    let last = first + 1;
    while (last < units.count && units.sentence[last] === units.sentence[first]) last += 1;
    claim(units, labels, first, last);
    first = last;
  }
  for (let i = 0; i < units.count; i++) {
    const stretch = units.stretch[i] as number;
    if (stretch === -1) continue;
    const isPart = stretches[stretch]?.continues === true || stretches[stretch + 1]?.continues === true;
    if (isPart && labels[i] === LABEL.other) labels[i] = LABEL.afterBegin;
    claimBehindColon(units, labels, i);
    claimBeforeName(units, labels, i);
  }
}

/** “You get used to it,” shrugs Ada Holm: a comma inside the marks, any verb, and a person’s name. */
function claimBeforeName(units: Units, labels: Uint8Array, quote: number): void {
  const verb = quote + 1;
  if (labels[quote] !== LABEL.other || units.sentence[verb] !== units.sentence[quote]) return;
  if (!endsOpen(units, quote) || units.shape[verb] !== SHAPE.lower || !/[^s]s$|ed$/.test(wordAt(units, verb)))
    return;
  if (units.sort[verb] === AUXILIARY || !isSentence(units, quote, FEWEST - 1)) return;
  // "grinned midfielder Jordi Pol"
  let name = verb + 1;
  while (name < verb + LONGEST_ROLE && isRole(units, name)) name += 1;
  let last = name;
  while (last < units.count && last - name < LONGEST_NAME && isNameWord(units, last)) last += 1;
  if (last - name < 2 || (units.shape[last] ?? SHAPE.stop) < SHAPE.comma) return;
  labels[quote] = LABEL.beforeBegin;
  labels[verb] = LABEL.cue;
  labels.fill(LABEL.source, verb + 1, last);
  labels[verb + 1] = LABEL.sourceBegin;
}

/** A word of what somebody is: no part of the sentence’s frame. */
function isRole(units: Units, i: number): boolean {
  return (
    units.shape[i] === SHAPE.lower &&
    isWordUnit(units, i) &&
    units.sort[i] !== PREPOSITION &&
    !/ed$|ly$|^(?:and|back|off|out|up|as|that|to)$/.test(wordAt(units, i))
  );
}

const PREPOSITION = classNumber('preposition');

/** Most units from the verb to the name. */
const LONGEST_ROLE = 4;

const LONGEST_NAME = 5;

/** Whether the quotation ends in a comma, a question mark or an exclamation mark. */
function endsOpen({ text, end }: Units, quote: number): boolean {
  const at = end[quote] ?? 0;
  return /[,?!]/.test(text.slice(Math.max(0, at - 2), at + 1));
}

/** Whether the quotation begins with a capital and has at least so many words. */
function isSentence({ text, start, end }: Units, quote: number, fewest: number): boolean {
  const from = start[quote] ?? 0;
  const words = text.slice(from, Math.min(end[quote] ?? 0, from + LONGEST_LOOK));
  return /^\W*\p{Lu}/u.test(words) && words.split(/\s+/).length >= fewest;
}

/** Characters of a quotation that are looked at. */
const LONGEST_LOOK = 120;

/** "Ade told the court: “I trusted them.”": the quotation after a verb of speech and a colon. */
function claimBehindColon(units: Units, labels: Uint8Array, quote: number): void {
  if (labels[quote] !== LABEL.other || units.shape[quote - 1] !== SHAPE.colon) return;
  if (opensWithName(units, quote) && isSentence(units, quote, FEWEST) && isClosed(units, quote)) {
    labels[quote] = LABEL.afterBegin;
    return;
  }
  for (let i = quote - 2; i >= Math.max(0, quote - LONGEST_LEAD); i--) {
    if (units.sentence[i] !== units.sentence[quote] || units.shape[i] === QUOTE_SHAPE) return;
    if (units.sort[i] !== SAY && units.sort[i] !== TELL) continue;
    labels[quote] = LABEL.afterBegin;
    if (labels[i] === LABEL.other) labels[i] = LABEL.cue;
    return;
  }
}

/** "Holm was modest: “I got lucky.”": the sentence before the colon opens with a name and has words of its own behind it. */
function opensWithName(units: Units, quote: number): boolean {
  let first = quote - 1;
  while (first > 0 && quote - first < LONGEST_LEAD && units.sentence[first - 1] === units.sentence[quote])
    first -= 1;
  if (units.sentence[first - 1] === units.sentence[quote] || !isNameWord(units, first)) return false;
  let last = first;
  while (isNameWord(units, last)) last += 1;
  return quote - last > 2 && units.shape[last] === SHAPE.lower;
}

/** Whether the quotation ends as a sentence does. */
function isClosed({ text, end }: Units, quote: number): boolean {
  const at = end[quote] ?? 0;
  return /[.?!…]/.test(text.slice(Math.max(0, at - 2), at + 1));
}

/** The clause before ", the union said" at the end of a sentence without content. */
function claim(units: Units, labels: Uint8Array, first: number, last: number): void {
  let comma = -1;
  let end = last;
  for (let i = first; i < last; i++) {
    // "…, the paper reported, citing two officials": the cited people are not part of what it said.
    if (comma !== -1 && wordAt(units, i) === 'citing' && isReportedAfter(units, labels, comma)) {
      end = i;
      break;
    }
    if (units.shape[i] === QUOTE_SHAPE || (labels[i] ?? 0) >= LABEL.afterBegin) return;
    const next = wordAt(units, i + 1) === 'citing' ? LABEL.other : labels[i + 1];
    if (units.shape[i] === SHAPE.comma && (next === LABEL.sourceBegin || next === LABEL.cue)) comma = i;
  }
  if (units.word[first] === CUE_WORDS.according && claimAccording(units, labels, first, last)) return;
  if (comma === -1) {
    claimAfter(units, labels, first, last);
    return;
  }
  if (comma < first + FEWEST || end - comma > LONGEST_TAIL || opensAdverbial(units, first)) return;
  for (let i = first; i < comma; i++) if (labels[i] !== LABEL.other) return;
  if (!isReportedAfter(units, labels, comma) || endsInColon(units, last)) return;
  for (let i = end; i < last; i++) labels[i] = LABEL.other;
  for (let i = first; i < comma; i++) labels[i] = i === first ? LABEL.beforeBegin : LABEL.before;
}

/** "Though he had promised to wait, Lund told them …": the clause belongs to the telling. */
function opensAdverbial(units: Units, first: number): boolean {
  return /^(?:after|although|amid|as|because|before|despite|following|since|though|when|while)$/.test(
    wordAt(units, first),
  );
}

/** "According to the ministry, exports fell." */
function claimAccording(units: Units, labels: Uint8Array, first: number, last: number): boolean {
  let comma = first + 2;
  while (comma < last && units.shape[comma] !== SHAPE.comma) comma += 1;
  let end = last;
  while (end > comma && !isWordUnit(units, end - 1)) end -= 1;
  if (comma === first + 2 || end - comma - 1 < FEWEST || endsInColon(units, last)) return false;
  for (let i = comma + 1; i < end; i++) if (labels[i] !== LABEL.other) return false;
  labels.fill(LABEL.cue, first, first + 2);
  for (let i = first + 2; i < comma; i++) labels[i] = i === first + 2 ? LABEL.sourceBegin : LABEL.source;
  for (let i = comma + 1; i < end; i++) labels[i] = i === comma + 1 ? LABEL.afterBegin : LABEL.after;
  return true;
}

/** "At the end, the union said:": the words follow. */
function endsInColon(units: Units, last: number): boolean {
  return units.shape[last - 1] === SHAPE.colon;
}

/** ", the union said", ", said the union", ", Powell told reporters". */
function isReportedAfter(units: Units, labels: Uint8Array, comma: number): boolean {
  const inverted = labels[comma + 1] === LABEL.cue;
  let verb = comma + 1;
  while (!inverted && (labels[verb] === LABEL.sourceBegin || labels[verb] === LABEL.source)) verb += 1;
  if (labels[verb] !== LABEL.cue) return false;
  if (inverted) return units.sort[verb] === SAY && labels[verb + 1] === LABEL.sourceBegin;
  return units.sort[verb] === SAY || units.sort[verb] === TELL;
}

function claimAfter(units: Units, labels: Uint8Array, first: number, last: number): void {
  let end = last;
  while (end > first && !isWordUnit(units, end - 1)) end -= 1;
  for (let i = first + 1; i < end; i++) {
    if (labels[i] !== LABEL.cue || units.sort[i] !== SAY) continue;
    if (labels[i - 1] !== LABEL.source && labels[i - 1] !== LABEL.sourceBegin) return;
    let from = i + 1;
    while (from < end && labels[from] === LABEL.cue) from += 1;
    const that = units.word[from] === CUE_WORDS.that;
    if (that) from += 1;
    if (!that || end - from < FEWEST) return;
    for (let j = from; j < end; j++) if (labels[j] !== LABEL.other) return;
    for (let j = from; j < end; j++) labels[j] = j === from ? LABEL.afterBegin : LABEL.after;
    return;
  }
}
