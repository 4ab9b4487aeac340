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
    z.object({
      command: z.array(z.string()).optional(),
      volumes: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      image: z.string().optional(),
    }),
  ),
});
const composed = () =>
  ['compose.yaml', 'compose.postgres.yaml'].flatMap((file) =>
    Object.values(composeShape.parse(parse(read(file), { merge: true })).services),
  );

describe('the files for Compose', () => {
  it('start every role on its own port, and mount files that exist', () => {
    const roles = composed().flatMap(({ command = [] }) =>
      command.flatMap((word, at) => (command[at - 1] === '--role' ? [word] : [])),
    );
    expect(['all', ...roles].toSorted()).toEqual([...ROLE_NAMES].toSorted());
    const mounts = composed().flatMap(({ volumes = [] }) => volumes);
    for (const mount of mounts.filter((one) => one.startsWith('./')))
      expect(existsSync(join(ROOT, mount.split(':')[0] ?? '')), mount).toBe(true);
  });

  it('set only what the program reads', () => {
    const set = composed().flatMap(({ image, environment = {} }) =>
      image === undefined ? Object.keys(environment) : [],
    );
    expect(set.length).toBeGreaterThan(10);
    const named = new Set([...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    expect(set.filter((name) => !named.has(name))).toEqual([]);
  });

  it('let Prometheus scrape each of their processes under its role', () => {
    const ports = composed().flatMap(({ command, environment }) => {
      const port = environment?.['PULLQUOTE_PORT'];
      return port === undefined ? [] : [[command?.at(-1), `127.0.0.1:${port}`]];
    });
    const target = z.object({ targets: z.tuple([z.string()]), labels: z.object({ role: z.string() }) });
    const { scrape_configs } = z
      .object({ scrape_configs: z.tuple([z.object({ static_configs: z.array(target) })]) })
      .parse(parse(read('deploy/prometheus-roles.yaml')));
    const scraped = scrape_configs[0].static_configs.map(({ targets, labels }) => [labels.role, targets[0]]);
    expect(scraped.toSorted()).toEqual(ports.toSorted());
  });
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
