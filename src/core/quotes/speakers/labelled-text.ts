/** The labelled text as ranking sees it: sources, contents and cues counted, and subjects that no label names. */
import type { Run, Runs } from '../labels/runs.ts';
import type { Units } from '../marks/units.ts';
import { subjectsOf } from './subjects.ts';

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
}

export function sceneOf(units: Units, tags: Uint8Array, runs: Runs): Scene {
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
  };
}
