/** Guarded connections: resolves a host once, checks every address, and connects only to a checked one. */
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import type { buildConnector } from 'undici';
import { english } from '../core/wording/index.ts';
import { bareHost, isNamed, isPublic } from './allowed-address.ts';

const { report } = english;

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export type Connector = buildConnector.connector;

export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** The host, or what it resolves to, may not be connected to. */
export class Refused extends Error {}

/** Servers have a few addresses; a name with hundreds is no server. */
const TRY_AT_MOST = 3;

export interface GuardedConnectorDeps {
  /** Internal hosts that may be connected to. */
  readonly hosts: readonly string[];
  readonly resolve: Resolve;
  /** Opens the socket to an address that was judged. */
  readonly connector: Connector;
}

export function guardedConnector({ hosts, resolve, connector: open }: GuardedConnectorDeps): Connector {
  return (options, callback) => {
    const host = bareHost(options.hostname);
    const authority = host.includes(':') ? `[${host}]` : host;
    const url = new URL(`${options.protocol}//${authority}:${options.port}`);
    judged(host, isNamed(url, hosts), resolve).then(
      (addresses) => {
        const attempt = (i: number) => {
          open({ ...options, hostname: addresses[i] ?? host }, (...result) => {
            if (result[0] !== null && i + 1 < addresses.length) attempt(i + 1);
            else callback(...result);
          });
        };
        attempt(0);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

/** @throws {Refused} when any of its addresses may not be connected to: a name that mixes them is a trick. */
async function judged(host: string, named: boolean, resolve: Resolve): Promise<readonly string[]> {
  const addresses = ipaddr.isValid(host) ? [host] : await resolve(host);
  if (!named && !addresses.every(isPublic)) throw new Refused(report.source.leadsPrivate);
  if (addresses.length === 0) throw new Error(`no address for ${host}`);
  return addresses.slice(0, TRY_AT_MOST);
}
