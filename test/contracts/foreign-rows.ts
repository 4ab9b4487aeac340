/** A workspace with something of every kind in it, for proofs that no other workspace sees or changes any of it. */
import { OPERATOR, scopeOf } from '../../src/core/base/scope.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { newSource } from '../../src/core/sources/manage-sources.ts';
import type { Destination } from '../../src/core/subscriptions/destination.ts';
import { day, recordOf } from './store-records.ts';
import { choosing, deliveryOf, digestOf, editionOf, subscriptionOf } from './store-rows.ts';

/** So that rows are neither sent nor removed for their age. */
const FAR = '2099-01-01T00:00:00.000Z';
const PAGE = { limit: 1_000, offset: 0 };

export interface Tenant {
  readonly workspace: string;
  readonly user: string;
  readonly channel: string;
  /** The address of the channel; of the user's direct messages. */
  readonly here: string;
  readonly inbox: string;
}

/** Each secret has ids of its own, without the secret in them. */
const idsOf = (secret: string) => (what: string) => `foreign-${secret.length}-${what}`;

/**
 * Something of every kind that belongs to this workspace; returns all its ids.
 * @param secret stands in every text of it, and in no id
 */
export async function seedForeign(
  store: Store,
  platform: string,
  other: Tenant,
  secret: string,
): Promise<readonly string[]> {
  const { workspace } = other;
  const id = idsOf(secret);
  const to: Destination = { platform, address: other.here, options: {} };
  const record = recordOf(
    id('article'),
    { workspace, source: id('source'), title: `${secret} resigns`, outlet: `${secret} Post` },
    [{ words: `We of ${secret} will not give way to anybody this year,`, by: `Ada ${secret}` }],
  );
  const about = {
    id: id('source'),
    workspace,
    outlet: `${secret} Post`,
    address: 'https://foreign.example/feed',
  };
  // Paused, so that nobody but a command changes it.
  await store.sources.save({ ...newSource(about, day(1)), paused: true });
  await store.articles.save(record);
  await store.stories.save({
    id: record.article.story,
    workspace,
    title: `${secret} resigns`,
    firstAt: day(1),
    lastAt: day(1),
    articles: 1,
    outlets: 1,
    features: { harbour: 1 },
  });
  await store.digests.save(digestOf(id('digest'), workspace, `${secret} briefing`), day(1));
  const reader = { workspace, to };
  await store.subscriptions.save(subscriptionOf(id('subscription'), reader));
  const own = { ...reader, owner: other.user, to: { ...to, address: other.inbox } };
  await store.subscriptions.save(subscriptionOf(id('person'), own));
  const series = { digest: id('digest'), workspace };
  const edition = editionOf(id('edition'), { ...series, chosen: [choosing(record.article.id)] });
  await store.transaction(async (tx) => tx.editions.add(edition));
  const row = { edition: edition.id, subscription: id('subscription'), workspace, to };
  await store.deliveries.add([
    deliveryOf(id('due'), { ...row, dueAt: FAR, createdAt: FAR }),
    deliveryOf(id('sent'), {
      ...row,
      status: 'sent',
      createdAt: FAR,
      ref: { channel: other.channel, message: '1' },
    }),
  ]);
  const quotes = record.quotes.map(({ id }) => id);
  return [
    ...[
      other.workspace,
      other.workspace.split(':')[1] ?? '',
      other.user,
      other.channel,
      other.here,
      other.inbox,
    ],
    ...[
      record.article.id,
      record.article.story,
      ...quotes,
      `${record.article.id}:0`,
      `${record.article.id}:0-5`,
    ],
    ...[id('source'), id('digest'), id('subscription'), id('person'), id('edition')],
    ...[`${id('edition')}:${record.article.id}`, id('due'), id('sent')],
  ];
}

/** All that the store holds for this workspace. */
export async function heldBy(store: Store, workspace: string, secret: string): Promise<string> {
  const id = idsOf(secret);
  const own = <T extends { readonly workspace: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.workspace === workspace);
  return JSON.stringify([
    await store.workspaces.get(workspace),
    own(await store.sources.list(OPERATOR)),
    own(await store.subscriptions.list(OPERATOR, {})),
    own(await store.deliveries.list(OPERATOR, {}, PAGE)),
    await store.articles.record(OPERATOR, id('article')),
    await store.digests.list(scopeOf(workspace)),
    await store.editions.get(OPERATOR, id('edition')),
  ]);
}
