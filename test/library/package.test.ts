/** The library as another program has it: built, installed in a folder, imported by its name. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const [example = ''] = [...page.matchAll(/^```ts\n([^`]*)```$/gm)].map(([, code = '']) => code);

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { stdout, stderr, status };
}

/** What comes with `npm install`: the package itself, and the packages that it needs. */
beforeAll(() => {
  const { exports: doors, dependencies } = z
    .object({ exports: z.unknown(), dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const installed = join(folder, 'node_modules/pullquote');
  mkdirSync(installed, { recursive: true });
  writeFileSync(
    join(installed, 'package.json'),
    JSON.stringify({ name: 'pullquote', type: 'module', exports: doors }),
  );
  symlinkSync(join(ROOT, 'models'), join(installed, 'models'));
  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@')))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(join(ROOT, 'node_modules/@orama'), join(folder, 'node_modules/@orama'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  expect(run(join(ROOT, 'build/library.ts'), join(installed, 'dist'))).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('runs what the page shows, and its types fit', () => {
  writeFileSync(join(folder, 'example.ts'), example);
  const { stdout, stderr, status } = run('example.ts');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`${/^```text\n([^`]*)```$/m.exec(page)?.[1]}`);
  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'esnext', types: [] };
  const compilerOptions = { ...options, lib: ['esnext', 'dom'], allowImportingTsExtensions: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
  expect(run(join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder)).toMatchObject({
    stdout: '',
    status: 0,
  });
});

it('does nothing when it is imported', () => {
  const list = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) { console.log(url); return next(url, context); } });
  `)}`;
  writeFileSync(join(folder, 'import.js'), "import 'pullquote/quotes';");
  const loaded = run('--import', list, 'import.js').stdout.trim().split('\n');
  const files = loaded.filter((url) => url.startsWith('file:')).map((url) => url.split('/').at(-1));
  expect(files).toEqual(['import.js', 'quotes.js']);
});
