/** Whether a sentence between a speaker and later words opens with somebody else, so that the words may be theirs. */
import { leadingCount } from '../../base/leading-count.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import { sortAt } from '../names/noun-phrases.ts';
import type { Coreference } from '../pronouns/coreference.ts';

const PREPOSITION = classNumber('preposition');

/** Characters from the start of a sentence in which the name of its subject begins: "The baker’s granddaughter, Pilar,". */
const OPENING = 60;

/** Looks at the sentences that begin in `from`..`to` (units); `entity`: the speaker before. */
export function opensWithAnother(
  { tokens, units }: ParsedText,
  { named, entities }: Coreference,
  from: number,
  to: number,
  entity: number,
): boolean {
  for (let i = from; i < to; i++) {
    if (i === 0 || units.sentence[i - 1] === units.sentence[i] || units.stretch[i] !== -1) continue;
    const start = units.start[i] ?? 0;
    const end = Math.min(start + OPENING, units.start[to] ?? start);
    const at = leadingCount(named.length, (n) => (tokens.start[named[n]?.mention.first ?? 0] ?? 0) < start);
    for (let n = at; n < named.length; n++) {
      const one = named[n];
      if (one === undefined || (tokens.start[one.mention.first] ?? 0) >= end) break;
      if (one.owns) continue;
      // "With Holm away, …": no subject.
      if (one.mention.from > 0 && sortAt(tokens, one.mention.from - 1) === PREPOSITION) break;
      if (one.entity !== entity && entities[one.entity]?.kind !== 'body') return true;
      break;
    }
  }
  return false;
}
