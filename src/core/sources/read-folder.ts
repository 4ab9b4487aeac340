/** Reads a folder: stores new and changed files one by one. */

import { asRecord } from '../articles/as-record.ts';
import { reasonOf, UserError } from '../base/errors.ts';
import { timestamp } from '../base/time.ts';
import type { FoundArticle } from '../ingest/add-articles.ts';
import { type IngestCounts, type IngestItemsDeps, NO_ITEMS } from './ingest-items.ts';
import { filteredOutBy } from './item-filter.ts';
import { FILES_KEPT, readSeen, seenKey, writeSeen } from './seen-items.ts';
import type { Source } from './source.ts';
import { afterFailedFetch, afterGoodFetch, type SourceHealth } from './source-health.ts';

/** Access to files of the machine. */
export interface Folder {
  /**
   * Every article file below a path, in order of name; the stamp changes when the file is written.
   * @throws {UserError} when it cannot be read.
   */
  list(path: string): Promise<readonly { readonly path: string; readonly stamp: string }[]>;
  read(path: string, outlet?: string): AsyncIterable<FoundArticle>;
}

export interface FolderDeps extends Omit<IngestItemsDeps, 'web' | 'analyst' | 'stopping'> {
  readonly files: Folder;
}

/** Time for one poll; a big folder takes several, so that the bot can stop in between. */
const LOOK_MS = 60_000;

export async function readFolder(
  source: Source,
  path: string,
  deps: FolderDeps,
): Promise<SourceHealth & IngestCounts> {
  const { files, now, log } = deps;
  const counts = { ...NO_ITEMS };
  const seen = new Map<string, string>();
  let waiting = false;
  try {
    const before = readSeen(source.memory.seen);
    const until = now().epochMilliseconds + LOOK_MS;
    for (const { path: file, stamp } of await files.list(path)) {
      const [key, mark] = [seenKey(file), seenKey(stamp)];
      waiting ||= now().epochMilliseconds >= until;
      if (before.get(key) !== mark) {
        if (waiting) continue;
        for await (const found of files.read(file, source.outlet)) await takeIn(found, source, counts, deps);
      }
      seen.set(key, mark);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failed = {
      kind: 'failed',
      state: 'unreachable',
      detail: reasonOf(error),
      retryAfterMs: null,
    } as const;
    return { ...counts, ...afterFailedFetch(source, failed, timestamp(now())) };
  }
  const looked = {
    kind: 'items',
    feed: null,
    items: [],
    drafts: [],
    memory: {},
    freshMs: null,
    noarchive: false,
  } as const;
  // Files that were removed are forgotten, so that one that comes back is read again.
  const verdict = afterGoodFetch(source, looked, timestamp(now()), {
    seen: writeSeen(seen, new Map(), FILES_KEPT),
    waiting,
  });
  log.debug('folder read', { source: source.id, ...counts });
  return { ...counts, ...verdict };
}

/** A bad file is reported once and read again when it changes. It never stops the others. */
async function takeIn(
  found: FoundArticle,
  source: Source,
  counts: { -readonly [K in keyof IngestCounts]: IngestCounts[K] },
  { ingest, log }: FolderDeps,
): Promise<void> {
  try {
    if ('error' in found) throw found.error;
    const given = { ...found.draft, source: source.id, outlet: source.outlet, keep: source.keep };
    const isRecord = source.settings?.record === true && given.record === undefined;
    const draft = isRecord ? asRecord(given, undefined) : given;
    if (filteredOutBy({ draft, categories: [] }, source.settings?.filter ?? {}) !== null) counts.left += 1;
    else counts[(await ingest(draft, source.workspace)).kind] += 1;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warn(`${found.name} was left out: ${error.message}`, { source: source.id, remedy: error.remedy });
  }
}
