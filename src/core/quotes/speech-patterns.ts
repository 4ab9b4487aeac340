/** Finds speech by rules alone: the orders in which English puts quotation, cue and source. Needs no learnt weights. */
import { SHAPE } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import { CUE_WORDS } from './labels/feature-vocabulary.ts';
import type { ContentSpan, UnitSpan } from './labels/label-spans.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import { QUOTE_SHAPE, type Units } from './marks/text-units.ts';
import {
  isBesideVerb,
  isWord,
  phraseEndingAt,
  phraseStartingAt,
  sortAt,
  wordAt,
} from './names/noun-phrases.ts';
import type { ReportedSpeech } from './reported-speech.ts';
import { BY_RULE } from './speakers/choose-speakers.ts';
import { HINT } from './speakers/governing/hint.ts';
import { speakersByRule } from './speakers/rule-speakers.ts';

const CUES = new Set((['say', 'tell', 'describe'] as const).map(classNumber));
const SAYING = new Set((['say', 'tell'] as const).map(classNumber));
const PREPOSITION = classNumber('preposition');

/** Share for a speaker beside the quotation, and for one carried over from the quotation before. */
const BESIDE = 0.9;
const CARRIED = 0.6;

/** How far a quotation may be from its cue, in units. */
const REACH = 8;

/** All that the patterns find, in order. */
const UNSUPPORTED = { hint: HINT.none, contrary: false };

export function reportedByRule({ units, stretches, unsaid }: ParsedText): readonly ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  const taken = new Uint8Array(units.count);
  const add = (content: ContentSpan, source: UnitSpan | null, cue: UnitSpan | null, share: number): void => {
    taken.fill(1, content.first, content.last);
    found.push({ content, source, cue, attribution: null, share, support: UNSUPPORTED, shape: 'clause' });
  };
  for (const [quote, source] of speakersByRule(units, stretches, new Uint8Array(units.count))) {
    add({ first: quote, last: quote + 1, side: 'after' }, source, null, BY_RULE);
  }
  for (const sentence of sentencesIn(units)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (taken[i] === 1 || !CUES.has(sortAt(units, i))) continue;
      const cue = { first: i, last: i + 1 };
      const source = sourceOf(units, i, sentence);
      const quote = quotationBeside(units, i, source, sentence);
      if (quote !== -1 && taken[quote] === 0 && !unsaid.has(units.stretch[quote] ?? -1)) {
        add({ first: quote, last: quote + 1, side: quote > i ? 'after' : 'before' }, source, cue, BESIDE);
      } else if (quote === -1 && source !== null) {
        const clause = clauseOf(units, i, source, sentence);
        if (clause !== null) add(clause, source, cue, BESIDE);
      }
    }
  }
  const sure = [...found].sort((a, b) => a.content.first - b.content.first);
  let next = 0;
  for (let i = 0; i < units.count; i++) {
    while ((sure[next]?.content.first ?? units.count) < i) next += 1;
    if (taken[i] === 1 || units.shape[i] !== QUOTE_SHAPE || unsaid.has(units.stretch[i] ?? -1)) continue;
    if (!isStatement(units, i)) continue;
    const before = sure[next - 1];
    const former =
      before !== undefined && units.passage[before.content.first] === units.passage[i] ? before : null;
    add({ first: i, last: i + 1, side: 'after' }, former?.source ?? null, former?.cue ?? null, CARRIED);
  }
  return found.sort((a, b) => a.content.first - b.content.first);
}

function sentencesIn(units: Units): readonly UnitSpan[] {
  const spans: UnitSpan[] = [];
  for (let first = 0; first < units.count; ) {
    let last = first + 1;
    while (last < units.count && units.sentence[last] === units.sentence[first]) last += 1;
    spans.push({ first, last });
    first = last;
  }
  return spans;
}

/** The subject of the cue: before it, before an aside at the start of the sentence, or after it. */
function sourceOf(units: Units, cue: number, sentence: UnitSpan): UnitSpan | null {
  if (units.word[cue] === CUE_WORDS.according) return phraseStartingAt(units, cue + 2);
  let j = cue - 1;
  while (j >= sentence.first && isBesideVerb(units, j)) j -= 1;
  if (j < sentence.first) return null;
  if (isWord(units, j)) {
    const before = phraseEndingAt(units, j);
    if (before !== null && before.first >= sentence.first) return before;
  }
  if (units.shape[j] === SHAPE.comma) {
    const subject = phraseStartingAt(units, sentence.first);
    if (subject !== null && subject.last < j) return subject;
  }
  return isWord(units, j) ? null : phraseStartingAt(units, cue + 1);
}

/** The quotation next to the cue or its source; -1 if there is none. */
function quotationBeside(units: Units, cue: number, source: UnitSpan | null, sentence: UnitSpan): number {
  const after = source !== null && source.first > cue ? source.last : cue + 1;
  for (let j = after; j < Math.min(sentence.last, after + REACH); j++) {
    if (units.shape[j] === QUOTE_SHAPE) return j;
    if (CUES.has(sortAt(units, j))) break;
  }
  const before = source !== null && source.first < cue ? source.first : cue;
  for (let j = before - 1; j >= Math.max(sentence.first, before - 2); j--) {
    if (units.shape[j] === QUOTE_SHAPE) return j;
  }
  return -1;
}

/** The reported clause: after "that" or right after the verb, or everything before `, said X`. */
function clauseOf(units: Units, cue: number, source: UnitSpan, sentence: UnitSpan): ContentSpan | null {
  let end = sentence.last;
  while (end > sentence.first && !isWord(units, end - 1)) end -= 1;
  const after = Math.max(cue + 1, source.first > cue ? source.last : 0);
  const first = Math.min(cue, source.first);
  const according = units.word[cue] === CUE_WORDS.according;
  if (first > sentence.first + 3 && end - after < REACH && units.shape[first - 1] === SHAPE.comma) {
    return { first: sentence.first, last: first - 1, side: 'before' };
  }
  if (!SAYING.has(sortAt(units, cue))) return null;
  if (according) return clauseFrom(units, after, end);
  for (let j = after; j < Math.min(end, after + 12); j++) {
    if (units.word[j] === CUE_WORDS.that) return clauseFrom(units, j + 1, end);
  }
  return sortAt(units, after) === PREPOSITION ? null : clauseFrom(units, after, end);
}

function clauseFrom(units: Units, from: number, end: number): ContentSpan | null {
  let first = from;
  while (first < end && !isWord(units, first)) first += 1;
  return end - first > 2 ? { first, last: end, side: 'after' } : null;
}

/** Whether it is long enough for a statement and ends like a clause. */
function isStatement(units: Units, quote: number): boolean {
  const words = wordAt(units, quote);
  return words.split(/\s+/, 6).length > 5 && /[.,!?…-]["'”’»]?$/.test(words);
}
