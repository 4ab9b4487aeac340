/** The store alone: how fast articles go in, what each query of the commands takes, how fast the outbox empties. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SHARED } from '../src/core/base/scope.ts';
import { timestamp } from '../src/core/base/time.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { nameKey } from '../src/core/text/names/name-spelling.ts';
import { openStore } from '../src/store/index.ts';
import { random } from './random.ts';
import { anyOutlet, anySpeaker, anyWord, wordOfRank } from './records.ts';
import { percentile, type Row } from './row.ts';
import { ARTICLES, file, now, openFilled, TOGETHER, timeOf } from './store-contents.ts';

const RUNS = 100;
const DELIVERIES = 2_000;
const PAGE = { limit: 10, offset: 0 } as const;

export async function* measure(): AsyncIterable<Row> {
  const kept = existsSync(file);
  const started = performance.now();
  const store = await openFilled();
  try {
    if (!kept) {
      const seconds = (performance.now() - started) / 1000;
      yield {
        name: `save, ${TOGETHER} together`,
        value: ARTICLES / seconds,
        unit: 'articles/s',
        aim: '≥ 150',
      };
    }
    yield* opening();
    yield* queries(store);
    yield* drain(store);
  } finally {
    await store.close();
  }
}

async function* opening(): AsyncIterable<Row> {
  const { size } = await stat(file);
  yield { name: 'file, per article of 4 kB', value: size / 1024 / ARTICLES, unit: 'kB' };
  const began = performance.now();
  await (await openStore({ file }, { now })).close();
  yield { name: 'open and close', value: performance.now() - began, unit: 'ms' };
}

/** Each query as the commands ask it, with words, names and times that differ from run to run. */
function asked(store: Store): Readonly<Record<string, () => Promise<unknown>>> {
  const next = random(7);
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next));
  const speakers = () => [nameKey(anySpeaker(next))];
  const outlets = () => [anyOutlet(next)];
  const since = () => timestamp(timeOf(next()));
  const { quotes, search, speakers: voices, articles } = store;
  const ids = () => Array.from({ length: 50 }, () => `article-${Math.floor(next() * ARTICLES)}`);
  return {
    'quotes of a speaker': () => quotes.list(SHARED, { speakers: speakers() }, PAGE),
    'quotes of a speaker in an outlet': () =>
      quotes.list(SHARED, { speakers: speakers(), outlets: outlets() }, PAGE),
    'quotes until a time': () => quotes.list(SHARED, { until: since() }, PAGE),
    'quotes about three words': () => quotes.list(SHARED, { about: words(3).join(' ') }, PAGE),
    'quotes of a speaker about two words': () =>
      quotes.list(SHARED, { speakers: speakers(), about: words(2).join(' ') }, PAGE),
    'quotes counted, about two words': () => quotes.count(SHARED, { about: words(2).join(' ') }),
    'quotes like twelve words': () => quotes.like(SHARED, words(12).join(' '), 20),
    'quotes like the four commonest words': () =>
      quotes.like(SHARED, [0, 1, 2, 3].map(wordOfRank).join(' '), 20),
    'passages with six words': () => search.passages(SHARED, words(6), {}, 50),
    'passages with 24 words': () => search.passages(SHARED, words(24), {}, 50),
    'passages with two common words until a time': () =>
      search.passages(SHARED, [wordOfRank(1), wordOfRank(4)], { until: since() }, 50),
    'passages with three words in an outlet': () =>
      search.passages(SHARED, words(3), { outlets: outlets() }, 50),
    'rarity of 24 words': () => search.rarity(SHARED, words(24)),
    'speakers ranked': () => voices.rank(SHARED, {}, 15),
    'speakers ranked since a time': () => voices.rank(SHARED, { since: since() }, 15),
    'speakers ranked in an outlet': () => voices.rank(SHARED, { outlets: outlets() }, 15),
    'articles counted since a time': () => articles.count(SHARED, { since: since() }),
    'articles until a time': () => articles.list(SHARED, { until: since() }, PAGE),
    'fifty articles with their findings': () => articles.records(SHARED, ids()),
  };
}

async function* queries(store: Store): AsyncIterable<Row> {
  for (const [name, ask] of Object.entries(asked(store))) {
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const began = performance.now();
      await ask();
      taken.push(performance.now() - began);
    }
    yield { name: `${name}, p50`, value: percentile(taken, 0.5), unit: 'ms', aim: '≤ 10' };
    yield { name: `${name}, p99`, value: percentile(taken, 0.99), unit: 'ms', aim: '≤ 50' };
  }
}

/** Claims, tries and settles as the drain does, without a platform to wait for. */
async function* drain(store: Store): AsyncIterable<Row> {
  const at = timestamp(now());
  const run = `bench-${performance.now()}`;
  const rows = Array.from(
    { length: DELIVERIES },
    (_, n): Delivery => ({
      id: `${run}-${n}`,
      message: `${run}-${n}`,
      edition: null,
      subscription: null,
      workspace: null,
      to: { platform: run, address: `channel-${n}`, options: {} },
      part: 0,
      parts: 1,
      payload: { text: 'x'.repeat(1500) },
      edit: null,
      key: `${run}-${n}`,
      status: 'due',
      dueAt: at,
      createdAt: at,
      attempts: [],
      ref: null,
      detail: null,
    }),
  );
  await store.deliveries.add(rows);
  const claim = { owner: run, now: at, leaseMs: 60_000, limit: 100, platform: run, except: [] } as const;
  const began = performance.now();
  for (;;) {
    const mine = await store.deliveries.claim(claim);
    if (mine.length === 0) break;
    await Promise.all(
      mine.map(async ({ id }) => {
        await store.deliveries.trying(id, run, at, 60_000);
        const ref = { channel: 'c', message: id };
        await store.deliveries.settle(id, run, { status: 'sent', outcome: { kind: 'sent', ref }, ref });
      }),
    );
  }
  const seconds = (performance.now() - began) / 1000;
  yield { name: 'outbox emptied', value: DELIVERIES / seconds, unit: 'deliveries/s', aim: '≥ 1000' };
}
