/** Phrases that name a person. */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Clauses } from '../clause-words.ts';

/** A first name or a title with a name: no body, no place, no thing; "club president Ada Lindqvist" is a person. */
export function endsInPerson({ units, tags }: Clauses, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++) {
    if (tags[i] === TAG.preposition) return false;
    const named = units.shape[i] !== SHAPE.lower || tags[i + 1] === TAG.name;
    if (named && THINGS.has(units.sort[i] ?? 0)) return false;
  }
  return last - first > 1 && tags[last - 1] === TAG.name;
}

const THINGS = new Set((['body', 'document'] as const).map(classNumber));
