/** Makes a draft from a feed's item. Reads the item's page when the feed has too little text. */

import type { Draft } from '../articles/article.ts';
import { retentionAllowed } from '../articles/retention-excerpt.ts';
import type { Analyst, Web } from '../ports/ports.ts';
import type { FeedItem } from './feed.ts';
import { canonicalOf, isOwnAddress, vouchedAddress } from './own-address.ts';
import { ownerOf, type Source } from './source.ts';

/** A shorter text is only a teaser. */
const TEASER_LENGTH = 1000;

export interface ItemDeps {
  readonly web: Web;
  readonly analyst: Pick<Analyst, 'extract'>;
}

/** What a feed says of itself and all its items. */
export interface FeedTraits {
  readonly noarchive?: boolean;
  /** The site that the feed says it belongs to. */
  readonly site?: string | undefined;
}

/** If the page cannot be read or has less text than the feed, the feed's text is used. */
export async function itemDraft(
  item: FeedItem,
  source: Source,
  deps: ItemDeps,
  feed: FeedTraits = {},
): Promise<Draft> {
  const { categories: _, text, url, ...rest } = item;
  const { noarchive = false, site } = feed;
  const own: Draft = {
    ...rest,
    ...(url !== undefined && isOwnAddress(url, source, site) ? { url, speaksForAddress: true } : {}),
    source: source.id,
    outlet: source.outlet,
    text: text ?? item.title ?? '',
    keep: retentionAllowed(source.keep, noarchive),
    ...(source.settings?.summary === 'feed' ? { showsSummary: true } : {}),
  };
  const wanted = source.settings?.fullText ?? true;
  if (!wanted || url === undefined || own.text.length >= TEASER_LENGTH) return own;
  const got = await deps.web.get(url, {}, vouchedAddress(source));
  if (got.kind !== 'document' || !/html|^$/i.test(got.type ?? '')) return own;
  const page = await deps.analyst.extract(got, ownerOf(source));
  if (page.cut === 'consent') return { ...own, cut: 'consent' };
  if (page.text.length <= own.text.length) return own;
  const title = item.title ?? page.title;
  const byline = item.byline ?? page.byline;
  const publishedAt = item.publishedAt ?? page.publishedAt;
  const language = page.language ?? item.language;
  const picture = item.picture ?? page.picture;
  const { speaksForAddress: __, ...words } = own;
  // A feed's only text is its description where the page has the article.
  const summary = own.showsSummary === undefined ? undefined : (own.summary ?? item.text);
  const address = canonicalOf(page.canonicalUrl, got.url);
  return {
    ...words,
    text: page.text,
    ...(summary === undefined ? {} : { summary }),
    url: address,
    ...(isOwnAddress(address, source, site) ? { speaksForAddress: true } : {}),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
    ...(picture === undefined ? {} : { picture }),
    ...(page.cut === undefined ? {} : { cut: page.cut }),
    keep: retentionAllowed(source.keep, noarchive || page.noarchive === true || got.noarchive),
  };
}
