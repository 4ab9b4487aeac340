/** Decides what was said: tells speech from thoughts, and quotations from titles, terms and scare quotes. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { isReporting } from '../speakers/reporting-cues.ts';
import { isTurnedDown } from './clause-edges.ts';
import { FINDERS, isHearing, isMadeClear } from './verbs-with-clauses.ts';

/** Fewest words of an indirect quote. */
const FEWEST_WORDS = 2;

/** Most words of a term in quotation marks such as "deep state"; "too big to fail" is a statement. */
const LONGEST_TERM = 3;

const SAY = classNumber('say');
const TELL = classNumber('tell');
const THINK = classNumber('think');
const SHOW = classNumber('show');
const BODY = classNumber('body');
const DOCUMENT = classNumber('document');

/** Verbs by which bodies make statements: "a court found", "the ministry estimates". */
const FINDINGS = /^(?:determin|estimat|f[io]und|find|forecast|project|held|hold)/;

interface Attributed {
  readonly content: UnitSpan;
  readonly source: UnitSpan | null;
  readonly cue: UnitSpan | null;
}

export function isSpeech(
  units: Units,
  stretches: readonly Stretch[],
  unsaid: ReadonlySet<number>,
  one: Attributed,
): boolean {
  const { content, cue } = one;
  const quotes = quotesWithin(units, content).filter((quote) => !unsaid.has(units.stretch[quote] ?? -1));
  if (quotes.length === 0) return isReportedClause(units, one);
  if (stretches[units.stretch[content.first] ?? -1]?.style === 'turn') return true;
  if (quotes.every((quote) => isNamedSo(units, quote)) && !isSaying(units, cue)) return false;
  if (cue !== null && isReporting(units, cue)) return true;
  const whole = content.last - content.first === 1;
  const introduced = cue !== null && units.shape[cue.last - 1] === SHAPE.colon;
  const thought = cue !== null && hasSort(units, cue, THINK, THINK);
  return quotes.some(
    (quote) => !isTitle(units, quote) && (whole || introduced || thought || !isTerm(units, quote)),
  );
}

function quotesWithin(units: Units, content: UnitSpan): readonly number[] {
  const quotes: number[] = [];
  for (let i = content.first; i < content.last; i++) if (units.shape[i] === QUOTE_SHAPE) quotes.push(i);
  return quotes;
}

/** Words without quotation marks need a verb of speech, because what somebody wants or believes was not said. */
function isReportedClause(units: Units, { content, cue, source }: Attributed): boolean {
  if (cue === null || !inSentenceOf(units, content, cue.first)) return false;
  let words = 0;
  for (let i = content.first; i < content.last; i++) if (isWordUnit(units, i)) words += 1;
  if (words < FEWEST_WORDS || isTopicAsked(units, content, cue) || isAmount(units, content)) return false;
  if (source === null && isTask(units, content, cue)) return false;
  if (isReporting(units, cue) || isHearing(units, cue.last - 1) || isAdmission(units, content, cue))
    return true;
  if (isMadeClear(units, content.first - 2)) return true;
  if (isTurnedDown(units, content, cue)) return true;
  return source !== null && isFinding(units, cue, source);
}

/** "agreed that", "accepted that": what somebody grants, in so many words. */
function isAdmission(units: Units, content: UnitSpan, cue: UnitSpan): boolean {
  const that = content.first - 1;
  return that === cue.last && wordAt(units, that) === 'that' && ADMITS.test(wordAt(units, cue.last - 1));
}

export const ADMITS = /^(?:agree[ds]?|accept(?:s|ed)?)$/;

/** "Asked about the delay, …": what somebody was asked about is no statement. */
function isTopicAsked(units: Units, content: UnitSpan, cue: UnitSpan): boolean {
  if (ASKED.test(wordAt(units, content.first)) && wordAt(units, content.first + 1) === 'about') return true;
  if (wordAt(units, cue.last - 1) !== 'about') return false;
  for (let i = cue.first; i < cue.last; i++) if (ASKED.test(wordAt(units, i))) return true;
  return false;
}

const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;

/** "Asked to write in her style, the chatbot produced": a task, and nobody who sets it. */
function isTask(units: Units, { first }: UnitSpan, cue: UnitSpan): boolean {
  const opens = cue.first === 0 || units.sentence[cue.first - 1] !== units.sentence[cue.first];
  return opens && cue.last === first && wordAt(units, first) === 'to' && SET.test(wordAt(units, first - 1));
}

const SET = /^(?:asked|invited|ordered|told|instructed|pressed|urged)$/i;

/** "said a great deal", "said enough": how much somebody said, not what. */
function isAmount(units: Units, { first, last }: UnitSpan): boolean {
  return (
    last - first <= LONGEST_AMOUNT &&
    AMOUNTS.test(wordAt(units, last - 1)) &&
    /^(?:a|an|so|too|as|not|very)$/.test(wordAt(units, first))
  );
}

const AMOUNTS = /^(?:deal|lot|bit|little|much|more|few|words?|thing)$/;
const LONGEST_AMOUNT = 3;

/** "A poll found that …", "The report shows …", "The ministry estimates …": statements of documents and bodies. */
function isFinding(units: Units, cue: UnitSpan, source: UnitSpan): boolean {
  if (!hasSort(units, cue, THINK, SHOW) && !/^h[eo]lds?$/.test(wordAt(units, cue.last - 1))) return false;
  if (hasSort(units, source, DOCUMENT, DOCUMENT)) return true;
  if (!hasSort(units, source, BODY, BODY) && !FINDERS.test(wordAt(units, source.last - 1))) return false;
  for (let i = cue.first; i < cue.last; i++) if (FINDINGS.test(wordAt(units, i))) return true;
  return false;
}

function hasSort(units: Units, span: UnitSpan, one: number, other: number): boolean {
  for (let i = span.first; i < span.last; i++)
    if (units.sort[i] === one || units.sort[i] === other) return true;
  return false;
}

/** A verb of saying or telling, not only of naming ("was blamed for"). */
function isSaying(units: Units, cue: UnitSpan | null): boolean {
  return cue !== null && hasSort(units, cue, SAY, TELL);
}

/** "the so-called “deep state”": a name that others gave. */
function isNamedSo(units: Units, quote: number): boolean {
  return quote > 0 && wordAt(units, quote - 1) === 'so-called';
}

/** "The Long Way Home": in title case, without punctuation at its end. */
function isTitle(units: Units, quote: number): boolean {
  const words = wordsOf(units, quote);
  if (words.length === 0 || words.length > 12) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(word) ||
      /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|vs|with)$/.test(word),
  );
}

/** A few words without punctuation at the end: a term, a nickname, a scare quote. */
function isTerm(units: Units, quote: number): boolean {
  const text = units.text.slice(units.start[quote], units.end[quote]);
  return wordsOf(units, quote).length <= LONGEST_TERM && !/[.,!?…-]["'”’»]*$/.test(text);
}

function wordsOf(units: Units, quote: number): readonly string[] {
  const text = units.text.slice(
    units.start[quote],
    Math.min(units.end[quote] ?? 0, (units.start[quote] ?? 0) + 200),
  );
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

function inSentenceOf(units: Units, content: UnitSpan, unit: number): boolean {
  const sentence = units.sentence[unit] ?? 0;
  return (
    sentence >= (units.sentence[content.first] ?? 0) - 1 &&
    sentence <= (units.sentence[content.last - 1] ?? 0) + 1 &&
    units.passage[unit] === units.passage[content.first]
  );
}
