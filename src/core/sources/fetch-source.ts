/**
 * Reads a source once: fetches it, parses it, and compares it with the last time. The result is a value; nothing is
 * stored here.
 */

import type { Draft } from '../articles/article.ts';
import { retentionAllowed } from '../articles/retention-excerpt.ts';
import { BudgetSpentError, UserError } from '../base/errors.ts';
import type { Analyst, FeedParser, Fetched, Web } from '../ports/ports.ts';
import { english } from '../wording/index.ts';
import type { Feed, FeedItem } from './feed.ts';
import { consentWallError } from './fetch-page.ts';
import { canonicalOf, vouchedAddress } from './own-address.ts';
import { itemHash, itemKey, readSeen } from './seen-items.ts';
import { ownerOf, type Source, type SourceState } from './source.ts';

const { report } = english;

export interface FetchSourceDeps {
  readonly web: Web;
  readonly parser: FeedParser;
  readonly analyst: Pick<Analyst, 'extract'>;
}

type Failed = {
  readonly kind: 'failed';
  readonly state: SourceState;
  readonly detail: string;
  readonly retryAfterMs: number | null;
};

/** The result of a fetch. */
export type SourceFetch =
  | Failed
  | { readonly kind: 'unchanged'; readonly freshMs: number | null }
  | {
      readonly kind: 'items';
      readonly feed: Feed | null;
      /** New or changed items, the newest first. */
      readonly items: readonly FeedItem[];
      /** Complete drafts, if the source is no feed. */
      readonly drafts: readonly Draft[];
      readonly memory: Pick<Source['memory'], 'etag' | 'lastModified' | 'movedTo'>;
      readonly freshMs: number | null;
      /** The publisher wants no copies to be shown. */
      readonly noarchive: boolean;
    };

/** Fetches the source's own address, or the one it has moved to. */
export async function fetchSource(source: Source, deps: FetchSourceDeps): Promise<SourceFetch> {
  const address = source.memory.movedTo ?? source.address;
  if (address === null || source.kind === 'manual' || source.kind === 'folder')
    return failed('refused', report.source.noWebAddress);
  const got = await deps.web.get(address, source.memory, vouchedAddress(source));
  if (got.kind !== 'document') return got;
  try {
    return source.kind === 'page' ? await lookAtPage(source, got, deps) : await lookAtFeed(source, got, deps);
  } catch (error) {
    if (error instanceof BudgetSpentError) return failed('limited', report.source.timeSpent);
    if (error instanceof UserError)
      return failed(source.kind === 'feed' ? 'not_a_feed' : 'broken', error.message);
    throw error;
  }
}

type Document = Extract<Fetched, { readonly kind: 'document' }>;

async function lookAtFeed(source: Source, got: Document, { parser }: FetchSourceDeps): Promise<SourceFetch> {
  const feed = await parser.feed(got, ownerOf(source));
  const before = readSeen(source.memory.seen);
  const items = feed.items.filter((item) => before.get(itemKey(item)) !== itemHash(item));
  return {
    kind: 'items',
    feed,
    items,
    drafts: [],
    memory: memoryOf(got),
    freshMs: got.freshMs,
    noarchive: got.noarchive,
  };
}

async function lookAtPage(source: Source, got: Document, { analyst }: FetchSourceDeps): Promise<SourceFetch> {
  const {
    text,
    canonicalUrl,
    noarchive,
    cut,
    outlet: _,
    feeds: __,
    ...page
  } = await analyst.extract(got, ownerOf(source));
  if (cut === 'consent') throw consentWallError();
  const draft: Draft = {
    ...page,
    text,
    source: source.id,
    outlet: source.outlet,
    url: canonicalOf(canonicalUrl, got.url),
    keep: retentionAllowed(source.keep, noarchive === true || got.noarchive),
    ...(cut === undefined ? {} : { cut }),
  };
  return {
    kind: 'items',
    feed: null,
    items: [],
    drafts: [draft],
    memory: memoryOf(got),
    freshMs: got.freshMs,
    noarchive: got.noarchive,
  };
}

function memoryOf({ etag, lastModified, movedTo }: Document) {
  return {
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    ...(movedTo === null ? {} : { movedTo }),
  };
}

function failed(state: SourceState, detail: string): Failed {
  return { kind: 'failed', state, detail, retryAfterMs: null };
}
