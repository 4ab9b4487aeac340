/** The files for containers, systemd and monitoring name only what there is. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { ROLE_NAMES } from '../../src/setup/process-role.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('copies files that exist and that the context holds', () => {
    const copied = lines.flatMap((line) => {
      const [word, ...paths] = line.split(' ');
      return word === 'COPY' && !line.includes('--from') ? paths.slice(0, -1) : [];
    });
    expect(copied.length).toBeGreaterThan(8);
    const context = new Set(read('.dockerignore').split('\n'));
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(context.has(`!${path}`), path).toBe(true);
    }
  });

  it('runs as another user than root, on the Node.js that package.json asks for', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const version = engines.node.replace('>=', '');
    expect(lines.filter((line) => line.startsWith('FROM '))).toEqual([
      `FROM node:${version}-slim AS dependencies`,
      `FROM node:${version}-slim`,
    ]);
    const user = lines.indexOf('USER node');
    expect(user).toBeGreaterThan(0);
    expect(user).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')));
  });
});

const composeShape = z.object({
  services: z.record(
    z.string(),
    z.object({ command: z.array(z.string()).optional(), volumes: z.array(z.string()).optional() }),
  ),
});

it('compose.yaml starts every role, and mounts files that exist', () => {
  const { services } = composeShape.parse(parse(read('compose.yaml'), { merge: true }));
  const roles = Object.values(services).flatMap(({ command = [] }) =>
    command.flatMap((word, at) => (command[at - 1] === '--role' ? [word] : [])),
  );
  expect(['all', ...roles].toSorted()).toEqual([...ROLE_NAMES].toSorted());
  const mounts = Object.values(services).flatMap(({ volumes = [] }) => volumes);
  for (const mount of mounts.filter((one) => one.startsWith('./')))
    expect(existsSync(join(ROOT, mount.split(':')[0] ?? '')), mount).toBe(true);
});

describe('the packages after an installation', () => {
  const FILES = [
    'one/index.js',
    'one/index.js.map',
    'one/index.d.ts',
    'one/node_modules/two/types.d.mts',
    'one/map/d.ts.js',
    '@fontsource-variable/noto-sans/files/noto-sans-greek-wght-normal.woff2',
    '@fontsource-variable/noto-sans/files/noto-sans-greek-wght-italic.woff2',
    '@fontsource-variable/noto-sans/files/noto-sans-greek-wdth-normal.woff2',
  ];
  const left = (more: readonly string[], lock = true): readonly string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-trim-'));
    try {
      for (const file of [...FILES, ...more].map((name) => join(folder, 'node_modules', name))) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, '');
      }
      mkdirSync(join(folder, 'build'));
      if (lock) writeFileSync(join(folder, 'package-lock.json'), '{}');
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      copyFileSync(join(ROOT, 'build/trim-packages.js'), join(folder, 'build/trim-packages.js'));
      expect(spawnSync(process.execPath, [join(folder, 'build/trim-packages.js')]).status).toBe(0);
      return globSync('**/*.*', { cwd: join(folder, 'node_modules') }).filter((name) =>
        /[.](js|ts|mts|map|woff2)$/.test(name),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('are without what nothing reads when they run the product', () => {
    expect(left([]).toSorted()).toEqual([FILES[5], FILES[0], FILES[4]]);
  });

  it('stay whole for development, and in the folder of another program', () => {
    expect(left(['typescript/index.js'])).toHaveLength(FILES.length + 1);
    expect(left([], false)).toHaveLength(FILES.length);
  });
});

it('the page for operators makes every file that the units name', () => {
  const page = read('docs/run-it.md');
  const unit = read('deploy/pullquote.service');
  const named = [...unit.matchAll(/\/etc\/pullquote\/([\w.-]+)/g)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(['environment', 'pullquote.yaml', 'digests']));
  for (const name of named) expect(page, name).toMatch(new RegExp(`(cp|touch) [^\\n]*${name}`));
});
