/** The real process on a disk that fills up, fails, or holds damaged data: it says so, answers, and goes on by itself. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GUILD } from '../fakes/discord/people.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/server.ts';
import { openSmallDisk, type SmallDisk } from '../fakes/small-disk.ts';
import { type Bot, fillStore, operatorCookie, runToEnd, startBot } from './bot.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** A guard against a test that hangs, not a measure of speed. */
const GUARD_MS = 300_000;

/** A name that stands in no sample. */
const ARTICLE = {
  title: 'Ferry crews get a new rota',
  outlet: 'Harbour Post',
  text: 'The ferry company changed its rota on Monday. “Nobody will sail two nights in a row,” said Oddny Falkanger, who leads the crews. The first boats under the new plan leave on Friday.',
};

let discord: FakeDiscord;
let articles: string;
let configured: string;
let bot: Bot | null;
let greeted: boolean;

beforeEach(async () => {
  discord = await openFakeDiscord();
  discord.world.guild({ id: GUILD, system: '710000000000000011', joinedAt: new Date().toISOString() });
  discord.world.channel({ id: '710000000000000011', guild: GUILD });
  articles = mkdtempSync(join(tmpdir(), 'pullquote-articles-'));
  configured = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
  bot = null;
  greeted = false;
});

afterEach(async () => {
  await bot?.stop();
  await discord.close();
  for (const folder of [articles, configured]) rmSync(folder, { recursive: true, force: true });
});

/** A bot on Discord that follows a folder. */
async function botOn(data: string): Promise<Bot> {
  const config = join(configured, 'pullquote.yaml');
  writeFileSync(config, `sources:\n  - { outlet: Harbour Post, folder: ${articles} }\n`);
  if (!existsSync(join(data, 'pullquote.db'))) await fillStore(data);
  bot = await startBot(['--config', config, '--data', data], {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_BASE: discord.apiBase,
  });
  if (greeted) return bot;
  greeted = true;
  // It greets a server once it has written it down.
  await until(async () => discord.calls.some((call) => /^POST \/channels\/\d+\/messages/.test(call)));
  return bot;
}

const addArticle = (name: string, { title, text } = ARTICLE) =>
  writeFileSync(join(articles, `${name}.json`), JSON.stringify({ ...ARTICLE, title, text }));

/** Long articles, one after the other: SQLite's log may have room for a while, because its old pages are written over. */
async function addUntil(holds: () => Promise<boolean>): Promise<void> {
  const added: string[] = [];
  for (let n = 0; !(await holds()); n += 1) {
    added.push(`dock-${n}`);
    const text = Array.from({ length: 400 }, (_, line) => `Pier ${line} of dock ${n} stays shut. `).join('');
    addArticle(`dock-${n}`, { ...ARTICLE, title: `Dock ${n} stays shut`, text });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  // All of them would fill the disk again after it was freed.
  for (const name of added) rmSync(join(articles, `${name}.json`), { force: true });
}

/** What the web page answers to a command. */
async function answer(running: Bot, command: string): Promise<string> {
  const cookie = await operatorCookie(running);
  const address = `${running.url}/command?text=${encodeURIComponent(command)}`;
  return (await fetch(address, { headers: { cookie } })).text();
}

async function health({ url }: Bot): Promise<{ readonly status: number; readonly kind: string | null }> {
  const response = await fetch(`${url}/healthz`);
  const { store } = (await response.json()) as { readonly store?: { readonly kind: string } };
  return { status: response.status, kind: store?.kind ?? null };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** What the owner of the server was told in private. */
const toldOwner = () =>
  discord.world
    .direct('710000000000000901')
    .messages.map(({ body }) => JSON.stringify(body))
    .filter((said) => /save anything|damaged/.test(said));

/** A command on Discord, and what it answers. */
async function asked(command: string): Promise<string> {
  const use = discord.people.types(command);
  discord.deliver(use);
  await until(async () => use.open.original !== null || use.open.said.length > 0);
  const said = [use.open.original, ...use.open.said];
  return JSON.stringify(
    use.open.place.messages.filter(({ id }) => said.includes(id)).map(({ body }) => body),
  );
}

/** Paths, SQL and traces never reach a person. */
const INNARDS = /\/tmp|\.db|sqlite|select |insert |\bat \w+ \(/i;

/** While the store takes nothing: what must hold whatever the cause. */
async function holdsOut(running: Bot, kind: string): Promise<void> {
  addArticle('rota');
  await addUntil(async () => (await health(running)).kind === kind);
  expect(await health(running)).toEqual({ status: 503, kind });
  expect(await answer(running, '/speakers')).toContain('Powell');
  expect(await asked('speakers')).toContain('Powell');
  expect(await answer(running, '/quotes speaker:Powell')).toContain('Powell');
  await until(async () => toldOwner().length > 0);
  // What a process prints may come later than what it answers.
  await until(async () => running.printed().includes(`"kind":"${kind}"`));
  expect(running.printed().match(/"msg":"the store failed"/g)).toHaveLength(1);
  expect(toldOwner().join()).not.toMatch(INNARDS);
}

/** Once it can be written again. */
async function goesOn(running: Bot): Promise<void> {
  await until(async () => (await health(running)).kind === null);
  // A change in the folder has it read at once, what could not be stored included.
  addArticle('again', { ...ARTICLE, title: 'Ferry crews wait for a new rota' });
  await until(async () => (await answer(running, '/quotes speaker:Falkanger')).includes('two nights'));
  expect(toldOwner()).toHaveLength(1);
  expect(await running.stop()).toBe(0);
}

const probe = openSmallDisk(1);
if (!('reason' in probe)) probe.close();

describe.skipIf('reason' in probe)(
  `a bot on a disk of its own${'reason' in probe ? ` (it cannot run here: ${probe.reason})` : ''}`,
  () => {
    let disk: SmallDisk;
    beforeEach(() => {
      const opened = openSmallDisk(40);
      if ('reason' in opened) throw new Error(opened.reason);
      disk = opened;
    });
    afterEach(async () => {
      await bot?.stop();
      disk.close();
    });

    it(
      'that is full tells it, answers, and goes on when there is room',
      async () => {
        const running = await botOn(disk.folder);
        disk.fill();
        await holdsOut(running, 'full');
        const { messages } = discord.world.channel({ id: '710000000000000012', guild: '710000000000000002' });
        discord.gateway.join(discord.world.guild({ id: '710000000000000002', system: '710000000000000012' }));
        // Events come in order, so the server has been seen when this is answered.
        expect(await asked('speakers')).toContain('Powell');
        disk.free();
        // The server that was joined meanwhile is greeted then, or before where so little still had room.
        await until(async () => messages.length > 0);
        await goesOn(running);
        expect(messages).toHaveLength(1);
      },
      GUARD_MS,
    );
  },
);

describe.skipIf('reason' in probe)('a start', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const opened = openSmallDisk(8);
    if ('reason' in opened) throw new Error(opened.reason);
    disk = opened;
  });
  afterEach(() => disk.close());

  const store = () => spawnSync(process.execPath, [CLI, 'doctor', '--data', disk.folder]);

  it.each([
    ['a full disk', () => disk.fill(), '', /disk is full.*\n.*Free some space/],
    ['a full disk, in a new folder', () => disk.fill(), 'new', /disk is full.*\n.*Free some space/],
    ['a full disk with a store', () => [store(), disk.fill()], '', /disk .*\n.*free.* space/i],
    ['a read-only disk', () => disk.protect(), '', /cannot be opened.*\n.*this user may write/],
    ['a read-only disk, in a new folder', () => disk.protect(), 'new', /cannot be made.*\n.*can be written/],
    ['a read-only disk with a store', () => [store(), disk.protect()], '', /cannot be .*\n.*may write/],
  ])(
    'on %s ends with exit code 1, the cause and the remedy',
    async (_, happens, folder, told) => {
      happens();
      const { code, printed } = await runToEnd({}, ['--data', join(disk.folder, folder)]);
      expect(printed).toMatch(told);
      expect(printed).not.toMatch(/Something broke|\bat \w+ \(/);
      expect(code).toBe(1);
    },
    GUARD_MS,
  );
});

describe.skipIf(process.platform !== 'linux')('a bot whose files take no writes (Linux)', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'pullquote-data-'));
  });
  afterEach(async () => {
    await bot?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it(
    'tells that the disk fails, answers, and goes on when they may',
    async () => {
      const running = await botOn(data);
      const limit = (bytes: number | 'unlimited') =>
        execFileSync('prlimit', [`--pid=${running.pid}`, `--fsize=${bytes}:unlimited`]);
      limit(0);
      await holdsOut(running, 'disk');
      limit('unlimited');
      await goesOn(running);
    },
    GUARD_MS,
  );
});

describe.skipIf(process.platform !== 'linux')('a bot whose log lies on a full disk (Linux)', () => {
  it(
    'loses lines and goes on',
    async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [CLI, 'run', '--data', articles], {
        cwd: configured,
        env: { PATH: process.env['PATH'], HOME: configured, PULLQUOTE_PORT: '0' },
        stdio: ['ignore', 'pipe', full],
      });
      closeSync(full);
      let printed = '';
      const ready = Promise.withResolvers<string>();
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const url = /Web page: (http:\/\/[^\s/]+)\//.exec(printed)?.[1];
        if (url !== undefined) ready.resolve(url);
      });
      child.once('exit', (code) => ready.reject(new Error(`it ended with ${String(code)}`)));
      const url = await ready.promise;
      // Each of these is worth a line in the log.
      for (const host of ['one.example', 'two.example']) {
        const { port } = new URL(url);
        const asked = request({ port, path: '/articles', headers: { host } }).end();
        const [answered] = (await once(asked, 'response')) as [IncomingMessage];
        answered.resume();
        expect(answered.statusCode).toBe(403);
      }
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
    GUARD_MS,
  );
});

describe('a bot whose store is damaged', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'pullquote-data-'));
  });
  afterEach(async () => {
    await bot?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it(
    'tells the log, the health and the owner; whoever asks hears only that the operator was told',
    async () => {
      const file = join(data, 'pullquote.db');
      await (await botOn(data)).stop();
      damage(file, 'quotes');
      const running = await botOn(data);
      const said = [await answer(running, '/quotes speaker:Powell'), await asked('quotes')];
      for (const words of said) {
        expect(words).toContain('The operator of Pullquote has been told');
        expect(words).not.toMatch(INNARDS);
      }
      expect(await health(running)).toEqual({ status: 503, kind: 'damaged' });
      await until(async () => toldOwner().length > 0);
      expect(toldOwner()).toHaveLength(1);
      await until(async () => running.printed().includes(`The store ${file} is damaged`));
      const { status, stdout } = spawnSync(process.execPath, [CLI, 'doctor', '--data', data], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toContain('pullquote restore');
    },
    GUARD_MS,
  );
});

/** Writes nonsense over the first page of a table. */
function damage(file: string, table: string): void {
  const database = new DatabaseSync(file);
  const number = (query: string) => Number(Object.values(database.prepare(query).get() ?? {})[0]);
  const size = number('pragma page_size');
  const page = number(`select rootpage from sqlite_schema where name = '${table}'`);
  database.close();
  const opened = openSync(file, 'r+');
  writeSync(opened, new Uint8Array(size).fill(0xa5), 0, size, (page - 1) * size);
  closeSync(opened);
}
