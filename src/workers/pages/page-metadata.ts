/** The metadata of a page, from JSON-LD, meta elements and its markup, in that order of trust. */
import { decodeHTML } from 'entities';
import * as z from 'zod';
import type { Extracted } from '../../core/ports/ports.ts';
import type { DomDocument } from './dom.ts';
import { pageTitle, squashed, withoutSite } from './page-title.ts';

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
  const outlet = spelledOut(
    outletName(meta('og:site_name')),
    outletName(described.publisher) ?? outletName(meta('application-name')),
  );
  const host = URL.parse(url ?? '')?.hostname.replace(/^www\./, '') ?? '';
  const sites = [
    outlet,
    described.publisher,
    meta('og:site_name', 'application-name'),
    host,
    host.split('.')[0],
  ]
    .filter((site) => site !== undefined)
    .filter((site) => site !== '');
  const declared = described.headline ?? decoded(meta('og:title', 'twitter:title', 'dc.title')) ?? undefined;
  const headings = [...page.querySelectorAll('h1')].map((h1) => plain(h1.textContent ?? '')).filter(Boolean);
  const title = pageTitle(declared, [...new Set(headings)]) ?? text(page, 'title');
  const writtenBy = decoded(meta('author', 'byl', 'parsely-author', 'dc.creator', 'article:author'));
  const found = {
    title: title === undefined ? undefined : withoutSite(title, sites),
    byline:
      named(described.author, sites) ??
      named(writtenBy, sites) ??
      named(signedBy(page), sites) ??
      named(described.author, []) ??
      named(writtenBy, []),
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
    outlet,
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

const nameSchema = z.object({
  name: z
    .union([z.string(), z.array(z.string()).transform((names) => names.join(', '))])
    .optional()
    .catch(undefined),
});
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
        headline: decoded(article.headline),
        published: isoDate(article.datePublished),
        author: decoded(namesOf(article.author)),
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

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** A byline that names people: no address, no e-mail, no leading "By", and not the outlet itself. */
function named(written: string | undefined, sites: readonly string[]): string | undefined {
  if (written === undefined || /^(?:https?:|www\.|\/)/i.test(written.trim())) return undefined;
  const names = written
    .replace(EMAIL, '')
    .replace(/^\s*(?:by|von|par|por|di|door|av)\s+/i, '')
    .replace(/\(\s*\)|\s+,/g, (found) => (found.includes(',') ? ',' : ''))
    .replace(/^[\s,|]+|[\s,|]+$/g, '')
    .trim();
  const site = squashed(names);
  const isSite = sites.some(
    (one) => squashed(one) === site || squashed(one.replace(/^the\s+/i, '')) === site,
  );
  return names === '' || isSite ? undefined : names;
}

const SIGNED =
  '[rel="author"], [itemprop="author"], [class*="byline" i] a, [class*="author-name" i], [class*="article-author" i], [class*="byline" i]';
const LONGEST_BYLINE = 120;

/** The names that the page shows by its article, where it declares none. */
function signedBy(page: DomDocument): string | undefined {
  const names: string[] = [];
  for (const element of page.querySelectorAll(SIGNED)) {
    const name = plain(element.textContent ?? '');
    if (name === '' || name.length > LONGEST_BYLINE || /\d{4}|[:!?]/.test(name)) continue;
    if (!names.some((known) => known.includes(name) || name.includes(known))) names.push(name);
    if (names.length === 5) break;
  }
  return names.length === 0 ? undefined : names.join(', ');
}

/** Entities that a publisher wrote once too often, and white space of any kind as one space. */
function decoded(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return plain(/&(?:#\w{2,8}|[a-z]{2,31});/i.test(written) ? decodeHTML(written) : written) || undefined;
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

/** The address that the page gives itself. Whether it counts is decided where the page's own address is known (`canonicalOf`). */
function canonical(page: DomDocument, url: string | null): string | undefined {
  const named =
    page.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? firstMeta(page, ['og:url']);
  return webAddress(named ?? undefined, url);
}

function webAddress(written: string | undefined, base: string | null): string | undefined {
  if (written === undefined) return undefined;
  const address = URL.parse(written, base ?? undefined);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
