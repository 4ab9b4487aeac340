/** Whether the claimed speaker of a quote can be compared with the stored speakers. */

import type { NameIndex } from '../names/name-index.ts';
import { EITHER_NAMES, FEMININE_NAMES, MASCULINE_NAMES } from '../text/first-names.ts';

const FIRST_NAMES = [FEMININE_NAMES, MASCULINE_NAMES, EITHER_NAMES];

/**
 * Someone stored, or a person by their first name. `The Fed chair`, `Moscow` or `BREAKING` may be whoever is on record: that the names
 * differ proves nothing.
 */
export function isComparableSpeaker(name: string, people: NameIndex): boolean {
  if (people.find(name).kind !== 'none') return true;
  const [first = '', second] = name.toLowerCase().split(/\s+/);
  return second !== undefined && FIRST_NAMES.some((names) => names.has(first));
}
