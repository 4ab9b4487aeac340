import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { registerAdd } from '../../src/cli/add.ts';
import { settingsBehind } from '../../src/cli/options-first.ts';
import { registerFor } from '../../src/cli/verb-list.ts';
import { verbs } from '../../src/core/commands/verbs.ts';
import { run } from './verbs.ts';

const data = mkdtempSync(join(tmpdir(), 'pullquote-first-'));
beforeAll(async () => {
  const { code } = await run(registerAdd, ['add', 'config/samples', '--data', data]);
  expect(code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true }));

/** The words of a line as a shell passes them on. */
const shellWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Runs a line of which the first word is the program. */
async function typed(line: string) {
  const [, ...words] = shellWords(line);
  const given = settingsBehind(['--data', data, ...words]);
  return run((program, terminal) => registerFor(given[0] ?? '', program, terminal), given);
}

const README = readFileSync('README.md', 'utf8');
const [, shown = ''] = /^## Use it\n+```\n([^`]*)```/m.exec(README) ?? [];
/** The help is printed by commander itself, to the process. */
const lines = shown.split('\n').filter((line) => line !== '' && !line.endsWith('--help'));

describe('the README', () => {
  it('shows several commands', () => expect(lines.length).toBeGreaterThan(3));

  it.each(lines)('gives a result on the samples: %s', async (line) => {
    const { out, err, code } = await typed(line.replace(/^npx /, ''));
    expect([code, err]).toEqual([0, '']);
    expect(out.length).toBeGreaterThan(200);
    expect(out).not.toMatch(/^(No |Nothing|There is no)/m);
  });
});

describe('the help of a verb', () => {
  const examples = verbs().flatMap((verb) => verb.examples);

  it('has examples for each question', () => {
    for (const verb of verbs()) expect([verb.name, verb.examples.length > 0]).toEqual([verb.name, true]);
  });

  it.each(examples)('gives a result on the samples: %s', async (line) => {
    const file = join(data, 'picture.png');
    const { out, err, code } = await typed(
      `pullquote ${line}${line.startsWith('card') ? ` --out ${file}` : ''}`,
    );
    expect([code, err.replace(`Written to ${file}\n`, '')]).toEqual([0, '']);
    expect(out).not.toMatch(/^(No |Nothing|There is no)/m);
  });
});

describe('a digest', () => {
  it('is known by the beginning of its name, where that is the only one', async () => {
    expect((await typed('pullquote digest preview week')).out).toMatch(/^The week in quotes/i);
    const { err, code } = await typed('pullquote digest preview w-x');
    expect([code, err]).toEqual([1, expect.stringContaining('week-in-quotes')]);
  });
});

describe('settings before the verb', () => {
  test.each([
    [
      ['--data', 'x', 'quotes'],
      ['quotes', '--data', 'x'],
    ],
    [
      ['--data=x', '--format', 'json', 'digest', 'list'],
      ['digest', 'list', '--data=x', '--format', 'json'],
    ],
    [
      ['--data', 'x', 'check', '--', '--data', 'lake'],
      ['check', '--data', 'x', '--', '--data', 'lake'],
    ],
    [
      ['quotes', '--data', 'x'],
      ['quotes', '--data', 'x'],
    ],
    [['--version'], ['--version']],
    [
      ['--data', 'x'],
      ['--data', 'x'],
    ],
    [[], []],
  ])('%j', (words, wanted) => expect(settingsBehind(words)).toEqual(wanted));

  test('no word is lost', () => {
    const word = fc.constantFrom(
      '--data',
      '--data=a',
      '--format',
      'json',
      'quotes',
      '--',
      '-h',
      'speaker:Ada',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect([...settingsBehind(words)].sort()).toEqual([...words].sort());
      }),
    );
  });
});

describe('a Node.js that is too old', () => {
  test('is told so in one line', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); await import('./src/pullquote.js');`;
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', old], {
      encoding: 'utf8',
    });
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [expect.stringMatching(/needs Node\.js 26 or newer, and this is 20\.1\.0/)],
    ]);
  });

  test('is what package.json says', () => {
    const { engines, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    const program = readFileSync(bin.pullquote, 'utf8');
    expect(engines.node).toBe(`>=${/OLDEST = (\d+)/.exec(program)?.[1]}`);
  });
});
