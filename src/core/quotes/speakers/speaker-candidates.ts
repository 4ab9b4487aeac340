/** Who may be meant as the speaker of a content: sources and subjects near it. */

import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { type Content, firstFrom, type Run } from '../labels/label-spans.ts';
import { isParticiple, isRelative, isTimeWord } from './clause-words.ts';
import type { Scene } from './ranking-context.ts';

const SUBORDINATOR = classNumber('subordinator');
const RELATIVE = classNumber('relative');

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
  for (const { speaker } of scene.hints.get(content) ?? [])
    if (speaker !== null) addHinted(scene, found, speaker);
  return withoutHearers(scene, content, found);
}

/** Whoever is asked, told or accused by the verb of the words did not speak them. */
function withoutHearers(scene: Scene, content: Content, found: readonly Run[]): readonly Run[] {
  const hints = scene.hints.get(content) ?? [];
  const hearers = hints.flatMap(({ hearer }) => (hearer === null ? [] : [hearer]));
  if (hearers.length === 0) return found;
  const speaks = (run: Run): boolean =>
    hints.some(({ speaker }) => speaker !== null && overlap(speaker, run));
  return found.filter((run) => speaks(run) || !hearers.some((hearer) => overlap(hearer, run)));
}

/** The speaker by grammar takes the place of a label that holds more than a noun phrase; else the label's own edges stay. */
function addHinted(scene: Scene, found: Run[], speaker: Run): void {
  if (found.includes(speaker)) return;
  const same = found.findIndex((run) => overlap(run, speaker));
  const run = found[same];
  if (run === undefined) found.push(speaker);
  else if (isBetter(scene, speaker, run)) found[same] = speaker;
}

/** Edges by grammar are better than a label's that ran into a clause, or left out the name. */
export function isBetter(scene: Scene, speaker: Run, label: Run): boolean {
  if (isRagged(scene, label) || label.last - label.first > speaker.last - speaker.first + LONGEST_ASIDE)
    return true;
  return holdsName(scene, speaker) && !holdsName(scene, label);
}

/** So many more units than the bare mention are an aside of their own. */
const LONGEST_ASIDE = 12;

function holdsName({ tags }: Scene, run: Run): boolean {
  return tags.subarray(run.first, run.last).includes(TAG.name);
}

/** "who left", "The fund this week", "officials wrote in papers": a label that ran into a clause or a day. */
function isRagged(scene: Scene, run: Run): boolean {
  if (isRelative(scene, run.first) || isTimeWord(scene, run.last - 1)) return true;
  for (let i = run.first; i < run.last; i++) {
    if (scene.units.sort[i] === SUBORDINATOR) return true;
    if (scene.units.sort[i] === RELATIVE) return false;
    if (scene.tags[i] === TAG.verb && !isParticiple(scene, i)) return true;
  }
  return false;
}

export function overlap(a: Run, b: Run): boolean {
  return a.first < b.last && b.first < a.last;
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
