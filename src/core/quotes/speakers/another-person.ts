/** Whether somebody else acts between a speaker and later words, so that the words may be theirs. */
import { leadingCount } from '../../base/leading-count.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { Entity } from '../names/entities.ts';
import { sortAt } from '../names/noun-phrases.ts';
import type { Coreference, NamedMention } from '../pronouns/coreference.ts';

const PREPOSITION = classNumber('preposition');
const CLOSED = new Set(
  (['preposition', 'conjunction', 'subordinator', 'relative'] as const).map(classNumber),
);

/** Characters from the start of a sentence in which the name of its subject begins: "The baker’s granddaughter, Pilar,". */
const OPENING = 60;

/**
 * Looks at the units `from`..`to` for the first name of a sentence, and for "Told that Holm …, Ada Blom laughed" in the
 * sentence that has begun already. `entity`: the speaker before; `mayBe`: who else counts.
 */
export function meetsAnother(
  parsed: ParsedText,
  coreference: Coreference,
  from: number,
  to: number,
  entity: number,
  mayBe: (other: Entity) => boolean,
): boolean {
  const { units } = parsed;
  const { entities } = coreference;
  const isOther = (one: NamedMention): boolean => {
    const other = entities[one.entity];
    return one.entity !== entity && other !== undefined && other.kind !== 'body' && mayBe(other);
  };
  let begun = true;
  for (let i = from; i < to; i++) {
    if (units.stretch[i] !== -1) continue;
    if (i > 0 && units.sentence[i - 1] !== units.sentence[i]) {
      begun = false;
      const one = firstNameFrom(parsed, coreference, i, to);
      if (one !== null && isOther(one)) return true;
    } else if (begun && i > from && opensClause(parsed, i)) {
      const one = firstNameFrom(parsed, coreference, i, to);
      if (one !== null && isOther(one) && isBeforeVerb(parsed, one)) return true;
    }
  }
  return false;
}

/** Right behind a comma or a quotation that the sentence goes on from. */
function opensClause({ units }: ParsedText, i: number): boolean {
  return units.stretch[i - 1] !== -1 || units.shape[i - 1] === SHAPE.comma;
}

/** The name of the subject of the sentence or clause that begins at the unit; null after a preposition. */
function firstNameFrom(
  { tokens, units }: ParsedText,
  { named }: Coreference,
  first: number,
  to: number,
): NamedMention | null {
  const start = units.start[first] ?? 0;
  const end = Math.min(start + OPENING, units.start[to] ?? start);
  let n = leadingCount(named.length, (i) => (tokens.start[named[i]?.mention.first ?? 0] ?? 0) < start);
  while (named[n]?.owns === true) n += 1;
  const one = named[n];
  if (one === undefined || (tokens.start[one.mention.first] ?? 0) >= end) return null;
  // "With Holm away, …": no subject.
  return one.mention.from > 0 && sortAt(tokens, one.mention.from - 1) === PREPOSITION ? null : one;
}

function isBeforeVerb({ tokens }: ParsedText, { mention: { last } }: NamedMention): boolean {
  return tokens.shape[last] === SHAPE.lower && !CLOSED.has(sortAt(tokens, last));
}
