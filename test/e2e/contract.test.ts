/** The fixed command-line contract, against the real process in an empty folder, as a stranger's script would use it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = resolve(import.meta.dirname, '../../src/cli.ts');
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^(DISCORD|SLACK|PULLQUOTE|DATABASE|LOG)_/.test(key)),
);

const ARTICLE = `The harbour will stay closed until Friday, the port authority said on Monday.

“We will open it when it is safe, and not an hour earlier,” said Maria Keller, the harbour master. “Nobody gains from a second accident.”
`;

interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { ...CLEAN, PULLQUOTE_PORT: '0', ...env },
    stdio: 'pipe',
  });

async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Done> {
  const child = start(args, env);
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes');
  stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(stdout), text(stderr), once(child, 'exit')]);
  return { code, out, err };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-contract-'));
  writeFileSync(join(folder, 'harbour.txt'), ARTICLE);
  await run(['add', 'harbour.txt', '--source', 'Harbour News']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('add', () => {
  it('made the data folder and knows the article the second time', async () => {
    expect(existsSync(join(folder, 'data', 'pullquote.db'))).toBe(true);
    const again = await run(['add', 'harbour.txt', '--format', 'json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, known: 1, failed: 0 });
  });

  it('takes standard input, and goes on after a bad item with exit code 1', async () => {
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 159, 146, 150, 0, 1, 2, 255, 254]));
    const { code, out } = await run(
      ['add', 'binary.txt', '-', '--format', 'json', '--data', 'other'],
      ARTICLE,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ added: 1, failed: 1 });
  });

  it('never loads the samples', async () => {
    const { out } = await run(['article', 'list', '--format', 'json']);
    expect(JSON.parse(out).articles ?? JSON.parse(out)).toHaveLength(1);
  });
});

describe('quotes', () => {
  it('takes key:value and flags alike, and prints data as JSON', async () => {
    const [typed, flagged] = await Promise.all([
      run(['quotes', 'speaker:Keller', '--format', 'json']),
      run(['quotes', '--speaker', 'Keller', '--format', 'json']),
    ]);
    expect(typed.out).toBe(flagged.out);
    const { quotes, total } = JSON.parse(typed.out);
    expect(total).toBe(quotes.length);
    expect(quotes[0]).toMatchObject({
      text: expect.any(String),
      speaker: 'Maria Keller',
      outlet: 'Harbour News',
      articleId: expect.any(String),
      publishedAt: null,
    });
    for (const quote of quotes) expect(ARTICLE.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('answers an unknown speaker with what there is', async () => {
    const { code, out } = await run(['quotes', 'speaker:Nobody']);
    expect(code).toBe(0);
    expect(out).toContain('Nobody');
  });
});

describe('digest preview', () => {
  it.each(['discord', 'slack'])('prints the payloads for %s as an array', async (platform) => {
    const digests = join(folder, 'digests');
    rmSync(digests, { recursive: true, force: true });
    mkdirSync(digests);
    writeFileSync(
      join(digests, 'harbour.yaml'),
      'title: Harbour\nwindow: latest:5\nsections:\n  - title: All\n',
    );
    const { code, out } = await run([
      'digest',
      'preview',
      'harbour',
      '--platform',
      platform,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([expect.any(Object)]);
    expect(out).toContain('not an hour earlier');
  });
});

describe('analyze --jsonl', () => {
  it('answers each line in its place, a bad one with an error, and exits 1', async () => {
    const { code, out } = await run(
      ['analyze', '--jsonl'],
      `${JSON.stringify({ id: 'a', text: ARTICLE })}\nnot json\n${JSON.stringify({ id: 'c' })}\n`,
    );
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(Object.keys(first)).toEqual(['id', 'summary', 'quotes', 'people', 'passages', 'language']);
    expect(second).toEqual({ id: null, error: expect.any(String) });
    expect(third).toEqual({ id: 'c', error: expect.any(String) });
    for (const quote of first.quotes) expect(ARTICLE.slice(quote.start, quote.end)).toBe(quote.text);
  });
});

describe('errors', () => {
  it.each([
    [['frobnicate'], 2],
    [['add'], 2],
    [['quotes', '--nonsense'], 2],
    [['article', 'show', 'nothing'], 1],
    [['quotes', '--format', 'xml'], 1],
    [['check-config', '--config', 'none.yaml'], 1],
  ] as const)('%j goes to stderr with exit code %i', async (args, code) => {
    const done = await run(args);
    expect(done.code).toBe(code);
    expect(done.err).not.toBe('');
    expect(done.err).not.toContain('at async');
  });

  it('.env is read by every verb, and the real environment wins', async () => {
    writeFileSync(join(folder, '.env'), 'PULLQUOTE_PORT=nonsense\n');
    try {
      const bad = await run(['check-config'], '', { PULLQUOTE_PORT: undefined });
      const won = await run(['check-config'], '', { PULLQUOTE_PORT: '8400' });
      expect([bad.code, won.code]).toEqual([1, 0]);
      expect(bad.err).toContain('PULLQUOTE_PORT');
    } finally {
      rmSync(join(folder, '.env'));
    }
  });
});

describe('run', () => {
  const ready = async (child: ChildProcess): Promise<string> => {
    if (child.stdout === null) throw new Error('no pipe');
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /Web page: (\S+)/.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error('it ended before it was ready');
  };

  it('loads the samples into an empty store, refuses a second one, takes over a killed one, and stops on SIGTERM', async () => {
    const first = start(['run', '--data', 'fresh']);
    const url = await ready(first);
    expect(await (await fetch(`${url}healthz`)).json()).toEqual({ ok: true, away: [] });
    const second = await run(['run', '--data', 'fresh']);
    expect(second.code).toBe(1);
    expect(second.err).toContain('is already running on this store');
    first.kill('SIGKILL');
    await once(first, 'exit');
    const third = start(['run', '--data', 'fresh']);
    await ready(third);
    third.kill('SIGTERM');
    const [code] = await once(third, 'exit');
    expect(code).toBe(0);
    const { out } = await run(['article', 'list', '--data', 'fresh', '--format', 'json']);
    const listed = JSON.parse(out);
    expect((listed.articles ?? listed).length).toBeGreaterThanOrEqual(10);
  });
});
