import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dumpPostgres } from '../../../src/store/postgres/dump.ts';

const URL = 'postgres://desk:s%2Fcret@db.example:5433/news?sslmode=require';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-dump-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program in place of pg_dump. */
function program(lines: string): string {
  const file = join(folder, 'pg_dump');
  writeFileSync(
    file,
    `#!/bin/sh\nfor word; do case "$word" in --file=*) out="\${word#--file=}";; esac; done\n${lines}\n`,
  );
  chmodSync(file, 0o700);
  return file;
}

describe.skipIf(process.platform === 'win32')('a backup of Postgres', () => {
  it('is made by pg_dump, whose arguments do not hold the password', async () => {
    const file = join(folder, 'news.dump');
    const asked = 'echo "$* $PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE $PGSSLMODE" > "$out"';
    await dumpPostgres(URL, file, program(asked));
    const [args, connection] = readFileSync(file, 'utf8').trim().split(' desk:');
    expect(args).not.toContain('cret');
    expect(connection).toBe('s/cret@db.example:5433/news require');
    await expect(dumpPostgres(URL, file, program(asked))).rejects.toThrow('already exists');
  });

  it('leaves nothing behind where it fails, and says why', async () => {
    const file = join(folder, 'news.dump');
    const failing = program('echo half > "$out"; echo "server version mismatch" >&2; exit 1');
    await expect(dumpPostgres(URL, file, failing)).rejects.toThrow('server version mismatch');
    await expect(dumpPostgres(URL, file, join(folder, 'none'))).rejects.toThrow('not installed');
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});
