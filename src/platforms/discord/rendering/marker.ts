/** The marker by which a post is found again: a component id that Discord stores but does not show. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Json } from '../../../core/delivery/outcome.ts';
import { type Payload, TYPE } from './payload.ts';

/** Discord's own ids count up from 1; ours are far above. docs/components/reference.mdx, "Anatomy of a Component". */
const LOWEST = 1 << 20;
const HIGHEST = 2 ** 31 - 1;

/** 31 bits computed from the delivery's key: as good as unique within one channel and a few minutes. */
function markerOf(key: string): number {
  const number = createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1;
  return LOWEST + (number % (HIGHEST - LOWEST));
}

/** The payload with the marker on its container. */
export function withMarker(payload: Payload, key: string): Payload {
  const id = markerOf(key);
  return {
    ...payload,
    components: payload.components.map((each) => (each.type === TYPE.container ? { ...each, id } : each)),
  };
}

const marked = z.looseObject({
  nonce: z.union([z.string(), z.number()]).nullish(),
  components: z.array(z.looseObject({ type: z.number(), id: z.number().nullish() })).nullish(),
});

/** Whether a message read from a channel is the post with this key. */
export function hasMarker(message: unknown, key: string): boolean {
  const read = marked.safeParse(message);
  if (!read.success) return false;
  const id = markerOf(key);
  return (
    read.data.nonce === key ||
    (read.data.components ?? []).some((each) => each.type === TYPE.container && each.id === id)
  );
}

const payloadShape = z.looseObject({
  flags: z.number(),
  components: z.array(z.looseObject({ type: z.number() })),
});

/** A stored payload that `render` made; null for anything else. */
export function payloadFrom(json: Json): Payload | null {
  return payloadShape.safeParse(json).success ? (json as Payload) : null;
}
