/**
 * Every command that answers, and autocomplete, over a store of generated articles.
 * `BENCH_ARTICLES` says how many (10,000); `BENCH_STORE` names a file to keep and use again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller, Dispatch } from '../src/core/commands/command.ts';
import { createDirectory } from '../src/core/commands/directory.ts';
import { createDispatch } from '../src/core/commands/dispatch.ts';
import { createAnswers } from '../src/core/commands/index.ts';
import { createShow } from '../src/core/digests/show.ts';
import type { Store } from '../src/core/ports.ts';
import { SHARED } from '../src/core/scope.ts';
import { openStore } from '../src/store/index.ts';
import { anyOutlet, anySpeaker, anyWord, random, recordOf } from './records.ts';
import { percentile, type Row } from './row.ts';
import { SILENT } from './soak/outbox.ts';

const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 10_000);
const TOGETHER = 50;
const RUNS = 60;
const START = Temporal.Instant.from('2024-01-01T00:00:00Z');
const now = () => Temporal.Now.instant();

const CALLER: Caller = {
  platform: 'bench',
  workspace: null,
  user: 'u',
  channel: null,
  direct: true,
  manager: false,
  locale: 'en',
  timezone: 'UTC',
  scope: SHARED,
};

export async function* measure(): AsyncIterable<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const store = await openStore({ file: process.env['BENCH_STORE'] ?? join(folder, 'answers.db') }, { now });
  try {
    await fill(store);
    yield* commands(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store): Promise<void> {
  const { articles } = await store.articles.count(SHARED, {});
  for (let from = articles; from < ARTICLES; from += TOGETHER) {
    const records = Array.from({ length: TOGETHER }, (_, n) => recordOf(from + n, START));
    await store.transaction(async (tx) => {
      for (const record of records) await tx.articles.save(record);
    });
  }
}

async function* commands(store: Store): AsyncIterable<Row> {
  const show = createShow({ store, digests: () => [], now });
  const directory = createDirectory({ store, digests: show.list, now, log: SILENT });
  const dispatch = createDispatch(createAnswers({ store, now, directory, show }), {
    store,
    now,
    log: SILENT,
  });
  const next = random(5);
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next)).join(' ');

  const began = performance.now();
  await directory.book(SHARED, 'speakers');
  yield { name: 'reading the directory of speakers', value: performance.now() - began, unit: 'ms' };

  const lines: Readonly<Record<string, () => string>> = {
    'quotes speaker': () => `quotes speaker:"${anySpeaker(next)}"`,
    'quotes about': () => `quotes ${words(2)}`,
    'quotes source': () => `quotes source:"${anyOutlet(next)}" since:30d`,
    context: () => `context ${words(3)}`,
    ask: () => `ask What did ${anySpeaker(next)} say about ${words(2)}?`,
    'ask, 10 kB': () => `ask ${words(1200)}`,
    check: () => `check ${words(12)}`,
    story: () => `story ${words(3)}`,
    speakers: () => 'speakers',
  };
  for (const [name, line] of Object.entries(lines)) yield* timed(name, () => run(dispatch, line()));
  yield* timed('autocomplete speaker', async () => {
    await dispatch.suggest('quotes', 'speaker', anySpeaker(next).slice(0, 3), CALLER);
  });
}

async function run(dispatch: Dispatch, text: string): Promise<void> {
  const reply = await dispatch.run({ id: null, caller: CALLER, input: { kind: 'text', text } });
  if (reply === null || 'id' in Object(reply.message.data)) throw new Error(`broke: ${text.slice(0, 80)}`);
}

async function* timed(name: string, work: () => Promise<void>): AsyncIterable<Row> {
  const times: number[] = [];
  await work();
  for (let at = 0; at < RUNS; at++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  yield { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms', aim: '≤ 10' };
  yield { name: `${name}, p99`, value: percentile(times, 0.99), unit: 'ms', aim: '≤ 50' };
}
