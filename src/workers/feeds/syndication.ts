/** Parses RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0 and CDF into one form, not yet cleaned. */

import {
  categoriesOf,
  childText,
  enclosuresOf,
  entryAuthors,
  entryLinks,
  pictureOf,
  type RawAuthor,
  type RawLink,
  restMinutes,
} from './entry-parts.ts';
import { type FeedDialect, type TextConstruct, textConstruct } from './text-construct.ts';
import { childNamed, childrenNamed, elementText, resolved, type XmlElement } from './xml.ts';

/** Only the newest items of a longer feed are read: a feed is news, not an archive. */
export const ITEMS_AT_MOST = 2000;

/** What feeds and entries have in common. */
interface RawPart {
  readonly id?: string;
  readonly title?: TextConstruct;
  readonly link?: string;
  readonly links: readonly RawLink[];
  readonly authors: readonly RawAuthor[];
  readonly published?: string;
  readonly updated?: string;
  readonly categories: readonly string[];
  readonly language?: string;
}

export interface RawEntry extends RawPart {
  readonly summary?: TextConstruct;
  readonly content: readonly TextConstruct[];
  readonly enclosures: readonly Omit<RawLink, 'rel'>[];
  readonly picture?: string;
}

export interface RawFeed extends RawPart {
  readonly version: string;
  readonly subtitle?: TextConstruct;
  readonly summary?: TextConstruct;
  readonly info?: TextConstruct;
  /** Minutes between two polls that the feed asks for. */
  readonly minutes?: number;
  readonly entries: readonly RawEntry[];
}

const ROOTS = ['rss', 'rdf:rdf', 'rdf', 'feed', 'channel'];
const ENTRIES = ['item', 'entry'];

/** Null if the document has none of these formats. */
export function readSyndication(document: XmlElement): RawFeed | null {
  const root = childNamed(document, ...ROOTS);
  if (root === undefined) return null;
  const dialect = dialectOf(root);
  const channel =
    root.name === 'feed' || root.name === 'channel' ? root : (childNamed(root, 'channel') ?? root);
  const beside = channel === root ? [] : childrenNamed(root, ...ENTRIES);
  const subtitle = one(
    channel,
    dialect,
    'html',
    'description',
    'subtitle',
    'tagline',
    'itunes:subtitle',
    'abstract',
    'dc:description',
  );
  const summary = one(channel, dialect, 'html', 'itunes:summary');
  const info = one(channel, dialect, 'html', 'info', 'feedburner:browserfriendly');
  const minutes = restMinutes(channel);
  return {
    ...partOf(channel, dialect),
    version: versionOf(root, dialect),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(summary === undefined ? {} : { summary }),
    ...(info === undefined ? {} : { info }),
    ...(minutes === null ? {} : { minutes }),
    entries: [...childrenNamed(channel, ...ENTRIES), ...beside]
      .slice(0, ITEMS_AT_MOST)
      .map((entry) => entryOf(entry, dialect)),
  };
}

function dialectOf(root: XmlElement): FeedDialect {
  if (root.name === 'channel') return 'cdf';
  if (root.name !== 'feed') return 'rss';
  const namespace = root.attributes['xmlns'] ?? '';
  const old = root.attributes['version'] !== undefined || /purl\.org|necho|newformat|echo/i.test(namespace);
  return old && !/2005\/atom/i.test(namespace) ? 'atom03' : 'atom10';
}

/** `rss20`, `atom10` and so on. */
function versionOf(root: XmlElement, dialect: FeedDialect): string {
  if (dialect !== 'rss') return dialect;
  if (root.name.startsWith('rdf'))
    return /netscape/i.test(root.attributes['xmlns'] ?? '') ? 'rss090' : 'rss10';
  const version = (root.attributes['version'] ?? '').replaceAll('.', '');
  return /^(?:09[0-4]|20)/.test(version)
    ? `rss${version.startsWith('2') ? '20' : version.slice(0, 3)}`
    : 'rss';
}

function partOf(element: XmlElement, dialect: FeedDialect): RawPart {
  const links = entryLinks(element);
  const guid = childNamed(element, 'id', 'guid', 'dc:identifier');
  const id = guid === undefined ? element.attributes['rdf:about'] : idOf(guid);
  const title = one(element, dialect, 'text', 'title', 'dc:title', 'media:title');
  const link = linkOf(element, links, guid);
  const published = childText(
    element,
    'published',
    'issued',
    'pubdate',
    'dcterms:issued',
    'dc:date.issued',
    'dcterms:created',
    'created',
  );
  const updated =
    childText(element, 'updated', 'modified', 'dc:date', 'dcterms:modified', 'lastbuilddate') ??
    element.attributes['lastmod'];
  const language = childText(element, 'language', 'dc:language') ?? (element.language || undefined);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    links,
    authors: entryAuthors(element),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    categories: categoriesOf(element),
    ...(language === undefined ? {} : { language }),
  };
}

function entryOf(entry: XmlElement, dialect: FeedDialect): RawEntry {
  const bodies = childrenNamed(
    entry,
    'content',
    'content:encoded',
    'fullitem',
    'body',
    'xhtml:body',
    'xhtml:div',
  );
  // `media:description` is mostly the caption of a picture, so any other description comes first.
  const description = one(
    entry,
    dialect,
    'html',
    'description',
    'abstract',
    'dc:description',
    'media:description',
  );
  const short = one(entry, dialect, 'html', 'summary', 'itunes:summary', 'itunes:subtitle');
  const content = bodies.map((body) => textConstruct(body, dialect, dialect === 'rss' ? 'html' : 'text'));
  const summary = short ?? description;
  const all = short !== undefined && description !== undefined ? [...content, description] : content;
  const picture = pictureOf(entry);
  return {
    ...partOf(entry, dialect),
    ...(summary === undefined ? {} : { summary }),
    content: all,
    enclosures: enclosuresOf(entry),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** The first of these elements that exists, in this order; of several with the same name, the first with text. */
function one(
  of: XmlElement,
  dialect: FeedDialect,
  usual: 'text' | 'html',
  ...names: readonly string[]
): TextConstruct | undefined {
  for (const name of names) {
    const found = childrenNamed(of, name).map((element) => textConstruct(element, dialect, usual));
    if (found.length > 0) return found.find(({ value }) => value !== '') ?? found[0];
  }
  return undefined;
}

/** Feed services put their own address into the link and the publisher's address beside it. */
function linkOf(
  element: XmlElement,
  links: readonly RawLink[],
  guid: XmlElement | undefined,
): string | undefined {
  const original = childText(element, 'feedburner:origlink');
  const alternate = links.filter(({ rel }) => rel === 'alternate');
  const page = alternate.find(({ type }) => type === undefined || /html/.test(type)) ?? alternate[0];
  const href = element.attributes['href'];
  const permalink =
    guid?.name === 'guid' && guid.attributes['ispermalink']?.toLowerCase() !== 'false'
      ? permalinkOf(guid)
      : undefined;
  return (
    original ?? page?.href ?? (href === undefined ? undefined : resolved(href, element.base)) ?? permalink
  );
}

/** Where the feed says itself that the id is an address, a relative one may begin with any letter. */
function permalinkOf(guid: XmlElement): string {
  return guid.attributes['ispermalink'] === undefined ? idOf(guid) : resolved(elementText(guid), guid.base);
}

/** An id that is an address is resolved as one; any other stays as it is. */
function idOf(guid: XmlElement): string {
  const written = elementText(guid);
  return guid.attributes['ispermalink']?.toLowerCase() === 'false' || !/^(?:\/|\.\.?\/)/.test(written)
    ? written
    : resolved(written, guid.base);
}
