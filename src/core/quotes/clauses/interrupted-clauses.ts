/** Clauses that name their speaker in the middle: "Prices, the bank said, would fall". Both halves are one statement. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isTimeWord, phraseBeginning } from '../speakers/clause-words.ts';
import { isContent, mark } from './content-labels.ts';
import { beginsWithVerb, hasOwnVerb } from './statement-shape.ts';
import { FINDERS } from './verbs-with-clauses.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const AUXILIARY = classNumber('auxiliary');
const DOCUMENT = classNumber('document');
const BODY = classNumber('body');

/** Most units of the aside that names the speaker, and of the half before it. */
const LONGEST_ASIDE = 16;
const LONGEST_HALF = 30;
/** Fewest units of the half after it. */
const SHORTEST_HALF = 2;

/** Labels both halves of each such clause as content. Returns the first units of the halves. Linear. */
export function joinHalves(units: Units, tags: Uint8Array, labels: Uint8Array): ReadonlySet<number> {
  const halves = new Set<number>();
  for (let first = 0; first < units.count; ) {
    let last = first + 1;
    let quoted = units.shape[first] === QUOTE_SHAPE;
    let says = false;
    for (; last < units.count && units.sentence[last] === units.sentence[first]; last++) {
      quoted ||= units.shape[last] === QUOTE_SHAPE;
      says ||=
        isReportVerb(units, last) ||
        FINDS.test(wordAt(units, last)) ||
        units.word[last] === CUE_WORDS.according;
    }
    if (says && !quoted) for (const half of join({ units, tags }, labels, { first, last })) halves.add(half);
    first = last;
  }
  return halves;
}

function join(clauses: Clauses, labels: Uint8Array, sentence: UnitSpan): readonly number[] {
  const { units, tags } = clauses;
  const aside = asideIn(clauses, labels, sentence);
  if (aside === null) return [];
  const before = { first: sentence.first, last: aside.first - 1 };
  let last = sentence.last;
  while (last > aside.last + 1 && !isWordUnit(units, last - 1)) last -= 1;
  const after = { first: aside.last + 1, last };
  if (before.last - before.first > LONGEST_HALF || after.last - after.first < SHORTEST_HALF) return [];
  const conditional =
    CONDITIONS.test(wordAt(units, before.first)) && hasOwnVerb(units, tags, after) && !reports(units, after);
  const cut = before.last > before.first + 1 && units.sort[before.last - 1] === AUXILIARY;
  const awaited = isAwaited(clauses, before, after);
  if (hasOwnVerb(units, tags, before) && !conditional && !cut && !awaited) return [];
  const parted = cut || (beginsWithVerb(units, tags, after.first) && !isReportVerb(units, after.first));
  const plain = parted || awaited || (conditional && aside.speaker !== null);
  if (!plain && (isTaken(labels, before) || isTaken(labels, after))) return [];
  const led = conditional || isAdverbial(clauses, before);
  if (!parted && !awaited && !(led && hasOwnVerb(units, tags, after))) return [];
  mark(labels, before, LABEL.beforeBegin, LABEL.before);
  mark(labels, after, LABEL.afterBegin, LABEL.after);
  if (aside.speaker !== null) mark(labels, aside.speaker, LABEL.sourceBegin, LABEL.source);
  if (aside.cue !== null) labels.fill(LABEL.cue, aside.cue.first, aside.cue.last);
  return [before.first, after.first];
}

/** "It would be wrong, she said, to name anybody": what "it" stands for follows. */
function isAwaited({ units }: Clauses, before: UnitSpan, after: UnitSpan): boolean {
  if (wordAt(units, before.first) !== 'it' || units.sort[before.first + 1] !== AUXILIARY) return false;
  if (before.last - before.first > LONGEST_FOR) return false;
  for (let i = after.first; i < Math.min(after.last, after.first + LONGEST_FOR); i++) {
    if (wordAt(units, i) === 'to') return i === after.first || wordAt(units, after.first) === 'for';
    if (wordAt(units, i) === 'that') return i === after.first;
  }
  return false;
}

/** Most units of "it would be quite wrong", and of "for the old church to". */
const LONGEST_FOR = 8;

/** "he would win, and his wife said": the half holds speech of its own. */
function reports(units: Units, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++)
    if (isReportVerb(units, i) && !/^(?:have|be|been)$/.test(wordAt(units, i - 1))) return true;
  return false;
}

/** "Unless it rains, warned the farmer, the wheat will die". */
const CONDITIONS =
  /^(?:if|unless|should|until|whatever|had|were|provided|even|once|when|after|because|although|though)$/;

/** "In the long run", "No"; not "In a letter", which says where it was said. */
function isAdverbial({ units, tags }: Clauses, { first, last }: UnitSpan): boolean {
  if (last - first === 1 && /^(?:no|yes|still|besides|instead)$/.test(wordAt(units, first))) return true;
  if (tags[first] !== TAG.preposition) return false;
  for (let i = first; i < last; i++) {
    if (units.sort[i] === DOCUMENT || CHANNELS.test(wordAt(units, i))) return false;
  }
  return true;
}

const CHANNELS =
  /^(?:statement|interview|e-?mail|letter|post|tweet|speech|update|message|column|piece|essay|op-ed|memo|filing|briefing|video|press|conference|call|text|address|book|memoir|article)$/;

interface Aside extends UnitSpan {
  /** Null where the labels name them already. */
  readonly speaker: UnitSpan | null;
  readonly cue: UnitSpan | null;
}

/** The units between two commas that only name a speaker and a verb of speech; null when the sentence has none. */
function asideIn(clauses: Clauses, labels: Uint8Array, { first, last }: UnitSpan): Aside | null {
  const { units } = clauses;
  let comma = -1;
  for (let i = first; i < last; i++) {
    if (units.shape[i] !== SHAPE.comma) continue;
    if (comma > first && i - comma <= LONGEST_ASIDE) {
      const aside = { first: comma + 1, last: i };
      const found = readAside(clauses, aside);
      if (found !== null) return { ...aside, ...found };
      if (isLabelled(units, labels, aside)) return { ...aside, speaker: null, cue: null };
    }
    comma = i;
  }
  return null;
}

/** "the bank said on Monday", "says Professor Ito", "according to Reyes". */
function readAside(clauses: Clauses, { first, last }: UnitSpan): Omit<Aside, 'first' | 'last'> | null {
  const { units, tags } = clauses;
  if (units.word[first] === CUE_WORDS.according) {
    const speaker = phraseBeginning(clauses, first + 2, last);
    return speaker && endsAside(clauses, speaker.last, last)
      ? { speaker, cue: { first, last: first + 2 } }
      : null;
  }
  if (isReportVerb(units, first)) {
    const speaker = phraseBeginning(clauses, first + 1, last);
    return speaker && endsAside(clauses, speaker.last, last)
      ? { speaker, cue: { first, last: first + 1 } }
      : null;
  }
  const speaker = phraseBeginning(clauses, first, last);
  if (speaker === null) return null;
  let verb = speaker.last;
  while (verb < last && (tags[verb] === TAG.adverb || units.sort[verb] === AUXILIARY)) verb += 1;
  if (verb >= last || !(isReportVerb(units, verb) || isFinding(units, verb, speaker))) return null;
  const hearer = units.sort[verb] === TELL ? phraseBeginning(clauses, verb + 1, last) : null;
  return endsAside(clauses, hearer?.last ?? verb + 1, last)
    ? { speaker, cue: { first: verb, last: verb + 1 } }
    : null;
}

/** Whether nothing but a time or a place comes before the closing comma. */
function endsAside(clauses: Clauses, from: number, last: number): boolean {
  const { tags } = clauses;
  if (from === last || isTimeWord(clauses, from)) return true;
  return tags[from] === TAG.preposition || (tags[from] === TAG.adverb && from + 1 === last);
}

/** "the report found". */
function isFinding(units: Units, verb: number, { last }: UnitSpan): boolean {
  if (!FINDS.test(wordAt(units, verb))) return false;
  const sort = units.sort[last - 1];
  return sort === DOCUMENT || sort === BODY || FINDERS.test(wordAt(units, last - 1));
}

const FINDS = /^(?:found|finds|estimate[sd]|showed|shows|suggest(?:s|ed))$/;

/** "said", "says", "told"; not "saying", "say" only behind its subject. */
function isReportVerb(units: Units, i: number): boolean {
  if (units.sort[i] !== SAY && units.sort[i] !== TELL) return false;
  return !wordAt(units, i).endsWith('ing');
}

function isLabelled(units: Units, labels: Uint8Array, { first, last }: UnitSpan): boolean {
  if (/^(?:who|which|whose|whom|that)$/.test(wordAt(units, first))) return false;
  let source = false;
  let says = false;
  for (let i = first; i < last; i++) {
    const label = labels[i] ?? 0;
    if (label >= LABEL.afterBegin) return false;
    source ||= label === LABEL.sourceBegin || label === LABEL.source;
    if (label !== LABEL.cue || units.sort[i] !== SAY) continue;
    if (wordAt(units, i).endsWith('ing') || (i > first && labels[i - 1] === LABEL.other)) return false;
    says = true;
  }
  return source && says;
}

/** Whether a unit names a speaker or reports: the words then hold speech of their own. */
function isTaken(labels: Uint8Array, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++)
    if ((labels[i] ?? 0) !== LABEL.other && !isContent(labels, i)) return true;
  return false;
}
