/** Verbs of speech in the passive: "X was told by Y". */
import { wordAt } from '../../names/noun-phrases.ts';
import { type Clauses, inOneSentence, isQuote, isVerb, phraseBeginning } from '../clause-words.ts';
import { subjectOf } from '../verb-subject.ts';
import { HINT, type Hint, hint, REACH } from './hint.ts';
import { apposedIn } from './relaying.ts';

/** "X was told by Y", "X was asked": Y, or nobody. */
export function passive(clauses: Clauses, verb: number, low: number): Hint {
  const { units } = clauses;
  const hearer = subjectOf(clauses, verb);
  for (let i = verb + 1; i < Math.min(units.count, verb + 12); i++) {
    if (isVerb(clauses, i) || !inOneSentence(clauses, verb, i)) break;
    if (wordAt(units, i) !== 'by') continue;
    // "will be met by “a wall of silence”": no agent.
    if (isQuote(clauses, i + 1)) break;
    const agent = phraseBeginning(clauses, i + 1, Math.min(units.count, i + REACH));
    return hint(HINT.passive, verb, agent === null ? null : apposedIn(clauses, agent, i + REACH), hearer);
  }
  return hint(HINT.passive, verb, null, hearer !== null && hearer.first >= low - REACH ? hearer : null);
}

/** "Accused by X of “…”, Y replied": a participle with its agent, or at the start of its sentence. */
export function isDoneBy({ units }: Clauses, verb: number): boolean {
  if (!wordAt(units, verb).endsWith('ed')) return false;
  const opens = verb === 0 || units.sentence[verb - 1] !== units.sentence[verb];
  return opens || wordAt(units, verb + 1) === 'by';
}
