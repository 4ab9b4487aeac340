/** A web server on loopback that any host name leads to: the fetch believes it talks to public addresses, no packet leaves the machine. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { Connector, Resolve } from '../../src/sources/guarded-connector.ts';
import {
  createGuardedFetch,
  type GuardedFetch,
  type GuardedFetchDeps,
} from '../../src/sources/guarded-fetch.ts';

export interface Site {
  /** Addresses that sockets were asked for, in order. */
  readonly connections: string[];
  readonly web: (deps?: Partial<GuardedFetchDeps>) => GuardedFetch;
  readonly close: () => Promise<void>;
}

export const NOW = Temporal.Instant.from('2026-03-01T12:00:00Z');

/** `hosts`: name → addresses; unknown names do not resolve. */
export async function openSite(
  listener: RequestListener,
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<Site> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const connections: string[] = [];
  const webs: GuardedFetch[] = [];
  const resolve: Resolve = async (host) => {
    const addresses = hosts[host];
    if (addresses === undefined) throw Object.assign(new Error('unknown host'), { code: 'ENOTFOUND' });
    return addresses;
  };
  const connector: Connector = ({ hostname }, callback) => {
    connections.push(hostname);
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => callback(null, socket));
    socket.once('error', (error) => callback(error, null));
  };
  return {
    connections,
    web: (deps = {}) => {
      const web = createGuardedFetch({
        now: () => NOW,
        allowed: { hosts: [], ports: [] },
        userAgent: 'Pullquote/test',
        resolve,
        connector,
        pace: (_, work) => work(),
        ...deps,
      });
      webs.push(web);
      return web;
    },
    close: async () => {
      for (const web of webs) await web.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
