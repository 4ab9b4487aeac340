/** Who said each content: from left to right, each choice seeing the one before. */
import type { Weights } from '../text/weights.ts';
import type { Stretch } from './marks.ts';
import { type Former, rank, type Scene } from './ranker.ts';
import type { Content, Run } from './runs.ts';
import type { Units } from './units.ts';

export interface Spoken {
  readonly content: Content;
  readonly source: Run | null;
  /** The ranker's own share for its choice, not yet calibrated. */
  readonly share: number;
}

/** How sure a turn's label or a signature is, in place of the ranker's share. */
const SETTLED = 0.98;

export function speakersOf(
  scene: Scene,
  stretches: readonly Stretch[],
  settled: ReadonlyMap<number, Run>,
  weights: Weights,
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (const content of scene.runs.contents) {
    const previous = spoken.at(-1) ?? null;
    const former = formerOf(
      scene.units,
      stretches,
      content,
      previous?.content ?? null,
      previous?.source ?? null,
    );
    const source = settled.get(content.first);
    if (source === undefined) spoken.push({ content, ...rank(scene, content, former, weights) });
    else spoken.push({ content, source, share: SETTLED });
  }
  return spoken;
}

/** What ranking a content sees of the content before it. */
export function formerOf(
  units: Units,
  stretches: readonly Stretch[],
  content: Content,
  previous: Content | null,
  source: Run | null,
): Former {
  const stretch = stretches[units.stretch[content.first] ?? -1];
  const near = previous !== null && units.passage[previous.first] === units.passage[content.first];
  return { source, near: near ? 1 : 0, continues: stretch?.continues === true };
}
