/** Counters, gauges and histograms in Prometheus format. Labels have few values: no name of a person, place or workspace. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { unlessAborted } from '../core/base/aborted.ts';
import type { Now, Timestamp } from '../core/base/time.ts';
import type { Mount, OperatorAccess, Store } from '../core/ports/ports.ts';
import {
  ARTICLE_KINDS,
  type ArticleKind,
  DELIVERY_OUTCOMES,
  type DeliveryOutcome,
  MODEL_OUTCOMES,
  type ModelOutcome,
} from './label-values.ts';

export interface Metrics {
  /** One finished attempt of a delivery. */
  delivered(platform: string, outcome: DeliveryOutcome): void;
  /** One answered command. */
  answered(command: string, platform: string, seconds: number): void;
  /** Ingested articles by their result. */
  ingested(kind: ArticleKind): void;
  /** An edition was made so many seconds after its slot. */
  published(lagSeconds: number): void;
  /** One query of the store. */
  queried(operation: string, seconds: number): void;
  /** One request to the language model; `tokens`: what it says it used. */
  asked(outcome: ModelOutcome, tokens: number): void;
  /** What is read from now on whenever metrics are requested. */
  watch(watched: Watched): void;
  /** `GET /metrics`, for callers on this host only. Null: on a port of its own, without a token. */
  mount(access: OperatorAccess | null): Mount;
}

export interface Watched {
  /** The names of those with tokens. */
  readonly platforms: readonly string[];
  readonly store: {
    readonly deliveries: Pick<Store['deliveries'], 'counts' | 'waitingSince'>;
    readonly sources: Pick<Store['sources'], 'states'>;
    readonly size: Store['size'];
  };
  /** When the last tick completed; null: none has. */
  readonly lastTick: () => Timestamp | null;
}

/** A store that hangs must not hide the rest. Prometheus waits for ten seconds by default. */
const STORE_MS = 4_000;

export function createMetrics({ now, version }: { readonly now: Now; readonly version: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'pullquote_info',
    help: 'The version that runs.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
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
  const lag = new Histogram({
    name: 'pullquote_slot_lag_seconds',
    help: 'Time from the slot of an edition to the edition.',
    buckets: [1, 2, 5, 10, 30, 60, 300, 1800, 7200],
    registers,
  });
  const queries = new Histogram({
    name: 'pullquote_store_query_seconds',
    help: 'Time of the queries that succeeded.',
    labelNames: ['operation'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
    registers,
  });
  const requests = new Counter({
    name: 'pullquote_model_requests_total',
    help: 'Requests to the language model by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'pullquote_model_tokens_total',
    help: 'Tokens that the language model says it used.',
    registers,
  });
  // Prometheus sees an increase only where it has seen what was before.
  for (const kind of ARTICLE_KINDS) articles.inc({ kind }, 0);
  for (const outcome of MODEL_OUTCOMES) requests.inc({ outcome }, 0);
  const refresh = createWatchedGauges(registers, now);
  let watched: Watched | null = null;
  return {
    delivered: (platform, outcome) => deliveries.inc({ platform, outcome }),
    answered: (command, platform, seconds) => commands.observe({ command, platform }, seconds),
    ingested: (kind) => articles.inc({ kind }),
    published: (seconds) => lag.observe(seconds),
    queried: (operation, seconds) => queries.observe({ operation }, seconds),
    asked: (outcome, used) => {
      requests.inc({ outcome });
      tokens.inc(used);
    },
    watch: (next) => {
      watched = next;
      for (const platform of next.platforms)
        for (const outcome of DELIVERY_OUTCOMES) deliveries.inc({ platform, outcome }, 0);
    },
    mount: (access) => ({
      method: 'GET',
      path: '/metrics',
      localOnly: true,
      handle: async ({ headers }) => {
        if (access !== null && !access.holds(headers) && !(await access.isTrial())) {
          const said = 'Send the token of the file operator-token: Authorization: Bearer ….\n';
          return new Response(said, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
        }
        if (watched !== null) await refresh(watched);
        return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
      },
    }),
  };
}

/** The gauges that are read from the store. The processes of one Postgres store all tell the same. */
function createWatchedGauges(registers: Registry[], now: Now): (watched: Watched) => Promise<void> {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  const up = gauge('pullquote_store_up', 'Whether the store answered for these metrics.');
  const rows = gauge('pullquote_outbox_rows', 'Deliveries by status.', 'status');
  const oldest = gauge(
    'pullquote_outbox_oldest_seconds',
    'How long the oldest delivery has waited that is due or was tried.',
    'platform',
  );
  const sources = gauge('pullquote_sources', 'Sources by state.', 'state');
  const size = gauge('pullquote_store_bytes', 'Size of the database and of its write-ahead log.', 'part');
  const tick = gauge('pullquote_last_tick_timestamp_seconds', 'When the last tick completed.');

  return async ({ platforms, store, lastTick }) => {
    const done = lastTick();
    if (done !== null) tick.set(Date.parse(done) / 1000);
    const reading = Promise.all([
      store.deliveries.counts(),
      store.deliveries.waitingSince(),
      store.sources.states(),
      store.size(),
    ]);
    // Why a store fails is in the log, from whoever needed it.
    const read = await unlessAborted(
      AbortSignal.timeout(STORE_MS),
      reading.catch(() => null),
    );
    for (const one of [rows, oldest, sources, size]) one.reset();
    up.set(read === null ? 0 : 1);
    if (read === null) return;
    const [counts, waiting, states, bytes] = read;
    for (const [status, count] of Object.entries(counts)) rows.set({ status }, count);
    for (const platform of platforms) oldest.set({ platform }, 0);
    for (const [platform, since] of waiting)
      oldest.set({ platform }, Math.max(0, (now().epochMilliseconds - Date.parse(since)) / 1000));
    for (const [state, count] of states) sources.set({ state }, count);
    for (const [part, count] of Object.entries(bytes)) size.set({ part }, count);
  };
}
