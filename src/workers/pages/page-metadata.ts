/** The metadata of a page, from JSON-LD, meta elements and its markup, in that order of trust. */
import * as z from 'zod';
import type { Extracted } from '../../core/ports/ports.ts';
import type { DomDocument } from './dom.ts';

export type Metadata = Omit<Extracted, 'text' | 'cut' | 'noarchive'> & {
  readonly noarchive: boolean;
  /** The publisher says that this page is not for everybody. */
  readonly restricted: boolean;
};

/** A JSON-LD block longer than this is a catalogue, not an article's description. */
const LONGEST_DESCRIPTION = 500_000;

export function pageMetadata(page: DomDocument, url: string | null): Metadata {
  const described = describedArticle(page);
  const meta = (...names: readonly string[]) => firstMeta(page, names);
  const found = {
    title:
      described.headline ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      text(page, 'h1') ??
      text(page, 'title'),
    byline:
      described.author ?? byline(meta('author', 'byl', 'parsely-author', 'dc.creator', 'article:author')),
    publishedAt:
      described.published ??
      isoDate(
        meta(
          'article:published_time',
          'og:article:published_time',
          'date',
          'dc.date',
          'pubdate',
          'publishdate',
          'parsely-pub-date',
          'sailthru.date',
        ) ??
          page
            .querySelector('article time[datetime], time[pubdate], time[datetime]')
            ?.getAttribute('datetime'),
      ),
    outlet:
      outletName(meta('og:site_name')) ??
      outletName(described.publisher) ??
      outletName(meta('application-name')),
    language:
      described.language ?? page.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language'),
    canonicalUrl: canonical(page, url),
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

const nameSchema = z.object({ name: z.string().optional().catch(undefined) });
const personSchema = z.union([z.string(), nameSchema, z.array(z.union([z.string(), nameSchema]))]);

/** The fields of schema.org/Article that are read; each one alone may be wrong. */
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  author: personSchema.optional().catch(undefined),
  publisher: personSchema.optional().catch(undefined),
  isAccessibleForFree: z.union([z.boolean(), z.string()]).optional().catch(undefined),
});

interface Described {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly restricted: boolean;
}

function describedArticle(page: DomDocument): Described {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(script.textContent ?? '')) {
      const parsed = articleSchema.safeParse(thing);
      if (!parsed.success || !/Article|BlogPosting|Report/.test(String(parsed.data['@type']))) continue;
      const article = parsed.data;
      return {
        headline: article.headline === undefined ? undefined : plain(article.headline),
        published: isoDate(article.datePublished),
        author: byline(namesOf(article.author)),
        publisher: namesOf(article.publisher),
        language: article.inLanguage,
        restricted: String(article.isAccessibleForFree).toLowerCase() === 'false',
      };
    }
  }
  return { restricted: false };
}

/** The objects of a JSON-LD block: itself, a list, or a graph. Broken JSON is the publisher's fault and says nothing. */
function thingsIn(json: string): readonly unknown[] {
  if (json.length > LONGEST_DESCRIPTION) return [];
  const parsed = z
    .string()
    .transform((source, context): unknown => {
      try {
        return JSON.parse(source);
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .safeParse(json.trim());
  if (!parsed.success) return [];
  const roots = Array.isArray(parsed.data) ? parsed.data : [parsed.data];
  return roots.flatMap((root) => {
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(root);
    return graph.success ? [root, ...graph.data['@graph']] : [root];
  });
}

function namesOf(given: z.infer<typeof personSchema> | undefined): string | undefined {
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const names = list
    .map((one) => (typeof one === 'string' ? one : one.name))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.map(plain).join(', ');
}

/** An author given as an address is no name; a leading "By" is not part of one. */
function byline(written: string | undefined): string | undefined {
  if (written === undefined || /^https?:/i.test(written)) return undefined;
  return written.replace(/^\s*by\s+/i, '').trim() || undefined;
}

/** Some publishers write their address where their name belongs. */
function outletName(written: string | undefined): string | undefined {
  return written === undefined || /^(?:https?:|www\.|\/\/)/i.test(written) ? undefined : written;
}

function firstMeta(page: DomDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const element of page.querySelectorAll(`meta[property="${name}" i], meta[name="${name}" i]`)) {
      const content = element.getAttribute('content')?.trim();
      if (content !== undefined && content !== '') return content;
    }
  }
  return undefined;
}

function text(page: DomDocument, selector: string): string | undefined {
  return plain(page.querySelector(selector)?.textContent ?? '') || undefined;
}

function plain(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}

/** The date part and what follows of an ISO date; other ways of writing dates are left to the feed. */
function isoDate(written: string | null | undefined): string | undefined {
  const match =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?)?/i.exec(
      (written ?? '').trim(),
    );
  return match?.[0];
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

/** A page names its own address, never another site's: else anybody could pass for an outlet. */
function canonical(page: DomDocument, url: string | null): string | undefined {
  const named =
    page.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    firstMeta(page, ['og:url']) ??
    null;
  const address = webAddress(named ?? undefined, url);
  if (address === undefined || url === null) return address;
  return siteOf(address) === siteOf(url) ? address : undefined;
}

function siteOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^(?:www|m|amp|mobile)\./, '');
}

function webAddress(written: string | undefined, base: string | null): string | undefined {
  if (written === undefined) return undefined;
  const address = URL.parse(written, base ?? undefined);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
