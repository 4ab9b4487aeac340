/** From `run` to ready, and the memory of a bot at rest: whole processes, measured from outside. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { libraryStart } from './library-start.ts';
import { percentile, type Row } from './row.ts';
import { verbStart } from './verb-start.ts';

const RUNS = 5;
/** Long enough for the first ticks and the first garbage to be gone. */
const REST_MS = 5_000;

/** Resident memory in MB; null where there is no /proc. */
function resident(pid: number): number | null {
  try {
    const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Number(kb) / 1024;
  } catch {
    return null;
  }
}

async function startOnce(
  data: string,
  rest: boolean,
): Promise<{ readonly ms: number; readonly mb: number | null }> {
  const from = performance.now();
  const bot = spawn(process.execPath, ['src/cli.ts', 'run', '--data', data], {
    env: { ...process.env, PULLQUOTE_PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface({ input: bot.stdout }))
      if (line.startsWith('Pullquote is running')) break;
    const ms = performance.now() - from;
    if (rest) await sleep(REST_MS);
    return { ms, mb: rest && bot.pid !== undefined ? resident(bot.pid) : null };
  } finally {
    bot.kill('SIGTERM');
    await new Promise((resolve) => bot.once('exit', resolve));
  }
}

export async function* measure(): AsyncIterable<Row> {
  const data = mkdtempSync(join(tmpdir(), 'pullquote-start-'));
  try {
    const first = await startOnce(data, false);
    yield { name: 'first start, samples loaded', value: first.ms, unit: 'ms' };
    yield* verbStart(data);
    yield* libraryStart();
    const later: number[] = [];
    for (let run = 0; run < RUNS; run += 1) later.push((await startOnce(data, false)).ms);
    yield { name: 'start to ready, median', value: percentile(later, 0.5), unit: 'ms', aim: '≤ 1,500' };
    const { mb } = await startOnce(data, true);
    if (mb !== null) yield { name: 'memory at rest', value: mb, unit: 'MB', aim: '≤ 200' };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
