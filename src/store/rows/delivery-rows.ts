/** Converts between rows of the outbox and deliveries. */
import type { Insertable, Selectable } from 'kysely';
import * as z from 'zod';
import type { Delivery } from '../../core/ports/delivery-store.ts';
import { deliveryOptions } from '../../core/subscriptions/destination.ts';
import type { DeliveryTable } from '../schema.ts';
import { json, readJson, readJsonOrNull } from './json.ts';
import { workspaceFromKey, workspaceKey } from './scoped.ts';

const statusShape = z.enum(['due', 'claimed', 'sent', 'rejected', 'unknown', 'cancelled']);

const refShape = z.object({
  channel: z.string(),
  message: z.string(),
  thread: z.string().exactOptional(),
  workspace: z.string().exactOptional(),
});

const outcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), ref: refShape }),
  z.object({
    kind: z.literal('retry'),
    reason: z.string(),
    afterMs: z.number().exactOptional(),
    ambiguous: z.boolean().exactOptional(),
  }),
  z.object({
    kind: z.literal('rejected'),
    reason: z.enum(['not_found', 'forbidden', 'bad_payload', 'unauthorized']),
    detail: z.string(),
  }),
]);

export const attemptsShape = z.array(z.object({ at: z.string(), outcome: outcomeShape.nullable() }));

export function deliveryOf(row: Selectable<DeliveryTable>): Delivery {
  return {
    id: row.id,
    message: row.message,
    edition: row.edition,
    subscription: row.subscription,
    workspace: workspaceFromKey(row.workspace),
    to: {
      platform: row.platform,
      address: row.address,
      options: readJson(deliveryOptions, row.options, 'deliveries.options'),
    },
    part: row.part,
    parts: row.parts,
    payload: readJson(json, row.payload, 'deliveries.payload'),
    edit: readJsonOrNull(refShape, row.edit, 'deliveries.edit'),
    key: row.key,
    status: statusShape.parse(row.status),
    dueAt: row.due_at,
    createdAt: row.created_at,
    attempts: readJson(attemptsShape, row.attempts, 'deliveries.attempts'),
    ref: readJsonOrNull(refShape, row.ref, 'deliveries.ref'),
    detail: row.detail,
  };
}

const finished = (status: Delivery['status']): boolean => status !== 'due' && status !== 'claimed';

export function deliveryRow(delivery: Delivery): Insertable<DeliveryTable> {
  return {
    id: delivery.id,
    message: delivery.message,
    edition: delivery.edition,
    subscription: delivery.subscription,
    workspace: workspaceKey(delivery.workspace),
    platform: delivery.to.platform,
    address: delivery.to.address,
    options: JSON.stringify(delivery.to.options),
    part: delivery.part,
    parts: delivery.parts,
    payload: JSON.stringify(delivery.payload),
    edit: delivery.edit === null ? null : JSON.stringify(delivery.edit),
    key: delivery.key,
    status: delivery.status,
    due_at: delivery.dueAt,
    created_at: delivery.createdAt,
    attempts: JSON.stringify(delivery.attempts),
    in_doubt: delivery.attempts.at(-1)?.outcome === null ? 1 : 0,
    ref: delivery.ref === null ? null : JSON.stringify(delivery.ref),
    detail: delivery.detail,
    finished_at: finished(delivery.status) ? delivery.createdAt : null,
  };
}
