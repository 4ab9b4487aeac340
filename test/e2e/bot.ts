/** Starts the real process as a person would, in an empty folder, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSamples } from '../core/commands/newsroom.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Bot {
  readonly url: string;
  /** The operator's link. */
  readonly link: string;
  /** Where a proxy passes requests on to; the page's own address where they share a port. */
  readonly outside: string;
  /** Its working directory. */
  readonly folder: string;
  readonly pid: number;
  /** All that it printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C would; the exit code. Ending it twice does no harm. */
  stop(): Promise<number | null>;
}

/** Loaded for the first filled store, a moment ago: old articles are not kept. */
let filled: Promise<Uint8Array> | undefined;

/** Makes a store that holds the samples: loading them takes longer than the rest of a start. */
export async function fillStore(data: string): Promise<void> {
  filled ??= loadSamples(() => Temporal.Now.instant());
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(join(data, 'pullquote.db'), await filled, { mode: 0o600 });
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'pullquote-'));

/** The process in a folder, with `more` in its environment. */
function spawnBot(
  options: readonly string[],
  more: Readonly<Record<string, string>>,
  folder = emptyFolder(),
) {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/cli.ts'), 'run', '--digests', join(ROOT, 'digests'), ...options],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TZ: 'UTC',
        PULLQUOTE_PORT: '0',
        LOG_LEVEL: 'warn',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { child, folder };
}

/** Runs it until it ends by itself: its exit code and all that it printed. */
export async function runToEnd(
  more: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { child, folder } = spawnBot(options, more);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  await once(child, 'close');
  rmSync(folder, { recursive: true, force: true });
  return { code: child.exitCode, printed };
}

/** No token, no configuration, no `.env`: only what a fresh clone has, and `more` in the environment. Any port that is free. */
export async function startBot(
  options: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<Bot> {
  return startIn(emptyFolder(), options, more);
}

/** As `startBot`, for tests of what comes later than the first start: its store holds the samples. */
export async function startFilledBot(
  options: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<Bot> {
  const folder = emptyFolder();
  await fillStore(join(folder, 'data'));
  return startIn(folder, options, more);
}

async function startIn(
  folder: string,
  options: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<Bot> {
  const { child } = spawnBot(options, more, folder);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const stop = async (): Promise<number | null> => {
    const code = await end(child);
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  try {
    const url = await address(child, () => printed);
    const link = /open (http\S+)/.exec(printed)?.[1] ?? '';
    const outside = /outside on to (http\S+)/.exec(printed)?.[1] ?? url;
    return { url, link, outside, folder, pid: child.pid ?? 0, printed: () => printed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The cookie that a browser has after the operator's link. */
export async function operatorCookie({ link }: Pick<Bot, 'link'>): Promise<string> {
  return (await fetch(link)).headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The address that it prints when it is ready. */
function address(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      // The greeting ends with the link: until then it may come in parts.
      const found =
        /(?:Web page: (http:\/\/[^\s/]+)\/[\s\S]*open http\S+\n)|Health: (http:\/\/[^\s/]+)\//.exec(
          printed(),
        );
      const url = found?.[1] ?? found?.[2];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`it ended with ${String(code)}:\n${printed()}`)));
  });
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  return child.exitCode;
}
