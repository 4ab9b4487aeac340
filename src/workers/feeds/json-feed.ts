/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). Invalid fields are left out one by one. */
import * as z from 'zod';
import type { Feed, FeedItem } from '../../core/sources/feed.ts';
import { feedDate } from './feed-date.ts';
import { readMarkup } from './inline-html.ts';
import { resolved } from './xml.ts';

const text = z.string().trim().min(1).optional().catch(undefined);
const author = z.object({ name: text }).optional().catch(undefined);

const itemSchema = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author,
  authors: z.array(author).optional().catch(undefined),
  tags: z.array(z.string()).catch([]).default([]),
  language: text,
});

const feedSchema = z.object({
  version: z.string().regex(/jsonfeed/i),
  title: text,
  home_page_url: text,
  language: text,
  author,
  authors: z.array(author).optional().catch(undefined),
  items: z.array(z.unknown()),
});

/** Null if the document is no JSON Feed. */
export function readJsonFeed(document: unknown, url: string | null): Feed | null {
  const feed = feedSchema.safeParse(document);
  if (!feed.success) return null;
  const { title, home_page_url: page, language, items } = feed.data;
  return {
    ...(title === undefined ? {} : { title }),
    ...(page === undefined ? {} : { url: resolved(page, url) }),
    ...(language === undefined ? {} : { language }),
    items: items.flatMap((given) => {
      const item = itemSchema.safeParse(given);
      return item.success ? [itemOf(item.data, url, feed.data)] : [];
    }),
  };
}

function itemOf(
  item: z.infer<typeof itemSchema>,
  base: string | null,
  feed: z.infer<typeof feedSchema>,
): FeedItem {
  const body = item.content_html === undefined ? null : readMarkup(item.content_html);
  const link = item.url ?? item.external_url;
  const picture = item.image ?? item.banner_image ?? body?.picture ?? undefined;
  const people =
    item.authors ?? (item.author === undefined ? (feed.authors ?? [feed.author]) : [item.author]);
  const found = {
    guid: item.id,
    url: link === undefined ? undefined : resolved(link, base),
    title: item.title,
    byline: people.flatMap((one) => one?.name ?? []).join(', ') || undefined,
    text: body?.text || item.content_text,
    summary: item.summary,
    publishedAt: feedDate(item.date_published ?? item.date_modified ?? '') ?? undefined,
    language: item.language ?? feed.language,
    picture: picture === undefined ? undefined : resolved(picture, base),
  };
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), categories: item.tags };
}
