/** Whether the stored speaker is the claimed one. */
import type { NameIndex } from '../names/name-index.ts';
import { soundOf } from '../names/name-sound.ts';

/** The same person by another spelling, by a part of the name, or by an alias. */
export function isSameSpeaker(recorded: string | null, claimed: string, people: NameIndex | null): boolean {
  if (recorded === null) return false;
  const [a, b] = [soundOf(recorded), soundOf(claimed)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.split(' ').every((word) => long.split(' ').includes(word))) return true;
  if (people === null) return false;
  const found = people.find(claimed);
  return (
    found.kind === 'one' && [found.entry.name, ...found.entry.aliases].some((name) => soundOf(name) === a)
  );
}
