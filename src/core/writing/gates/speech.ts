/**
 * Gate: who said what agrees with the record. A sentence that rests on reported words names the recorded speaker and reports them as
 * words; one that does not rest on any reports none.
 */
import { REPORTING_VERBS } from '../../quotes/labels/speech-verbs.ts';
import { nameKey } from '../../text/names/name-spelling.ts';
import type { Passes, Proposal, Source, Word } from './gate.ts';
import { bareName, nameRuns } from './names.ts';

const SPEECH = new Set([
  ...REPORTING_VERBS.say,
  ...REPORTING_VERBS.tell,
  'accused',
  'criticised',
  'criticized',
]);
/** Forms that are nouns, or are said of no words, far more often. */
const NOT_SPEECH = new Set(
  `report reports state states order orders charge charges read reading post posts cite object objects point points issue offer
  offered offers pose detail details claim claims demand demands add added adding hint continue continued continues press pressed
  signal reason reasons sign note notes charged pledge pledges promise promises record ordered relate related counter observe observed`.split(
    /\s+/,
  ),
);

const isSpeech = ({ plain }: Word): boolean => SPEECH.has(plain) && !NOT_SPEECH.has(plain);

/** Whether the stored sentence reports somebody's words, recorded or not. */
function reports({ said, words }: Source): boolean {
  return said.length > 0 || words.some(isSpeech);
}

export const speech: Passes = (proposal) => {
  const { words, from } = proposal;
  const reporting = from.filter(reports);
  if (reporting.length === 0) return !words.some(isSpeech);
  const said = reporting.flatMap((source) => source.said);
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const [speaker] = speakers;
  if (speakers.size !== 1 || speaker === null || speaker === undefined) return false;
  if (reporting.some((source) => source.said.length === 0)) return false;
  if (said.some(({ modality }) => modality !== 'asserted')) return false;
  const verbs = words.filter(isSpeech);
  const theirs = reporting.flatMap((source) => source.words.filter(isSpeech));
  const times = (list: readonly Word[], { stem }: Word): number =>
    list.filter((other) => other.stem === stem).length;
  return (
    verbs.every(
      (verb) => times(verbs, verb) <= times(theirs, verb) && isBesideSame(proposal, verb, speaker),
    ) && verbs.some((verb) => isSubject(proposal, verb, speaker))
  );
};

/** Whether the word before or after the verb is the speaker, or stands there in the source: “he said” is nobody we know. */
function isBesideSame({ words, from }: Proposal, verb: Word, speaker: string): boolean {
  const at = words.indexOf(verb);
  const names = new Set(nameKey(speaker).split(' '));
  const beside = (by: number): boolean => {
    const word = words[at + by];
    if (word === undefined || word.clause !== verb.clause) return false;
    if (names.has(nameKey(bareName(word)))) return true;
    return from.some((source) =>
      source.words.some((other, i) => other.stem === verb.stem && source.words[i + by]?.stem === word.stem),
    );
  };
  return beside(-1) || beside(1);
}

/** Most words between the speaker and the verb: a title, a role, a place. */
const FAR = 8;

/** Whether the name nearest to the verb is the speaker's, not counting the hearer after it (`told Weber`). */
function isSubject(proposal: Proposal, verb: Word, speaker: string): boolean {
  const { text, words } = proposal;
  const at = words.indexOf(verb);
  const near = nameRuns(proposal)
    .map((run) => {
      const first = words.indexOf(run[0] ?? verb);
      const last = first + run.length - 1;
      return { name: run.at(-1), before: last < at, distance: last < at ? at - last : first - at };
    })
    .toSorted((a, b) => a.distance - b.distance);
  const before = near.filter((run) => run.before);
  // “…, said Weber” has nobody before the verb in its clause.
  const inverted = /,\s*$/.test(text.slice(0, verb.start));
  const subject = inverted ? near[0] : before[0];
  return (
    subject?.name !== undefined &&
    subject.distance <= FAR &&
    nameKey(bareName(subject.name)) === (nameKey(speaker).split(' ').at(-1) ?? '')
  );
}
