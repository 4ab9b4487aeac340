/** One of several processes that are measured together: it empties the outbox, answers commands for some seconds, or takes in articles. */

import { randomUUID } from 'node:crypto';
import type { Draft } from '../src/core/articles/article.ts';
import { SHARED } from '../src/core/base/scope.ts';
import { timestamp } from '../src/core/base/time.ts';
import { createAnswers } from '../src/core/commands/answers.ts';
import { createDispatch } from '../src/core/commands/dispatch/dispatch.ts';
import { addArticles, type FoundArticle } from '../src/core/ingest/add-articles.ts';
import { createIngest } from '../src/core/ingest/ingest-article.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { NO_ARTIST } from '../src/core/pictures/artist.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { createDigestViews } from '../src/core/publishing/digest-views.ts';
import { createFiles } from '../src/sources/index.ts';
import { openStore } from '../src/store/index.ts';
import { createAnalyst } from '../src/workers/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { corpus } from './corpus.ts';
import { random } from './random.ts';
import { anySpeaker, anyWord } from './records.ts';

const [, , what = '', url = '', ...more] = process.argv;
const now = () => Temporal.Now.instant();
const store = await openStore({ url }, { now });

/** Claims, tries and settles as the drain does, without a platform to wait for. */
async function deliver(): Promise<number> {
  const owner = randomUUID();
  let done = 0;
  for (let idle = 0; idle < 3; ) {
    const at = timestamp(now());
    const mine = await store.deliveries.claim({
      ...{ owner, now: at, leaseMs: 60_000, limit: 100, platform: 'slack', except: [] },
    });
    idle = mine.length === 0 ? idle + 1 : 0;
    await Promise.all(
      mine.map(async ({ id }) => {
        await store.deliveries.trying(id, owner, at, 60_000);
        await store.deliveries.settle(id, owner, { status: 'sent', outcome: null });
      }),
    );
    done += mine.length;
  }
  return done;
}

/** Four people who ask one question after another. */
async function ask(ms: number): Promise<number> {
  const show = createDigestViews({ store, digests: () => [], now });
  const directory = createNameDirectory({ store, digests: show.list, now, log: SILENT });
  const people = { servedAlone: async () => true };
  const dispatch = createDispatch(
    createAnswers({ store, now, directory, show, writing: null, artist: NO_ARTIST, people }),
    { store, now, log: SILENT },
  );
  const next = random(process.pid);
  const caller = {
    ...{ platform: 'bench', workspace: null, user: 'u', channel: 'c', direct: false, manager: false },
    ...{ locale: 'en', timezone: 'UTC', scope: SHARED },
  };
  const lines = [
    () => `quotes speaker:"${anySpeaker(next)}"`,
    () => `quotes ${anyWord(next)} ${anyWord(next)}`,
    () => `ask Who ${Array.from({ length: 6 }, () => anyWord(next)).join(' ')}?`,
    () => 'speakers since:30d',
  ];
  await directory.nameIndex(SHARED, 'speakers');
  const until = performance.now() + ms;
  let done = 0;
  const person = async (): Promise<void> => {
    while (performance.now() < until) {
      const text = lines[done % lines.length]?.() ?? '';
      done += 1;
      await dispatch.run({ id: randomUUID(), caller, input: { kind: 'text', text } });
    }
  };
  await Promise.all([person(), person(), person(), person()]);
  return done;
}

/** Milliseconds spent waiting for the lock of the stories, and holding it. */
const lock = { waited: 0, held: 0 };

/** The store, with the time of each lock of the stories counted. */
const watched: Store = {
  ...store,
  transaction: async (work) => {
    let entered: number | null = null;
    try {
      return await store.transaction((tx) =>
        work({
          ...tx,
          stories: {
            ...tx.stories,
            enter: async () => {
              const from = performance.now();
              await tx.stories.enter();
              entered = performance.now();
              lock.waited += entered - from;
            },
          },
        }),
      );
    } finally {
      if (entered !== null) lock.held += performance.now() - entered;
    }
  },
};

const SAMPLES = new URL('../config/samples', import.meta.url).pathname;

/** Analyses and stores every `of`-th article, from the `part`-th on, with so many threads. */
async function takeIn(
  articles: number,
  part: number,
  of: number,
  threads: number,
): Promise<() => Promise<number>> {
  const analyst = createAnalyst({ threads });
  const samples: Draft[] = [];
  for await (const found of createFiles({ analyst }).read(SAMPLES))
    if ('draft' in found) samples.push(found.draft);
  const drafts = [...corpus(samples, articles)].filter((_, n) => n % of === part);
  async function* retold(): AsyncGenerator<FoundArticle> {
    for (const draft of drafts) yield { name: 'generated', draft };
  }
  const ingest = createIngest({ store: watched, analyst, now, log: SILENT });
  return async () => {
    let done = 0;
    for await (const item of addArticles(retold(), null, { ingest, sources: store.sources, now }))
      if (!('error' in item)) done += 1;
    await analyst.close();
    return done;
  };
}

/** Loads what the work needs, which is not measured. */
async function prepare(): Promise<() => Promise<number>> {
  const [first = 0, second = 0, third = 0, fourth = 0] = more.map(Number);
  if (what === 'ingest') return takeIn(first, second, third, fourth);
  if (what === 'deliver') return deliver;
  await ask(500);
  return () => ask(first * 1_000);
}

const work = await prepare();
const [began, before] = [performance.now(), process.cpuUsage()];
const done = await work();
const { user, system } = process.cpuUsage(before);
const ms = performance.now() - began;
process.stdout.write(JSON.stringify({ done, ms, cpuMs: (user + system) / 1_000, ...lock }));
await store.close();
