/** The files for containers, systemd and monitoring name only what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { createMetrics } from '../../src/ops/metrics.ts';
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

it('alerts and the dashboard ask for metrics that are measured', async () => {
  const mount = createMetrics(async () => ({ due: 0 })).mount(null);
  const measured = await (await mount.handle(new Request('http://127.0.0.1/metrics'), '127.0.0.1')).text();
  const asked = `${read('deploy/alerts.yaml')}${read('deploy/grafana-dashboard.json')}`.match(
    /\b(?:pullquote|nodejs|process)_[a-z0-9_]+/g,
  );
  for (const name of new Set(asked ?? []))
    expect(measured, name).toContain(`# TYPE ${name.replace(/_(?:bucket|count|sum)$/, '')} `);
  expect(asked?.length).toBeGreaterThan(10);
});
