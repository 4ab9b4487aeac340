/** The marker by which a post is found again: a component id that Discord stores but does not show. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Json } from '../../../core/delivery/outcome.ts';
import { type Payload, type StoredPayload, TYPE } from './payload.ts';

/** Discord's own ids count up from 1; ours are far above. docs/components/reference.mdx, "Anatomy of a Component". */
const LOWEST = 1 << 20;
const HIGHEST = 2 ** 31 - 1;

/** 31 bits computed from the delivery's key: as good as unique within one channel and a few minutes. */
function markerOf(key: string): number {
  const number = createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1;
  return LOWEST + (number % (HIGHEST - LOWEST));
}

/** The payload with the marker on the first component that takes one. Plain text alone has no place for it. */
export function withMarker(payload: Payload, key: string): Payload {
  const id = markerOf(key);
  const at = payload.components.findIndex(({ type }) => MARKED.has(type));
  return {
    ...payload,
    components: payload.components.map((each, i) => (i === at ? { ...each, id } : each)),
  };
}

const MARKED: ReadonlySet<number> = new Set([TYPE.container, TYPE.text, TYPE.row]);

const marked = z.looseObject({
  nonce: z.union([z.string(), z.number()]).nullish(),
  content: z.string().nullish(),
  author: z.looseObject({ id: z.string() }).nullish(),
  components: z.array(z.looseObject({ type: z.number(), id: z.number().nullish() })).nullish(),
});

/**
 * Whether a message read from a channel is the post with this key. Plain text is known by its words, within the time of its attempts.
 * @param me the bot's own user id
 */
export function isPost(message: unknown, key: string, payload: Payload, me: string): boolean {
  const read = marked.safeParse(message);
  if (!read.success) return false;
  const { nonce, components, content, author } = read.data;
  if (nonce === key) return true;
  if (payload.content !== undefined && payload.components.length === 0)
    return author?.id === me && content === payload.content.trim();
  const id = markerOf(key);
  return (components ?? []).some((each) => MARKED.has(each.type) && each.id === id);
}

const payloadShape = z.looseObject({
  flags: z.number(),
  components: z.array(z.looseObject({ type: z.number() })),
});

/** A stored payload that `render` made; null for anything else. */
export function payloadFrom(
  json: Json,
): { readonly payload: Payload; readonly threadName: string | null } | null {
  if (!payloadShape.safeParse(json).success) return null;
  const { threadName = null, ...payload } = json as StoredPayload;
  return { payload, threadName };
}
