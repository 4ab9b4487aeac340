/** The speaker before a colon: "X: “…”". */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import { type Clauses, isComma, isQuote, isSpeechVerb, isVerb, phraseEnding } from '../clause-words.ts';
import { subjectOf } from '../verb-subject.ts';
import { HINT, type Hint, hint, REACH } from './hint.ts';
import { endsInPerson } from './persons.ts';

/** "Kofi Ansah: “…”", and a line that introduces the paragraph after it. */
export function colon(clauses: Clauses, quote: number): Hint | null {
  const { units } = clauses;
  const mark = quote - 1;
  if (mark < 1 || units.shape[mark] !== SHAPE.colon || !isQuote(clauses, quote)) return null;
  let low = mark;
  while (low > 0 && mark - low < REACH && units.sentence[low - 1] === units.sentence[mark]) low -= 1;
  // "14:35 Leader of the opposition Rory Gault: “…”"
  if (units.shape[low] === SHAPE.digits && units.shape[low + 1] === SHAPE.colon) low += 3;
  const named = phraseEnding(clauses, mark - 1, low);
  const phrase = named !== null && isRoleBefore(clauses, low, named) ? { ...named, first: low } : named;
  // "Said Ada Lindqvist: “…”".
  const turned = phrase !== null && phrase.first === low + 1 && isSpeechVerb(clauses, low);
  if (phrase !== null && (phrase.first === low || turned))
    return { ...hint(HINT.colon, mark, phrase), certain: clauses.tags[phrase.last - 1] === TAG.name };
  const apart = units.passage[mark] !== units.passage[quote];
  for (let i = low + 1; i < mark; i++) {
    if (!isVerb(clauses, i)) continue;
    if (!apart && isSpeechVerb(clauses, i)) return null;
    const subject = subjectOf(clauses, i);
    if (subject === null) return null;
    // "Her rival, Ada Lindqvist, was less surprised: “…”".
    const begins = subject.first === low || isComma(clauses, subject.first - 1);
    const isNamed = begins && (endsInPerson(clauses, subject) || isEmphatic(clauses, subject));
    return apart || isNamed ? { ...hint(HINT.introduced, mark, subject), certain: !apart } : null;
  }
  return null;
}

/** "Leader of the opposition | Rory Gault": nothing but a role stands before the name. */
function isRoleBefore(clauses: Clauses, low: number, phrase: UnitSpan): boolean {
  const { tags } = clauses;
  if (phrase.first <= low || phrase.first - low > LONGEST_ROLE || !endsInPerson(clauses, phrase))
    return false;
  if (tags[low] !== TAG.noun && tags[low] !== TAG.name) return false;
  for (let i = low; i < phrase.first; i++)
    if (isVerb(clauses, i) || tags[i] === TAG.auxiliary || isComma(clauses, i)) return false;
  return true;
}

/** Most units of "Leader of the". */
const LONGEST_ROLE = 6;

/** "Ada herself was calm: “…”". */
function isEmphatic({ units, tags }: Clauses, { last }: UnitSpan): boolean {
  return tags[last - 1] === TAG.name && /^(?:him|her)self$/.test(wordAt(units, last));
}
