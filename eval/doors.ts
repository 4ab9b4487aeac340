/** Whether 1,000 claims get the same bytes at every door: the command, HTTP, MCP, and the library over the same articles. */

import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import * as z from 'zod';
import { createApi } from '../src/api/index.ts';
import { makeToken } from '../src/core/access/access-token.ts';
import { SHARED } from '../src/core/base/scope.ts';
import { createAnswers } from '../src/core/commands/answers.ts';
import { PROGRAM } from '../src/core/commands/command.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { NO_ARTIST } from '../src/core/pictures/artist.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { writtenJson } from '../src/core/verdicts/written-json.ts';
import { record } from '../src/quotes.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { fill } from './fill-store.ts';
import { claimsFrom, MADE_UP } from './invented-claims.ts';

const textSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  publisher: z.string().default('evaluation'),
});

const CASES = 1_000;
const SEED = 22;
const PAGE = 500;
const SHOWN = 5;
const now = () => Temporal.Instant.from('2026-01-01T00:00:00Z');

type Door = (words: string, speaker: string | null) => Promise<string>;

/** Prints how many claims each door answers as the command does; gives the exit code: 1 when one differs. */
export async function judge(rows: readonly unknown[]): Promise<0 | 1> {
  const store = await openStore({ file: ':memory:' }, { now });
  try {
    const texts = rows.map((row) => textSchema.parse(row));
    await fill(store, texts);
    const hits = await store.quotes.list(SHARED, {}, { limit: PAGE * 20, offset: 0 });
    const claims = claimsFrom(hits, MADE_UP, CASES, SEED);
    const { command, doors, close } = await openDoors(
      store,
      texts.map(({ id }) => id),
    );
    const different = new Map([...doors.keys()].map((name) => [name, [] as string[]]));
    for (const { words, speaker } of claims) {
      const quoted = `“${words}”`;
      const wanted = await command(quoted, speaker);
      for (const [name, ask] of doors)
        if ((await ask(quoted, speaker)) !== wanted) different.get(name)?.push(words);
    }
    await close();
    for (const [name, words] of different) {
      process.stdout.write(
        `${name.padEnd(8)} ${claims.length - words.length} of ${claims.length} the same bytes\n`,
      );
      for (const one of words.slice(0, SHOWN)) process.stdout.write(`  differs: ${one.slice(0, 100)}\n`);
    }
    return [...different.values()].some((words) => words.length > 0) ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function openDoors(store: Store, order: readonly string[]) {
  const directory = createNameDirectory({ store, digests: async () => [], now, log: SILENT });
  const unused = new Proxy({}, { get: () => () => undefined }) as never;
  const commands = createAnswers({
    ...{ store, now, directory, show: unused, people: unused },
    ...{ artist: NO_ARTIST, writing: null },
  });
  const check = commands.find(({ name }) => name === 'check');
  if (check === undefined) throw new Error('there is no command check');
  const made = makeToken({ name: 'evaluation', workspace: null }, now);
  await store.tokens.add(made.token);
  const mounts = createApi({
    ...{ commands, store, now, log: SILENT, version: '0.0.0', origins: [], publicUrl: null },
    ...{ directory, pages: false, digests: { titles: async () => new Map() } },
    checkDraft: () => Promise.reject(new Error('no drafts here')),
    asksAMinute: Number.MAX_SAFE_INTEGER,
  });
  const send = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${made.secret}`);
    const mount = mounts.find((one) => path === one.path) ?? mounts.find((one) => one.path.endsWith('*'));
    if (mount === undefined) throw new Error(`nothing answers ${path}`);
    return mount.handle(new Request(`http://127.0.0.1:8400${path}`, { ...init, headers }), '127.0.0.1');
  };
  const client = new Client({ name: 'evaluation', version: '1.0.0' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1:8400/mcp'), {
      fetch: (_, init) => send('/mcp', init),
    }),
  );
  const asArgs = (words: string, speaker: string | null) => ({
    words,
    ...(speaker === null ? {} : { speaker }),
  });
  const command: Door = async (words, speaker) => {
    const caller = {
      ...{ platform: PROGRAM, workspace: null, user: 'u', channel: null, direct: true, manager: false },
      ...{ locale: 'en', timezone: 'UTC', scope: SHARED },
    };
    return writtenJson((await check.run(asArgs(words, speaker), caller)).data);
  };
  const library = await record(await articlesOf(store, order));
  const doors = new Map<string, Door>([
    [
      'HTTP',
      async (words, speaker) =>
        (await send(`/api/v1/check?${new URLSearchParams(asArgs(words, speaker))}`)).text(),
    ],
    [
      'MCP',
      async (words, speaker) => {
        const { content } = await client.callTool({ name: 'check_quote', arguments: asArgs(words, speaker) });
        const [, told] = content;
        return told?.type === 'text' ? told.text : '';
      },
    ],
    ['library', async (words, speaker) => writtenJson(await library.check(words, speaker ?? undefined))],
  ]);
  return { command, doors, close: () => client.close() };
}

/** What is stored, in the order in which it was stored: of equal matches the last one comes first. */
async function articlesOf(store: Store, order: readonly string[]) {
  const articles = await store.articles.list(SHARED, {}, { limit: 100_000, offset: 0 });
  return articles
    .toSorted((a, b) => order.indexOf(a.guid ?? '') - order.indexOf(b.guid ?? ''))
    .map(({ id, text, title, outlet, revisedAt }) => ({ id, text, title, outlet, retrievedAt: revisedAt }));
}
