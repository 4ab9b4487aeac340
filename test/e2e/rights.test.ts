/** Everything that the process writes is for its owner alone, also for whoever has an open umask: store, log, backup, restored copy, token. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operatorCookie, startBot } from './bot.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-rights-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Under the umask that takes nothing away. */
function run(...words: readonly string[]): void {
  const args = ['-c', 'umask 0; exec "$@"', 'sh', process.execPath, CLI, ...words];
  const { status, stderr } = spawnSync('sh', args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** What others may do with a folder and all that is in it. */
function openToOthers(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  return [path, ...names].filter((name) => (statSync(name).mode & 0o077) !== 0);
}

it.skipIf(process.platform === 'win32')('nothing of the verbs is open to others', () => {
  writeFileSync(join(folder, 'a.txt'), 'The council met on Monday.');
  run('add', 'a.txt', '--source', 'Tests');
  run('open');
  run('backup', 'copy.db');
  run('restore', 'copy.db', '--yes', '--data', 'other');
  run('restore', 'copy.db', '--yes', '--data', 'other');
  run('article', 'list', '--data', 'other');
  expect(readdirSync(join(folder, 'data'))).toContain('operator-token');
  for (const path of ['data', 'other']) expect(openToOthers(join(folder, path))).toEqual([]);
  expect(statSync(join(folder, 'copy.db')).mode & 0o777).toBe(0o600);
});

it('nothing of the running bot is, its log of changes included', async () => {
  const bot = await startBot();
  try {
    await operatorCookie(bot);
    expect(readdirSync(join(bot.folder, 'data'))).toEqual(
      expect.arrayContaining(['operator-token', 'pullquote.db', 'pullquote.db-wal']),
    );
    expect(openToOthers(join(bot.folder, 'data'))).toEqual([]);
  } finally {
    await bot.stop();
  }
});
