/** The container, the example for Kubernetes and the units: what hadolint, kubectl and systemd would object to. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { brokenRules } from './container-rules.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the Dockerfile', () => {
  it('keeps the rules', () => {
    expect(brokenRules(read('Dockerfile'))).toEqual([]);
  });

  it.each([
    ['each base image has a version', 'FROM node:26-slim\n', 'FROM node:latest\n'],
    ['each base image has a version', 'FROM node:26-slim\n', 'FROM node\n'],
    ['the last stage does not run as root', 'USER node', 'USER root'],
    ['there is a health check', /HEALTHCHECK.*\n.*\n/, ''],
    ['nothing is added by ADD', 'COPY src ./src', 'ADD src ./src'],
    ['npm installs what the lock file names', 'npm ci', 'npm install'],
    ['apt leaves no lists', 'USER node', 'RUN apt-get update && apt-get install -y curl\nUSER node'],
    ['commands are lists, so that signals arrive', /^CMD \["run".*$/m, 'CMD run --data /data'],
    ['no secret is a build value', 'USER node', 'ENV SLACK_BOT_TOKEN=x\nUSER node'],
    ['not the whole folder is copied', 'COPY src ./src', 'COPY . /app'],
  ])('would be caught: %s', (rule, right, wrong) => {
    const broken = read('Dockerfile').replace(right, wrong);
    expect(broken).not.toBe(read('Dockerfile'));
    expect(brokenRules(broken)).toEqual([rule]);
  });
});

const service = z.object({
  image: z.string().optional(),
  extends: z.object({ file: z.literal('compose.yaml'), service: z.string() }).optional(),
  restart: z.string().optional(),
  profiles: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
});
const composed = z.object({
  name: z.string(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});
const COMPOSED = ['compose.yaml', 'compose.postgres.yaml'] as const;

/** A service as Compose sees it: what it extends, with its own lines over it. */
const servicesOf = (file: (typeof COMPOSED)[number]) => {
  const base = composed.parse(parse(read('compose.yaml'))).services;
  const { services } = composed.parse(parse(read(file), { merge: true }));
  return Object.entries(services).map(([name, own]) => {
    const under = own.extends === undefined ? {} : base[own.extends.service];
    return { name, ...under, ...own, volumes: [...(under?.volumes ?? []), ...(own.volumes ?? [])] };
  });
};

describe.each(COMPOSED)('%s', (file) => {
  it('pins what it pulls, opens nothing to the network, and gives us no more than we need', () => {
    for (const { name, image, restart, ports = [], ...own } of servicesOf(file)) {
      expect(restart, name).toBe('unless-stopped');
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
      if (image === 'pullquote') expect(own, name).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      else expect(image, name).toMatch(/:v?\d/);
    }
  });

  it('belongs to one project with the other, and declares the volumes that it mounts', () => {
    const { name, volumes } = composed.parse(parse(read(file), { merge: true }));
    expect(name).toBe('pullquote');
    const mounted = servicesOf(file).flatMap((one) => one.volumes.filter((volume) => /^\w/.test(volume)));
    expect(new Set(mounted.map((volume) => volume.split(':')[0]))).toEqual(new Set(Object.keys(volumes)));
  });
});

it('no process with SQLite starts beside those on Postgres, and a platform without tokens starts none', () => {
  const always = (file: (typeof COMPOSED)[number]) =>
    servicesOf(file).flatMap(({ name, profiles }) => (profiles === undefined ? [name] : []));
  expect(always('compose.yaml')).toEqual(['pullquote']);
  expect(always('compose.postgres.yaml')).toEqual(['http', 'deliver', 'ingest', 'postgres']);
});

const probe = z.object({ exec: z.object({ command: z.array(z.string()) }) });
const deployment = z.object({
  spec: z.object({
    replicas: z.literal(1),
    template: z.object({
      spec: z.object({
        automountServiceAccountToken: z.literal(false),
        securityContext: z.object({ runAsNonRoot: z.literal(true) }),
        containers: z.tuple([
          z.object({
            image: z.string().regex(/:\d+\.\d+\.\d+$/),
            securityContext: z.object({
              allowPrivilegeEscalation: z.literal(false),
              readOnlyRootFilesystem: z.literal(true),
              capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
            }),
            startupProbe: probe,
            livenessProbe: probe,
            readinessProbe: probe,
            volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
          }),
        ]),
        volumes: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

it('the example for Kubernetes has a read-only root, probes of the right addresses, and a volume for each mount', () => {
  const documents = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one): unknown => one.toJS());
  expect(documents.map((one) => z.object({ kind: z.string() }).parse(one).kind)).toEqual([
    'PersistentVolumeClaim',
    'Deployment',
  ]);
  const { containers, volumes } = deployment.parse(documents[1]).spec.template.spec;
  const [{ livenessProbe, readinessProbe, volumeMounts }] = containers;
  expect(livenessProbe.exec.command.join(' ')).toContain('/healthz');
  expect(readinessProbe.exec.command.join(' ')).toContain('/readyz');
  const places = volumeMounts.map(({ mountPath }) => mountPath);
  expect(volumeMounts.map(({ name }) => name).toSorted()).toEqual(volumes.map(({ name }) => name).toSorted());
  // A volume of settings takes no other volume inside it.
  expect(
    places.filter((one) => places.some((other) => one !== other && one.startsWith(`${other}/`))),
  ).toEqual([]);
});

const UNITS = ['pullquote.service', 'pullquote-backup.service', 'pullquote-backup.timer'];

it.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd takes the units, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-units-'));
  try {
    for (const unit of UNITS) copyFileSync(join(ROOT, 'deploy', unit), join(folder, unit));
    const checked = spawnSync('systemd-analyze', ['verify', ...UNITS.map((unit) => join(folder, unit))], {
      encoding: 'utf8',
    });
    // That Node.js or the manual are elsewhere on this machine says nothing of the unit.
    const said = checked.stderr
      .split('\n')
      .filter((line) => line.includes(folder) && !/not executable|man page/.test(line));
    expect(said).toEqual([]);
    const wrong = spawnSync('systemd-analyze', ['verify', join(folder, 'nothing.service')], {
      encoding: 'utf8',
    });
    expect(wrong.status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the nightly backup of a store in Postgres has the ending of a dump, and old copies of both kinds go', () => {
  const lines = read('deploy/pullquote-backup.service').split('\n');
  const [script = ''] = lines.filter((line) => line.startsWith('ExecStart='));
  // As systemd gives it to the shell, with a program that prints what it is asked for.
  const given = script
    .replace(/^ExecStart=\/bin\/sh -c '(.*)'$/, '$1')
    .replaceAll('$$', '$')
    .replaceAll('%%', '%')
    .replace('exec /usr/bin/node', 'echo');
  const asked = (url: string): string =>
    spawnSync('/bin/sh', ['-c', given], { encoding: 'utf8', env: { DATABASE_URL: url } }).stdout;
  expect(asked('')).toMatch(/ \/var\/backups\/pullquote\/\d{4}-\d{2}-\d{2}T\d{4}\.db\n$/);
  expect(asked('postgres://pullquote@db.internal/pullquote')).toMatch(/\/\d{4}-\d{2}-\d{2}T\d{4}\.dump\n$/);
  expect(lines.find((line) => line.startsWith('ExecStartPost='))).toContain('( -name *.db -o -name *.dump )');
});
