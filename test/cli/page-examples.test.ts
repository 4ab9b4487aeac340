/**
 * The examples of the pages: every command line is one that the terminal takes, every YAML is what its schema reads, every variable
 * is in `.env.example`, and every line of a chat names a command and options that exist. The answers of the examples about drafts,
 * programs, verdicts and the library are tested where they are run (`test/e2e/programs.test.ts`, `test/library`, `test/core/verdicts`).
 */
import { globSync, readFileSync } from 'node:fs';
import { CommanderError, Command as Program } from 'commander';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { settingsBehind } from '../../src/cli/options-first.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import { registerFor } from '../../src/cli/verb-list.ts';
import { fileSchema } from '../../src/config/config-schema.ts';
import { parseLine } from '../../src/core/commands/dispatch/parse-line.ts';
import { createCommands } from '../../src/core/commands/index.ts';
import { digestSchema } from '../../src/core/digests/digest.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const pages = ['README.md', ...globSync('docs/*.md', { cwd: ROOT }).toSorted()];

/** The blocks of a language, with their page. */
function blocks(language: string): readonly { readonly page: string; readonly code: string }[] {
  return pages.flatMap((page) =>
    [...read(page).matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].flatMap(
      ([, indent = '', of, code = '']) =>
        of === language ? [{ page, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }] : [],
    ),
  );
}

const lines = blocks('sh').flatMap(({ page, code }) =>
  code.split('\n').map((line) => ({ page, line: line.replace(/\s+# .*$/, '').trim() })),
);

/** Parses the words as the terminal does, and runs nothing. */
async function accept(words: readonly string[]): Promise<void> {
  const program = new Program('pullquote').exitOverride();
  const given = settingsBehind([...words]);
  await registerFor(given[0] ?? '', program, createTerminal(process));
  const silence = (command: Program): void => {
    command.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
    command.action(() => undefined);
    for (const inner of command.commands) silence(inner);
  };
  for (const command of program.commands) silence(command);
  await program.parseAsync([...given], { from: 'user' });
}

it('has command lines that the terminal takes', async () => {
  const inline = pages.flatMap((page) =>
    [...read(page).matchAll(/`((?:npx )?pullquote [^`\n]+)`/g)].map(([, line = '']) => ({ page, line })),
  );
  const found = [...lines, ...inline].flatMap(({ page, line }) => {
    const start = /^(?:[A-Z_]+=\S+ )*(?:(?:npx )?pullquote|node src\/pullquote\.js) (.*)$/;
    const [, words] = start.exec(line) ?? [];
    return words === undefined ? [] : [{ page, words: words.replace(/ …$/, '') }];
  });
  expect(found.length).toBeGreaterThan(60);
  const refused: string[] = [];
  for (const { page, words } of found) {
    const split = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    await accept(split).catch((error: unknown) => {
      // A verb that is only named stands without its arguments.
      if (!(error instanceof CommanderError) || error.code !== 'commander.missingArgument')
        refused.push(`${page}: ${words}: ${String(error)}`);
    });
  }
  expect(refused).toEqual([]);
  await expect(accept(['check', '--formt', 'json'])).rejects.toThrow('unknown option');
});

it('has variables that .env.example names', () => {
  const known = read('.env.example');
  const named = lines.flatMap(({ page, line }) => {
    const [, name] = /^(?:export )?([A-Z][A-Z_]+)=/.exec(line) ?? [];
    return name === undefined ? [] : [{ page, name }];
  });
  expect(named.length).toBeGreaterThan(15);
  // Of Docker Compose, which reads them from the same file, and of the measurements.
  const others = /^(?:COMPOSE_\w+|POSTGRES_PASSWORD|EVAL_\w+)$/;
  expect(named.filter(({ name }) => !known.includes(`${name}=`) && !others.test(name))).toEqual([]);
});

it('has YAML that its schema reads', () => {
  const config = fileSchema(PLATFORMS);
  const destinations = z.object({ destinations: digestSchema.shape.destinations });
  const found = blocks('yaml').map(({ page, code }) => ({
    page,
    value: z.record(z.string(), z.unknown()).parse(parse(code)),
  }));
  expect(found.length).toBeGreaterThan(9);
  const wrong = found.flatMap(({ page, value }) => {
    // Files of other programs.
    if ('jobs' in value || 'scrape_configs' in value) return [];
    const schema = 'sections' in value ? digestSchema : 'destinations' in value ? destinations : config;
    const { error } = schema.safeParse(value);
    return error === undefined ? [] : [`${page}: ${z.prettifyError(error)}`];
  });
  expect(wrong).toEqual([]);
});

it('has chat lines with commands and options that exist', () => {
  const commands = createCommands(
    new Proxy({} as Parameters<typeof createCommands>[0], { ownKeys: () => [] }),
  );
  const first = new Set(commands.flatMap(({ name }) => name.split(' ', 1)));
  const found = pages.flatMap((page) =>
    [...read(page).matchAll(/`\/([a-z]+)( [^`\n]+)`/g)].flatMap(([, word = '', rest = '']) =>
      first.has(word) || word === 'pullquote' ? [{ page, line: `${word}${rest.replace(/ …/g, '')}` }] : [],
    ),
  );
  expect(found.length).toBeGreaterThan(40);
  const wrong = found.flatMap(({ page, line }) => {
    try {
      const parsed = parseLine(line, commands);
      if (parsed.kind === 'unknown') return [`${page}: /${line}`];
      const { shape } = parsed.command.args;
      const unknown = Object.keys(parsed.options).filter((key) => !(key in shape));
      return unknown.length === 0 ? [] : [`${page}: /${line}: ${unknown.join()}`];
    } catch (error) {
      return [`${page}: /${line}: ${String(error)}`];
    }
  });
  expect(wrong).toEqual([]);
});
