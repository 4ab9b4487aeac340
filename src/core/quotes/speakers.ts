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
export const SETTLED = 0.98;

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
    if (source === undefined)
      spoken.push(goingOn(scene, previous, { content, ...rank(scene, content, former, weights) }));
    else spoken.push({ content, source, share: SETTLED });
  }
  return spoken;
}

/** `"A," he said. "B."`: the second stretch is as sure as the first, when nobody else comes between. */
function goingOn(scene: Scene, previous: Spoken | null, one: Spoken): Spoken {
  if (previous === null || one.source === null || previous.source !== one.source) return one;
  const { units, sourcesBefore, contentsBefore } = scene;
  const last = previous.content.last;
  const near = units.passage[last - 1] === units.passage[one.content.first];
  const sources = (sourcesBefore[one.content.first] ?? 0) - (sourcesBefore[last] ?? 0);
  const contents = (contentsBefore[one.content.first] ?? 0) - (contentsBefore[last] ?? 0);
  const own = one.source.first >= last ? 1 : 0;
  return near && contents === 0 && sources - own <= 1
    ? { ...one, share: Math.max(one.share, 0.95 * previous.share) }
    : one;
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
