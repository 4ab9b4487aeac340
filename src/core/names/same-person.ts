/** Merges stored speaker names of one person: spellings of one name, and surnames that only one person has. */

import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { SpeakerStore } from '../ports/quote-store.ts';
import { type KnownNames, NO_KNOWN_NAMES } from './known-names.ts';
import type { NameEntry } from './name-index.ts';
import { spellingOf } from './name-sound.ts';

type Stored = Awaited<ReturnType<SpeakerStore['directory']>>[number];

/** Speakers merged at a time, some milliseconds of work, so that other requests are not held up. */
const BATCH = 500;

/** One entry for each person, with the keys of all spellings, the most quoted spelling first. */
export async function mergeSamePerson(
  stored: readonly Stored[],
  known: KnownNames = NO_KNOWN_NAMES,
): Promise<readonly NameEntry[]> {
  const groups = new Map<string, Stored[]>();
  const byCount = [...stored].sort((a, b) => b.quotes - a.quotes);
  for (const [place, speaker] of byCount.entries()) {
    const sound = known.soundOf(speaker.name) || speaker.key;
    const group = groups.get(sound);
    if (group === undefined) groups.set(sound, [speaker]);
    else group.push(speaker);
    if (place % BATCH === BATCH - 1) await yieldToEventLoop();
  }
  joinInitials(groups);
  const owners = await ownersOfSingleWords(groups, known);
  /** The spellings of the full name, and the single words that mean it. */
  const merged = new Map<string, { full: readonly Stored[]; readonly all: Stored[] }>();
  await yieldToEventLoop();
  for (const [sound, group] of groups) {
    const owner = owners.get(sound) ?? sound;
    const person = merged.get(owner) ?? { full: [], all: [] };
    if (owner === sound) person.full = group;
    person.all.push(...group);
    merged.set(owner, person);
  }
  await yieldToEventLoop();
  const entries: NameEntry[] = [];
  for (const [sound, { full, all }] of merged) {
    entries.push(entryOf(sound, full[0] ?? all[0], all, known));
    if (entries.length % BATCH === 0) await yieldToEventLoop();
  }
  return entries;
}

/**
 * `Donald J. Trump` is Donald Trump if no other initial occurs between these names. `George W. Bush` and `George H. W.
 * Bush` are two, and a George Bush may be either.
 */
function joinInitials(groups: Map<string, Stored[]>): void {
  const withInitials = Map.groupBy(
    [...groups.keys()].filter((sound) => withoutInitials(sound) !== sound),
    withoutInitials,
  );
  for (const [plain, [initialled, second]] of withInitials) {
    const group = groups.get(plain);
    if (group === undefined || initialled === undefined || second !== undefined) continue;
    group.push(...(groups.get(initialled) ?? []));
    group.sort((a, b) => b.quotes - a.quotes);
    groups.delete(initialled);
  }
}

/** Removes single letters between the first and the last name. */
function withoutInitials(sound: string): string {
  const words = sound.split(' ');
  return words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1).join(' ');
}

function entryOf(
  sound: string,
  full: Stored | undefined,
  group: readonly Stored[],
  known: KnownNames,
): NameEntry {
  return {
    name: full?.name ?? sound,
    keys: group.map((speaker) => speaker.key),
    aliases: [
      ...new Set([
        ...group.flatMap((speaker) => [speaker.name, ...speaker.aliases.filter(isName)]),
        ...known.spellings(sound),
      ]),
    ],
    weight: group.reduce((sum, speaker) => sum + speaker.quotes, 0),
  };
}

/** A description ("the president") may mean many people; only words with capitals, where a script has them, are names. */
function isName(alias: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(alias);
}

/**
 * For each single word the only longer name that begins or ends with it; words that several names share are left out. Of somebody in the
 * table all spellings count, so that `Putin` is プーチン where no article has the full name.
 */
async function ownersOfSingleWords(
  groups: ReadonlyMap<string, readonly Stored[]>,
  known: KnownNames,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string | null>();
  let place = 0;
  for (const [sound, group] of groups) {
    place += 1;
    if (place % BATCH === 0) await yieldToEventLoop();
    for (const spelling of new Set(
      [...group.map(({ name }) => name), ...known.spellings(sound)].map(spellingOf),
    )) {
      const words = spelling.split(' ');
      if (words.length < 2 || words.length > 4) continue;
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
        owners.set(word, owners.has(word) && owners.get(word) !== sound ? null : sound);
      }
    }
  }
  await yieldToEventLoop();
  const single = new Map<string, string>();
  for (const [word, owner] of owners) if (owner !== null) single.set(word, owner);
  return single;
}
