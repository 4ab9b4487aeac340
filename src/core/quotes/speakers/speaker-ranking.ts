/** Ranks the candidates for the speaker of a content by features of the text between them. */

import { sumRows, type Weights } from '../../text/sparse-weights.ts';
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ContentSpan, UnitSpan } from '../labels/label-spans.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import type { Hint } from './governing/hint.ts';
import type { RankingContext } from './ranking-context.ts';
import { candidatesFor, spansOverlap } from './speaker-candidates.ts';

/** Most features of one candidate. */
export const MOST_RANK_KEYS = 60;

const PRONOUN = classNumber('pronoun');
const FIRST_PERSON = classNumber('firstPerson');
const TELL = classNumber('tell');

function bucket(n: number): number {
  return n <= 3 ? n : n <= 7 ? 4 : n <= 15 ? 5 : n <= 40 ? 6 : 7;
}

/** 0 direct, 1 mixed, 2 indirect; plus 3 if it is before its cue. */
function contentKind(units: Units, content: ContentSpan): number {
  let quoted = 0;
  for (let i = content.first; i < content.last; i++) if (units.shape[i] === QUOTE_SHAPE) quoted += 1;
  const kind = quoted === 0 ? 2 : quoted === content.last - content.first ? 0 : 1;
  return kind + (content.side === 'before' ? 3 : 0);
}

/** 1 pronoun, 2 first person, 3 name, 4 other noun phrase of several words, 5 of one word. */
function sourceKind(context: RankingContext, source: UnitSpan): number {
  const { units } = context;
  const sort = units.sort[source.first] as number;
  if (source.last - source.first === 1) {
    if (sort === PRONOUN) return 1;
    if (sort === FIRST_PERSON) return 2;
  }
  for (let i = source.first; i < source.last; i++) if (context.tags[i] === TAG.name) return 3;
  return source.last - source.first > 1 ? 4 : 5;
}

/** Writes the features of one candidate to `keys` and returns their number; `null` stands for nobody. */
export function rankFeatures(
  context: RankingContext,
  content: ContentSpan,
  candidate: UnitSpan | null,
  former: FormerContent,
  keys: Uint32Array,
): number {
  const { units, tags } = context;
  const kind = contentKind(units, content);
  let n = 0;
  const put = (template: number, value: number): void => {
    keys[n++] = (template << 26) | value;
  };
  const firstInPassage =
    content.first === 0 || units.passage[content.first - 1] !== units.passage[content.first] ? 1 : 0;
  const sentenceFirst =
    content.first === 0 || units.sentence[content.first - 1] !== units.sentence[content.first] ? 1 : 0;
  const look = units.look[content.first] as number;
  const cont = former.continues ? 1 : 0;
  const hinted = hintsAt(context, content, candidate);
  put(42, (hinted << 3) | kind);
  if (candidate === null) {
    put(0, kind);
    put(1, (kind << 2) | (firstInPassage << 1) | sentenceFirst);
    put(2, (kind << 6) | (look << 1) | cont);
    put(3, (kind << 2) | (former.near << 1) | cont);
    return n;
  }
  const before = candidate.first < content.first;
  const inside = candidate.first >= content.first && candidate.first < content.last;
  const side = inside ? 2 : before ? 0 : 1;
  const from = before ? candidate.last : content.last;
  const to = before ? content.first : candidate.first;
  const gap = inside ? 0 : bucket(Math.max(0, to - from));
  const passages = (units.passage[content.first] as number) - (units.passage[candidate.first] as number);
  const away = passages < 0 ? 5 : Math.min(4, passages);
  const edge = side === 0 ? content.first : content.last - 1;
  const sentences = Math.min(
    3,
    Math.abs((units.sentence[edge] as number) - (units.sentence[candidate.first] as number)),
  );
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const cuesBetween = inside
    ? 0
    : Math.min(3, (context.cuesBefore[high] as number) - (context.cuesBefore[low] as number));
  const sourcesBetween = inside
    ? 0
    : Math.min(3, (context.sourcesBefore[high] as number) - (context.sourcesBefore[low] as number));
  const contentsBetween = inside
    ? 0
    : Math.min(3, (context.contentsBefore[high] as number) - (context.contentsBefore[low] as number));
  const who = sourceKind(context, candidate);
  const same = former.source === candidate ? 1 : 0;
  const cueRight = cueWithin(context, candidate.last, 1);
  const cueLeft = cueWithin(context, candidate.first - 1, -1);
  const prior = candidate.first > 0 ? shapeOrTag(units, tags, candidate.first - 1) : 0;
  const next = candidate.last < units.count ? shapeOrTag(units, tags, candidate.last) : 0;
  const hearer = candidate.first > 0 && units.sort[candidate.first - 1] === TELL ? 1 : 0;
  const left = content.first > 0 ? shapeOrTag(units, tags, content.first - 1) : 0;
  const right = content.last < units.count ? shapeOrTag(units, tags, content.last) : 0;
  const opens =
    candidate.first === 0 || units.sentence[candidate.first - 1] !== units.sentence[candidate.first] ? 1 : 0;
  put(43, (hinted << 5) | (who << 2) | side);
  put(44, (hinted << 4) | (same << 3) | (opens << 2) | side);
  put(4, (kind << 2) | side);
  put(5, (side << 3) | gap);
  put(6, (kind << 8) | (side << 6) | (away << 3) | gap);
  put(7, (kind << 6) | (side << 4) | (sentences << 2) | cuesBetween);
  put(8, (side << 6) | (sourcesBetween << 4) | (contentsBetween << 2) | cuesBetween);
  put(9, (kind << 8) | (side << 6) | (sourcesBetween << 4) | (contentsBetween << 2) | cuesBetween);
  put(10, (side << 3) | who);
  put(11, (away << 5) | (who << 2) | side);
  put(12, (same << 5) | (kind << 2) | side);
  put(13, (same << 6) | (former.near << 5) | (cont << 4) | (side << 2) | cuesBetween);
  put(14, (side << 6) | (cueRight << 3) | cueLeft);
  put(15, (kind << 8) | (side << 6) | (cueRight << 3) | cueLeft);
  put(16, (side << 12) | (prior << 7) | (cueRight << 3) | gap);
  put(17, (side << 8) | (next << 3) | gap);
  put(18, (side << 3) | (hearer << 2) | (same << 1) | opens);
  put(19, (side << 10) | (left << 5) | gap);
  put(20, (side << 10) | (right << 5) | gap);
  put(21, (side << 8) | (sentences << 6) | (away << 3) | (firstInPassage << 2) | (sentenceFirst << 1) | cont);
  put(
    22,
    (side << 12) |
      ((units.sort[Math.max(0, candidate.first - 1)] as number) * 32 +
        (units.sort[Math.min(units.count - 1, candidate.last)] as number)),
  );
  put(23, (side << 10) | (sourcesBetween << 8) | (cueRight << 4) | (cueLeft << 1) | opens);
  put(24, (kind << 9) | (side << 7) | (left << 2) | cuesBetween);
  put(25, (kind << 9) | (side << 7) | (right << 2) | cuesBetween);
  put(26, (same << 9) | (look << 4) | (sentences << 2) | side);
  put(27, (side << 9) | (sentences << 7) | (sourcesBetween << 5) | (contentsBetween << 3) | who);
  put(
    28,
    (side << 12) | (cueRight << 9) | (who << 6) | (sentences << 4) | (sourcesBetween << 2) | contentsBetween,
  );
  put(29, Math.min(15, candidate.last - candidate.first) * 4 + side);
  const wordAt = (i: number): number => (i >= 0 && i < units.count ? (units.word[i] as number) : 0);
  put(30, (wordAt(candidate.first - 1) << 2) | side);
  put(31, (wordAt(candidate.last) << 2) | side);
  put(32, (wordAt(candidate.first) << 2) | side);
  put(33, (wordAt(content.first - 1) << 5) | (gap << 2) | side);
  put(34, (wordAt(content.last) << 5) | (gap << 2) | side);
  put(35, (wordAt(candidate.last) << 6) | (sourcesBetween << 4) | (cuesBetween << 2) | side);
  put(36, (wordAt(candidate.last - 1) << 2) | side);
  const sure = certaintyAt(context, content, candidate);
  const elsewhere = Math.min(2, context.hintedBy.get(candidate) ?? 0);
  const alone =
    firstInPassage === 1 &&
    (content.last >= units.count || units.passage[content.last] !== units.passage[content.last - 1])
      ? 1
      : 0;
  const alike = former.source !== null && sameLast(units, former.source, candidate) ? 1 : 0;
  put(45, (sure << 5) | (who << 2) | side);
  put(46, (((((((alone << 1) | same) << 1) | opens) << 3) | away) << 5) | (cueRight << 2) | side);
  put(47, (((((alone << 2) | contentsBetween) << 2) | sourcesBetween) << 5) | (away << 2) | side);
  put(48, (((((((alike << 1) | same) << 1) | former.near) << 1) | cont) << 6) | (away << 3) | kind);
  put(49, (((alike << 3) | who) << 4) | (sentences << 2) | side);
  put(50, (((((elsewhere << 3) | away) << 2) | side) << 4) | (hinted >> 8));
  put(51, (((((elsewhere << 1) | same) << 2) | contentsBetween) << 5) | (kind << 2) | side);
  if (context.isSubject.has(candidate)) {
    put(37, kind);
    put(38, (kind << 9) | (side << 7) | (sentences << 5) | (sourcesBetween << 3) | who);
    put(39, (side << 8) | (sentences << 6) | (cueRight << 3) | cueLeft);
    put(
      40,
      (sentences << 10) | (contentsBetween << 8) | (cuesBetween << 6) | (side << 4) | (opens << 3) | who,
    );
    put(41, (left << 7) | (side << 5) | next);
  }
  return n;
}

/** 0 no hint names anybody for certain, 1 another, 2 this candidate, 3 both. */
function certaintyAt(context: RankingContext, content: ContentSpan, candidate: UnitSpan): number {
  let sure = 0;
  for (const { certain, speaker } of context.hints.get(content) ?? NO_HINTS)
    if (certain) sure |= speaker !== null && spansOverlap(speaker, candidate) ? 2 : 1;
  return sure;
}

/** Whether two mentions end in the same word. */
function sameLast(units: Units, a: UnitSpan, b: UnitSpan): boolean {
  return wordAt(units, a.last - 1) === wordAt(units, b.last - 1);
}

/** The grammar's hints for the candidate (4 bits) and for anybody (two kinds of 4 bits each). */
function hintsAt(context: RankingContext, content: ContentSpan, candidate: UnitSpan | null): number {
  let own = 0;
  let all = 0;
  for (const { kind, speaker } of context.hints.get(content) ?? NO_HINTS) {
    all = (all << 4) | kind;
    const named =
      speaker === null ? candidate === null : candidate !== null && spansOverlap(speaker, candidate);
    if (named) own ||= kind;
  }
  return (own << 8) | all;
}

const NO_HINTS: readonly Hint[] = [];

/** The content before this one, as ranking needs it. */
export interface FormerContent {
  readonly source: UnitSpan | null;
  /** In the same paragraph. */
  readonly near: 0 | 1;
  /** Whether its quotation was left open and this content continues it. */
  readonly continues: boolean;
}

/** Class of the distance to the nearest cue in one direction, up to six units; 0 for none. */
function cueWithin(context: RankingContext, from: number, step: 1 | -1): number {
  const { units } = context;
  for (let i = from, seen = 0; i >= 0 && i < units.count && seen < 6; i += step, seen++) {
    if (context.spans.cues[i] === 1) return seen === 0 ? 1 : seen < 3 ? 2 : 3;
    if (units.shape[i] === QUOTE_SHAPE || units.shape[i] === SHAPE.stop) return 0;
  }
  return 0;
}

function shapeOrTag(units: Units, tags: Uint8Array, i: number): number {
  const shape = units.shape[i] as number;
  return shape >= SHAPE.comma ? 16 + Math.min(15, shape - SHAPE.comma) : (tags[i] as number);
}

/** Whether the grammar of the sentence supports the choice. */
export interface GrammarSupport {
  /** The kind of the hint for the chosen speaker; 0 for none. */
  readonly hint: number;
  /** Whether a hint names somebody else, or shows that nobody is named. */
  readonly contrary: boolean;
}

export interface RankedSpeaker {
  readonly source: UnitSpan | null;
  /** The winner's softmax share. */
  readonly share: number;
  readonly support: GrammarSupport;
}

/** Shared by all calls, because an array for each content would cost more memory than everything else of it. */
const KEYS = new Uint32Array(MOST_RANK_KEYS);
const SCORE = new Int32Array(1);

/** The best candidate, or nobody. */
export function rank(
  context: RankingContext,
  content: ContentSpan,
  former: FormerContent,
  weights: Weights,
): RankedSpeaker {
  const options: (UnitSpan | null)[] = [null, ...candidatesFor(context, content, former.source)];
  const scores = options.map((candidate) => {
    const n = rankFeatures(context, content, candidate, former, KEYS);
    sumRows(weights, KEYS, n, SCORE);
    return (SCORE[0] as number) * weights.step;
  });
  const top = Math.max(...scores);
  const best = scores.indexOf(top);
  const sum = scores.reduce((total, value) => total + Math.exp(value - top), 0);
  const source = options[best] ?? null;
  const hints = hintsAt(context, content, source);
  const own = hints >> 8;
  return {
    source,
    share: 1 / sum,
    support: { hint: own, contrary: own === 0 && hints > 0 },
  };
}
