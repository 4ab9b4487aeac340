/** Watches the write-ahead log of a SQLite store: one that is never merged into the database fills the disk and slows reads. */
import { statSync } from 'node:fs';
import type { Log } from '../core/ports/ports.ts';

/** SQLite merges the log at some 4 MB. A backup or a long export holds it up for a while. */
const LARGE_BYTES = 256 * 1024 * 1024;
const LOOK_EVERY_MS = 60_000;
const SAID_EVERY_MS = 3_600_000;

export interface WalWatchDeps {
  /** The database file. */
  readonly file: string;
  readonly elapsed: () => number;
  readonly log: Log;
  /** Bytes of a file; null: there is none. */
  readonly sizeOf?: (file: string) => number | null;
}

/** Called each second; looks once a minute. */
export function createWalWatch({ file, elapsed, log, sizeOf = bytesOf }: WalWatchDeps): () => void {
  let lookAt = elapsed();
  let sayAt = lookAt;
  return () => {
    const at = elapsed();
    if (at < lookAt) return;
    lookAt = at + LOOK_EVERY_MS;
    const bytes = sizeOf(`${file}-wal`) ?? 0;
    if (bytes < LARGE_BYTES || at < sayAt) return;
    sayAt = at + SAID_EVERY_MS;
    log.warn('the write-ahead log of the store is large', {
      megabytes: Math.round(bytes / 1024 / 1024),
      remedy:
        'Another program reads the file for long: end long exports, copies and open SQLite shells. A restart of Pullquote merges the log.',
    });
  };
}

function bytesOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}
