/** Hostile servers, end to end: a bot reads from them while someone asks it things. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { OPERATOR } from '../src/core/base/scope.ts';
import { openStore } from '../src/store/index.ts';
import { HOSTILE, openHostileSite, SLOW } from './hostile/site.ts';
import { percentile, type Row } from './row.ts';

const EXPECTED = { ...HOSTILE, ...SLOW };
const COMMANDS = ['/sources list', '/quotes about:rates', '/ask What did the committee decide?', '/speakers'];
const PATIENCE_MS = 60_000;

export async function* measure(): AsyncIterable<Row> {
  const site = await openHostileSite();
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-hostile-'));
  writeFileSync(join(folder, 'pullquote.yaml'), configFor(site.port));
  const bot = spawn(
    process.execPath,
    ['src/cli.ts', 'run', '--data', folder, '--config', join(folder, 'pullquote.yaml')],
    {
      env: { ...process.env, PULLQUOTE_PORT: '0', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const url = await addressOf(bot.stdout);
    const waits: number[] = [];
    const from = performance.now();
    let open = Object.keys(EXPECTED);
    while (open.length > 0) {
      for (const command of COMMANDS)
        waits.push(await timed(`${url}/command?text=${encodeURIComponent(command)}`));
      open = await unsettled(folder);
      if (performance.now() - from > PATIENCE_MS) throw new Error(`not settled: ${open.join(', ')}`);
      await sleep(20);
    }
    const name = `hostile servers, all ${Object.keys(EXPECTED).length} with their named state`;
    yield { name, value: (performance.now() - from) / 1000, unit: 's', aim: '≤ 15' };
    yield { name: 'a command meanwhile, median', value: percentile(waits, 0.5), unit: 'ms' };
    yield { name: `the slowest of ${waits.length}`, value: Math.max(...waits), unit: 'ms', aim: '≤ 1,000' };
    const peak = bot.pid === undefined ? undefined : /VmHWM:\s+(\d+)/.exec(statusOf(bot.pid))?.[1];
    if (peak !== undefined) yield { name: 'memory at its peak', value: Number(peak) / 1024, unit: 'MB' };
  } finally {
    bot.kill('SIGTERM');
    await new Promise((resolve) => bot.once('exit', resolve));
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function configFor(port: number): string {
  const sources = Object.keys(EXPECTED).map(
    (path) => `  - { outlet: "${path.slice(1)}", url: "http://127.0.0.1:${port}${path}" }`,
  );
  return `samples: false\nfetch:\n  allowHosts: ["127.0.0.1:${port}"]\nsources:\n${sources.join('\n')}\n`;
}

async function addressOf(printed: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: printed })) {
    const found = /Web page: (http:\/\/[^\s/]+)\//.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error('the bot did not start');
}

async function timed(url: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(url);
  await response.text();
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return performance.now() - from;
}

/** Sources that are not yet in the state that they must end in; another state is an error. */
async function unsettled(folder: string): Promise<string[]> {
  const store = await openStore(
    { file: join(folder, 'pullquote.db') },
    { now: () => Temporal.Now.instant() },
  );
  try {
    const sources = await store.sources.list(OPERATOR);
    return sources.flatMap(({ outlet, state, stateDetail }) => {
      const expected = EXPECTED[`/${outlet}`];
      if (state === expected) return [];
      if (state !== 'new') throw new Error(`${outlet} is ${state} (${stateDetail}), not ${expected}`);
      return [outlet];
    });
  } finally {
    await store.close();
  }
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
