/** The real process reads from the worst servers there are, and answers people meanwhile. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE, type HostileSite, openHostileSite } from '../../bench/hostile/site.ts';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { type Bot, startBot } from './bot.ts';

let site: HostileSite;
let bot: Bot;
let folder: string;

beforeAll(async () => {
  site = await openHostileSite();
  folder = mkdtempSync(join(tmpdir(), 'pullquote-hostile-'));
  const config = join(folder, 'pullquote.yaml');
  const sources = Object.keys(HOSTILE).map(
    (path) => `  - { outlet: "${path.slice(1)}", url: "http://127.0.0.1:${site.port}${path}" }`,
  );
  writeFileSync(
    config,
    `samples: false\nfetch:\n  allowHosts: ["127.0.0.1:${site.port}"]\nsources:\n${sources.join('\n')}\n`,
  );
  bot = await startBot(['--config', config, '--data', folder]);
});

afterAll(async () => {
  await bot.stop();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each hostile server ends with its named state, and every command is answered meanwhile', async () => {
  const states = async () => {
    const store = await openStore(
      { file: join(folder, 'pullquote.db') },
      { now: () => Temporal.Now.instant() },
    );
    try {
      const sources = await store.sources.list(OPERATOR);
      return Object.fromEntries(sources.map(({ outlet, state }) => [`/${outlet}`, state]));
    } finally {
      await store.close();
    }
  };
  expect(existsSync(join(folder, 'pullquote.db'))).toBe(true);
  let now = await states();
  while (Object.values(now).includes('new')) {
    const answer = await fetch(`${bot.url}/command?text=${encodeURIComponent('/sources list')}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('without-end');
    now = await states();
  }
  expect(now).toEqual(HOSTILE);
}, 60_000);
