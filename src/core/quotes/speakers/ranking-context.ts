/** The labelled text as ranking sees it: sources, contents and cues counted, and subjects that no label names. */
import type { Content, Run, Runs } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { type Hint, hintsFor } from './governing-verb.ts';
import { innermost } from './innermost-speech.ts';
import { subjectsOf } from './subject-phrases.ts';

/** What ranking reads besides the two runs. */
export interface Scene {
  readonly units: Units;
  readonly tags: Uint8Array;
  readonly runs: Runs;
  /** Number of cues, contents begun and sources begun before each unit. */
  readonly cuesBefore: Int32Array;
  readonly contentsBefore: Int32Array;
  readonly sourcesBefore: Int32Array;
  /** Subjects that no label names a source: they may be meant too. */
  readonly subjects: readonly Run[];
  readonly isSubject: ReadonlySet<Run>;
  /** Who the grammar says spoke each content. */
  readonly hints: ReadonlyMap<Content, readonly Hint[]>;
}

export function sceneOf(units: Units, tags: Uint8Array, labelled: Runs): Scene {
  const clauses = { units, tags };
  const runs = { ...labelled, contents: labelled.contents.flatMap((content) => innermost(clauses, content)) };
  const size = units.count + 1;
  const cuesBefore = new Int32Array(size);
  const contentsBefore = new Int32Array(size);
  const sourcesBefore = new Int32Array(size);
  for (const content of runs.contents) contentsBefore[content.first + 1] = 1;
  for (const source of runs.sources) sourcesBefore[source.first + 1] = 1;
  for (let i = 0; i < units.count; i++) {
    cuesBefore[i + 1] = (cuesBefore[i] as number) + (runs.cues[i] as number);
    contentsBefore[i + 1] = (contentsBefore[i + 1] as number) + (contentsBefore[i] as number);
    sourcesBefore[i + 1] = (sourcesBefore[i + 1] as number) + (sourcesBefore[i] as number);
  }
  const subjects = subjectsOf(units, tags, runs);
  return {
    units,
    tags,
    runs,
    cuesBefore,
    contentsBefore,
    sourcesBefore,
    subjects,
    isSubject: new Set(subjects),
    hints: hintsOf(units, tags, runs, subjects),
  };
}

/** The hints of all contents; one mention is one object, whichever content it speaks, and the label's own where the two agree. */
function hintsOf(
  units: Units,
  tags: Uint8Array,
  runs: Runs,
  subjects: readonly Run[],
): ReadonlyMap<Content, readonly Hint[]> {
  const known = new Map<number, Run>();
  for (const run of subjects) known.set(run.first, run);
  for (const run of runs.sources) known.set(run.first, run);
  const made = new Map<string, Run>();
  const own = (run: Run | null): Run | null => {
    if (run === null) return null;
    const same = known.get(run.first);
    if (same !== undefined && same.last === run.last) return same;
    const key = `${run.first} ${run.last}`;
    const former = made.get(key);
    if (former === undefined) made.set(key, run);
    return former ?? run;
  };
  return new Map(
    runs.contents.map((content) => [
      content,
      hintsFor({ units, tags }, content).map((hint) => ({ ...hint, speaker: own(hint.speaker) })),
    ]),
  );
}
