/** Which words report the clause behind them: verbs of speech and denial, "the inquest heard", "made clear that", "the study found". */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isSpeechVerb } from '../speakers/clause-words.ts';
import { DENIES } from './clause-edges.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DOCUMENT = classNumber('document');
const BODY = classNumber('body');

const FINDS = /^(?:found|finds|held|holds|estimate[sd]|shows?|showed|ruled|warned|concluded)$/;
export const FINDERS =
  /^(?:reports?|study|studies|survey|poll|inquiry|review|audit|analysis|researchers|scientists|investigators|inspectors|auditors|watchdog|regulator|ombudsman|coroner)$/;
const COURTS =
  /^(?:court|inquest|jury|tribunal|inquiry|hearing|trial|jurors|judge|magistrates|commission|committee|panel)$/;

/** "The inquest heard", "the jury was told": nobody is named who said it. */
export function isHearing(units: Units, verb: number): boolean {
  const word = wordAt(units, verb);
  if (word === 'told' && /^(?:was|were)$/.test(wordAt(units, verb - 1)))
    return COURTS.test(wordAt(units, verb - 2));
  if (word !== 'heard' && word !== 'hears') return false;
  const at = beforeHas(units, verb - 1);
  return COURTS.test(wordAt(units, at));
}

/** "made clear that", "made it plain that": `adjective` is the unit of "clear". */
export function isMadeClear(units: Units, adjective: number): boolean {
  if (!/^(?:clear|plain|known)$/.test(wordAt(units, adjective)) || wordAt(units, adjective + 1) !== 'that')
    return false;
  return /^ma(?:de|kes|king)$/.test(wordAt(units, madeBefore(units, adjective)));
}

/** The unit of "made". */
export function madeBefore(units: Units, adjective: number): number {
  return /^(?:it|very|perfectly|abundantly|quite)$/.test(wordAt(units, adjective - 1))
    ? madeBefore(units, adjective - 1)
    : adjective - 1;
}

function beforeHas(units: Units, i: number): number {
  return /^(?:has|had|also|earlier|previously)$/.test(wordAt(units, i)) ? beforeHas(units, i - 1) : i;
}

export function isReportVerb(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  const word = wordAt(units, i);
  if (DENIES.test(word)) return tags[i] === TAG.verb || word.endsWith('ed');
  if (FINDS.test(word)) return wordAt(units, i + 1) === 'that';
  if (units.sort[i] !== SAY && units.sort[i] !== TELL) return false;
  return !word.endsWith('ing') && isSpeechVerb(clauses, i);
}

/** "The report found", "the court held": others find what they look for. */
export function isItsVerb(units: Units, verb: number, subject: UnitSpan): boolean {
  if (!FINDS.test(wordAt(units, verb))) return true;
  const head = subject.last - 1;
  const sort = units.sort[head];
  return (
    sort === DOCUMENT ||
    sort === BODY ||
    FINDERS.test(wordAt(units, head)) ||
    COURTS.test(wordAt(units, head))
  );
}
