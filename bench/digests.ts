/** Measures digests: an edition with 10,000 stored articles, slots of a schedule, deliveries through the outbox. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsFor } from '../soak/outbox.ts';
import { timestamp } from '../src/core/base/time.ts';
import { createDrain } from '../src/core/delivery/drain.ts';
import { compose } from '../src/core/digests/compose.ts';
import { type Digest, digestSchema } from '../src/core/digests/digest.ts';
import type { Platform, Store } from '../src/core/ports/ports.ts';
import { previewDigest } from '../src/core/publishing/digest-views.ts';
import { createPublishEdition } from '../src/core/publishing/publish-edition.ts';
import { nextSlots, readSchedule } from '../src/core/schedule/schedule.ts';
import { wordingFor } from '../src/core/wording/index.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { random } from './random.ts';
import { anySpeaker, wordOfRank } from './records.ts';
import { longestStep, percentile, type Row } from './row.ts';
import { now, openFilled, peakMemory } from './store-contents.ts';

const DELIVERIES = 5_000;
const RUNS = 15;

export async function* measure(): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  try {
    yield* editions();
    yield slots();
    yield* deliveries(join(folder, 'deliveries.db'));
    yield peakMemory();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* editions(): AsyncGenerator<Row> {
  const store = await openFilled();
  yield* await timed('edition of the last day', store, digestOf('24h'));
  yield* await timed('edition of the last seven days', store, digestOf('7d'));
  yield* await timed('edition of the last seven days, by speakers', store, digestOf('7d', true));
  const publish = createPublishEdition({ store, platforms: new Map(), now, log: SILENT });
  const started = performance.now();
  await publish({
    // A name of its own: in a file that is used again the others have made their first edition.
    digest: { ...digestOf('since-last'), name: `bench-${Date.now()}` },
    slot: { key: '2026-10-01T00:00[UTC]', at: timestamp(now()) },
    manual: false,
    subscription: null,
  });
  yield {
    name: 'first edition, everything new',
    value: performance.now() - started,
    unit: 'ms',
    aim: '≤ 300',
  };
  await store.close();
}

async function timed(name: string, store: Store, digest: Digest): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    compose(await previewDigest(store, digest, now()), wordingFor(null));
    times.push(performance.now() - started);
  }
  const step = await longestStep(() => previewDigest(store, digest, now()));
  return [
    { name: `${name}, median`, value: percentile(times, 0.5), unit: 'ms', aim: '≤ 300' },
    { name: `${name}, slowest of ${RUNS}`, value: Math.max(...times), unit: 'ms' },
    { name: `${name}, longest step`, value: step, unit: 'ms', aim: '≤ 50' },
  ];
}

function digestOf(window: string, bySpeakers = false): Digest {
  const next = random(1);
  const include = bySpeakers
    ? { speakers: [anySpeaker(next), anySpeaker(next)] }
    : { topics: [wordOfRank(300), wordOfRank(400), wordOfRank(500)] };
  const sections = [
    { title: 'First', include },
    { title: 'Second', include: { topics: [wordOfRank(900)] } },
    { title: 'Rest' },
  ];
  return {
    name: 'bench',
    workspace: null,
    definition: digestSchema.parse({ title: 'Bench', window, sections }),
  };
}

function slots(): Row {
  const zones = Intl.supportedValuesOf('timeZone');
  const started = performance.now();
  for (const zone of zones) nextSlots(readSchedule('30 7 * * 1-5', zone), now(), 3);
  const each = (performance.now() - started) / zones.length;
  return { name: 'next three sends of a schedule', value: each, unit: 'ms' };
}

async function* deliveries(file: string): AsyncGenerator<Row> {
  const now = () => Temporal.Now.instant();
  const store = await openStore({ file }, { now });
  await store.deliveries.add(rowsFor('chat', DELIVERIES, 1));
  const drain = createDrain({
    store,
    platforms: new Map([['chat', instant()]]),
    now,
    random: Math.random,
    log: SILENT,
    owner: 'bench',
  });
  const started = performance.now();
  await drain.settle();
  const seconds = (performance.now() - started) / 1_000;
  const { sent } = await store.deliveries.counts();
  yield { name: 'deliveries through the outbox', value: sent / seconds, unit: 'per s', aim: '≥ 1,000' };
  await store.close();
}

/** A platform that takes everything at once: what is measured is the outbox. */
function instant(): Platform {
  return {
    name: 'chat',
    render: () => [],
    send: async ({ to }) => ({ kind: 'sent', ref: { channel: to.address, message: 'm' } }),
    find: async () => 'absent',
    edit: async (ref) => ({ kind: 'sent', ref }),
    inspect: async () => [],
    diagnose: async () => [],
    ready: () => true,
    notifyOwner: async (workspace) => ({ kind: 'sent', ref: { channel: workspace, message: 'm' } }),
    start: async () => undefined,
    stop: async () => undefined,
  };
}
