/** The outlets that a question is limited to: `according to …`, `in the …`, `what did the … report`. */

import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { bareNameKey } from '../text/names/name-spelling.ts';
import type { Phrase } from './name-list.ts';
import {
  accordingToPosition,
  type NamePosition,
  positionAfter,
  type SubjectPosition,
} from './speaker-phrases.ts';
import { namesAt } from './speakers-asked.ts';
import { REPORTING } from './speech-words.ts';

export interface OutletsAsked {
  readonly outlets: readonly NameEntry[];
  /** First word of the phrase that names the outlet. */
  readonly start: number;
  readonly end: number;
}

interface Spot {
  readonly place: NamePosition;
  /** Bounds of the whole phrase, when it is longer than the name. */
  readonly first: number;
  readonly behind: number | null;
  /** Whether short forms of an outlet's name are refused here: `in NY` means the place. */
  readonly inFull: boolean;
}

const BEFORE_NAME = new Set(['from', 'in', 'by', 'on', 'says']);
/** Most phrases that are looked up. */
const MOST_SPOTS = 12;

export function outletsAsked(
  phrase: Phrase,
  subjects: readonly SubjectPosition[],
  nameIndexes: { readonly speakers: NameIndex; readonly outlets: NameIndex },
): OutletsAsked | null {
  const { words } = phrase;
  for (const { place, first, behind, inFull } of spotsOf(phrase, subjects, nameIndexes.speakers).slice(
    0,
    MOST_SPOTS,
  )) {
    for (const end of place.ends) {
      const names = namesAt(phrase, { ...place, ends: [end] }, nameIndexes.outlets).filter(
        ({ written, entries }) =>
          !inFull || entries.some(({ name }) => bareNameKey(name) === bareNameKey(written)),
      );
      const outlets = names.flatMap(({ entries }) => (entries.length === 1 ? entries : []));
      if (outlets.length === 0) continue;
      const last = words[(behind ?? end) - 1];
      return {
        outlets: [...new Set(outlets)],
        start: words[first]?.start ?? 0,
        end: last === undefined ? 0 : last.end + (last.owns && !/['’]s$/.test(last.text) ? 1 : 0),
      };
    }
  }
  return null;
}

function spotsOf(phrase: Phrase, subjects: readonly SubjectPosition[], speakers: NameIndex): readonly Spot[] {
  const { words } = phrase;
  const according = accordingToPosition(words);
  const reporting = subjects.filter(
    (subject) =>
      REPORTING.has(words[subject.verb]?.plain ?? '') || namesAt(phrase, subject, speakers).length === 0,
  );
  const named = words.flatMap(({ plain }, at) => {
    if (!BEFORE_NAME.has(plain)) return [];
    const from = words[at + 1]?.plain === 'the' ? at + 2 : at + 1;
    if (words[from]?.capital !== true) return [];
    const reported = words[at - 1]?.plain === 'reported';
    return [{ place: positionAfter(words, from), first: reported ? at - 1 : at, behind: null, inFull: true }];
  });
  return [
    ...(according === null
      ? []
      : [{ place: according, first: according.according, behind: null, inFull: false }]),
    ...reporting.map((place) => ({ place, first: place.from, behind: place.verb + 1, inFull: false })),
    ...named,
  ];
}
