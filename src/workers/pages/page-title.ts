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

/** Words that two titles share, of those of the shorter one. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .slice(0, LONGEST)
        .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
    );
  const [a, b] = [words(one), words(other)];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}

/** Share of words from which on two titles are of one article. */
const ALIKE = 0.3;

/**
 * The heading that readers see, where the page has exactly one and it fits what the page declares; search engines are often told
 * another one.
 */
export function titleOf(declared: string | undefined, headings: readonly string[]): string | undefined {
  const [only] = headings;
  if (only === undefined || only.length < SHORTEST || headings.length > 1) return declared ?? only;
  return declared === undefined || sharedWords(only, declared) >= ALIKE ? only : declared;
}
