/** A list for feed readers, as Atom (RFC 4287) and as JSON Feed 1.1. */

import type { Timestamp } from '../../core/base/time.ts';
import { escapeHtml } from '../../core/messages/escape.ts';

export interface FeedEntry {
  /** Stays the same when the entry changes. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly html: string;
  readonly authors: readonly string[];
  readonly publishedAt: Timestamp;
  readonly updatedAt: Timestamp;
}

export interface FeedList {
  readonly title: string;
  /** The address of the feed without its token. */
  readonly address: string;
  readonly entries: readonly FeedEntry[];
}

/** Without entries a feed needs a time, too. */
const NEVER = '1970-01-01T00:00:00.000Z';

export function atomOf({ title, address, entries }: FeedList): string {
  const newest = entries.reduce((at, { updatedAt }) => (updatedAt > at ? updatedAt : at), NEVER);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(address)}</id><title>${xml(title)}</title><updated>${newest}</updated>`,
    `<author><name>Pullquote</name></author><link rel="self" href="${xml(address)}"/>`,
    ...entries.map(
      ({ id, url, title: heading, html, authors, publishedAt, updatedAt }) =>
        `<entry><id>${xml(id)}</id><title>${xml(heading)}</title><published>${publishedAt}</published><updated>${updatedAt}</updated>${
          url === null ? '' : `<link rel="alternate" href="${xml(url)}"/>`
        }${authors.map((name) => `<author><name>${xml(name)}</name></author>`).join('')}<content type="html">${xml(html)}</content></entry>`,
    ),
    '</feed>\n',
  ].join('\n');
}

export function jsonFeedOf({ title, address, entries }: FeedList): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: address,
    items: entries.map(({ id, url, title: heading, html, authors, publishedAt, updatedAt }) => ({
      id,
      ...(url === null ? {} : { url }),
      title: heading,
      content_html: html,
      date_published: publishedAt,
      date_modified: updatedAt,
      ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** Characters that XML 1.0 does not allow are left out. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return escapeHtml(text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
