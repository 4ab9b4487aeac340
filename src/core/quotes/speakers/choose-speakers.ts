/** Chooses the speaker of each content, from left to right; each choice knows the one before. */
import type { Weights } from '../../text/sparse-weights.ts';
import { type ContentSpan, sourcesWithin, type UnitSpan } from '../labels/label-spans.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import type { Units } from '../marks/text-units.ts';
import { isChannel } from './attribution.ts';
import { HINT } from './governing-verb.ts';
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
  return near && contents === 0 && sources - own <= 1
    ? { ...one, share: Math.max(one.share, 0.95 * previous.share), support: previous.support }
    : one;
}

/** If the grammar is certain, it overrules the ranker. */
function byGrammar(context: RankingContext, one: SpokenContent): SpokenContent {
  const channel = one.source !== null && isChannel(context.units, one.source);
  const hint = (context.hints.get(one.content) ?? []).find(
    ({ certain, overChannel }) => certain || (channel && overChannel),
  );
  if (hint === undefined) return one;
  const { speaker } = hint;
  if (speaker === null) return { ...one, source: null, support: { hint: hint.kind, contrary: false } };
  if (one.source !== null && spansOverlap(one.source, speaker)) return one;
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

/** How far before a speaker the label around it may begin, in units. */
const LONGEST_MENTION = 12;

/** Share for a speaker named by the grammar against the ranker. */
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
