/** Rows for the store's contracts: subscriptions, deliveries, digests and editions with whatever a test does not care about. */

import { type Digest, digestSchema } from '../../src/core/digests/digest.ts';
import type { Edition, EditionItem, Series } from '../../src/core/digests/edition.ts';
import type { ClaimRequest, CorrectionEntry, Delivery } from '../../src/core/ports/delivery-store.ts';
import { preferencesSchema, type Subscription } from '../../src/core/subscriptions/subscription.ts';
import { A, day } from './store-records.ts';

export const MINUTE = 60_000;

export const subscriptionOf = (id: string, about: Partial<Subscription> = {}): Subscription => ({
  id,
  subject: { kind: 'digest', digest: 'morning', workspace: null, schedule: null, filter: null },
  to: { platform: 'slack', address: 'T0A/C1', options: { thread: true } },
  workspace: A,
  owner: 'channel',
  status: 'active',
  reason: null,
  preferences: preferencesSchema.parse({ quiet: { from: '22:00', to: '07:00' } }),
  createdAt: day(1),
  ...about,
});

export const deliveryOf = (id: string, about: Partial<Delivery> = {}): Delivery => ({
  id,
  message: `m-${id}`,
  edition: null,
  subscription: null,
  workspace: null,
  to: { platform: 'slack', address: 'C1', options: {} },
  part: 0,
  parts: 1,
  payload: { text: id },
  edit: null,
  key: `key-${id}`,
  status: 'due',
  dueAt: day(1),
  createdAt: day(1),
  attempts: [],
  ref: null,
  detail: null,
  ...about,
});

/** A row for a place of its own. */
export const placed = (id: string, address: string, about: Partial<Delivery> = {}): Delivery =>
  deliveryOf(id, { to: { platform: 'slack', address, options: {} }, ...about });

export const claimAt = (now: string, about: Partial<ClaimRequest> = {}): ClaimRequest => ({
  owner: 'me',
  now,
  leaseMs: MINUTE,
  limit: 100,
  platform: 'slack',
  except: [],
  ...about,
});

export const morning: Series = { digest: 'morning', workspace: null, subscription: null };

export const digestOf = (name: string, workspace: string | null, title = name): Digest => ({
  name,
  workspace,
  definition: digestSchema.parse({ title, sections: [{ title: 'All' }] }),
});

export const choosing = (article: string, about: Partial<EditionItem> = {}): EditionItem => ({
  article,
  revision: 1,
  story: 'story',
  section: 'All',
  place: 1,
  score: 0.5,
  terms: { recency: 0.5 },
  matched: ['topic:gate'],
  quotes: [],
  update: false,
  also: [],
  ...about,
});

export const editionOf = (id: string, about: Partial<Edition> = {}): Edition => ({
  ...morning,
  id,
  number: 1,
  slot: `slot-${id}`,
  manual: false,
  plannedAt: day(1),
  madeAt: day(1),
  considered: 3,
  chosen: [],
  left: [{ article: 'z', reason: 'too old' }],
  ...about,
});

/** The log's entry of a correction of an article. */
export function correctionOf(article: string, about: Partial<CorrectionEntry> = {}): CorrectionEntry {
  return {
    article,
    workspace: null,
    outlet: 'Harbour News',
    url: null,
    revision: 2,
    status: 'changed',
    headline: true,
    changes: [
      {
        quote: 'q1',
        change: 'words',
        speaker: 'Ada Brook',
        of: 'article',
        direct: true,
        start: 3,
        end: 8,
        text: 'words',
        after: 'q2',
      },
    ],
    edited: 2,
    told: 1,
    madeAt: day(1),
    ...about,
  };
}
