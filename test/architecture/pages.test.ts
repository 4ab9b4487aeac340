/** The workflows can be read, and the scripts and files that they and the pages name exist. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const job = z.object({
  strategy: z.object({ matrix: z.record(z.string(), z.array(z.union([z.string(), z.number()]))) }),
  steps: z.array(step).min(1),
});
const workflow = z.object({ name: z.string(), jobs: z.record(z.string(), job) });

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** The scripts that the text names. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, script = '']) => script);
}

/** The commands of a workflow, with each value of its matrix in its place. */
function commandsOf(file: string): readonly string[] {
  return Object.values(workflow.parse(parse(read(file))).jobs).flatMap(({ strategy: { matrix }, steps }) =>
    steps.flatMap(({ run }) => {
      const key = /\$\{\{ matrix\.(\w+) \}\}/.exec(run ?? '');
      if (run === undefined || key === null) return run ?? [];
      return (matrix[key[1] ?? ''] ?? []).map((value) => run.replace(key[0], String(value)));
    }),
  );
}

const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT });
const pages = globSync(['*.md', 'docs/**/*.md', 'src/*.md', '.ci/run'], { cwd: ROOT });

test.each(workflows)('%s runs scripts that exist', (file) => {
  const commands = commandsOf(file);
  expect(commands).toContain('npm ci');
  const unknown = commands.flatMap(named).filter((script) => scripts[script] === undefined);
  expect(unknown).toEqual([]);
  expect(commands.flatMap(named).length).toBeGreaterThan(0);
});

test('pages name scripts that exist', () => {
  const all = pages.flatMap((file) => named(read(file)).map((script) => `${file}: ${script}`));
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((line) => scripts[line.slice(line.indexOf(': ') + 2)] === undefined)).toEqual([]);
});

test('pages name files that exist', () => {
  const files = pages.flatMap((page) =>
    [
      ...read(page).matchAll(
        /`(?:src\/)?((?:core|platforms|store|sources|workers|config|ops|cli)\/[\w/-]+\.ts)`/g,
      ),
    ].map(([, file = '']) => ({ page, file })),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ file }) => !existsSync(new URL(`src/${file}`, ROOT)))).toEqual([]);
});
