import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withApp } from '../../src/app.ts';
import { startBot } from '../../src/bot.ts';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { restoreStore } from '../../src/setup/restore-store.ts';

let folder = '';
const settings = (data: string) => ({
  config: 'config/pullquote.yaml',
  digests: join(folder, 'digests'),
  data: join(folder, data),
});
const count = (data: string) =>
  withApp(settings(data), async ({ store }) => (await store.articles.count(OPERATOR, {})).articles);
const addOne = (data: string) =>
  withApp(settings(data), ({ ingest }) =>
    ingest(
      { source: 'tests', outlet: 'Tests', text: 'The council met on Monday.', publishedAt: '2025-05-08' },
      null,
    ),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('backup and restore', () => {
  it('bring the whole store back, and keep the one that was there', async () => {
    await addOne('a');
    const file = join(folder, 'copy.db');
    await withApp(settings('a'), ({ store }) => store.backup(file));
    expect(await restoreStore(settings('b'), file)).toEqual({ kept: null });
    expect(await count('b')).toBe(1);
    const { kept } = await restoreStore(settings('b'), file);
    expect(kept !== null && existsSync(kept)).toBe(true);
    expect(await count('b')).toBe(1);
  });

  it('refuse what is no backup and leave the store as it is', async () => {
    await addOne('a');
    const junk = join(folder, 'junk.db');
    writeFileSync(junk, 'x'.repeat(10_000));
    await expect(restoreStore(settings('a'), junk)).rejects.toThrow(`The backup is damaged: ${junk}`);
    await expect(restoreStore(settings('a'), join(folder, 'none'))).rejects.toThrow('no such file');
    expect(await count('a')).toBe(1);
    expect(readdirSync(join(folder, 'a')).filter((name) => name.startsWith('restoring'))).toEqual([]);
  });

  it('refuse while a bot runs on the store', async () => {
    const file = join(folder, 'copy.db');
    await withApp({ ...settings('a') }, async (app) => {
      const quiet = {
        ...app,
        config: { ...app.config, samples: false },
        environment: { ...app.environment, port: 0 },
      };
      const options = { console: null, onLost: () => undefined };
      const bot = await startBot(quiet, options);
      await app.store.backup(file);
      await expect(restoreStore(settings('a'), file)).rejects.toThrow('is running on this store');
      await bot.stop();
    });
    expect(await restoreStore(settings('a'), file)).toMatchObject({ kept: expect.any(String) });
  });
});
