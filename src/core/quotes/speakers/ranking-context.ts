/** The labelled text for ranking: counts of sources, contents and cues, and subjects that have no label. */
import type { ContentSpan, LabelSpans, UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import type { Clauses } from './clause-words.ts';
import type { Hint } from './governing/hint.ts';
import { hintsFor } from './governing-verb.ts';
import { innermostSpeech } from './innermost-speech.ts';
import { separateSources } from './separate-sources.ts';
import { subjectsOf } from './subject-phrases.ts';

/** What ranking reads besides the content and the candidate. */
export interface RankingContext {
  readonly units: Units;
  readonly tags: Uint8Array;
  readonly spans: LabelSpans;
  /** Number of cues, started contents and started sources before each unit. */
  readonly cuesBefore: Int32Array;
  readonly contentsBefore: Int32Array;
  readonly sourcesBefore: Int32Array;
  /** Subjects that no label marks as a source: they are candidates too. */
  readonly subjects: readonly UnitSpan[];
  readonly isSubject: ReadonlySet<UnitSpan>;
  /** The speakers of each content by grammar. */
  readonly hints: ReadonlyMap<ContentSpan, readonly Hint[]>;
  /** For how many contents the grammar names a mention. */
  readonly hintedBy: ReadonlyMap<UnitSpan, number>;
}

export function rankingContextOf(units: Units, tags: Uint8Array, labelled: LabelSpans): RankingContext {
  const clauses = { units, tags };
  const cues = labelled.cues.slice();
  const spans = {
    ...labelled,
    cues,
    sources: separateSources(clauses, labelled.sources),
    contents: labelled.contents.flatMap((content) => {
      const parts = innermostSpeech(clauses, content);
      for (const part of parts) markVerb(clauses, cues, part, content.last);
      return parts;
    }),
  };
  const size = units.count + 1;
  const cuesBefore = new Int32Array(size);
  const contentsBefore = new Int32Array(size);
  const sourcesBefore = new Int32Array(size);
  for (const content of spans.contents) contentsBefore[content.first + 1] = 1;
  for (const source of spans.sources) sourcesBefore[source.first + 1] = 1;
  for (let i = 0; i < units.count; i++) {
    cuesBefore[i + 1] = (cuesBefore[i] as number) + (spans.cues[i] as number);
    contentsBefore[i + 1] = (contentsBefore[i + 1] as number) + (contentsBefore[i] as number);
    sourcesBefore[i + 1] = (sourcesBefore[i + 1] as number) + (sourcesBefore[i] as number);
  }
  const subjects = subjectsOf(units, tags, spans);
  const hints = hintsOf(units, tags, spans, subjects);
  const hintedBy = new Map<UnitSpan, number>();
  for (const all of hints.values())
    for (const { speaker } of all)
      if (speaker !== null) hintedBy.set(speaker, (hintedBy.get(speaker) ?? 0) + 1);
  return {
    units,
    tags,
    spans,
    cuesBefore,
    contentsBefore,
    sourcesBefore,
    subjects,
    isSubject: new Set(subjects),
    hints,
    hintedBy,
  };
}

/** “…,” Ada Lindqvist said: where the label held the verb too and only the quotation remains, the verb is a cue. */
function markVerb(clauses: Clauses, cues: Uint8Array, part: ContentSpan, last: number): void {
  if (part.last >= last) return;
  for (const { certain, verb } of hintsFor(clauses, part))
    if (certain && verb >= part.last && verb < last) cues[verb] = 1;
}

/** The hints of all contents. Each mention is one object for all contents; it is the labelled one if their spans agree. */
function hintsOf(
  units: Units,
  tags: Uint8Array,
  spans: LabelSpans,
  subjects: readonly UnitSpan[],
): ReadonlyMap<ContentSpan, readonly Hint[]> {
  const known = new Map<number, UnitSpan>();
  for (const span of subjects) known.set(span.first, span);
  for (const span of spans.sources) known.set(span.first, span);
  const made = new Map<string, UnitSpan>();
  const own = (span: UnitSpan | null): UnitSpan | null => {
    if (span === null) return null;
    const same = known.get(span.first);
    if (same !== undefined && same.last === span.last) return same;
    const key = `${span.first} ${span.last}`;
    const former = made.get(key);
    if (former === undefined) made.set(key, span);
    return former ?? span;
  };
  return new Map(
    spans.contents.map((content, at) => [
      content,
      hintsFor({ units, tags }, content)
        .filter(({ speaker }) => !isHalf(units, spans.contents[at - 1], content, speaker))
        .map((hint) => ({ ...hint, speaker: own(hint.speaker) })),
    ]),
  );
}

/** "The law, says Ito, is void": the first half of what somebody says is the subject of the second, and no speaker. */
function isHalf(
  units: Units,
  former: UnitSpan | undefined,
  content: UnitSpan,
  speaker: UnitSpan | null,
): boolean {
  if (former === undefined || speaker === null || units.stretch[content.first] !== -1) return false;
  if (units.sentence[former.first] !== units.sentence[content.first]) return false;
  return (
    speaker.first >= former.first && speaker.last <= former.last && units.stretch[former.last - 1] === -1
  );
}
