/** Dashboard, alerts and Prometheus's settings: they ask for what is measured, and Prometheus takes them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { createMetrics } from '../../src/ops/metrics.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const measured = async (): Promise<string> => {
  const metrics = createMetrics({ now: () => Temporal.Instant.from('2026-11-28T08:00:00Z'), version: '0' });
  metrics.delivered('discord', 'sent');
  metrics.answered('quotes', 'slack', 0.1);
  metrics.ingested('added');
  metrics.published(1);
  metrics.queried('read', 0.001);
  metrics.asked('answered', 10);
  metrics.watch({
    platforms: ['discord', 'slack'],
    lastTick: () => '2026-11-28T07:59:59.000Z',
    store: {
      deliveries: {
        counts: async () => ({ due: 0, claimed: 0, sent: 0, rejected: 0, unknown: 0, cancelled: 0 }),
        waitingSince: async () => new Map([['slack', '2026-11-28T07:00:00.000Z']]),
      },
      sources: { states: async () => new Map([['ok', 1] as const]) },
      size: async () => ({ data: 1, log: 1 }),
    },
  });
  const mount = metrics.mount(null);
  return (await mount.handle(new Request('http://127.0.0.1/metrics'), '127.0.0.1')).text();
};

const dashboardShape = z.object({
  panels: z.array(
    z.object({
      title: z.string(),
      gridPos: z.object({ x: z.int(), y: z.int() }),
      targets: z.array(z.object({ expr: z.string() })),
    }),
  ),
});
const alertsShape = z.object({
  groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
});

const panels = () => dashboardShape.parse(JSON.parse(read('deploy/grafana-dashboard.json'))).panels;
const alerts = () =>
  alertsShape.parse(parse(read('deploy/alerts.yaml'))).groups.flatMap(({ rules }) => rules);

describe('what is asked', () => {
  const asked = () => [
    ...panels().flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
    ...alerts().map(({ alert, expr }) => [alert, expr] as const),
  ];

  it('is measured, with the labels that it names', async () => {
    const text = await measured();
    for (const [where, expr] of asked()) {
      const names = [...expr.matchAll(/\b(?:pullquote|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => name);
      expect(names.length + (expr.includes('up{') ? 1 : 0), where).toBeGreaterThan(0);
      for (const name of names)
        expect(text, where).toContain(`# TYPE ${name.replace(/_(?:bucket|count|sum)$/, '')} `);
      const labels = [
        ...[...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, inside = '']) =>
          inside.split(',').map((one) => /^\s*([a-z]+)/.exec(one)?.[1]),
        ),
        ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(/,\s*/)),
      ];
      // Prometheus itself adds the job.
      for (const label of labels.filter((one) => one !== 'job'))
        expect(text, `${label} in ${where}`).toMatch(
          new RegExp(`^(?:${names.join('|')})[^ ]*\\b${label}="`, 'm'),
        );
    }
  });

  it('leaves no metric of ours without a panel or an alert', async () => {
    const ours = [...(await measured()).matchAll(/^# TYPE (pullquote_[a-z_]+) /gm)].map(([, name]) => name);
    const all = asked()
      .map(([, expr]) => expr)
      .join('\n');
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((name) => name !== 'pullquote_info' && !all.includes(name ?? ''))).toEqual([]);
  });
});

it('each alert stands in the table of the page for operators, and none there is missing', () => {
  const page = read('docs/run-it.md');
  const told = [...page.matchAll(/`(Pullquote[A-Z][A-Za-z]+)`/g)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(
    alerts()
      .map(({ alert }) => alert)
      .toSorted(),
  );
});

it('no two panels lie on each other', () => {
  const places = panels().map(({ gridPos: { x, y } }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});

const hasPromtool = existsSync('/usr/bin/promtool');
describe.skipIf(!hasPromtool)('Prometheus’s own tool, where it is installed,', () => {
  const promtool = (arguments_: readonly string[], input = ''): string => {
    const { status, stdout, stderr } = spawnSync('promtool', arguments_, {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    });
    return status === 0 ? '' : `${stdout}${stderr}`;
  };

  it('takes the alerts and the settings, and the alerts fire when they should', () => {
    for (const settings of ['deploy/prometheus.yaml', 'deploy/prometheus-roles.yaml'])
      expect(promtool(['check', 'config', '--syntax-only', settings])).toBe('');
    expect(promtool(['check', 'rules', 'deploy/alerts.yaml'])).toBe('');
    expect(promtool(['test', 'rules', 'test/deploy/alerts.yaml'])).toBe('');
  });

  it('finds our metrics well named', async () => {
    const ours = (await measured())
      .split('\n')
      .filter((line) => /^(?:# (?:HELP|TYPE) )?pullquote_/.test(line));
    expect(promtool(['check', 'metrics'], `${ours.join('\n')}\n`)).toBe('');
  });
});
