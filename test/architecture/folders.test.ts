/** Folders that can be read at a glance: what outgrows one is divided by what it is about. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const MOST_FILES = 25;

/** One file a command, a noun of the store, a migration: these are lists, and as long as what they list. */
const LISTS: readonly string[] = ['src/core/commands', 'src/store', 'src/store/migrations'];

function filesByFolder(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const parent = relative(ROOT, entry.parentPath).replaceAll(sep, '/');
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

test.each(['src', 'test'])('no folder of %s holds more files than can be read at a glance', (folder) => {
  const counts = filesByFolder(folder);
  expect(counts.size).toBeGreaterThan(40);
  const crowded = [...counts].filter(([path, count]) => count > MOST_FILES && !LISTS.includes(path));
  expect(crowded).toEqual([]);
});
