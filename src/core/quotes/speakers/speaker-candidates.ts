/** Who may be meant as the speaker of a content: sources and subjects near it. */
import { type Content, firstFrom, type Run } from '../labels/runs.ts';
import type { Scene } from './labelled-text.ts';

/** How many paragraphs back a source may stand. */
const REACH_BACK = 4;

/** How many subjects before a content may be meant. */
const MOST_SUBJECTS = 6;

/** Sources that may be meant: those of the paragraph, the last ones before it, the first after it. */
export function candidatesFor(scene: Scene, content: Content, former: Run | null): readonly Run[] {
  const { units } = scene;
  const { sources } = scene.runs;
  const passage = units.passage[content.first] as number;
  const found: Run[] = [];
  let back = 0;
  for (let s = (scene.sourcesBefore[content.first] as number) - 1; s >= 0; s--) {
    const source = sources[s];
    if (source === undefined) break;
    const away = passage - (units.passage[source.first] as number);
    if (away > REACH_BACK || (away > 0 && back >= 3) || found.length >= 12) break;
    if (away > 0) back += 1;
    found.push(source);
  }
  const ahead = found.length;
  for (let s = scene.sourcesBefore[content.first] as number; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) break;
    const away = (units.passage[source.first] as number) - passage;
    if (away > 1 || found.length - ahead >= 6) break;
    found.push(source);
    if (away === 1) break;
  }
  for (const subject of subjectsNear(scene, content)) found.push(subject);
  if (former !== null && !found.includes(former)) found.push(former);
  return found;
}

/** Subjects of the content's sentence and the one before it, in its paragraph: the nearest on either side. */
function subjectsNear({ units, subjects }: Scene, content: Content): readonly Run[] {
  const near: Run[] = [];
  const passage = units.passage[content.first];
  const from = (units.sentence[content.first] as number) - 1;
  const to = units.sentence[content.last - 1] as number;
  let s = firstFrom(subjects, content.first) - 1;
  for (let most = MOST_SUBJECTS; s >= 0 && most > 0; s--, most--) {
    const subject = subjects[s];
    if (subject === undefined || units.passage[subject.first] !== passage) break;
    if ((units.sentence[subject.first] as number) < from) break;
    near.push(subject);
  }
  const next = subjects[firstFrom(subjects, content.last)];
  if (
    next !== undefined &&
    units.passage[next.first] === passage &&
    (units.sentence[next.first] as number) <= to + 1
  )
    near.push(next);
  return near;
}
