/** The day on which something was said, if the verb of speech itself has one: never the day of an event. */
import { dateAt } from '../text/dates.ts';
import { SHAPE } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import type { UnitSpan } from './labels/label-spans.ts';
import type { Units } from './marks/text-units.ts';
import { wordAt } from './names/noun-phrases.ts';

/** How far a date may be from the cue or source in their sentence, in units: a lede may have two full names with titles. */
const REACH = 40;

/** A date without a year that is further back, in days, may be in another year or in the future. */
const LONGEST_AGO = 180;
const DAY = 86_400_000;

const WEEKDAY = classNumber('weekday');
const DAYS = new Set([WEEKDAY, classNumber('month'), classNumber('time')]);
const RELATIVE = classNumber('relative');
const SUBORDINATOR = classNumber('subordinator');
const NEGATION = classNumber('negation');

/** Words that give a day to something other than the saying: "after the vote on Tuesday", "ahead of", "who died on Monday". */
const OF_AN_EVENT =
  /^(?:after|ahead|although|amid|as|because|before|but|by|concerning|despite|due|ended|ending|ends|expires?|following|from|regarding|since|that|though|through|till|to|until|upon|when|where|whereas|which|while|who|whom|whose|was|were|is|are|had|has|be|been|died|dies|killed|shot|elected|published|released|broadcast|aired|scheduled|planned|set|held|opened|reopened|closed|happened|occurred|took|left|won|lost|arrested|born|founded|sentenced|jailed|married|buried|launched|signed)$/;

/** "to" before a hearer is no event: "said to reporters on Monday", "spoke to the Courier on Sunday". */
const HEARER =
  /^(?:a|an|the|his|her|their|its|reporters|journalists|lawmakers|parliament|congress|senators|mps|me|us|him|them)$/;

/** Words that begin an adjunct of the saying: "At a rally on Saturday, she said". */
const SETTING =
  /^(?:on|in|at|during|speaking|late|later|earlier|early|addressing|writing|testifying|appearing|over|by|last|this|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again)$/;

/** Words for the future: "will say on Thursday", "is expected to tell". */
const TO_COME =
  /^(?:will|shall|would|should|could|might|may|must|expected|due|going|set|plans?|planned|wants?|intends?|hopes?|scheduled)$/;
const TO_COME_SHORT = /^['’]ll$/;

/** Null if the saying has no date outside the words, or the day of publication is unknown. */
export function statementDate(
  units: Units,
  content: UnitSpan,
  cue: UnitSpan | null,
  source: UnitSpan | null,
  published: string | null,
): string | null {
  if (published === null || cue === null || isToCome(units, cue, source)) return null;
  const own = units.sentence[cue.first];
  const end = Math.min(units.count, cue.last + REACH);
  const isBehind = content.first >= cue.last;
  for (let i = cue.first; i < end && units.sentence[i] === own && !(isBehind && i >= content.first); i++) {
    if (i >= content.first && i < content.last) continue;
    if (source !== null && i >= source.first && i < source.last) {
      if (isOfEvent(units, i, cue.last)) break;
      continue;
    }
    if (mayBeDay(units, i)) {
      const date = dayAt(units, i, published);
      if (date !== null) return isOfAnother(units, i) ? null : date;
    }
    if (i >= cue.last ? isOfEvent(units, i, cue.last) : i > cue.first && isEvent(units, i)) break;
  }
  return dayBefore(units, content, cue, source, published);
}

/** "On Tuesday, she said", "At a rally on Saturday, she said", "she on Tuesday told reporters". */
function dayBefore(
  units: Units,
  content: UnitSpan,
  cue: UnitSpan,
  source: UnitSpan | null,
  published: string,
): string | null {
  if (source !== null && source.last <= cue.first) {
    // The labels may include the day in the source: "the ministry on Sunday confirmed".
    for (let i = source.first + 1; i < cue.first; i++) {
      if (units.sort[i - 1] === RELATIVE) break;
      if (units.sort[i] === RELATIVE || isPause(units, i) || isEvent(units, i)) break;
      if (units.shape[i] === SHAPE.comma && !SETTING.test(wordAt(units, i + 1))) {
        i = asideEnd(units, i, cue.first);
        continue;
      }
      if (i < source.last && wordAt(units, i - 1) !== 'on') continue;
      const date = mayBeDay(units, i) ? dayAt(units, i, published) : null;
      if (date !== null) return isOfAnother(units, i) || hasOtherVerb(units, i, cue.first) ? null : date;
    }
  }
  const opens = source !== null && /^(?:yesterday|today)$/.test(wordAt(units, source.first));
  const start = Math.min(cue.first, source === null ? cue.first : source.first + (opens ? 1 : 0));
  if (content.first < start && units.sentence[content.first] === units.sentence[start]) return null;
  let first = start;
  while (first > 0 && start - first < REACH && units.sentence[first - 1] === units.sentence[start])
    first -= 1;
  if (!SETTING.test(wordAt(units, first)) || wordAt(units, first) === 'by') return null;
  for (let i = first; i < start; i++) {
    if (i > first && (units.sort[i] === RELATIVE || units.sort[i] === SUBORDINATOR || isEvent(units, i)))
      return null;
    const date = mayBeDay(units, i) ? dayAt(units, i, published) : null;
    if (date === null) continue;
    return isOfAnother(units, i) ? null : date;
  }
  return null;
}

/** The comma that ends the aside, which says nothing of the saying: ", born on 5 June,". */
function asideEnd(units: Units, comma: number, high: number): number {
  for (let i = comma + 1; i < high; i++) if (units.shape[i] === SHAPE.comma) return i;
  return high;
}

/** "they watched it on Thursday and said": the day of another verb. */
function hasOtherVerb(units: Units, from: number, cue: number): boolean {
  for (let i = from; i < cue; i++) if (/^(?:and|but)$/.test(wordAt(units, i))) return true;
  return false;
}

/** Whether the verb is about the future, or about something not said. */
function isToCome(units: Units, cue: UnitSpan, source: UnitSpan | null): boolean {
  const from = source !== null && source.last <= cue.first ? source.last : cue.first - 4;
  for (let i = Math.max(0, from, cue.first - 6); i < cue.last; i++) {
    if (units.sentence[i] !== units.sentence[cue.first]) continue;
    const word = wordAt(units, i);
    if (TO_COME.test(word) || TO_COME_SHORT.test(word) || units.sort[i] === NEGATION) return true;
  }
  return false;
}

function isOfEvent(units: Units, i: number, cue: number): boolean {
  if (units.sort[i] === RELATIVE || isPause(units, i)) return true;
  const word = wordAt(units, i);
  // "said of the driver, who …", "said of Monday’s attack"; "told the driver of the bus on Monday" is no event.
  if (word === 'of' && i === cue) return true;
  if (word === 'to' || word === 'as' || word === 'from') return !isHearer(units, i + 1) || word === 'as';
  return isEvent(units, i);
}

function isEvent(units: Units, i: number): boolean {
  const word = wordAt(units, i);
  return word !== 'to' && word !== 'from' && OF_AN_EVENT.test(word);
}

function isHearer(units: Units, i: number): boolean {
  const shape = units.shape[i] ?? 0;
  return HEARER.test(wordAt(units, i)) || (shape >= SHAPE.capital && shape <= SHAPE.mixed);
}

/** A semicolon or dash begins a new part. */
function isPause(units: Units, i: number): boolean {
  const shape = units.shape[i];
  return shape === SHAPE.semicolon || shape === SHAPE.dash || shape === SHAPE.colon;
}

/** In the word lists, "May" is an auxiliary and not a month. */
function mayBeDay(units: Units, i: number): boolean {
  return DAYS.has(units.sort[i] ?? 0) || units.shape[i] === SHAPE.digits || wordAt(units, i) === 'may';
}

/** "Monday’s attack", but "at Monday’s meeting". */
function isOfAnother(units: Units, i: number): boolean {
  if (i + 1 >= units.count || !/^['’]s?$/.test(wordAt(units, i + 1))) return false;
  const before = i > 0 ? wordAt(units, i - 1) : '';
  return before !== 'at' && before !== 'in' && before !== 'during';
}

/** The date at a unit; null if its sentence is about another year, or may be. */
function dayAt(units: Units, i: number, published: string): string | null {
  if (isInName(units, i)) return null;
  const start = withModifier(units, i);
  const date = dateAt(units.text, start, published);
  if (date === null) return null;
  const year = date.slice(0, 4);
  if (units.text.slice(start, start + 30).includes(year)) return date;
  if ((Date.parse(published) - Date.parse(date)) / DAY > LONGEST_AGO) return null;
  return speaksOfOtherYear(units, i, year) ? null : date;
}

/** "USA Today": inside a sentence "today" has no capital unless it is part of a name; so has "the Sunday Post", "Good Friday". */
function isInName(units: Units, i: number): boolean {
  if (units.sort[i] === WEEKDAY && (isNamedDay(units, i) || isTitled(units, i))) return true;
  if (units.shape[i] !== SHAPE.capital || units.sentence[i - 1] !== units.sentence[i]) return false;
  return /^(?:today|tonight|yesterday)$/.test(wordAt(units, i));
}

const NAMED_DAY = /^(?:good|black|ash|shrove|easter|palm|holy|super|cyber|bloody|maundy|whit)$/;

function isNamedDay(units: Units, i: number): boolean {
  return NAMED_DAY.test(wordAt(units, i - 1)) && units.shape[i - 1] === SHAPE.capital;
}

/** "the Sunday Post", "told Sunday Morning Live"; not "on Sunday Ada Voss". */
function isTitled(units: Units, i: number): boolean {
  const next = units.shape[i + 1];
  const capital = next === SHAPE.capital || next === SHAPE.allCaps || next === SHAPE.mixed;
  if (!capital || units.sentence[i - 1] !== units.sentence[i]) return false;
  return !BEFORE_DAY.test(wordAt(units, i - 1)) && units.shape[i - 1] !== SHAPE.comma;
}

const BEFORE_DAY = /^(?:on|last|this|next|early|late|since|until|till|by|from|and|but|earlier|of|every)$/;

/** "In 2019, … on 3 May": a year in the sentence or the one before, within the paragraph. */
function speaksOfOtherYear(units: Units, i: number, year: string): boolean {
  const sentence = units.sentence[i] ?? 0;
  if (units.sort[i] !== WEEKDAY && paragraphOfOtherYear(units, i, year)) return true;
  for (const step of [-1, 1]) {
    for (let j = i + step; j >= 0 && j < units.count && Math.abs(j - i) <= 2 * REACH; j += step) {
      const away = (units.sentence[j] ?? 0) - sentence;
      if (away < -1 || away > 0 || units.passage[j] !== units.passage[i]) break;
      if (units.shape[j] === SHAPE.year && units.text.slice(units.start[j], units.end[j]) < year) return true;
    }
  }
  return false;
}

/** Whether the paragraph before names an earlier year and neither a weekday nor the year of publication. */
function paragraphOfOtherYear(units: Units, i: number, year: string): boolean {
  const before = (units.passage[i] ?? 0) - 1;
  let other = false;
  let j = i;
  while (j > 0 && units.passage[j] === units.passage[i] && i - j < FARTHEST) j -= 1;
  for (; j >= 0 && i - j < FARTHEST && units.passage[j] === before; j--) {
    if (units.sort[j] === WEEKDAY) return false;
    if (units.shape[j] !== SHAPE.year) continue;
    const named = units.text.slice(units.start[j], units.end[j]);
    if (named >= year) return false;
    other = true;
  }
  return other;
}

/** How far back a paragraph is read, in units. */
const FARTHEST = 160;

/** "last Thursday", "this morning" begin one word earlier. */
function withModifier(units: Units, i: number): number {
  const start = units.start[i] ?? 0;
  const before = i > 0 ? wordAt(units, i - 1) : '';
  return before === 'last' || before === 'this' || before === 'next' ? (units.start[i - 1] ?? start) : start;
}
