/** What one item of a feed may take at most: a feed of five megabytes may hold millions of tags, or one name as long. */
import type { FeedItem } from '../../core/sources/feed.ts';

/** Characters. No article is stored longer than half of this. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_NAME = 2_000;
/** An address longer than this is refused by most servers. */
const LONGEST_ADDRESS = 8_000;
/** Language tags are shorter: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const LONGEST_LANGUAGE = 35;
const MOST_CATEGORIES = 100;

const LONGEST: Readonly<Record<Exclude<keyof FeedItem, 'categories'>, number>> = {
  guid: LONGEST_ADDRESS,
  url: LONGEST_ADDRESS,
  picture: LONGEST_ADDRESS,
  title: LONGEST_NAME,
  byline: LONGEST_NAME,
  publishedAt: LONGEST_NAME,
  text: LONGEST_TEXT,
  summary: LONGEST_TEXT,
  language: LONGEST_LANGUAGE,
};

/** Longer texts are cut; a longer address or language is left out, because a part of it is another one. */
export function boundedItem({ categories, ...item }: FeedItem): FeedItem {
  const kept = Object.entries(item).flatMap(([field, value]: [string, string]) => {
    const most = LONGEST[field as keyof typeof LONGEST];
    if (value.length <= most) return [[field, value] as const];
    return most === LONGEST_ADDRESS || most === LONGEST_LANGUAGE
      ? []
      : [[field, value.slice(0, most).toWellFormed()] as const];
  });
  return {
    ...Object.fromEntries(kept),
    categories: categories
      .slice(0, MOST_CATEGORIES)
      .map((name) => name.slice(0, LONGEST_NAME).toWellFormed()),
  };
}
