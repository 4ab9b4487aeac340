/** A disk of a few megabytes in memory, which a test fills and frees. Mounting it needs root. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '../../src/core/base/errors.ts';

export interface SmallDisk {
  readonly folder: string;
  /** Fills the remaining space. */
  fill(): void;
  free(): void;
  /** From now on it can only be read; nothing may be open on it. */
  protect(): void;
  close(): void;
}

/** The disk, or why there can be none. */
export function openSmallDisk(megabytes: number): SmallDisk | { readonly reason: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { reason: `a disk of its own can't be mounted: ${reasonOf(error).trim()}` };
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const block = new Uint8Array(statfsSync(folder).bsize);
      const file = openSync(ballast, 'w');
      try {
        // Others may write meanwhile, so there is no number of blocks that is right.
        for (;;) writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    protect: () => {
      execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'pipe' });
    },
    close: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
