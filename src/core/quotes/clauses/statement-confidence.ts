/** The probability that words without quotation marks are somebody's statement, and the threshold for returning them. */
import { sumRows, type Weights } from '../../text/sparse-weights.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { marginalsOf } from '../labels/marginals.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import type { Modality } from '../quote.ts';
import {
  type Construction,
  constructionOf,
  isClause,
  type Marginals,
  MOST_STATEMENT_KEYS,
  type StatementCandidate,
  statementFeatures,
} from './statement-features.ts';

/**
 * Below it, leaving the words out serves a reader better; docs/quote-model.md has the curve. By construction: any
 * other, "Exports fell, the ministry said", "The ministry said that exports fell", "The ministry said exports fell".
 */
const STATED_FROM: Readonly<Record<Construction, number>> = { 0: 0.84, 1: 0.65, 2: 0.75, 3: 0.66 };

/** For a clause that is not asserted, which is shown as such with its whole sentence ("denied that …"). */
const TURNED_FROM = 0.3;

const TELL = classNumber('tell');

/** What is needed besides the statement. */
interface LabelledText {
  readonly units: Units;
  readonly tags: Uint8Array;
  /** From `labelsOf`. */
  readonly scores: Float32Array;
}

/** Shared by all calls. */
const KEYS = new Uint32Array(MOST_STATEMENT_KEYS);
const SCORE = new Int32Array(1);

/**
 * Returns a test whether words are a statement. Marginals are computed once for each paragraph, if statements come in
 * order.
 */
export function statementJudge(
  text: LabelledText,
  labels: Weights,
  weights: Weights,
): (statement: StatementCandidate, modality: () => Modality) => boolean {
  const marginalsFor = paragraphMarginals(text, labels);
  return (statement, modality) => {
    if (isAnonymity(text.units, statement.content)) return false;
    const marginals = marginalsFor(statement.content);
    const n = statementFeatures(text.units, text.tags, marginals, statement, KEYS);
    sumRows(weights, KEYS, n, SCORE);
    const sure = 1 / (1 + Math.exp(-(SCORE[0] ?? 0) * weights.step));
    const construction = constructionOf(text.units, text.tags, statement);
    const from = construction === 0 ? toldConstruction(text, statement) : construction;
    if (sure >= STATED_FROM[from]) return true;
    return (
      sure >= TURNED_FROM && isClause(text.units, text.tags, statement.content) && modality() !== 'asserted'
    );
  };
}

/** "who asked not to be named": how the speaker wants to be quoted, and no statement. */
function isAnonymity(units: Units, { first }: UnitSpan): boolean {
  const words = [0, 1, 2, 3].map((n) => wordAt(units, first + n)).join(' ');
  return /^(?:not to be (?:named|identified|quoted)|not to (?:give|use|disclose)|to (?:remain|stay|be) (?:anonymous|unnamed)|for anonymity|anonymity)\b/.test(
    words,
  );
}

/** The construction that clauses behind and before "told" are like: the labels know few of them. */
function toldConstruction({ units, tags }: LabelledText, statement: StatementCandidate): Construction {
  const { content, source, cue } = statement;
  if (isToldBehind(units, tags, statement)) return 1;
  // "told the club’s website on Tuesday that the players return"
  const that = wordAt(units, content.first - 1) === 'that' && source !== null && source.last === cue.first;
  return that && units.sort[cue.last - 1] === TELL ? 2 : 0;
}

/** "Exports will fall, the minister told reporters": as plain as with "said", but the weights know few of the kind. */
function isToldBehind(units: Units, tags: Uint8Array, { content, source, cue }: StatementCandidate): boolean {
  const { first, last } = content;
  const opens = first === 0 || units.sentence[first - 1] !== units.sentence[first];
  if (!opens || source === null || units.sort[cue.last - 1] !== TELL || units.shape[last] !== SHAPE.comma)
    return false;
  return source.first === last + 1 && cue.first === source.last && isClause(units, tags, content);
}

/** The marginals of the paragraph with the words; those of the last paragraph are cached. */
export function paragraphMarginals(
  { units, scores }: LabelledText,
  labels: Weights,
): (content: UnitSpan) => Marginals {
  let kept: Marginals | null = null;
  return ({ first: unit }) => {
    if (kept !== null && units.passage[kept.first] === units.passage[unit]) return kept;
    let first = unit;
    let last = unit + 1;
    while (first > 0 && units.passage[first - 1] === units.passage[unit]) first -= 1;
    while (last < units.count && units.passage[last] === units.passage[unit]) last += 1;
    kept = { first, width: labels.width, values: marginalsOf(scores, labels, first, last) };
    return kept;
  };
}
