/** Parses feeds of all formats into one form. */

import { UserError } from '../../core/base/errors.ts';
import { decodeDocument } from '../../core/sources/decode-document.ts';
import type { Feed, FeedItem, ForeignDocument } from '../../core/sources/feed.ts';
import { parseJson } from '../parse-json.ts';
import { boundedItem } from './bounded-item.ts';
import { feedDate } from './feed-date.ts';
import { readMarkup } from './inline-html.ts';
import { readJsonFeed } from './json-feed.ts';
import { readSitemap } from './sitemap.ts';
import { ITEMS_AT_MOST, type RawEntry, type RawFeed, readSyndication } from './syndication.ts';
import type { TextConstruct } from './text-construct.ts';
import { parseXml, resolved } from './xml.ts';

/**
 * @throws {UserError} when the document is no feed.
 */
export function readFeed({ bytes, type, url }: ForeignDocument): Feed {
  const { text } = decodeDocument(bytes, type);
  const feed = /^[\uFEFF\s]*\{/.test(text) ? readJson(text, url) : readXml(text, url);
  if (feed === null) {
    throw new UserError('This is not a feed.', 'Give the address of a feed, or of a page that links to one.');
  }
  return { ...feed, items: newestFirst(feed.items).slice(0, ITEMS_AT_MOST).map(boundedItem) };
}

/** By date if every item has one; otherwise in the feed's own order, which is mostly newest first. */
function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
  const dated = items.map((item) => ({ item, at: Date.parse(item.publishedAt ?? '') }));
  if (dated.some(({ at }) => Number.isNaN(at))) return items;
  return dated.toSorted((a, b) => b.at - a.at).map(({ item }) => item);
}

function readJson(text: string, url: string | null): Feed | null {
  try {
    return readJsonFeed(parseJson(text.replace(/^\uFEFF/, '')), url);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readXml(text: string, url: string | null): Feed | null {
  const document = parseXml(text, url);
  const raw = readSyndication(document);
  return raw === null ? readSitemap(document) : feedOf(raw);
}

function feedOf(raw: RawFeed): Feed {
  const title = raw.title === undefined ? '' : plain(raw.title);
  return {
    ...(title === '' ? {} : { title }),
    ...(raw.link === undefined ? {} : { url: raw.link }),
    ...(raw.language === undefined ? {} : { language: raw.language }),
    ...(raw.minutes === undefined ? {} : { restMs: raw.minutes * 60_000 }),
    items: raw.entries.map((entry) => itemOf(entry, raw)),
  };
}

function itemOf(entry: RawEntry, feed: RawFeed): FeedItem {
  const summary = entry.summary === undefined ? NOTHING : readConstruct(entry.summary);
  const bodies = [summary, ...entry.content.map(readConstruct)];
  const longest = bodies.reduce((best, body) => (body.text.length > best.text.length ? body : best));
  const authors = entry.authors.length > 0 ? entry.authors : feed.authors;
  const found = {
    guid: entry.id,
    url: entry.link,
    title: entry.title === undefined ? undefined : plain(entry.title),
    byline: authors.flatMap(({ name }) => name ?? []).join(', '),
    text: longest.text,
    summary: summary === longest ? '' : summary.text,
    publishedAt: feedDate(entry.published ?? entry.updated ?? ''),
    language: entry.language ?? feed.language,
    picture: entry.picture ?? longest.picture,
  };
  const present = Object.entries(found).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return { ...Object.fromEntries(present), categories: entry.categories };
}

const NOTHING = { text: '', picture: null };

function readConstruct({ value, html, base }: TextConstruct): ReturnType<typeof readMarkup> {
  if (!html) return { text: value.trim(), picture: null };
  const { text, picture } = readMarkup(value);
  return { text, picture: picture === null ? null : resolved(picture, base) };
}

function plain(construct: TextConstruct): string {
  return readConstruct(construct).text.replace(/\s+/g, ' ');
}
