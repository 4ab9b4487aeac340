/** The speaker before words whose verb is left out or stands elsewhere. */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import { isPossessive, wordAt } from '../../names/noun-phrases.ts';
import { type Clauses, inOneSentence, isComma, isQuote, isVerb, phraseEnding } from '../clause-words.ts';
import { subjectOf } from '../verb-subject.ts';
import { HINT, type Hint, hint, REACH } from './hint.ts';
import { endsInPerson } from './persons.ts';

/** "Holm’s repeated claim that there were “…”": whoever claims it. */
export function ownerOfClaim(clauses: Clauses, noun: number, quote: number): UnitSpan | null {
  const { units, tags } = clauses;
  if (wordAt(units, noun + 1) !== 'that' || noun + 1 >= quote || !CLAIM.test(wordAt(units, noun)))
    return null;
  let owns = noun - 1;
  while (owns > 0 && noun - owns < 4 && (tags[owns] === TAG.adjective || /ed$/.test(wordAt(units, owns))))
    owns -= 1;
  if (/^(?:his|her|their|its)$/.test(wordAt(units, owns))) return { first: owns, last: owns + 1 };
  if (!isPossessive(units, owns)) return null;
  return phraseEnding(clauses, owns - 1, Math.max(0, owns - REACH));
}

const CLAIM =
  /^(?:accusation|admission|allegation|announcement|argument|assertion|assessment|belief|boast|claim|comment|complaint|concern|conclusion|contention|declaration|denial|insistence|observation|pledge|prediction|promise|remark|reminder|statement|suggestion|threat|vow|warning)$/;

/** "X spoke of “…”; her rival Ada Lindqvist of “…”": the verb is left out. */
export function gapBefore(clauses: Clauses, quote: number): Hint | null {
  if (!isQuote(clauses, quote) || !/^(?:as|of)$/.test(wordAt(clauses.units, quote - 1))) return null;
  const phrase = phraseEnding(clauses, quote - 2, Math.max(0, quote - REACH));
  if (phrase === null || clauses.units.shape[phrase.first - 1] !== SHAPE.semicolon) return null;
  return endsInPerson(clauses, phrase) ? { ...hint(HINT.before, quote - 1, phrase), certain: true } : null;
}

/** "Her supervisor, Ada Lindqvist, “thought it was broken”": the words begin with the verb of their speaker. */
export function subjectOfQuote(clauses: Clauses, quote: number): Hint | null {
  const { units } = clauses;
  if (
    !isQuote(clauses, quote) ||
    !/^\W*\p{Ll}/u.test(units.text.slice(units.start[quote], (units.start[quote] ?? 0) + 4))
  )
    return null;
  for (let i = quote - 1; i >= 0 && units.sentence[i] === units.sentence[quote]; i--)
    if (isVerb(clauses, i) || isQuote(clauses, i) || quote - i > REACH) return null;
  const subject = isComma(clauses, quote - 1) ? subjectOf(clauses, quote) : null;
  return subject !== null && endsInPerson(clauses, subject)
    ? { ...hint(HINT.found, quote - 1, subject), certain: true }
    : null;
}

/** "Now, says Ada Lindqvist, “…”". */
export function invertedBefore(clauses: Clauses, quote: number): Hint | null {
  if (!isQuote(clauses, quote) || !isComma(clauses, quote - 1)) return null;
  const phrase = phraseEnding(clauses, quote - 2, Math.max(0, quote - REACH));
  if (phrase === null || !endsInPerson(clauses, phrase) || !inOneSentence(clauses, phrase.first - 2, quote))
    return null;
  const verb = phrase.first - 1;
  const inverts = isComma(clauses, verb - 1) && /^sa(?:id|ys)$/.test(wordAt(clauses.units, verb));
  return inverts ? { ...hint(HINT.inverted, verb, phrase), certain: true } : null;
}
