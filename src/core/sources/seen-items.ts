/** What a feed held at the last poll, in compact form, to find new and changed items without a query for each. */
import { createHash } from 'node:crypto';
import { canonicalUrl } from '../articles/canonical-url.ts';
import type { FeedItem } from './feed.ts';

/** Item key → hash of its content; both have eight characters. */
export type Seen = ReadonlyMap<string, string>;

const KEY_LENGTH = 8;
/** Most items remembered for a feed; a feed has at most 2,000. */
const KEPT = 4000;
/** Most files remembered for a folder; the files of a bigger folder are read every time. */
export const FILES_KEPT = 50_000;

export function readSeen(written: string | undefined): Seen {
  const pairs = (written ?? '').match(/.{16}/g) ?? [];
  return new Map(pairs.map((pair) => [pair.slice(0, KEY_LENGTH), pair.slice(KEY_LENGTH)]));
}

/** The newest items first; items that the feed has dropped follow, as many as there is space for. */
export function writeSeen(now: Seen, before: Seen, kept: number = KEPT): string {
  const all = new Map([...now, ...[...before].filter(([key]) => !now.has(key))]);
  return [...all]
    .slice(0, kept)
    .map(([key, hash]) => key + hash)
    .join('');
}

/** Identifies an item by its own id, otherwise by its address, otherwise by its title. */
export function itemKey(item: FeedItem): string {
  const url = item.url === undefined ? null : canonicalUrl(item.url);
  return seenKey(item.guid ?? url ?? item.title ?? item.text ?? '');
}

/** Equal while the content is the same. Dates do not count, because some publishers change them every hour. */
export function itemHash({ title, text, summary }: FeedItem): string {
  return seenKey([title, text, summary].join('\n'));
}

/** An eight-character hash of a text. */
export function seenKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH);
}
