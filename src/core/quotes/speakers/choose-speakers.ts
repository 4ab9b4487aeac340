/** Chooses the speaker of each content, from left to right; each choice knows the one before. */
import type { Weights } from '../../text/sparse-weights.ts';
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { type ContentSpan, sourcesWithin, type UnitSpan } from '../labels/label-spans.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { isChannel } from './attribution.ts';
import { isQuote, isRelative, isVerb } from './clause-words.ts';
import { HINT, type Hint } from './governing/hint.ts';
import type { RankingContext } from './ranking-context.ts';
import { isBetter, spansOverlap } from './speaker-candidates.ts';
import { type FormerContent, type GrammarSupport, rank } from './speaker-ranking.ts';

export interface SpokenContent {
  readonly content: ContentSpan;
  readonly source: UnitSpan | null;
  /** The ranker's share, not calibrated. */
  readonly share: number;
  readonly support: GrammarSupport;
}

/** Share for a speaker found by rule: a transcript label or a signature. */
export const BY_RULE = 0.999;

const SUPPORT_OF_RULE: GrammarSupport = { hint: HINT.colon, contrary: false };

export function speakersOf(
  context: RankingContext,
  stretches: readonly Stretch[],
  ruledSpeakers: ReadonlyMap<number, UnitSpan>,
  weights: Weights,
): readonly SpokenContent[] {
  const spoken: SpokenContent[] = [];
  for (const content of context.spans.contents) {
    const previous = spoken.at(-1) ?? null;
    const former = formerContentOf(
      context.units,
      stretches,
      content,
      previous?.content ?? null,
      previous?.source ?? null,
    );
    const source = ruledSpeakers.get(content.first);
    if (source === undefined)
      spoken.push(
        goingOn(
          context,
          previous,
          byGrammar(context, { content, ...rank(context, content, former, weights) }),
        ),
      );
    else spoken.push({ content, source, share: BY_RULE, support: SUPPORT_OF_RULE });
  }
  return acrossParagraphs(context.units, stretches, spoken);
}

/**
 * A quotation over several paragraphs has one speaker: whoever is named in the paragraph of one of its parts, or
 * otherwise before it. Papers often name the speaker only after the last part.
 */
function acrossParagraphs(
  units: Units,
  stretches: readonly Stretch[],
  spoken: readonly SpokenContent[],
): readonly SpokenContent[] {
  const joined = [...spoken];
  const goesOn = (i: number): boolean => {
    const own = units.stretch[joined[i]?.content.first ?? -1] ?? -1;
    const former = units.stretch[(joined[i - 1]?.content.last ?? 0) - 1] ?? -2;
    return own === former + 1 && stretches[own]?.continues === true;
  };
  const named = joined.map(
    ({ content, source }) => source !== null && units.passage[source.first] === units.passage[content.first],
  );
  const take = (to: number, from: number): void => {
    const [own, other] = [joined[to], joined[from]];
    if (own === undefined || other === undefined || named[to] === true || named[from] !== true) return;
    joined[to] = { ...own, source: other.source, share: CONTINUED * other.share, support: other.support };
    named[to] = true;
  };
  for (let i = joined.length - 1; i > 0; i--) if (goesOn(i)) take(i - 1, i);
  for (let i = 1; i < joined.length; i++) if (goesOn(i)) take(i, i - 1);
  return joined;
}

/** Factor for each further part of a quotation over several paragraphs. */
const CONTINUED = 0.995;

/** `"A," he said. "B."`: the second quotation has the first one's share if nobody else is named between. */
function goingOn(context: RankingContext, previous: SpokenContent | null, one: SpokenContent): SpokenContent {
  if (previous === null || one.source === null || previous.source !== one.source) return one;
  const { units, sourcesBefore, contentsBefore } = context;
  const last = previous.content.last;
  const near = units.passage[last - 1] === units.passage[one.content.first];
  const sources = (sourcesBefore[one.content.first] ?? 0) - (sourcesBefore[last] ?? 0);
  const contents = (contentsBefore[one.content.first] ?? 0) - (contentsBefore[last] ?? 0);
  const own = one.source.first >= last ? 1 : 0;
  const alone = sources === own && !namesAnother(context, last, one.content.first, one.source);
  return near && contents === 0 && alone
    ? { ...one, share: Math.max(one.share, 0.95 * previous.share), support: previous.support }
    : one;
}

/** Most units from the start of a sentence to the name of its subject: "His son, Nils". */
const OPENING = 6;

/** "His son, Nils, shrugs. “…”": whether a sentence between opens with another name. */
function namesAnother(context: RankingContext, from: number, to: number, { last }: UnitSpan): boolean {
  const { units, tags } = context;
  const own = wordAt(units, last - 1);
  for (let i = from; i < to; i++) {
    if (units.sentence[i - 1] === units.sentence[i]) continue;
    for (let j = i; j < Math.min(to, i + OPENING) && !isVerb(context, j); j++)
      if (tags[j] === TAG.name && tags[j + 1] !== TAG.name && wordAt(units, j) !== own) return true;
  }
  return false;
}

/** If the grammar is certain, it overrules the ranker. */
function byGrammar(context: RankingContext, one: SpokenContent): SpokenContent {
  const channel = one.source !== null && isChannel(context.units, one.source);
  const hint = (context.hints.get(one.content) ?? []).find(
    ({ certain, overChannel }) => certain || (channel && overChannel),
  );
  if (hint !== undefined && standsAgainst(context, hint, one)) return one;
  if (hint === undefined) return one;
  const { speaker } = hint;
  if (speaker === null) return { ...one, source: null, support: { hint: hint.kind, contrary: false } };
  if (one.source !== null && spansOverlap(one.source, speaker))
    return { ...one, share: Math.max(one.share, GRAMMAR) };
  const labelled = sourcesWithin(context.spans.sources, speaker.first - LONGEST_MENTION, speaker.last).find(
    (source) => spansOverlap(source, speaker) && !isBetter(context, speaker, source),
  );
  return {
    ...one,
    source: labelled ?? speaker,
    share: GRAMMAR,
    support: { hint: hint.kind, contrary: false },
  };
}

/** A verb before the words may have another object than they; after them it has not. */
const BEFORE = new Set<number>([HINT.before, HINT.found, HINT.colon]);

/** From this share on the ranker's choice stands against a verb before the words. */
const SURE_OF_ANOTHER = 0.85;
/** From this share on it stands against a passive without an agent. */
const SURE_OF_SOMEBODY = 0.8;
const SUBORDINATOR = classNumber('subordinator');

/** Whether the ranker is surer of another than the grammar of its speaker. */
function standsAgainst(context: RankingContext, { kind, speaker, verb }: Hint, one: SpokenContent): boolean {
  const { units, hints } = context;
  const { source, share } = one;
  if (source === null) return false;
  if (speaker === null) return share > SURE_OF_SOMEBODY;
  if (!BEFORE.has(kind)) return false;
  // "Mrs Holm, who called": both are one person. Otherwise "who" names nobody, and the grammar knows whom it means.
  if (isWho(context, source)) return isRightBehind(context, source, speaker);
  if (share <= SURE_OF_ANOTHER) return false;
  // Whoever stands behind the words needs a verb of their own there.
  if (source.first >= one.content.last)
    return (hints.get(one.content) ?? []).some((hint) => hint.kind !== kind && hint.speaker === source);
  // "The paper said the mayor called it “…”": the inner one speaks; not in "The mayor said that when the paper called".
  return (
    source.first > speaker.first ||
    units.sentence[source.first] !== units.sentence[speaker.first] ||
    (opensClause(units, speaker.first - 1) && quoteIn(context, one.content) - verb > BESIDE)
  );
}

/** Most units from a verb to the words that are its object: "when doctors told the family: “…”". */
const BESIDE = 8;

/** The first quotation of the content, or its start. */
function quoteIn(context: RankingContext, { first, last }: ContentSpan): number {
  for (let i = first; i < last; i++) if (isQuote(context, i)) return i;
  return first;
}

/** "when", "after", "because", not "that". */
function opensClause(units: Units, i: number): boolean {
  return units.sort[i] === SUBORDINATOR && wordAt(units, i) !== 'that';
}

function isWho(context: RankingContext, { first, last }: UnitSpan): boolean {
  return last - first === 1 && isRelative(context, first);
}

/** Whether "who" follows a phrase with a name in it, with at most a comma between. */
function isRightBehind({ units, tags }: RankingContext, who: UnitSpan, { first, last }: UnitSpan): boolean {
  const comma = units.shape[last] === SHAPE.comma ? 1 : 0;
  return who.first === last + comma && tags.subarray(first, last).includes(TAG.name);
}

/** How far before a speaker the label around it may begin, in units. */
const LONGEST_MENTION = 12;

/** Least share for a speaker that the grammar names for certain. */
const GRAMMAR = 0.9;

/** What the ranker knows of the content before this one. */
export function formerContentOf(
  units: Units,
  stretches: readonly Stretch[],
  content: ContentSpan,
  previous: ContentSpan | null,
  source: UnitSpan | null,
): FormerContent {
  const stretch = stretches[units.stretch[content.first] ?? -1];
  const near = previous !== null && units.passage[previous.first] === units.passage[content.first];
  return { source, near: near ? 1 : 0, continues: stretch?.continues === true };
}
