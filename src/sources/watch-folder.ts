/** Watches a folder and the folders in it: says, once it has been quiet for a moment, that something in it has changed. */
import { type FSWatcher, watch as watchFiles } from 'node:fs';

/** Stops watching. */
export type Unwatch = () => void;

export interface WatchDeps {
  /** Called when something changed; `lost` when the folder can't be watched any more. */
  readonly changed: () => void;
  readonly lost: () => void;
  /** Tests bring their own events and their own time. */
  readonly open?: (path: string, event: () => void) => Watcher;
  readonly later?: (work: () => void, ms: number) => { readonly cancel: () => void };
}

interface Watcher {
  close(): void;
  on(event: 'error', told: (error: Error) => void): unknown;
}

/** A file that is being written brings many events: it is read when they have stopped, or after the longest wait. */
const QUIET_MS = 500;
const WAITS_AT_MOST = 10;

/**
 * False where it can't be watched: not there, or the system watches no more folders. Whoever watches looks from time to time
 * anyway, since folders of other machines tell nothing.
 */
export function watchFolder(
  path: string,
  { changed, lost, open = openWatcher, later = timer }: WatchDeps,
): Unwatch | false {
  let waiting: { readonly cancel: () => void } | null = null;
  let waits = 0;
  const ripe = () => {
    waiting = null;
    waits = 0;
    changed();
  };
  const event = () => {
    if (waits >= WAITS_AT_MOST) return;
    waiting?.cancel();
    waits += 1;
    waiting = later(ripe, QUIET_MS);
  };
  const stop = (watcher: Watcher) => {
    waiting?.cancel();
    watcher.close();
  };
  try {
    const watcher = open(path, event);
    watcher.on('error', () => {
      stop(watcher);
      lost();
    });
    return () => stop(watcher);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function openWatcher(path: string, event: () => void): FSWatcher {
  return watchFiles(path, { recursive: true, persistent: false }, event);
}

function timer(work: () => void, ms: number) {
  const timeout = setTimeout(work, ms);
  timeout.unref();
  return { cancel: () => clearTimeout(timeout) };
}
