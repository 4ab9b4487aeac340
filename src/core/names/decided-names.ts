/** Applies what people decided about names to the directory of speakers. */
import type { NameDecision } from '../ports/name-store.ts';
import type { SpeakerStore } from '../ports/quote-store.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import type { NameEntry } from './name-index.ts';

type Stored = Awaited<ReturnType<SpeakerStore['directory']>>[number];
type Decided = Pick<NameDecision, 'kind' | 'name' | 'other'>;

/** @param decisions the oldest first: a later one has the last word */
export function decideNames(
  entries: readonly NameEntry[],
  stored: readonly Stored[],
  decisions: readonly Decided[],
): readonly NameEntry[] {
  if (decisions.length === 0) return entries;
  const rows = new Map(stored.map((row) => [row.key, row]));
  /** The entry of each key that a decision names; made of the key’s own row where there is none. */
  const all = new Set(entries);
  const byKey = new Map(entries.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  const put = (former: readonly NameEntry[], next: readonly NameEntry[]): void => {
    for (const entry of former) all.delete(entry);
    for (const entry of next) {
      all.add(entry);
      for (const key of entry.keys) byKey.set(key, entry);
    }
  };
  for (const { kind, name, other } of decisions) {
    const key = nameKey(name);
    const entry = byKey.get(key);
    if (entry === undefined) continue;
    if (kind === 'join') {
      const into = byKey.get(nameKey(other ?? ''));
      if (into === undefined || into === entry) continue;
      put([entry, into], [joined(into, entry)]);
      continue;
    }
    const rest = without(entry, key, rows);
    const own = {
      name: rows.get(key)?.name ?? name,
      keys: [key],
      aliases: [],
      weight: rows.get(key)?.quotes ?? 0,
    };
    if (kind === 'nobody') byKey.delete(key);
    put([entry], [...(rest === null ? [] : [rest]), ...(kind === 'apart' ? [own] : [])]);
  }
  return [...all];
}

function joined(into: NameEntry, entry: NameEntry): NameEntry {
  return {
    name: into.name,
    keys: [...into.keys, ...entry.keys],
    aliases: [...new Set([...into.aliases, entry.name, ...entry.aliases])],
    weight: into.weight + entry.weight,
  };
}

/** The entry without one of its names; null: it had no other. */
function without(entry: NameEntry, key: string, rows: ReadonlyMap<string, Stored>): NameEntry | null {
  const keys = entry.keys.filter((one) => one !== key);
  const [first] = keys;
  if (first === undefined) return null;
  const gone = new Set([key, ...(rows.get(key)?.aliases ?? []).map(nameKey)]);
  return {
    name: nameKey(entry.name) === key ? (rows.get(first)?.name ?? first) : entry.name,
    keys,
    aliases: entry.aliases.filter((alias) => !gone.has(nameKey(alias))),
    weight: entry.weight - (rows.get(key)?.quotes ?? 0),
  };
}
