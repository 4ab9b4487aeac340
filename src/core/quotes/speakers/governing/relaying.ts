/** Speech that is passed on: "quoted X as saying", "citing X". */
import { TAG } from '../../../text/tagger.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import { isPronoun, wordAt } from '../../names/noun-phrases.ts';
import {
  type Clauses,
  inOneSentence,
  isComma,
  isPassive,
  isSpeechVerb,
  phraseBeginning,
} from '../clause-words.ts';
import { subjectOf } from '../verb-subject.ts';
import { BESIDE, HINT, type Hint, hint, REACH } from './hint.ts';
import { endsInPerson } from './persons.ts';

const RELAYS = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/** "quoted X as saying", "X was quoted as saying". */
export function relayedBy(clauses: Clauses, verb: number, low: number): Hint | null {
  const { units } = clauses;
  if (!RELAYS.test(wordAt(units, verb))) return null;
  if (isPassive(clauses, verb)) {
    if (wordAt(units, verb + 1) !== 'as') return null;
    const subject = subjectOf(clauses, verb);
    return subject === null || subject.first < low - REACH ? null : hint(HINT.relayed, verb, subject);
  }
  const object = phraseBeginning(clauses, verb + 1, Math.min(units.count, verb + REACH));
  if (object === null) return null;
  for (let i = object.last; i < Math.min(units.count, object.last + 12); i++) {
    if (wordAt(units, i) === 'as' && /^(?:saying|telling|calling|describing)$/.test(wordAt(units, i + 1)))
      return hint(
        HINT.relayed,
        i + 1,
        isComma(clauses, object.last) ? apposedIn(clauses, object, i) : object,
      );
  }
  return null;
}

/** "quoted X as saying that “…”": the verb of quoting before "as". */
export function relayBefore(clauses: Clauses, saying: number): Hint | null {
  if (wordAt(clauses.units, saying - 1) !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - 14); i--) {
    if (!inOneSentence(clauses, i, saying)) return null;
    const relayed = relayedBy(clauses, i, i);
    if (relayed !== null || isSpeechVerb(clauses, i)) return relayed;
  }
  return null;
}

/** "The agency reported, citing Ada Lindqvist, that …": the person who is cited; a paper or a reason is none. */
export function citedAt(clauses: Clauses, verb: number): Hint | null {
  const { units } = clauses;
  if (wordAt(units, verb) !== 'citing') return null;
  const person = phraseBeginning(clauses, verb + 1, Math.min(units.count, verb + REACH));
  return person !== null && endsInPerson(clauses, person) ? hint(HINT.relayed, verb, person) : null;
}

/** "“…,” the agency reported, citing Ada Lindqvist". */
export function citedBehind(clauses: Clauses, verb: number, speaker: UnitSpan): Hint | null {
  const { units } = clauses;
  if (endsInPerson(clauses, speaker) || isPronoun(units, speaker.first)) return null;
  for (let i = verb + 1; i < Math.min(units.count, verb + BESIDE) && inOneSentence(clauses, verb, i); i++) {
    const cited = citedAt(clauses, i);
    if (cited !== null) return cited;
  }
  return null;
}

/** "a police officer, Sergeant Modise Kgari, as saying". */
export function apposedIn(clauses: Clauses, phrase: UnitSpan, end: number): UnitSpan {
  const apposed = phraseBeginning(clauses, phrase.last + 1, end);
  const named = apposed !== null && clauses.tags[apposed.last - 1] === TAG.name;
  return named && clauses.tags[phrase.last - 1] !== TAG.name
    ? { first: phrase.first, last: apposed.last }
    : phrase;
}
