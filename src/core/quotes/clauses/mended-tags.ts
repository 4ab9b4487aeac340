/** Mends parts of speech that the words around contradict, once the labels have used them as they were learnt. */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';

const PREPOSITION = classNumber('preposition');

/** In place; linear. */
export function mendTags(units: Units, tags: Uint8Array): void {
  for (let i = 0; i < units.count; i++) {
    // "Within hours the embassy": a capital at the start makes no name of a preposition.
    if (tags[i] === TAG.name && units.sort[i] === PREPOSITION) tags[i] = TAG.preposition;
    // "said head of collections Ada Lund"
    else if (tags[i] === TAG.adverb && wordAt(units, i) === 'head' && wordAt(units, i + 1) === 'of')
      tags[i] = TAG.noun;
  }
}
