/** Which addresses may be connected to: public hosts of the internet, and those that the operator names. */
import ipaddr from 'ipaddr.js';
import { english } from '../core/wording/index.ts';
import { fill } from '../core/wording/reports.ts';

const { report } = english;

/** Hosts and ports beyond the public web on its usual ports. */
export interface AllowedAddresses {
  /** `host` or `host:port`, as in an address: internal hosts that may be read. */
  readonly hosts: readonly string[];
  readonly ports: readonly number[];
}

const WEB_PORTS = [80, 443];

/** Why an address can't be fetched, in our own words; null when it may be. */
export function refusedAddress(url: URL, allowed: AllowedAddresses): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return report.source.httpOnly;
  if (url.username !== '' || url.password !== '') return report.source.password;
  if (isNamed(url, allowed.hosts)) return null;
  if (![...WEB_PORTS, ...allowed.ports].includes(portOf(url))) return fill(report.source.port, portOf(url));
  const host = bareHost(url.hostname);
  if (ipaddr.isValid(host) && !isPublic(host)) return report.source.isPrivate;
  return null;
}

/** The operator has named this host, so that it may lie in a private network. */
export function isNamed(url: URL, hosts: readonly string[]): boolean {
  const host = url.hostname.toLowerCase();
  return hosts.some((one) => [host, `${host}:${portOf(url)}`].includes(one.toLowerCase()));
}

/**
 * True for addresses that the internet at large routes to one host. Addresses that carry another one inside (mapped, 6to4,
 * Teredo) are refused, but NAT64 counts as what it leads to: networks without IPv4 see all of it that way (RFC 6052).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.zoneId) return false;
  if (parsed.match(WELL_KNOWN_NAT64)) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast';
  }
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST);
}

const WELL_KNOWN_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** All assigned global addresses (RFC 4291, 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** An IPv6 host without its brackets. */
export function bareHost(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host;
}
