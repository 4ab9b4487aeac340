/** Makes the outbox rows of a message: one for each rendered part, with the key under which it is posted once. */
import { type Timestamp, timestamp } from '../base/time.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Destination } from '../subscriptions/destination.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { contentKey } from './content-key.ts';
import type { Json, PostedRef } from './outcome.ts';

export interface Posting {
  /** Identifies the content. The same content is posted to a destination once. */
  readonly about: readonly (string | number)[];
  readonly edition: string | null;
  readonly subscription: string | null;
  readonly workspace: string | null;
  readonly to: Destination;
  readonly payloads: readonly Json[];
  readonly dueAt: Timestamp;
  readonly now: Temporal.Instant;
}

export function outboxRows(posting: Posting): readonly Delivery[] {
  const { edition, subscription, workspace, to, payloads, dueAt } = posting;
  const message = messageId(posting.about, to);
  return payloads.map((payload, part) => ({
    id: `${message}.${part}`,
    message,
    edition,
    subscription,
    workspace,
    to,
    part,
    parts: payloads.length,
    payload,
    edit: null,
    ...unsent(contentKey(message, part), dueAt, timestamp(posting.now)),
  }));
}

/** What a row says before its first attempt. */
function unsent(
  key: string,
  dueAt: Timestamp,
  createdAt: Timestamp,
): Pick<Delivery, 'key' | 'status' | 'dueAt' | 'createdAt' | 'attempts' | 'ref' | 'detail'> {
  return { key, status: 'due', dueAt, createdAt, attempts: [], ref: null, detail: null };
}

/** The row that edits an existing post. Two rows with the same payload are one. */
export function editRow(posted: Delivery, ref: PostedRef, payload: Json, now: Temporal.Instant): Delivery {
  const at = timestamp(now);
  const id = `${posted.id}.${contentKey('edit', JSON.stringify(payload)).slice(0, 8)}`;
  return {
    ...posted,
    id,
    payload,
    edit: ref,
    ...unsent(contentKey(id), at, at),
  };
}

/** What the payload of a row says that publishes a post. */
const PUBLISHING = { publish: true } as const;

/**
 * The row that publishes a post to the followers of its channel. It has an address of its own: waiting for its turn, which may take an
 * hour, must keep no post back. It belongs to no edition, because it has no content to correct.
 */
export function publishRow(posted: Delivery, ref: PostedRef, now: Temporal.Instant): Delivery {
  const at = timestamp(now);
  const id = `${posted.id}.publish`;
  const to = { ...posted.to, address: `${posted.to.address}/publish`, options: {} };
  return {
    ...posted,
    id,
    edition: null,
    to,
    payload: PUBLISHING,
    edit: ref,
    ...unsent(contentKey(id), at, at),
  };
}

/** The channel whose post such a row publishes. */
export function publishedPlace({ to }: Pick<Delivery, 'to'>): Delivery['to'] {
  return { ...to, address: to.address.replace(/\/publish$/, '') };
}

export function isPublishing({ edit, payload }: Pick<Delivery, 'edit' | 'payload'>): boolean {
  return edit !== null && JSON.stringify(payload) === JSON.stringify(PUBLISHING);
}

/** The row that posts a part again because a person asked: a new post with its own key. */
export function againRow(finished: Delivery, now: Temporal.Instant): Delivery {
  const at = timestamp(now);
  const id = `${finished.message}.${finished.part}.${at}`;
  return {
    ...finished,
    id,
    ...unsent(contentKey(id), at, at),
  };
}

/** The identity of an edition's message. */
export function editionAbout(edition: string): Posting['about'] {
  return ['edition', edition];
}

export function messageId(about: Posting['about'], to: Destination): string {
  return contentKey(...about, destinationKey(to));
}
