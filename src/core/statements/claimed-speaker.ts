/** Whether the claimed speaker of a quote can be compared with the stored speakers. */

import type { NameIndex } from '../names/name-index.ts';
import { EITHER_NAMES, FEMININE_NAMES, MASCULINE_NAMES } from '../text/first-names.ts';

const FIRST_NAMES = [FEMININE_NAMES, MASCULINE_NAMES, EITHER_NAMES];

/**
 * True for a stored name, or a name with a first name. `The Fed chair`, `Moscow` or `BREAKING` may mean the recorded
 * speaker, so a different name proves nothing.
 */
export function isComparableSpeaker(name: string, people: NameIndex): boolean {
  if (people.find(name).kind !== 'none') return true;
  const [first = '', second] = name.toLowerCase().split(/\s+/);
  return second !== undefined && FIRST_NAMES.some((names) => names.has(first));
}
