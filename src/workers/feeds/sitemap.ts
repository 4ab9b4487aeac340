/** News sitemaps (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): addresses, titles and dates. */
import type { Feed, FeedItem } from '../../core/sources/feed.ts';
import { feedDate } from './feed-date.ts';
import { childNamed, childrenNamed, elementText, type XmlElement } from './xml.ts';

/** Null if the document is no news sitemap. */
export function readSitemap(document: XmlElement): Feed | null {
  const root = childNamed(document, 'urlset');
  if (root === undefined) return null;
  const entries = childrenNamed(root, 'url').slice(0, ENTRIES_AT_MOST);
  const title = entries.map(publicationOf).find((name) => name !== undefined);
  return { ...(title === undefined ? {} : { title }), items: entries.flatMap(itemOf) };
}

/** Google allows 1,000 entries; some publishers list their whole archive, which is no news. */
const ENTRIES_AT_MOST = 5000;

/** The outlet's name for itself. */
function publicationOf(entry: XmlElement): string | undefined {
  const news = childNamed(entry, 'news:news');
  const publication = news === undefined ? undefined : childNamed(news, 'news:publication');
  return publication === undefined ? undefined : said(publication, 'news:name');
}

/** Entries without news describe other pages. */
function itemOf(entry: XmlElement): readonly FeedItem[] {
  const url = said(entry, 'loc');
  const news = childNamed(entry, 'news:news');
  if (url === undefined || news === undefined) return [];
  const publication = childNamed(news, 'news:publication');
  const title = said(news, 'news:title');
  const publishedAt = feedDate(said(news, 'news:publication_date') ?? '');
  const language = publication === undefined ? undefined : said(publication, 'news:language');
  const keywords = said(news, 'news:keywords') ?? '';
  return [
    {
      url,
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === null ? {} : { publishedAt }),
      ...(language === undefined ? {} : { language }),
      categories: keywords
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    },
  ];
}

function said(of: XmlElement, name: string): string | undefined {
  const element = childNamed(of, name);
  return element === undefined ? undefined : elementText(element) || undefined;
}
