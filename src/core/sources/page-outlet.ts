/** The outlet of a page when nobody named it: the page's own name for itself, compared with its host. */
import { siteOf } from '../articles/site.ts';
import { nameKey } from '../text/names/name-spelling.ts';

/** Shorter names and initials match too many hosts. */
const SHORTEST = 3;

/** The name if it matches the host, `Name (host)` if it does not, and the host if the page has no name. */
export function outletOfPage(told: string | undefined, url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (told === undefined) return host;
  return agrees(told, siteOf(url) ?? host) ? told : `${told} (${siteOf(url) ?? host})`;
}

/** `BBC News` on bbc.co.uk, `Ottawa Citizen` on ottawacitizen.com, `The New York Times` on nytimes.com. */
function agrees(told: string, site: string): boolean {
  const label = nameKey(site.split('.')[0] ?? '').replaceAll(' ', '');
  const words = nameKey(told).split(' ');
  const bare = words.filter((word) => word !== 'the');
  const initials = bare.map((word) => word.charAt(0)).join('');
  const joined = bare.join('');
  const within = (inner: string, outer: string): boolean => inner.length >= SHORTEST && outer.includes(inner);
  return (
    words.join('') === label ||
    within(label, words.join('')) ||
    within(joined, label) ||
    within(words[0] === 'the' ? (bare[0] ?? '') : (words[0] ?? ''), label) ||
    (initials.length >= SHORTEST && label.startsWith(initials))
  );
}
