/** A table of people and bodies whose names the news writes in several scripts. */
import { nameKey } from '../text/names/name-spelling.ts';
import { soundOf } from './name-sound.ts';

/** One row of names for each person or body. */
export interface NameTable {
  readonly people: readonly (readonly string[])[];
  readonly bodies: readonly (readonly string[])[];
}

export interface KnownNames {
  /** The phonetic form of a name; equal for all names of one row. */
  soundOf(name: string): string;
  /** The names of the row with this phonetic form; none if the table lacks it. */
  spellings(sound: string): readonly string[];
  readonly table: NameTable;
}

export function createKnownNames(table: NameTable): KnownNames {
  const sounds = new Map<string, string>();
  const rows = new Map<string, readonly string[]>();
  for (const row of [...table.people, ...table.bodies]) {
    const [first] = row;
    if (first === undefined) continue;
    const sound = soundOf(first);
    rows.set(sound, [...(rows.get(sound) ?? []), ...row]);
    for (const name of row) {
      for (const key of [nameKey(name), soundOf(name)]) if (!sounds.has(key)) sounds.set(key, sound);
    }
  }
  return {
    soundOf: (name) => sounds.get(nameKey(name)) ?? sounds.get(soundOf(name)) ?? soundOf(name),
    spellings: (sound) => rows.get(sound) ?? [],
    table,
  };
}

export const NO_KNOWN_NAMES: KnownNames = createKnownNames({ people: [], bodies: [] });
