/** What Prometheus reads of a running bot. */
import { expect, it } from 'vitest';
import { createMetrics, type Metrics, type Watched } from '../../src/ops/metrics.ts';
import { createOperatorAccess } from '../../src/ops/operator-access.ts';

const NOW = Temporal.Instant.from('2026-11-28T08:00:00Z');
const open = () => createMetrics({ now: () => NOW, version: '9.9.9' });

const read = async (metrics: Metrics): Promise<string> => {
  const mount = metrics.mount(null);
  return (await mount.handle(new Request('http://127.0.0.1/metrics'), '127.0.0.1')).text();
};

const watched = (store: Partial<Watched['store']> = {}): Watched => ({
  platforms: ['slack', 'discord', 'p'],
  lastTick: () => '2026-11-28T07:59:59.000Z',
  store: {
    deliveries: {
      counts: async () => ({ due: 3, claimed: 0, sent: 5, rejected: 0, unknown: 0, cancelled: 0 }),
      waitingSince: async () =>
        new Map([
          ['slack', '2026-11-28T07:58:30.000Z'],
          ['discord', '2026-11-28T09:00:00.000Z'],
        ]),
    },
    sources: { states: async () => new Map([['gone', 2] as const, ['paused', 1] as const]) },
    size: async () => ({ data: 4096, log: 512 }),
    ...store,
  },
});

it('counts what happened', async () => {
  const metrics = open();
  metrics.delivered('p', 'sent');
  metrics.answered('quotes', 'p', 0.02);
  metrics.ingested('added');
  metrics.published(3);
  metrics.queried('commit', 0.004);
  metrics.asked('answered', 120);
  metrics.asked('slow', 0);
  expect(metrics.mount(null).localOnly).toBe(true);
  const text = await read(metrics);
  for (const line of [
    'pullquote_info{version="9.9.9"} 1',
    'pullquote_deliveries_total{platform="p",outcome="sent"} 1',
    'pullquote_command_seconds_bucket{le="0.025",command="quotes",platform="p"} 1',
    'pullquote_articles_total{kind="added"} 1',
    'pullquote_slot_lag_seconds_bucket{le="2"} 0',
    'pullquote_slot_lag_seconds_bucket{le="5"} 1',
    'pullquote_store_query_seconds_bucket{le="0.005",operation="commit"} 1',
    'pullquote_model_requests_total{outcome="slow"} 1',
    'pullquote_model_tokens_total 120',
  ])
    expect(text).toContain(`${line}\n`);
});

it('has each counter at zero before anything was counted, as an increase is seen only from there', async () => {
  const metrics = open();
  metrics.watch(watched());
  const text = await read(metrics);
  for (const line of [
    'pullquote_deliveries_total{platform="slack",outcome="sent"} 0',
    'pullquote_deliveries_total{platform="p",outcome="rejected"} 0',
    'pullquote_articles_total{kind="revised"} 0',
    'pullquote_model_requests_total{outcome="answered"} 0',
    'pullquote_model_requests_total{outcome="unreachable"} 0',
  ])
    expect(text).toContain(`${line}\n`);
});

it('reads queue, sources and store when asked; a row that is not due yet is no wait', async () => {
  const metrics = open();
  metrics.watch(watched());
  const text = await read(metrics);
  for (const line of [
    'pullquote_store_up 1',
    'pullquote_outbox_rows{status="due"} 3',
    'pullquote_outbox_oldest_seconds{platform="slack"} 90',
    'pullquote_outbox_oldest_seconds{platform="discord"} 0',
    'pullquote_outbox_oldest_seconds{platform="p"} 0',
    'pullquote_sources{state="gone"} 2',
    'pullquote_sources{state="paused"} 1',
    'pullquote_store_bytes{part="log"} 512',
    `pullquote_last_tick_timestamp_seconds ${Date.parse('2026-11-28T07:59:59Z') / 1000}`,
  ])
    expect(text).toContain(`${line}\n`);
});

it('tells the rest while the store fails, and nothing old of the store', async () => {
  const metrics = open();
  metrics.watch(watched());
  await read(metrics);
  metrics.watch(watched({ size: async () => Promise.reject(new Error('gone')) }));
  metrics.delivered('p', 'retry');
  const text = await read(metrics);
  expect(text).toContain('pullquote_store_up 0\n');
  expect(text).toContain('pullquote_deliveries_total{platform="p",outcome="retry"} 1\n');
  expect(text).not.toContain('pullquote_sources{');
  expect(text).not.toContain('pullquote_outbox_rows{');
});

it('asks for the operator’s token on a port that others may reach, except in a trial', async () => {
  const status = async (isTrial: boolean, authorization = 'Bearer wrong'): Promise<number> => {
    const { handle } = open().mount(createOperatorAccess('the-token', async () => isTrial));
    const request = new Request('http://127.0.0.1/metrics', { headers: { authorization } });
    return (await handle(request, '127.0.0.1')).status;
  };
  expect(await status(false)).toBe(401);
  expect(await status(false, 'Bearer the-token')).toBe(200);
  expect(await status(true)).toBe(200);
});
