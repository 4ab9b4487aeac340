/** The operator's upkeep at the terminal: retention, forget, and backups that are tried. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withApp } from '../../src/app.ts';
import { registerBackup } from '../../src/cli/backup.ts';
import { registerForget } from '../../src/cli/upkeep/forget.ts';
import { registerRetention } from '../../src/cli/upkeep/retention.ts';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { run } from './verbs.ts';

const WORKSPACE = 'slack:T0KILN';

let folder: string;
let data: readonly string[];
const settings = () => ({ config: 'config/pullquote.yaml', digests: folder, data: join(folder, 'data') });
const stored = () =>
  withApp(settings(), async ({ store }) => (await store.articles.count(OPERATOR, {})).articles);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-upkeep-'));
  await withApp(settings(), async ({ ingest, store }) => {
    const article = { source: 'kiln', outlet: 'Morning Kiln', url: 'https://kiln.example/one' };
    await ingest({ ...article, text: '“The kiln is cold,” said Rena Okafor, its keeper.' }, null);
    await ingest(
      {
        ...article,
        url: 'https://kiln.example/two',
        text: '“We fire it at dawn,” said Ivo Brandt, a potter.',
      },
      WORKSPACE,
    );
    await store.workspaces.save({
      ...{ id: WORKSPACE, platform: 'slack', name: 'Kiln Desk', joinedAt: '2026-01-01T00:00:00.000Z' },
      ...{ leftAt: null, settings: {} },
    });
  });
  data = ['--data', join(folder, 'data'), '--digests', folder];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('retention', () => {
  it('counts what is due, asks, and removes it', async () => {
    const old = new DatabaseSync(join(folder, 'data', 'pullquote.db'));
    old.exec(`update articles set stored_at = '2020-01-01T00:00:00.000Z' where workspace = ''`);
    old.close();
    const dry = await run(registerRetention, ['retention', '--dry-run', '--format', 'json', ...data]);
    expect(JSON.parse(dry.out)).toEqual({ days: 365, due: 1, removed: 0 });
    expect((await run(registerRetention, ['retention', ...data])).err).toContain('--yes');
    expect(await stored()).toBe(2);
    const done = await run(registerRetention, ['retention', '--yes', ...data]);
    expect(done.out).toContain('Removed: 1.');
    expect(await stored()).toBe(1);
  });
});

describe('forget', () => {
  it('says what belongs to a workspace, and removes that alone', async () => {
    const dry = await run(registerForget, ['forget', WORKSPACE, '--dry-run', ...data]);
    expect(dry.out).toBe(
      'Would be removed: Kiln Desk: 1 article, 0 sources, 0 digests, 0 subscriptions, and the record of its posts.\n',
    );
    expect((await run(registerForget, ['forget', WORKSPACE, ...data])).err).toContain('--yes');
    expect(await stored()).toBe(2);
    expect((await run(registerForget, ['forget', WORKSPACE, '--yes', ...data])).code).toBe(0);
    expect(await stored()).toBe(1);
    const again = await run(registerForget, ['forget', WORKSPACE, '--yes', ...data]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('Nothing is stored');
  });
});

describe('backup --verify', () => {
  it('tries a new copy, and one that exists', async () => {
    const file = join(folder, 'copy.db');
    const made = await run(registerBackup, ['backup', file, '--verify', ...data]);
    expect(made.out).toContain('It can be restored: 2 articles of 1 outlet');
    const tried = await run(registerBackup, ['backup', file, '--verify', '--format', 'json', ...data]);
    expect(JSON.parse(tried.out)).toMatchObject({ made: false, verified: { articles: 2 } });
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('says of a damaged one that it cannot be restored', async () => {
    const file = join(folder, 'junk.db');
    await writeFile(file, 'x'.repeat(10_000));
    const { err, code } = await run(registerBackup, ['backup', file, '--verify', ...data]);
    expect(code).toBe(1);
    expect(err).toContain(`The backup ${file} cannot be restored.`);
  });
});
