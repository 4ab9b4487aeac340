/** The addresses that a source may claim for its items: those on its own site. */
import { isSameSite } from '../articles/site.ts';
import type { Source } from './source.ts';

/**
 * An item may link to any page and have a text of its own. The link identifies the article and is shown only if it
 * leads to the feed's own site or to one that the operator lists. A feed that the operator added may also declare its
 * site; one that a workspace added may not.
 */
export function isOwnAddress(url: string, source: Source, feedSite?: string): boolean {
  const told = source.workspace === null ? [feedSite] : [];
  const own = [source.address, ...(source.settings?.sites ?? []), ...told];
  return own.some((site) => site !== null && site !== undefined && isSameSite(url, site));
}

/**
 * The address that the operator vouches for, whose host may lie in the operator's own network. Links in feeds lead elsewhere at anybody's
 * will, and a workspace's source is its managers' choice.
 */
export function vouchedAddress({
  workspace,
  address,
}: Pick<Source, 'workspace' | 'address'>): string | undefined {
  return workspace === null && address !== null ? address : undefined;
}

/** A page's canonical address counts only if it is on the site that the page was read from. */
export function canonicalOf(canonical: string | undefined, readFrom: string): string {
  return canonical !== undefined && isSameSite(canonical, readFrom) ? canonical : readFrom;
}
