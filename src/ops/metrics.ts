/** Counters and gauges in Prometheus format. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Mount, OperatorAccess } from '../core/ports/ports.ts';

export interface Metrics {
  /** One finished attempt of a delivery. */
  delivered(platform: string, outcome: string): void;
  /** One answered command. */
  answered(command: string, platform: string, seconds: number): void;
  /** Ingested articles by their result. */
  ingested(kind: string): void;
  /** `GET /metrics`, for callers on this host only. Null: on a port of its own, without a token. */
  mount(access: OperatorAccess | null): Mount;
}

/** @param outbox rows of the outbox by status; read only when metrics are requested */
export function createMetrics(outbox: () => Promise<Readonly<Record<string, number>>>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: 'pullquote_deliveries_total',
    help: 'Tries by outcome.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const commands = new Histogram({
    name: 'pullquote_command_seconds',
    help: 'Time to a reply.',
    labelNames: ['command', 'platform'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers,
  });
  const articles = new Counter({
    name: 'pullquote_articles_total',
    help: 'Articles that came in.',
    labelNames: ['kind'],
    registers,
  });
  new Gauge({
    name: 'pullquote_outbox_rows',
    help: 'Deliveries by status.',
    labelNames: ['status'],
    registers,
    async collect() {
      for (const [status, count] of Object.entries(await outbox())) this.set({ status }, count);
    },
  });
  return {
    delivered: (platform, outcome) => deliveries.inc({ platform, outcome }),
    answered: (command, platform, seconds) => commands.observe({ command, platform }, seconds),
    ingested: (kind) => articles.inc({ kind }),
    mount: (access) => ({
      method: 'GET',
      path: '/metrics',
      localOnly: true,
      handle: async ({ headers }) => {
        if (access !== null && !access.holds(headers) && !(await access.isTrial())) {
          const said = 'Send the token of the file operator-token: Authorization: Bearer ….\n';
          return new Response(said, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
        }
        return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
      },
    }),
  };
}
