/** A parsed feed: its title and settings, and its items. */

/** One item. Everything in it is foreign text; `text` and `summary` are plain, without markup. */
export interface FeedItem {
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  /** The longest text of the item in the feed. */
  readonly text?: string;
  readonly summary?: string;
  /** ISO 8601 with the source's own offset. */
  readonly publishedAt?: string;
  readonly language?: string;
  readonly picture?: string;
  /** Sections and tags from the source. */
  readonly categories: readonly string[];
}

export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  /** The newest first, or in the order of the feed. */
  readonly items: readonly FeedItem[];
  /** How long the feed asks not to be read again, in milliseconds. */
  readonly restMs?: number;
}

/** A document from a source as bytes. */
export interface ForeignDocument {
  readonly bytes: Uint8Array;
  /** The `Content-Type` header, if any. */
  readonly type: string | null;
  /** Its address, to which relative addresses in it refer. */
  readonly url: string | null;
}

/** A page as it came, which is decoded where it is parsed; or text that was read before. */
export type ForeignPage = ForeignDocument | { readonly html: string; readonly url: string | null };
