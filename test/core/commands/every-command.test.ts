/** What holds for every command of the registry: nothing here names one, so a new command is checked by being registered. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/commands/command.ts';
import { optionText } from '../../../src/core/commands/dispatch/option-text.ts';
import { createCommands } from '../../../src/core/commands/index.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { english } from '../../../src/core/wording/index.ts';
import { openStore } from '../../../src/store/index.ts';
import { contentOfSamples, type Newsroom, NOW, openNewsroom } from './newsroom.ts';

/** What the commands say of themselves is known before anything is opened. */
const DECLARED: readonly Command[] = createCommands(
  new Proxy({} as Parameters<typeof createCommands>[0], { ownKeys: () => [] }),
);

/** What people may write: each example, and the bare name where nothing is required. */
function lines({ name, args, examples = [] }: Command): readonly string[] {
  return args.safeParse({}).success ? [name, ...examples] : examples;
}

const folder = mkdtempSync(join(tmpdir(), 'pullquote-commands-'));
const file = join(folder, 'store.db');
let room: Newsroom;
beforeAll(async () => {
  const now = () => NOW;
  writeFileSync(file, await contentOfSamples());
  room = await openNewsroom({ store: await openStore({ file }, { now }) });
});
afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true });
});

/** Tables of the dispatcher: the buttons that were made, the invocations that were seen. */
const OF_DISPATCH = ['actions', 'inbox', 'looks'];

/** A hash of every row of every other table. */
function stored(): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  const hash = createHash('sha256');
  for (const name of tables.map((table) => String(table['name'])).filter((one) => !OF_DISPATCH.includes(one)))
    hash.update(JSON.stringify([name, database.prepare(`select * from "${name}"`).all()]));
  database.close();
  return hash.digest('hex');
}

it('has a name of its own', () => {
  const names = DECLARED.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(DECLARED)('/$name', (command) => {
  const {
    name,
    text,
    args,
    audience,
    bare,
    suggested = [],
    unlisted = [],
    reads,
    verb,
    hidden,
    program,
  } = command;

  it('is declared soundly', () => {
    expect(name).toMatch(/^[a-z]+( [a-z]+)?$/);
    expect(text.command).toBe(name);
    const { summary } = text(english);
    expect(summary).toMatch(/^[A-Z].*[.?]$/);
    expect(summary.length).toBeLessThanOrEqual(100);
    const fields = Object.keys(args.shape);
    expect(fields).toEqual(expect.arrayContaining([...suggested, ...unlisted, ...(bare ? [bare] : [])]));
    const named = [...fields, ...(command.onFile === undefined ? [] : [command.onFile.option])];
    expect(named).toEqual(expect.arrayContaining(Object.keys(text(english).options ?? {})));
  });

  if (hidden !== true)
    it('tells what each of its options takes', () => {
      for (const option of Object.keys(args.shape).filter((one) => !unlisted.includes(one))) {
        expect(optionText(command, option, english), option).toMatch(/^[\p{L}\d].*\.$/u);
      }
    });

  if (verb)
    it('is one word that only reads, as a verb of the terminal', () => {
      expect([name.includes(' '), reads]).toEqual([false, true]);
    });

  if (reads)
    it('is open to everybody, and leaves the store as it was', async () => {
      // Hidden ones that read stand in the menu of messages.
      expect([audience, hidden === true && command.onMessage === undefined]).toEqual(['anyone', false]);
      const before = stored();
      for (const line of lines(command)) await room.type(line, { manager: true });
      expect(stored()).toBe(before);
    });

  if (program !== undefined)
    it('answers programs in the shape that it declares', async () => {
      expect([reads, verb]).toEqual([true, true]);
      for (const line of lines(command)) {
        const { message } = await room.type(line);
        expect(program.answer.safeParse(message.data).error?.issues ?? [], line).toEqual([]);
      }
    });

  if (hidden !== true && reads)
    it('answers its own examples', async () => {
      for (const line of lines(command)) {
        const { message } = await room.type(line);
        expect([line, message.tone, message.notice]).toEqual([line, undefined, expect.stringMatching(/\S/)]);
        if (verb === true && line !== command.name) expect([line, answers(message)]).toEqual([line, true]);
      }
      expect(room.logged.filter(({ level }) => level === 'error')).toEqual([]);
    });
});

/** Whether an answer shows something of the record: sentences, or a count of somebody's. */
function answers({ items }: Message): boolean {
  const blocks = items.flatMap((one) => one.blocks);
  return blocks.some(
    (block) =>
      block.kind === 'quote' ||
      block.kind === 'drawing' ||
      block.kind === 'excerpt' ||
      (block.kind === 'list' && block.entries.length > 1),
  );
}

/** Lists of string literals in a file. */
const LIST = /\[((?:\s*'[^'\n]*',?)+)\s*\]/g;

/** Those lists that name several commands: what should have been derived from the registry. */
function listsOfCommands(code: string): readonly string[] {
  const names = new Set(DECLARED.map(({ name }) => name));
  return [...code.matchAll(LIST)].flatMap(([list]) => {
    const named = [...list.matchAll(/'([^']*)'/g)].filter(([, word = '']) => names.has(word));
    return named.length > 2 ? [list] : [];
  });
}

it('is named by no list but the registry', () => {
  expect(listsOfCommands("const SHORT = ['quotes', 'ask',\n  'check'];")).toHaveLength(1);
  const source = new URL('../../../src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.filter((one) => listsOfCommands(readFileSync(new URL(one, source), 'utf8')).length > 0),
  ).toEqual([]);
});
