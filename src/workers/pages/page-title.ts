/** The title of a page's article: what stands above it, without the site's name behind it. */

/** ` - `, ` | `, ` – ` and the like, before the name of the site. */
const SEPARATOR = /\s+(?:[-–—|•·:]|::|»)\s+/gu;

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
  const names = new Set(sites.flatMap((site) => [squashed(site), squashed(site.replace(/^the\s+/i, ''))]));
  names.delete('');
  const cuts = [...title.slice(0, LONGEST).matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const head = title.slice(0, cut.index);
    const tail = title.slice(cut.index + cut[0].length);
    const parts = tail.split(SEPARATOR).map((part) => squashed(part.replace(/^the\s+/i, '')));
    if (head.length >= SHORTEST && parts.some((part) => names.has(part)) && parts.length <= 2)
      return head.trim();
  }
  return title;
}

/**
 * What the publisher declares, up to where the page's own heading ends: behind it stand sections, sites and dates. Without a
 * declaration the first heading.
 */
export function pageTitle(declared: string | undefined, headings: readonly string[]): string | undefined {
  if (declared === undefined) return headings[0];
  const whole = squashed(declared);
  const own = headings.find((heading) => heading.length >= SHORTEST && whole.startsWith(squashed(heading)));
  return own ?? declared;
}
