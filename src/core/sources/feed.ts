/** A feed as it was read: its own title and settings, and its items. */

/** One item. Everything in it is foreign text; `text` and `summary` are plain, without markup. */
export interface FeedItem {
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  /** The longest text that the feed carries of it. */
  readonly text?: string;
  readonly summary?: string;
  /** ISO 8601, the source's own offset kept. */
  readonly publishedAt?: string;
  readonly language?: string;
  readonly picture?: string;
  /** Sections and tags the source put it under. */
  readonly categories: readonly string[];
}

export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  /** Newest first as the feed gave them. */
  readonly items: readonly FeedItem[];
  /** Minutes or hours the feed asks to be left alone for, in milliseconds. */
  readonly restMs?: number;
}

/** A document as it came from a source, bytes and all. */
export interface ForeignDocument {
  readonly bytes: Uint8Array;
  /** The `Content-Type` header, where there was one. */
  readonly type: string | null;
  /** Where it was found; relative addresses in it are read from here. */
  readonly url: string | null;
}
