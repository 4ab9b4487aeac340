/** Forum posts: a title, tags chosen by section, and the first part as the opening message. */
import * as z from 'zod';
import type { PostedRef } from '../../../core/delivery/outcome.ts';
import type { DeliveryOptions } from '../../../core/subscriptions/destination.ts';
import type { Rest } from '../connection/rest.ts';
import { FORUM_TAGS } from '../limits.ts';
import type { Payload } from './payload.ts';
import { payloadHeadings } from './title.ts';

/** Time to read the forum's tags, short because the post has to be sent in time. */
const LOOK_MS = 5_000;

const opened = z.looseObject({ id: z.string() });
const forumSchema = z.looseObject({
  available_tags: z.array(z.looseObject({ id: z.string(), name: z.string() })).nullish(),
});

/** Opens a post. Discord accepts no nonce here, so an attempt in doubt is found by its marker. */
export async function forumPost(
  payload: Payload,
  name: string,
  options: DeliveryOptions,
  forum: string,
  rest: Rest,
): Promise<PostedRef> {
  const tags = await tagsFor(payload, options.tags ?? {}, forum, rest);
  const body = {
    name,
    message: payload,
    ...(tags.length > 0 ? { applied_tags: tags } : {}),
  };
  const post = opened.parse(await rest({ method: 'POST', path: `/channels/${forum}/threads`, body }));
  // The opening message has the post's id. docs/resources/channel.mdx, "Start Thread in Forum or Media Channel".
  return { channel: post.id, message: post.id, thread: post.id };
}

/** Tags, by id or name, of the sections whose headings are in the opening message. */
async function tagsFor(
  payload: Payload,
  bySection: Readonly<Record<string, string>>,
  forum: string,
  rest: Rest,
): Promise<readonly string[]> {
  const headings = new Set(payloadHeadings(payload));
  const wanted = Object.entries(bySection).flatMap(([section, tag]) => (headings.has(section) ? [tag] : []));
  if (wanted.length === 0) return [];
  const { available_tags } = forumSchema.parse(
    await rest({ method: 'GET', path: `/channels/${forum}`, withinMs: LOOK_MS }),
  );
  const known = available_tags ?? [];
  const ids = wanted.flatMap((tag) => known.find(({ id, name }) => id === tag || name === tag)?.id ?? []);
  return [...new Set(ids)].slice(0, FORUM_TAGS);
}
