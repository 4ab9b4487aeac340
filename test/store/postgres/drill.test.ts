/** A dump by Debian's own Postgres, restored by the drill; where that is not installed, it is counted as skipped. */

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { timestamp } from '../../../src/core/base/time.ts';
import { createScheduledBackup } from '../../../src/ops/scheduled-backup.ts';
import { verifyBackup } from '../../../src/setup/verify-backup.ts';
import { openStore } from '../../../src/store/index.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { SILENT } from '../../fakes/log.ts';
import { freePort } from '../server.ts';

const [bin] = globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed();
const idOf = (kind: '-u' | '-g'): number =>
  Number(spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
const isRoot = process.getuid?.() === 0;
const [uid, gid] = isRoot ? [idOf('-u'), idOf('-g')] : [undefined, undefined];
const isHere =
  bin !== undefined &&
  existsSync(join(bin, 'initdb')) &&
  !Number.isNaN(uid) &&
  existsSync('/usr/bin/pg_dump');

describe.skipIf(!isHere)('a dump of Postgres', () => {
  let folder: string;
  let url: string;
  /** Postgres does not run as root. */
  const run = (program: string, ...options: readonly string[]) => {
    const made = spawnSync(join(bin ?? '', program), options, {
      cwd: folder,
      encoding: 'utf8',
      // Else the server keeps our pipes open.
      stdio: 'ignore',
      ...(uid === undefined ? {} : { uid, gid }),
    });
    if (made.status !== 0) throw new Error(`${program} ended with ${String(made.status)}`);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pullquote-drill-'));
    chmodSync(folder, 0o755);
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
    const port = await freePort();
    const data = join(folder, 'data');
    run(
      'initdb',
      '--pgdata',
      data,
      '--username=pullquote',
      '--auth=trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
    );
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
    run('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', options);
    url = `postgres://pullquote@127.0.0.1:${port}/postgres`;
    vi.stubEnv('DATABASE_URL', url);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    run('pg_ctl', 'stop', '--mode=immediate', '--pgdata', join(folder, 'data'));
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made on time, restored beside the store, and the drill leaves nothing behind', async () => {
    let at = Temporal.Instant.from('2026-11-28T03:30:00Z');
    const store = await openStore({ url }, { now: () => at });
    try {
      await store.articles.save(recordOf('one'));
      const copies = join(folder, 'copies');
      const back = createScheduledBackup({
        store,
        folder: copies,
        kind: 'dump',
        everyHours: 24,
        keep: 2,
        now: () => at,
        log: SILENT,
      });
      for (let day = 0; day < 3; day += 1) {
        await back();
        at = at.add({ hours: 24 });
      }
      const kept = globSync('*', { cwd: copies }).toSorted();
      expect(kept).toEqual(['backup-2026-11-29T0330.dump', 'backup-2026-11-30T0330.dump']);
      expect(await verifyBackup(join(copies, kept[0] ?? ''))).toEqual({ articles: 1, outlets: 1 });
      const torn = join(folder, 'torn.dump');
      writeFileSync(torn, 'PGDMP and nothing else');
      await expect(verifyBackup(torn)).rejects.toThrow('pg_restore failed');
      const other = spawnSync(
        'psql',
        [
          url,
          '--tuples-only',
          '--no-align',
          '--command',
          "select datname from pg_database where datname like 'pullquote_drill%'",
        ],
        { encoding: 'utf8' },
      );
      expect(other.stdout.trim()).toBe('');
      expect(timestamp(at)).toBe('2026-12-01T03:30:00.000Z');
    } finally {
      await store.close();
    }
  });
});
