/** Which stored speaker names are one person: spellings of one name, and surnames that only one of them has. */

import { type Entry, soundOf } from './namebook.ts';
import type { SpeakerStore } from './stores.ts';

type Stored = Awaited<ReturnType<SpeakerStore['directory']>>[number];

/** Speakers as people think of them: each with all the keys its quotes are stored under, the most quoted spelling first. */
export function mergeSpellings(stored: readonly Stored[]): readonly Entry[] {
  const groups = new Map<string, Stored[]>();
  for (const speaker of [...stored].sort((a, b) => b.quotes - a.quotes)) {
    const sound = soundOf(speaker.name) || speaker.key;
    const group = groups.get(sound);
    if (group === undefined) groups.set(sound, [speaker]);
    else group.push(speaker);
  }
  const owners = ownersOfSingleWords([...groups.keys()]);
  const merged = new Map<string, Stored[]>();
  for (const [sound, group] of groups) {
    const owner = owners.get(sound) ?? sound;
    merged.set(owner, [...(merged.get(owner) ?? []), ...group]);
  }
  return [...merged].map(([sound, group]) => entryOf(sound, group));
}

function entryOf(sound: string, group: readonly Stored[]): Entry {
  const full = group.find((speaker) => soundOf(speaker.name) === sound) ?? group[0];
  return {
    name: full?.name ?? sound,
    keys: group.map((speaker) => speaker.key),
    aliases: [...new Set(group.flatMap((speaker) => [speaker.name, ...speaker.aliases.filter(isName)]))],
    weight: group.reduce((sum, speaker) => sum + speaker.quotes, 0),
  };
}

/** Descriptions ("the president") name many people; only words with capitals are names. */
function isName(alias: string): boolean {
  return /^\p{Lu}/u.test(alias);
}

/** A single word → the one longer name that begins or ends with it; words that several names share stay alone. */
function ownersOfSingleWords(sounds: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const sound of sounds) {
    const words = sound.split(' ');
    if (words.length < 2 || words.length > 4) continue;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      owners.set(word, owners.has(word) ? null : sound);
    }
  }
  return new Map([...owners].flatMap(([word, owner]) => (owner === null ? [] : [[word, owner] as const])));
}
