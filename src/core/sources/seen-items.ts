/** What a feed held last time, compactly: which of its items are new, which changed, without asking the store about each. */
import { createHash } from 'node:crypto';
import { canonicalUrl } from '../articles/canonical-url.ts';
import type { FeedItem } from './feed.ts';

/** Item key → hash of what it said; both eight characters. */
export type Seen = ReadonlyMap<string, string>;

const KEY_LENGTH = 8;
/** Items of a feed are kept in mind up to here; a feed brings 2,000 at most. */
const KEPT = 4000;
/** Files of a folder are all kept in mind; a bigger folder is read again and again. */
export const FILES_KEPT = 50_000;

export function readSeen(written: string | undefined): Seen {
  const pairs = (written ?? '').match(/.{16}/g) ?? [];
  return new Map(pairs.map((pair) => [pair.slice(0, KEY_LENGTH), pair.slice(KEY_LENGTH)]));
}

/** The newest first; older ones that the feed has dropped stay in mind as long as there is room. */
export function writeSeen(now: Seen, before: Seen, kept: number = KEPT): string {
  const all = new Map([...now, ...[...before].filter(([key]) => !now.has(key))]);
  return [...all]
    .slice(0, kept)
    .map(([key, hash]) => key + hash)
    .join('');
}

/** An item by its own identity, else by its address, else by its title. */
export function itemKey(item: FeedItem): string {
  const url = item.url === undefined ? null : canonicalUrl(item.url);
  return seenKey(item.guid ?? url ?? item.title ?? item.text ?? '');
}

/** Equal as long as the item says the same; dates do not count, since some publishers move them every hour. */
export function itemHash({ title, text, summary }: FeedItem): string {
  return seenKey([title, text, summary].join('\n'));
}

/** Eight characters that stand for a text. */
export function seenKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH);
}
