/** An HTTP listener for the routes of platforms and operations. */
import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createCountedLine } from './core/base/counted-line.ts';
import { reasonOf, UserError } from './core/base/errors.ts';
import type { Now } from './core/base/time.ts';
import type { Log, Mount } from './core/ports/ports.ts';

export interface ServerOptions {
  readonly mounts: readonly Mount[];
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The variable that sets the port. */
  readonly portName: 'PULLQUOTE_PORT' | 'PULLQUOTE_PAGE_PORT';
  readonly log: Log;
  readonly now: Now;
}

export interface Server {
  /**
   * Listens and returns the address as a person would type it.
   * @throws {UserError} when the port is not available.
   */
  start(): Promise<{ readonly url: string; readonly port: number }>;
  /** Accepts no new connections, gives running requests a moment, then closes. */
  stop(): Promise<void>;
}

/** The running listeners: one for all, or one for the public and one for the operator. */
export interface Listeners {
  /** @throws {UserError} when a port is not available. */
  start(): Promise<{
    /** The address of the operator's page. */
    readonly page: string;
    /** The address to which a proxy passes public requests; null: the same as the page's. */
    readonly outside: string | null;
  }>;
  stop(): Promise<void>;
}

export interface ListenersOptions extends Omit<ServerOptions, 'portName'> {
  /** Routes of both listeners. */
  readonly probes: readonly Mount[];
  /** Null: the page shares the port. */
  readonly pagePort: number | null;
}

/** With a port of its own, the page listens on 127.0.0.1 whatever the host is, and the other port does not serve it. */
export function createListeners({ mounts, probes, pagePort, ...options }: ListenersOptions): Listeners {
  const shared = { ...options, portName: 'PULLQUOTE_PORT' } as const;
  if (pagePort === null) {
    const server = createServer({ ...shared, mounts: [...mounts, ...probes] });
    return { start: async () => ({ page: (await server.start()).url, outside: null }), stop: server.stop };
  }
  const isLocalOnly = ({ localOnly }: Mount): boolean => localOnly === true;
  const outside = createServer({
    ...shared,
    mounts: [...mounts.filter((mount) => !isLocalOnly(mount)), ...probes],
  });
  const page = createServer({
    ...shared,
    mounts: [...mounts.filter(isLocalOnly), ...probes],
    host: '127.0.0.1',
    port: pagePort,
    portName: 'PULLQUOTE_PAGE_PORT',
  });
  return {
    start: async () => ({ outside: (await outside.start()).url, page: (await page.start()).url }),
    stop: async () => {
      await Promise.all([outside.stop(), page.stop()]);
    },
  };
}

/** No platform sends more: Slack's payloads are below 1 MB, Discord's below 64 kB. */
const LARGEST_BODY = 2 * 1024 * 1024;
/** How long a running request may take to finish when the listener stops. */
const GRACE_MS = 3_000;

export function createServer({ mounts, host, port, portName, log, now }: ServerOptions): Server {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const foreign = createCountedLine('requests from elsewhere were refused', log, now);
  app.use(async (c, next) => {
    // The parser accepts hosts such as 999.1.1.1, which make no valid URL.
    if (URL.canParse(c.req.url)) return next();
    foreign();
    return c.text('The Host header names no host.', 400);
  });
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.text('The request is too large.', 413) }));
  for (const mount of mounts.toSorted(exactFirst)) {
    app.on(mount.method, mount.path, async (c): Promise<Response> => {
      const remote = c.env.incoming.socket.remoteAddress ?? '';
      if (mount.localOnly && !isLocal(c.req.raw, remote)) {
        foreign({ path: c.req.path.slice(0, 100) });
        return c.text('This page answers only on the machine it runs on.', 403);
      }
      return mount.handle(c.req.raw, remote);
    });
  }
  app.onError((error, c) => {
    const id = randomBytes(4).toString('hex');
    log.error('a request broke', { id, path: c.req.path, reason: reasonOf(error), stack: error.stack });
    return c.text(`Something broke (${id}).`, 500);
  });
  app.notFound((c) => c.text('There is nothing here.', 404));

  const server = createHttpServer(getRequestListener(app.fetch));
  let stopping = false;
  // A browser keeps its connection open; while stopping, every response closes it.
  server.on('request', (_, response) => {
    response.once('close', () => stopping && setImmediate(() => server.closeIdleConnections()));
  });

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          reject(listenError(error, host, port, portName)),
        );
        server.listen(port, host, () => {
          const address = server.address();
          const taken = address !== null && typeof address === 'object' ? address.port : port;
          resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, port: taken });
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        stopping = true;
        const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(deadline);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Exact paths before paths with a wildcard. */
function exactFirst(a: Mount, b: Mount): number {
  return Number(a.path.endsWith('*')) - Number(b.path.endsWith('*')) || b.path.length - a.path.length;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number, portName: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} on ${host} is taken by another process.`,
      `Stop that process, or set ${portName} to a free port.`,
    );
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    return new UserError(
      `This machine does not allow listening on ${host}, port ${port}.`,
      `Set PULLQUOTE_HOST and ${portName} to an address of this machine and a port above 1023.`,
    );
  }
  return error;
}

/** Headers that proxies add (RFC 7239 and earlier ones). */
const FORWARDING = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/**
 * Sent from this machine: from a loopback peer, without a proxy, and to a loopback name. The last condition excludes
 * pages whose name was pointed at 127.0.0.1 (DNS rebinding).
 */
function isLocal(request: Request, remote: string): boolean {
  const { hostname } = new URL(request.url);
  const named =
    hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  const peer = remote === '::1' || /^(::ffff:)?127\./.test(remote);
  return named && peer && !FORWARDING.some((header) => request.headers.has(header));
}
