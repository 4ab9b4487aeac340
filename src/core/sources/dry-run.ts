/** A dry run of a feed: everything that its items go through, without storing them. */

import type { TextRetention } from '../articles/article.ts';
import { UserError } from '../base/errors.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { fill, inReadersWords } from '../wording/reports.ts';
import type { FeedItem } from './feed.ts';
import { type ItemDeps, itemDraft } from './item-draft.ts';
import { filteredOutBy } from './item-filter.ts';
import type { Source } from './source.ts';

/** What would happen to one item. */
export interface DryRunItem {
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** Characters of the text before `keep` shortens it. */
  readonly characters: number;
  /** Whether the text comes from the item or from its page. */
  readonly from: 'feed' | 'page';
  readonly keep: TextRetention;
  readonly cut: 'paywall' | 'consent' | null;
  /** Why it would be left out; null if it would be stored. */
  readonly left: string | null;
}

/** Reads one page after another, because they are on one host. */
export async function dryRun(
  items: readonly FeedItem[],
  source: Source,
  deps: ItemDeps,
): Promise<readonly DryRunItem[]> {
  const done: DryRunItem[] = [];
  for (const item of items) done.push(await one(item, source, deps));
  return done;
}

async function one(item: FeedItem, source: Source, deps: ItemDeps): Promise<DryRunItem> {
  const known = {
    title: item.title ?? item.url ?? '',
    url: item.url ?? null,
    publishedAt: item.publishedAt ?? null,
  };
  try {
    const draft = await itemDraft(item, source, deps);
    return {
      ...known,
      title: draft.title ?? known.title,
      characters: draft.text.length,
      from: draft.text === (item.text ?? item.title ?? '') ? 'feed' : 'page',
      keep: draft.keep ?? source.keep,
      cut: draft.cut ?? null,
      left: filteredOutBy({ draft, categories: item.categories }, source.settings?.filter ?? {}),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...known, characters: 0, from: 'page', keep: source.keep, cut: null, left: error.message };
  }
}

/** In the reader's words: `stored whole, 5,210 characters, from its page`. */
export function dryRunLine(
  { characters, from, keep, cut, left }: DryRunItem,
  wording: Pick<Catalogue, 'report' | 'language'>,
): string {
  const { item } = wording.report;
  if (left !== null) return fill(item.leftOut, inReadersWords(left, wording));
  const count = new Intl.NumberFormat(wording.language).format(characters);
  return [
    item[keep],
    fill(item.characters, count),
    from === 'feed' ? item.fromFeed : item.fromPage,
    ...(cut === null ? [] : [item[cut]]),
  ].join(', ');
}
