/** The fields of an article as people write them, in front matter and in JSON, under the names that are in use for them. */
import * as z from 'zod';
import type { Draft } from '../core/articles/article.ts';
import { asRecord } from '../core/articles/as-record.ts';
import { UserError } from '../core/base/errors.ts';
import { shorten } from '../core/base/shorten.ts';
import { sourceId } from '../core/sources/source.ts';

/** Field → the names it goes by; the first that is there counts. */
const NAMES = {
  text: ['text', 'content', 'body', 'articleBody', 'article'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonicalUrl'],
  outlet: ['source', 'outlet', 'publisher', 'site'],
  byline: ['byline', 'author', 'authors'],
  publishedAt: ['publishedAt', 'published', 'published_at', 'datePublished', 'date', 'pubDate'],
  summary: ['summary', 'description', 'abstract'],
  language: ['language', 'lang'],
  picture: ['picture', 'image'],
  kind: ['kind'],
  speaker: ['speaker'],
} as const;

export type Fields = { readonly [Field in keyof typeof NAMES]?: string };

/** What people write where a text belongs: also a list of names, an object with a name, a date. */
const valueSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.date().transform((date) => date.toISOString()),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .transform((names) => names.join(', ')),
]);

/**
 * @throws {UserError} when a field holds something else than text.
 */
export function readFields(given: unknown): Fields {
  const record = z.record(z.string(), z.unknown()).safeParse(given);
  if (!record.success) throw new UserError('It is not an object with the fields of an article.', SHAPE);
  const fields: Record<string, string> = {};
  for (const [field, names] of Object.entries(NAMES)) {
    const name = names.find((one) => record.data[one] !== undefined && record.data[one] !== null);
    if (name === undefined) continue;
    const value = valueSchema.safeParse(record.data[name]);
    if (!value.success) throw new UserError(`Its field ${name} is not text.`, SHAPE);
    fields[field] = value.data;
  }
  return fields;
}

const SHAPE =
  'Write {"text": …, "title": …, "url": …, "source": …, "publishedAt": …}; only text is required.';

/** Whose an article is when it says nothing itself. */
const UNKNOWN_OUTLET = 'Unknown outlet';

/** A draft of what the fields say; the outlet falls back to what the caller names, then to the address's host. */
export function draftOf(
  fields: Fields,
  text: string,
  more: { readonly outlet?: string; readonly guid?: string },
): Draft {
  const { url, outlet: named, text: _, kind, speaker, ...rest } = fields;
  const host = url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '');
  const said = named?.trim() || more.outlet || host;
  const outlet = shorten(said ?? UNKNOWN_OUTLET, 100);
  const article = kind?.trim().toLowerCase() === 'record' ? asRecord(rest, speaker) : rest;
  return {
    ...article,
    source: sourceId(outlet, null),
    outlet,
    text,
    ...(said === undefined ? { unnamed: true } : {}),
    ...(url === undefined ? {} : { url }),
    ...(more.guid === undefined ? {} : { guid: more.guid }),
  };
}
