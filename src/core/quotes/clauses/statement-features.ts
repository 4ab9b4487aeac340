/**
 * Features that tell statements without quotation marks from other words: how certain the labels are, and how the words
 * are built.
 */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';

/** Words that may be somebody's statement, with the words that report them. */
export interface StatementCandidate {
  readonly content: UnitSpan;
  readonly source: UnitSpan | null;
  readonly cue: UnitSpan;
  /** Whether a rule chose the words; then the certainty of the labels means nothing. */
  readonly byRule: boolean;
}

/** The probabilities of the labels in one paragraph, which begins at unit `first`. */
export interface Marginals {
  readonly first: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** Most features of one statement. */
export const MOST_STATEMENT_KEYS = 44;

const AUXILIARY = classNumber('auxiliary');
const SAY = classNumber('say');
const SHOW = classNumber('show');

/** Writes the features to `keys` and returns their number. */
export function statementFeatures(
  units: Units,
  tags: Uint8Array,
  marginals: Marginals,
  { content, source, cue, byRule }: StatementCandidate,
  keys: Uint32Array,
): number {
  let n = 0;
  const put = (template: number, value: number): void => {
    keys[n++] = ((template + 1) << 22) | value;
  };
  const passage = units.passage[content.first];
  const has = (i: number): boolean => i >= 0 && i < units.count && units.passage[i] === passage;
  const word = (i: number): number => (has(i) ? (units.word[i] ?? 0) + 1 : 0);
  const sign = (i: number): number => (has(i) ? signAt(units, tags, i) + 1 : 0);
  const { first, last } = content;
  const head = headOf(units, cue);
  const sort = units.sort[head] ?? 0;
  const form = formOf(wordAt(units, head));
  const finite = finiteness(units, tags, content);
  const length = Math.min(8, Math.ceil((last - first) / 3));
  const behind = first >= cue.last;
  const gap = Math.min(3, behind ? first - cue.last : cue.first - last);
  put(0, 0);
  put(4, certainty(meanOf(marginals, cue, CUE)));
  put(5, source === null ? 15 : certainty(meanOf(marginals, source, SOURCE)));
  put(8, (finite << 5) | length);
  put(9, (finite << 8) | (sort << 2) | form);
  put(10, (finite << 5) | sign(first));
  put(11, (sort << 5) | sign(first));
  put(12, word(head));
  put(13, word(cue.first));
  put(14, word(cue.last - 1));
  put(15, (sign(head - 1) << 12) | word(head - 1));
  put(16, word(first));
  put(17, word(first + 1));
  put(18, (sign(first) << 5) | sign(first + 1));
  put(19, (sign(first) << 10) | (sign(first + 1) << 5) | sign(first + 2));
  put(20, word(first - 1));
  put(21, sign(first - 1));
  put(22, sign(last));
  put(23, word(last));
  put(24, sign(last - 1));
  put(25, source === null ? 0 : word(source.last - 1));
  put(26, source === null ? 0 : word(source.first));
  put(27, source === null ? 0 : sign(source.first - 1));
  put(28, ((behind ? 1 : 0) << 3) | (gap << 1) | (hasComma(units, content, cue) ? 1 : 0));
  put(29, Math.min(6, cue.last - cue.first));
  put(30, (sign(head) << 2) | form);
  put(31, ((behind ? 1 : 0) << 7) | (finite << 5) | sign(last));
  put(32, ((source === null ? 0 : 1 + sideOf(source, content, cue)) << 3) | finite);
  put(33, units.sort[first] ?? 0);
  put(34, (finite << 12) | word(head));
  const built = constructionOf(units, tags, { content, source, cue });
  put(40, built);
  put(41, (built << 3) | Math.min(7, length));
  if (byRule) {
    put(37, finite);
    put(38, (finite << 5) | length);
    put(39, (sort << 2) | form);
    return n;
  }
  const least = certainty(leastOf(marginals, content, CONTENT));
  const begins = certainty(probability(marginals, first, BEGIN));
  put(1, certainty(meanOf(marginals, content, CONTENT)));
  put(2, least);
  put(3, begins);
  put(6, certainty(probability(marginals, last - 1, CONTENT)));
  put(7, certainty(1 - probability(marginals, last, GOES_ON)));
  put(35, (sort << 5) | least);
  put(36, (finite << 5) | begins);
  return n;
}

/** 1 for each of the labels. */
function oneOf(...labels: readonly number[]): Uint8Array {
  const fits = new Uint8Array(LABELS);
  for (const label of labels) fits[label] = 1;
  return fits;
}

const LABELS = Object.keys(LABEL).length;
const CONTENT = oneOf(LABEL.afterBegin, LABEL.after, LABEL.beforeBegin, LABEL.before);
const BEGIN = oneOf(LABEL.afterBegin, LABEL.beforeBegin);
const GOES_ON = oneOf(LABEL.after, LABEL.before);
const CUE = oneOf(LABEL.cue);
const SOURCE = oneOf(LABEL.sourceBegin, LABEL.source);

export type Construction = 0 | 1 | 2 | 3;

/**
 * The simplest ways to report a clause. 1: "Exports fell, the ministry said"; 2: "The ministry said that exports fell";
 * 3: "The ministry said exports fell"; 0: any other.
 */
export function constructionOf(
  units: Units,
  tags: Uint8Array,
  { content, source, cue }: Omit<StatementCandidate, 'byRule'>,
): Construction {
  const { first, last } = content;
  const head = headOf(units, cue);
  if (source === null || units.sort[head] !== SAY) return 0;
  const word = wordAt(units, head);
  if (word.endsWith('ing') || word === 'according' || wordAt(units, cue.first) === 'to') return 0;
  const finite = finiteness(units, tags, content) === 2;
  if (first >= cue.last) {
    if (!finite) return 0;
    if (source.last > cue.first && source.first !== cue.last) return 0;
    if (wordAt(units, first - 1) === 'that') return 2;
    return first === Math.max(cue.last, source.last) ? 3 : 0;
  }
  const next = Math.min(source.first, cue.first);
  const beside = source.last === cue.first || cue.last === source.first;
  const opens = first === 0 || units.sentence[first - 1] !== units.sentence[first];
  const clause = finite || (tags[first] === TAG.noun && last - first > 2) || tags[first] === TAG.name;
  return clause && beside && opens && next === last + 1 && units.shape[last] === SHAPE.comma ? 1 : 0;
}

/** The probability of the labels that fit at one unit; 0 in another paragraph. */
function probability({ first, width, values }: Marginals, unit: number, fits: Uint8Array): number {
  let sum = 0;
  for (let label = 0; label < width; label++)
    if (fits[label] === 1) sum += values[(unit - first) * width + label] ?? 0;
  return sum;
}

function meanOf(marginals: Marginals, span: UnitSpan, fits: Uint8Array): number {
  let sum = 0;
  for (let i = span.first; i < span.last; i++) sum += probability(marginals, i, fits);
  return sum / Math.max(1, span.last - span.first);
}

function leastOf(marginals: Marginals, span: UnitSpan, fits: Uint8Array): number {
  let low = 1;
  for (let i = span.first; i < span.last; i++) low = Math.min(low, probability(marginals, i, fits));
  return low;
}

/** 0 to 14, by the log odds. */
function certainty(probability: number): number {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(0, Math.min(14, Math.round(odds * 1.2) + 6));
}

/** The last listed verb of the cue, otherwise its last word. */
function headOf(units: Units, cue: UnitSpan): number {
  for (let i = cue.last - 1; i >= cue.first; i--) {
    const sort = units.sort[i] ?? 0;
    if (sort >= SAY && sort <= SHOW) return i;
  }
  return cue.last - 1;
}

function formOf(word: string): number {
  if (word.endsWith('ing')) return 1;
  if (word.endsWith('ed') || word === 'said' || word === 'told' || word === 'wrote') return 2;
  return word.endsWith('s') ? 3 : 0;
}

function signAt(units: Units, tags: Uint8Array, i: number): number {
  const shape = units.shape[i] ?? 0;
  return shape >= SHAPE.comma ? 16 + Math.min(14, shape - SHAPE.comma) : (tags[i] ?? 0);
}

/** Whether the words have a verb of their own. */
export function isClause(units: Units, tags: Uint8Array, content: UnitSpan): boolean {
  return finiteness(units, tags, content) === 2;
}

const OPENS_CLAUSE = /^(?:who|which|that|whose|whom|where|when|as|because|while|after|before|if|since)$/;

/** 2: a verb of its own, 1: one in a clause that modifies a noun, 0: none. */
function finiteness(units: Units, tags: Uint8Array, { first, last }: UnitSpan): 0 | 1 | 2 {
  let hangs = false;
  let found: 0 | 1 = 0;
  for (let i = first; i < last; i++) {
    const sort = units.sort[i] ?? 0;
    const tag = tags[i] ?? 0;
    if (sort !== AUXILIARY && tag !== TAG.verb && tag !== TAG.auxiliary) {
      if (i > first && tag >= TAG.pronoun && OPENS_CLAUSE.test(wordAt(units, i))) hangs = true;
      if (units.shape[i] === SHAPE.comma) hangs = false;
      continue;
    }
    const word = wordAt(units, i);
    const bare = word === 'be' || word === 'been' || word.endsWith('ing') || wordAt(units, i - 1) === 'to';
    if (bare || (i === first && sort !== AUXILIARY)) continue;
    if (!hangs) return 2;
    found = 1;
    hangs = false;
  }
  return found;
}

/** Whether a comma is between the cue and the words after it. */
function hasComma(units: Units, content: UnitSpan, cue: UnitSpan): boolean {
  for (let i = cue.last; i < content.first; i++) if (units.shape[i] === SHAPE.comma) return true;
  return false;
}

/** Where the source is: before words and cue, between them, or after them. */
function sideOf(source: UnitSpan, content: UnitSpan, cue: UnitSpan): number {
  if (source.last <= Math.min(content.first, cue.first)) return 0;
  return source.first >= Math.max(content.last, cue.last) ? 2 : 1;
}
