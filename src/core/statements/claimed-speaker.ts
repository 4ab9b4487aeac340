/** Whether the claimed speaker of a quote can be compared with the stored speakers. */

import type { NameIndex } from '../names/name-index.ts';
import { OCCUPATIONS } from '../quotes/names/occupations.ts';
import { BODIES, DOCUMENTS, ROLES, TITLES } from '../text/closed-classes.ts';
import { FEMININE_NAMES } from '../text/names/feminine-names.ts';
import { EITHER_NAMES } from '../text/names/first-names.ts';
import { MASCULINE_NAMES } from '../text/names/masculine-names.ts';
import { PLACES, THING_NOUNS } from '../text/names/places.ts';

const FIRST_NAMES = [FEMININE_NAMES, MASCULINE_NAMES, EITHER_NAMES];

/** Words of offices, bodies, places and headlines: a name with one of them may mean whoever is on record. */
const NO_SURNAMES: readonly ReadonlySet<string>[] = [
  new Set([...TITLES, ...ROLES, ...BODIES, ...DOCUMENTS]),
  PLACES,
  THING_NOUNS,
  OCCUPATIONS,
];
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;
const PARTICLE = /^(?:de|da|di|del|der|den|van|von|bin|ibn|al|la|le|el)$/;
const MOST_WORDS = 5;

/**
 * True for a stored name, a name with a first name, or several capitalised words of which none is an office, a body or a
 * place. `The Fed chair`, `Moscow` or `BREAKING` may mean the recorded speaker, so a different name proves nothing.
 */
export function isComparableSpeaker(name: string, people: NameIndex, outlets: NameIndex): boolean {
  if (people.find(name).kind !== 'none') return true;
  // `The Herald: “…”` names who wrote it.
  if (outlets.find(name).kind !== 'none') return false;
  const words = name.split(/\s+/);
  const [first = '', second] = words.map((word) => word.toLowerCase());
  if (second === undefined) return false;
  if (FIRST_NAMES.some((names) => names.has(first))) return true;
  return words.length <= MOST_WORDS && words.every((word) => PARTICLE.test(word) || isNamePart(word));
}

function isNamePart(word: string): boolean {
  return CAPITALISED.test(word) && !NO_SURNAMES.some((words) => words.has(word.toLowerCase()));
}
