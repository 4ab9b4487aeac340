/** Interviews by a writer who says "I": answers to the writer's questions are the interviewee's. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { isNameWord, phraseStartingAt, wordAt } from '../names/noun-phrases.ts';

const SAY = classNumber('say');
const FIRST_PERSON = classNumber('firstPerson');

const ASKS = /^(?:ask|asked|wonder|wondered|suggest|suggested|press|pressed|say|said|interject|point|put)$/;
const MEETS =
  /^(?:meet|met|sit|sat|interview|interviewed|speak|spoke|talk|talked|join|joined|catch|caught|ask|asked)$/;
const ANSWERS =
  /^(?:says|said|replies|replied|answers|answered|laughs|insists|admits|explains|adds|tells|smiles|shrugs|sighs|snaps|nods)$/;
const PRONOUN = /^(?:he|she)$/;

/** How far after "I meet" the name may begin, in units. */
const REACH = 8;

/** How far after "I sit down" the "and ask" may be, in units. */
const ASK_REACH = 16;

/** The interviewee's least share of the named speakers, if others speak too. */
const LEAST_SHARE = 0.6;

/** The speaker of each answer by the unit of its quotation; empty unless the writer asks in the first person. */
export function answersIn(units: Units): ReadonlyMap<number, UnitSpan> {
  const answers = new Map<number, UnitSpan>();
  const questions = questionsIn(units);
  if (questions === null) return answers;
  const interviewee = intervieweeIn(units);
  if (interviewee === null) return answers;
  let former = -2;
  for (let i = 0; i < units.count; i++) {
    const passage = units.passage[i] ?? 0;
    if (units.stretch[i] === -1 || (i > 0 && units.passage[i - 1] === passage)) continue;
    const isAnswer = questions.has(passage - 1);
    const alone = i + 1 >= units.count || units.passage[i + 1] !== passage;
    if (alone ? isAnswer || former === passage - 1 : isAnswer && isPronounsAnswer(units, i)) {
      answers.set(i, interviewee);
      former = passage;
    }
  }
  return answers;
}

/** Paragraphs that end with the writer's question; null if the writer never mentions an interview. */
function questionsIn(units: Units): ReadonlySet<number> | null {
  const questions = new Set<number>();
  let asks = false;
  for (let i = 0; i < units.count; i++) {
    const passage = units.passage[i] ?? 0;
    if (units.sort[i] === FIRST_PERSON && wordAt(units, i) === 'i' && asksBehind(units, i)) {
      asks = true;
      questions.add(passage);
    }
    const ends = i + 1 === units.count || units.passage[i + 1] !== passage;
    if (ends && units.stretch[i] === -1 && units.text.charAt((units.end[i] ?? 0) - 1) === '?')
      questions.add(passage);
  }
  return asks ? questions : null;
}

/** "I ask", "I sit down with him and ask". */
function asksBehind(units: Units, subject: number): boolean {
  if (units.sentence[subject + 1] !== units.sentence[subject]) return false;
  if (ASKS.test(wordAt(units, subject + 1))) return true;
  for (let i = subject + 2; i < subject + ASK_REACH && units.sentence[i] === units.sentence[subject]; i++)
    if (/^ask(?:ed)?$/.test(wordAt(units, i)) && /^and$/.test(wordAt(units, i - 1))) return true;
  return false;
}

/** The person whom the writer meets, or the one named beside most quotations. */
function intervieweeIn(units: Units): UnitSpan | null {
  const named = new Map<string, { count: number; readonly span: UnitSpan }>();
  let total = 0;
  let met: UnitSpan | null = null;
  for (let i = 0; i < units.count; i++) {
    if (met === null && units.sort[i] === FIRST_PERSON && wordAt(units, i) === 'i') met = metBy(units, i);
    if (units.sort[i] !== SAY || units.stretch[i] !== -1 || !ANSWERS.test(wordAt(units, i))) continue;
    const span = nameBeside(units, i);
    if (span === null) continue;
    total += 1;
    const surname = wordAt(units, span.last - 1);
    const known = named.get(surname);
    if (known === undefined) named.set(surname, { count: 1, span });
    else known.count += 1;
  }
  const [most] = [...named.values()].sort((a, b) => b.count - a.count);
  if (most !== undefined) return most.count >= LEAST_SHARE * total ? most.span : null;
  return met;
}

/** `“…,” says Blake`, `“…,” Blake says`: the name beside a verb of answering next to a quotation. */
function nameBeside(units: Units, verb: number): UnitSpan | null {
  if (units.stretch[verb - 1] !== -1 && isNameWord(units, verb + 1)) {
    let last = verb + 1;
    while (last < units.count && isNameWord(units, last) && units.sentence[last] === units.sentence[verb])
      last += 1;
    return { first: verb + 1, last };
  }
  let first = verb;
  while (first > 0 && isNameWord(units, first - 1) && units.sentence[first - 1] === units.sentence[verb])
    first -= 1;
  return first < verb && first > 0 && units.stretch[first - 1] !== -1 ? { first, last: verb } : null;
}

/** "I meet the painter Leonie Harcourt": the name after the verb. */
function metBy(units: Units, subject: number): UnitSpan | null {
  let verb = subject + 1;
  while (verb < subject + 3 && !MEETS.test(wordAt(units, verb))) verb += 1;
  if (!MEETS.test(wordAt(units, verb))) return null;
  for (let i = verb + 1; i <= verb + REACH && units.sentence[i] === units.sentence[subject]; i++) {
    if (units.stretch[i] !== -1 || units.shape[i] === SHAPE.comma) return null;
    if (!isNameWord(units, i)) continue;
    const phrase = phraseStartingAt(units, i);
    return phrase !== null && phrase.last - phrase.first > 1 ? phrase : null;
  }
  return null;
}

/** `“…,” he says`: only a pronoun is beside the words. */
function isPronounsAnswer(units: Units, quote: number): boolean {
  const next = quote + 1;
  return (
    PRONOUN.test(wordAt(units, next)) || (units.sort[next] === SAY && PRONOUN.test(wordAt(units, next + 1)))
  );
}
