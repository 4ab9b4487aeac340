/** The title of a page's article: what stands above it, without the site's name behind it. */

import { decodeHTML } from 'entities';

/** ` - `, ` | `, ` – ` and the like, before the name of the site. */
const SEPARATOR = /\s+(?:[-–—|•·:]|::|»)\s+|\s*[|ㅣ｜]\s*/gu;

/** What stands before a separator is a title only when it is longer than this. */
const SHORTEST = 12;

const LONGEST = 500;

/** Letters and digits alone, in lower case without diacritics: `Ottawa Citizen` and `ottawacitizen` are one name. */
export function squashed(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Takes the site's name off the end of a title, once or twice: `… | Sport | The Herald`. */
export function withoutSite(title: string, sites: readonly string[]): string {
  if (title.length > LONGEST) return title;
  const names = new Set(sites.flatMap((site) => [squashed(site), squashed(site.replace(/^the\s+/i, ''))]));
  names.delete('');
  const cuts = [...title.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const head = title.slice(0, cut.index);
    const tail = title.slice(cut.index + cut[0].length);
    const parts = tail.split(SEPARATOR).map((part) => squashed(part.replace(/^the\s+/i, '')));
    if (head.length >= SHORTEST && parts.some((part) => names.has(part)) && parts.length <= 2)
      return head.trim();
  }
  return title;
}

export interface WrittenTitles {
  /** What is written for sharing: `og:title`. */
  readonly shared: string | undefined;
  /** The headline of the JSON-LD. */
  readonly headline: string | undefined;
  readonly headings: readonly string[];
  /** The `title` element: it is written for search engines. */
  readonly window: string | undefined;
}

/**
 * What the publisher declares, up to where the page's own heading ends: behind it stand sections, sites and dates. Where what is
 * shared and the heading differ, one of them is usually written for search engines: the one that the `title` element repeats.
 */
export function pageTitle({ shared, headline, headings, window }: WrittenTitles): string | undefined {
  const declared = shared ?? headline;
  if (declared === undefined) return headings[0];
  const whole = squashed(declared);
  const own = [...headings, ...(headline === undefined ? [] : [headline])].find(
    (heading) => heading.length >= SHORTEST && whole.startsWith(squashed(heading)),
  );
  if (own !== undefined) return own;
  const heading = headings.find((one) => headline !== undefined && squashed(one) === squashed(headline));
  const searched = squashed(window ?? '');
  const isForSearch =
    searched.startsWith(whole) && heading !== undefined && !searched.startsWith(squashed(heading));
  return isForSearch ? heading : declared;
}

/** Entities that a publisher wrote once too often, and white space of any kind as one space. */
export function decoded(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return plain(/&(?:#\w{2,8}|[a-z]{2,31});/i.test(written) ? decodeHTML(written) : written) || undefined;
}

export function plain(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
