/** Which addresses a source may give its own words under: those of its own site. */
import { isSameSite } from '../articles/site.ts';
import type { Source } from './source.ts';

/**
 * A feed's item may link to anybody's page and bring words of its own. The link identifies the article, and is shown, only when it
 * leads to the site that the feed lies on or to one that the operator lists. A feed that the operator named may also tell its own
 * site; one that a workspace added may not.
 */
export function isOwnAddress(url: string, source: Source, feedSite?: string): boolean {
  const told = source.workspace === null ? [feedSite] : [];
  const own = [source.address, ...(source.settings?.sites ?? []), ...told];
  return own.some((site) => site !== null && site !== undefined && isSameSite(url, site));
}

/** A page's canonical address counts only on the site that the page was read from. */
export function canonicalOf(canonical: string | undefined, readFrom: string): string {
  return canonical !== undefined && isSameSite(canonical, readFrom) ? canonical : readFrom;
}
