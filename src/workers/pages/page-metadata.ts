/** The metadata of a page, from JSON-LD, meta elements and its markup, in that order of trust. */
import type { Extracted } from '../../core/ports/ports.ts';
import { inSpokenOrder, namesInLines, namesShown, peopleOf, signatureOf } from './byline.ts';
import type { DomDocument } from './dom.ts';
import { type Described, describedArticle } from './json-ld.ts';
import { publicationDate } from './page-date.ts';
import { decoded, pageTitle, plain, squashed, withoutSite } from './page-title.ts';

/** Language tags are shorter: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const LONGEST_LANGUAGE = 35;

export type Metadata = Omit<Extracted, 'text' | 'cut' | 'noarchive'> & {
  readonly noarchive: boolean;
  /** The publisher says that this page is not for everybody. */
  readonly restricted: boolean;
  /** What the page says its article is about. */
  readonly description?: string;
  /** The text as the JSON-LD has it. */
  readonly articleBody?: string;
};

export function pageMetadata(page: DomDocument, url: string | null, now: Temporal.Instant | null): Metadata {
  const meta = (...names: readonly string[]) => allMeta(page, names)[0];
  const headings = [...page.querySelectorAll('h1')].map((h1) => plain(h1.textContent ?? '')).filter(Boolean);
  const shared = decoded(meta('og:title', 'twitter:title', 'dc.title'));
  const described = describedArticle(page, [shared, ...headings]);
  const outlet = spelledOut(
    outletName(meta('og:site_name')),
    outletName(described.publisher) ?? outletName(meta('application-name')),
  );
  const address = canonical(page, url);
  const sites = sitesOf(
    [outlet, described.publisher, meta('og:site_name', 'application-name')],
    url ?? address,
  );
  const isTitle = (one: string | undefined) => one !== undefined && !isOneOf(sites, one);
  const title =
    pageTitle({
      shared: isTitle(shared) ? shared : undefined,
      headline: isTitle(described.headline) ? described.headline : undefined,
      headings: [...new Set(headings)],
      window: text(page, 'title'),
    }) ?? text(page, 'title');
  const written =
    described.language ?? page.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language');
  const language = written !== undefined && written.length > LONGEST_LANGUAGE ? undefined : written;
  const found = {
    title: title === undefined ? undefined : withoutSite(title, sites),
    byline: bylineOf(page, described, sites),
    publishedAt: publicationDate(page, {
      declared: [described.published, ...allMeta(page, PUBLISHED)],
      others: [described.modified, ...allMeta(page, MODIFIED)],
      language,
      addresses: [address, url],
      now,
    }),
    outlet,
    language,
    description: decoded(meta('og:description', 'description', 'twitter:description')),
    articleBody: described.body,
    canonicalUrl: address,
    feeds: feedsOf(page, url),
    picture: webAddress(meta('og:image:secure_url', 'og:image', 'twitter:image'), url),
  };
  const present = Object.entries(found).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  const robots = meta('robots', 'googlebot', 'pullquote') ?? '';
  return {
    ...Object.fromEntries(present),
    restricted: described.restricted,
    noarchive: /\b(?:noarchive|none)\b/i.test(robots),
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'last-modified', 'dateModified'];

/** Everybody that the most trusted source names; the outlet only where nobody signs. */
function bylineOf(page: DomDocument, described: Described, sites: readonly string[]): string | undefined {
  const declared = [
    described.authors,
    allMeta(page, ['author', 'byl', 'parsely-author', 'article:author', 'articleAuthor', 'sailthru.author']),
    allMeta(page, ['dc.creator', 'dcterms.creator', 'citation_author']).map(inSpokenOrder),
  ];
  const shown = () => [namesShown(page), namesInLines(page)];
  for (const names of declared) {
    const people = peopleOf(names, sites);
    if (people !== undefined) return people;
  }
  for (const names of shown()) {
    const people = peopleOf(names, sites);
    if (people !== undefined) return people;
  }
  return declared.map(signatureOf).find((signature) => signature !== undefined);
}

/** Everything that the outlet calls itself, its host among it. */
function sitesOf(names: readonly (string | undefined)[], address: string | undefined): readonly string[] {
  const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '') ?? '';
  return [...names, host, host.split('.').at(-2), host.split('.')[0]].flatMap((name) =>
    name === undefined || name === '' ? [] : [name],
  );
}

function isOneOf(sites: readonly string[], name: string): boolean {
  return sites.some((site) => squashed(site) === squashed(name));
}

/** Of two spellings of one name the one with spaces: `Ottawa Citizen`, not `ottawacitizen`. */
function spelledOut(name: string | undefined, other: string | undefined): string | undefined {
  if (name === undefined || other === undefined) return name ?? other;
  return squashed(name) === squashed(other) && other.length > name.length ? other : name;
}

/** Some publishers write their address where their name belongs. */
function outletName(written: string | undefined): string | undefined {
  return written === undefined || /^(?:https?:|www\.|\/\/)/i.test(written) ? undefined : written;
}

/** The contents of all elements of the first name that has any, then of the next. */
function allMeta(page: DomDocument, names: readonly string[]): readonly string[] {
  const known = INDEXES.get(page) ?? metaIndex(page);
  INDEXES.set(page, known);
  return names.flatMap((name) => known.get(name.toLowerCase()) ?? []);
}

/** Name in lower case → contents. A page is looked through once: it may have thousands of such elements. */
const INDEXES = new WeakMap<DomDocument, ReadonlyMap<string, readonly string[]>>();

function metaIndex(page: DomDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    const names = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)?.toLowerCase());
    for (const name of new Set(names)) {
      if (name === undefined) continue;
      const contents = found.get(name) ?? [];
      found.set(name, contents);
      contents.push(content);
    }
  }
  return found;
}

function text(page: DomDocument, selector: string): string | undefined {
  return plain(page.querySelector(selector)?.textContent ?? '') || undefined;
}

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i;
const FEEDS_AT_MOST = 10;

/** Feeds of comments come last: they hold no articles. */
function feedsOf(page: DomDocument, url: string | null): readonly string[] {
  const links = [...page.querySelectorAll('link[rel~="alternate" i][type][href]')]
    .filter((link) => FEED_TYPES.test(link.getAttribute('type') ?? ''))
    .flatMap((link) => webAddress(link.getAttribute('href') ?? undefined, url) ?? []);
  const comments = links.filter((link) => /comment/i.test(link));
  return [...new Set([...links.filter((link) => !comments.includes(link)), ...comments])].slice(
    0,
    FEEDS_AT_MOST,
  );
}

/** The address that the page gives itself. Whether it counts is decided where the page's own address is known (`canonicalOf`). */
function canonical(page: DomDocument, url: string | null): string | undefined {
  const named =
    page.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? allMeta(page, ['og:url'])[0];
  return webAddress(named ?? undefined, url);
}

function webAddress(written: string | undefined, base: string | null): string | undefined {
  if (written === undefined) return undefined;
  const address = URL.parse(written, base ?? undefined);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
