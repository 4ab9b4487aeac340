/** A store with articles and subscriptions to one digest, and the clockwork that makes its editions: for soaks of the clock. */

import { recordOf } from '../bench/records.ts';
import { type Now, timestamp } from '../src/core/base/time.ts';
import { type Digest, digestSchema } from '../src/core/digests/digest.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { createTick, type Tick } from '../src/core/publishing/tick.ts';
import { preferencesSchema } from '../src/core/subscriptions/subscription.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { createFakePlatform } from '../test/fakes/platform/client.ts';

export interface RoomOptions {
  readonly now: Now;
  readonly articles: number;
  /** When the newest of the articles was written. */
  readonly articlesAt: Temporal.Instant;
  readonly subscriptions: number;
  /** Cron expression of the n-th subscription, and its zone. */
  readonly schedule: (n: number) => string;
  readonly timezone: (n: number) => string;
}

export interface Room {
  readonly store: Store;
  /** A process of its own each time, as after a restart. */
  readonly publishingTick: () => Tick;
}

const DIGEST: Digest = {
  name: 'soak',
  workspace: null,
  definition: digestSchema.parse({
    title: 'Soak',
    catchUp: '2d',
    empty: 'note',
    sections: [{ title: 'All' }],
  }),
};

export async function openRoom(options: RoomOptions): Promise<Room> {
  const { now, articles, articlesAt, subscriptions, schedule, timezone } = options;
  const store = await openStore({ file: ':memory:' }, { now });
  await store.transaction(async (tx) => {
    for (let n = 0; n < articles; n += 1) await tx.articles.save(recordOf(n, articlesAt));
    for (let n = 0; n < subscriptions; n += 1) {
      await tx.subscriptions.save({
        id: `s${n}`,
        subject: { kind: 'digest', digest: 'soak', workspace: null, schedule: schedule(n), filter: null },
        to: { platform: 'chat', address: `c${n}`, options: {} },
        workspace: null,
        owner: 'channel',
        status: 'active',
        reason: null,
        preferences: preferencesSchema.parse({ timezone: timezone(n) }),
        createdAt: timestamp(now()),
      });
    }
  });
  const chat = createFakePlatform({ name: 'chat', kind: 'keyed', url: 'http://127.0.0.1:9' });
  const publishingTick = () =>
    createTick({
      store,
      platforms: new Map([['chat', chat]]),
      digests: () => [DIGEST],
      now,
      log: SILENT,
      random: Math.random,
      owner: 'one',
    });
  return { store, publishingTick };
}
