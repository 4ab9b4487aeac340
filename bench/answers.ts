/** Measures every command that answers, and autocomplete, over a store of generated articles. */
import type { Caller, Dispatch } from '../src/core/commands/command.ts';
import { createDirectory } from '../src/core/commands/directory.ts';
import { createDispatch } from '../src/core/commands/dispatch.ts';
import { createAnswers } from '../src/core/commands/index.ts';
import { createShow } from '../src/core/digests/show.ts';
import type { Store } from '../src/core/ports.ts';
import { SHARED } from '../src/core/scope.ts';
import { random } from './random.ts';
import { anyOutlet, anySpeaker, anyWord } from './records.ts';
import { longestStep, percentile, type Row } from './row.ts';
import { SILENT } from './soak/outbox.ts';
import { now, openFilled, peakMemory } from './stored.ts';

const RUNS = 60;

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
  const store = await openFilled();
  try {
    yield* commands(store);
    yield peakMemory();
  } finally {
    await store.close();
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
  const step = await longestStep(() => directory.book(SHARED, 'speakers'));
  yield { name: 'reading the directory of speakers', value: performance.now() - began, unit: 'ms' };
  yield { name: 'reading the directory, longest step', value: step, unit: 'ms', aim: '≤ 50' };

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
