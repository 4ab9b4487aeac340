/** Programs ask the real process: the official MCP client over HTTP and on standard input, and a client made from the API's description. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { clientOf } from '../api/openapi-client.ts';
import { type Bot, startFilledBot } from './bot.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const WORDS = 'Nelson said: “We are going to be able to answer questions that nobody has asked yet.”';

let bot: Bot;
let token: string;
const verb = async (...words: readonly string[]): Promise<string> => {
  const env = { PATH: process.env['PATH'], HOME: bot.folder, TZ: 'UTC', LANG: 'C' };
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...words], { cwd: bot.folder, env });
  return stdout;
};

beforeAll(async () => {
  bot = await startFilledBot();
  const made = JSON.parse(await verb('token', 'create', 'the tests', '--format', 'json'));
  token = z.object({ token: z.string() }).parse(made).token;
});
afterAll(async () => {
  await bot.stop();
});

const listed = (json: string) =>
  z.object({ tokens: z.array(z.object({ id: z.string(), name: z.string() })) }).parse(JSON.parse(json))
    .tokens;

const tellsOf = (result: { readonly content: readonly unknown[] }): unknown => result.content[1];

it('gives the same bytes at every door', async () => {
  const printed = await verb('check', WORDS, '--format', 'json');
  expect(printed).toContain('"verdict": "altered"');

  const headers = { authorization: `Bearer ${token}` };
  const send = (path: string) => fetch(bot.url.replace(/\/$/, '') + path, { headers });
  expect(await (await send(`/api/v1/check?${new URLSearchParams({ words: WORDS })}`)).text()).toBe(printed);

  const described = clientOf(await (await send('/api/v1/openapi.json')).json(), send);
  expect(await described('check_quote', { words: WORDS })).toMatchObject({ status: 200, issues: [] });

  const ask = { name: 'check_quote', arguments: { words: WORDS } };
  const overHttp = new Client({ name: 'test', version: '1.0.0' });
  await overHttp.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', bot.url), { requestInit: { headers } }),
  );
  expect(tellsOf(await overHttp.callTool(ask))).toEqual({ type: 'text', text: printed });
  await overHttp.close();

  const onStdio = new Client({ name: 'test', version: '1.0.0' });
  await onStdio.connect(
    new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'], cwd: bot.folder }),
  );
  expect((await onStdio.listTools()).tools).toHaveLength(5);
  expect(tellsOf(await onStdio.callTool(ask))).toEqual({ type: 'text', text: printed });
  await onStdio.close();
});

/** The command lines in the page's blocks of this kind. */
const page = readFileSync(join(import.meta.dirname, '../../docs/programs.md'), 'utf8');
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([^\`]*)\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const lines = blocks('sh').flatMap((text) => text.trim().split('\n'));

/** Words as a shell takes them, without its expansions. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

it.each(lines.filter((line) => line.startsWith('npx pullquote ')))(
  'runs what the page shows: %s',
  async (line) => {
    expect(await verb(...wordsOf(line).slice(2))).not.toBe('');
  },
);

it.each(lines.filter((line) => line.startsWith('curl ')))('answers what the page shows: %s', async (line) => {
  const words = wordsOf(line);
  const url = new URL(words.find((word) => word.startsWith('http://')) ?? '');
  for (const [at, word] of words.entries()) {
    if (word !== '--data-urlencode') continue;
    const [name = '', ...value] = (words[at + 1] ?? '').split('=');
    url.searchParams.set(name, value.join('='));
  }
  const headers = line.includes('Bearer $TOKEN') ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(new URL(url.pathname + url.search, bot.url), { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
});

it('starts as the page tells an assistant to start it', async () => {
  const shape = z.object({
    mcpServers: z.object({ pullquote: z.object({ command: z.literal('npx'), args: z.array(z.string()) }) }),
  });
  const { args } = shape.parse(JSON.parse(blocks('json')[0] ?? '')).mcpServers.pullquote;
  expect(args[0]).toBe('pullquote');
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [CLI, ...args.slice(1)],
      cwd: bot.folder,
    }),
  );
  expect((await client.listTools()).tools.every(({ name }) => page.includes(name))).toBe(true);
  await client.close();
});

const draftsPage = readFileSync(join(import.meta.dirname, '../../docs/drafts.md'), 'utf8');

describe('a draft', () => {
  const [good, bad] = [
    'Putin called it “a key stabilizing factor”.\n',
    'Mara Holt: “we never said anything of the kind”\n',
  ];
  const check = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [CLI, 'check', ...words], {
      cwd: bot.folder,
      env: { PATH: process.env['PATH'], HOME: bot.folder },
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );

  it('is checked at the terminal, with the exit code for scripts', async () => {
    writeFileSync(join(bot.folder, 'draft.md'), good);
    writeFileSync(join(bot.folder, 'page.html'), `<p>${bad}</p>`);
    const docx = zipSync({
      'word/document.xml': strToU8(`<w:document><w:p><w:t>${good}</w:t></w:p></w:document>`),
    });
    writeFileSync(join(bot.folder, 'column.docx'), docx);
    const commands = [...draftsPage.matchAll(/^npx pullquote check (.*)$/gm)].map(([, words = '']) =>
      words.split(' '),
    );
    expect(commands.length).toBeGreaterThan(2);
    for (const words of commands) {
      const { code, stdout } = await check(...words);
      expect([words, code]).toEqual([words, words.includes('page.html') ? 1 : 0]);
      if (words.includes('--format')) expect(() => JSON.parse(stdout)).not.toThrow();
    }
    expect((await check('page.html')).stdout).toMatch(/^-- {2}page\.html:1:16 /m);
  });

  it('gates a repository as the page shows it', async () => {
    const workflow = z.object({
      jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
    });
    const [, yaml = ''] = /^```yaml\n([^`]*)```$/m.exec(draftsPage) ?? [];
    const { jobs } = workflow.parse(parse(yaml));
    const script = Object.values(jobs)
      .flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
      .join('\n');
    mkdirSync(join(bot.folder, 'drafts'));
    const gate = () =>
      promisify(execFile)('bash', ['-e', '-c', script], {
        cwd: bot.folder,
        env: { PATH: process.env['PATH'], PULLQUOTE_URL: bot.url.replace(/\/$/, ''), PULLQUOTE_TOKEN: token },
      }).then(
        () => 0,
        ({ code }) => code,
      );
    writeFileSync(join(bot.folder, 'drafts/good.md'), good);
    expect(await gate()).toBe(0);
    writeFileSync(join(bot.folder, 'drafts/bad.md'), bad);
    expect(await gate()).toBe(1);
    const log = z
      .object({ runs: z.array(z.object({ results: z.array(z.object({ ruleId: z.string() })) })) })
      .parse(JSON.parse(readFileSync(join(bot.folder, 'results/bad.md.sarif'), 'utf8')));
    expect(log.runs[0]?.results).toEqual([{ ruleId: 'absent' }]);
  });
});

it('shuts a token out as soon as it is revoked, and every door with the last one', async () => {
  expect(await verb('token', 'list')).toMatch(/^[0-9a-f]{8} {2}the tests {2}reads the shared articles/);
  for (const { id } of listed(await verb('token', 'list', '--format', 'json')).filter(
    ({ name }) => name !== 'the tests',
  ))
    await verb('token', 'revoke', id);
  expect(await verb('token', 'revoke', token.slice(3, 11))).toContain('revoked');
  const headers = { authorization: `Bearer ${token}` };
  const { status } = await fetch(new URL('/api/v1/quotes', bot.url), { headers });
  expect(status).toBe(404);
  expect(await verb('token', 'list')).toContain('no program may ask');
});

it('stores records of speech as their page shows it', async () => {
  const records = readFileSync(join(import.meta.dirname, '../../docs/records.md'), 'utf8');
  const commands = [...records.matchAll(/^npx pullquote (add .*)$/gm)].map(([, words = '']) => words);
  const files = {
    'hearing.txt': 'ADA VOSS: The crane was checked in spring.\n\nTHE MAYOR: By whom was it checked?\n',
    'speech.txt': 'We will not leave the harbour to chance. That is a promise.\n',
    'debate.xml':
      '<akomaNtoso><debate><debateBody><speech by="#holm"><from>Jonas Holm</from><p>The ferry sails on time.</p></speech></debateBody></debate></akomaNtoso>',
    'interview.srt': '1\n00:00:01,000 --> 00:00:04,000\n>> LENA ROSS: The tide decides, not the council.\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bot.folder, name), text);
  expect(commands.length).toBeGreaterThan(2);
  for (const command of commands) expect(await verb(...wordsOf(command))).toMatch(/^added /m);
  const said = {
    'Ada Voss': 'crane',
    'Ines Marchetti': 'harbour',
    'Jonas Holm': 'ferry',
    'Lena Ross': 'tide',
  };
  for (const [speaker, word] of Object.entries(said))
    expect(await verb('quotes', `speaker:${speaker}`)).toContain(word);
});
