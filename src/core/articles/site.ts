/** The site of an address: what an outlet may speak for. */
import { getDomain } from 'tldts';

/**
 * The registrable domain of an address or host (`bbc.co.uk` of `news.bbc.co.uk`) by the public suffix list. The host
 * itself if it has none (an IP address, a name of the local network). Null if it is no address.
 */
export function siteOf(address: string): string | null {
  const parsed = URL.parse(address.includes('://') ? address : `https://${address}`);
  if (parsed === null || parsed.hostname === '') return null;
  return getDomain(parsed.hostname, { allowPrivateDomains: true }) ?? parsed.host;
}

export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}
