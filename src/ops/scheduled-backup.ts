/** Backups that a running bot makes by itself, and how many of them are kept. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Now, shift, type Timestamp, timestamp } from '../core/base/time.ts';
import type { Log, Store } from '../core/ports/ports.ts';

export interface ScheduledBackupDeps {
  readonly store: Pick<Store, 'backup'>;
  /** Where the copies go. */
  readonly folder: string;
  /** `db`: a SQLite file; `dump`: what pg_dump writes. */
  readonly kind: 'db' | 'dump';
  readonly everyHours: number;
  /** How many are kept, the newest. */
  readonly keep: number;
  readonly now: Now;
  readonly log: Log;
}

const HOUR_MS = 3_600_000;
/** `backup-2026-11-28T0330.db`: sorted by name, they are sorted by time. */
const NAME = /^backup-(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})\.(?:db|dump)$/;

/** Called as often as one likes: makes a backup when the newest one in the folder is old enough. */
export function createScheduledBackup(deps: ScheduledBackupDeps): () => Promise<void> {
  const { store, folder, kind, everyHours, keep, now, log } = deps;
  let lookAt: Timestamp = '';
  return async () => {
    const at = timestamp(now());
    if (at < lookAt) return;
    // After a failure it is tried again in an hour.
    lookAt = shift(at, HOUR_MS);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const newest = copies(folder).at(-1)?.at ?? '';
    const due = newest === '' ? at : shift(newest, everyHours * HOUR_MS);
    if (at < due) {
      lookAt = due < lookAt ? due : lookAt;
      return;
    }
    const file = join(folder, `backup-${at.slice(0, 16).replaceAll(':', '')}.${kind}`);
    await store.backup(file);
    const old = copies(folder).slice(0, -keep);
    for (const { name } of old) rmSync(join(folder, name), { force: true });
    log.info('backup made', { file, removed: old.length });
  };
}

/** The copies in the folder, the oldest first. Other files are left alone. */
function copies(folder: string): readonly { readonly name: string; readonly at: Timestamp }[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const [, hour, minute] = NAME.exec(name) ?? [];
      return hour === undefined || minute === undefined ? [] : [{ name, at: `${hour}:${minute}:00.000Z` }];
    });
}
