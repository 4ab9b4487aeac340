/** A desk for digest tests: a store in memory, a clock set by hand, articles written in a line, platforms that answer. */

import type { Article } from '../../../src/core/articles/article.ts';
import { timestamp } from '../../../src/core/base/time.ts';
import { contentKey } from '../../../src/core/delivery/content-key.ts';
import { type Digest, digestSchema } from '../../../src/core/digests/digest.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import { createPublishEdition, type PublishResult } from '../../../src/core/publishing/publish-edition.ts';
import { slotAt } from '../../../src/core/schedule/schedule.ts';
import type { Subscription } from '../../../src/core/subscriptions/subscription.ts';
import { recordOf, type Said, spanOf } from '../../contracts/store-records.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { type HandClock, handClock, scripted } from '../delivery/outbox.ts';

export { textOf as spoken } from '../messages/said.ts';

export interface Desk {
  readonly store: Store;
  readonly clock: HandClock;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** Stores an article as of now; the same id again is its next revision. */
  write(id: string, about?: Partial<Article>, said?: readonly Said[]): Promise<void>;
  publish(digest: Digest, subscription?: Subscription): Promise<PublishResult>;
}

export async function openDesk(platforms: readonly Platform[] = [scripted('chat')]): Promise<Desk> {
  const clock = handClock();
  const store = await openMemoryStore({ now: clock.now });
  const byName = new Map(platforms.map((platform) => [platform.name, platform]));
  const publish = createPublishEdition({ store, platforms: byName, now: clock.now, log: SILENT });
  return {
    store,
    clock,
    platforms: byName,
    write: async (id, about = {}, said = []) => {
      const at = timestamp(clock.now());
      const former = await store.articles.get({ kind: 'operator' }, id);
      const record = recordOf(
        id,
        {
          publishedAt: at,
          storedAt: former?.storedAt ?? at,
          revisedAt: at,
          revision: (former?.revision ?? 0) + 1,
          ...about,
        },
        said,
      );
      const first = record.article.text.split('\n')[0] ?? '';
      // As in life, other words are another quote.
      const quotes = record.quotes.map((quote) => ({ ...quote, id: contentKey(id, quote.text) }));
      await store.articles.save({ ...record, quotes, summary: [spanOf(record.article.text, first)] });
    },
    publish: (digest, subscription) =>
      publish({
        digest,
        slot: slotAt(clock.now(), digest.definition.timezone),
        manual: false,
        subscription: subscription ?? null,
      }),
  };
}

export function digestOf(definition: Readonly<Record<string, unknown>> = {}, name = 'morning'): Digest {
  return {
    name,
    workspace: null,
    definition: digestSchema.parse({ title: 'Morning', sections: [{ title: 'All' }], ...definition }),
  };
}

/** The articles of an edition, in order. */
export function chosenIn(published: PublishResult): readonly string[] {
  return published.kind === 'published' ? published.edition.chosen.map(({ article }) => article) : [];
}
