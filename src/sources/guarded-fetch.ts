/** The guarded fetch: no address, server or document can make it reach inside, run long, or read much. */
import type { Agent } from 'undici';
import { reasonOf } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import type { Fetched, Web } from '../core/ports/ports.ts';
import { english } from '../core/wording/index.ts';
import { fill } from '../core/wording/reports.ts';
import { type AllowedAddresses, isNamed, refusedAddress } from './allowed-address.ts';
import {
  type Connector,
  guardedConnector,
  Refused,
  type Resolve,
  systemResolve,
} from './guarded-connector.ts';
import { createHostPacing, type HostPacing } from './host-pacing.ts';
import { ACCEPTED_ENCODINGS, readBody, TooBig } from './response-body.ts';
import { freshMs, retryAfterMs } from './retry-headers.ts';

const { report } = english;

const REDIRECTS_AT_MOST = 5;
const LARGEST_BODY = 5_000_000;
const PATIENCE_MS = 10_000;
const CONNECT_MS = 5000;
const PAUSE_AT_HOST_MS = 500;

/** What comes with a redirect or a refusal is read up to here, so that the connection can be used again. */
const LEFTOVERS = { limit: 16_384 };

export interface GuardedFetchDeps {
  readonly now: Now;
  readonly allowed: AllowedAddresses;
  /** Says honestly who asks. */
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly connector?: Connector;
  readonly pace?: HostPacing;
  /** For the whole of a request, redirects and body included. */
  readonly patienceMs?: number;
}

export interface GuardedFetch extends Web {
  close(): Promise<void>;
}

export function createGuardedFetch(deps: GuardedFetchDeps): GuardedFetch {
  const { now, allowed, userAgent } = deps;
  const patienceMs = deps.patienceMs ?? PATIENCE_MS;
  const pace = deps.pace ?? createHostPacing({ pauseMs: PAUSE_AT_HOST_MS });
  // Connections are kept and used again: those to internal hosts are kept apart, so that no other request finds one open.
  const outside = createOpener(() => openAgent(deps, NOBODY, patienceMs));
  const inside = createOpener(() => openAgent(deps, allowed.hosts, patienceMs));

  const ask = async (
    url: URL,
    isVouched: boolean,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) =>
    (await (isVouched ? inside : outside).open()).request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': ACCEPTED_ENCODINGS, ...headers },
      signal,
    });

  /** The operator allows this host, and the request is for a source of the operator's that names it. */
  const isVouchedFor = (url: URL, vouched: string | undefined): boolean =>
    vouched !== undefined && URL.parse(vouched)?.host === url.host && isNamed(url, allowed.hosts);

  const refusalOf = (url: URL, vouched: string | undefined): string | null =>
    refusedAddress(url, { hosts: isVouchedFor(url, vouched) ? allowed.hosts : NOBODY, ports: allowed.ports });

  const follow = async (
    start: URL,
    conditions: Readonly<Record<string, string>>,
    vouched: string | undefined,
    signal: AbortSignal,
  ) => {
    let url = start;
    let permanent = true;
    for (let hops = 0; hops <= REDIRECTS_AT_MOST; hops++) {
      const refused = refusalOf(url, vouched);
      if (refused !== null) return failed('refused', refused);
      const response = await ask(url, isVouchedFor(url, vouched), hops === 0 ? conditions : {}, signal);
      const header = (name: string) => firstOf(response.headers[name]);
      const target = REDIRECTS.has(response.statusCode) ? header('location') : null;
      if (target === null) return judge(url, hops > 0 && permanent, response, header);
      permanent &&= response.statusCode === 301 || response.statusCode === 308;
      await response.body.dump(LEFTOVERS);
      const next = URL.parse(target, url);
      if (next === null) return failed('broken', report.source.noRedirect);
      url = next;
    }
    return failed('broken', fill(report.source.redirects, REDIRECTS_AT_MOST));
  };

  const judge = async (
    url: URL,
    moved: boolean,
    { statusCode, body }: Awaited<ReturnType<typeof ask>>,
    header: (name: string) => string | null,
  ): Promise<Fetched> => {
    const at = now();
    const fresh = freshMs({ cacheControl: header('cache-control'), expires: header('expires') }, at);
    if (statusCode !== 200) await body.dump(LEFTOVERS);
    if (statusCode === 304) return { kind: 'unchanged', freshMs: fresh };
    if (statusCode !== 200)
      return failed(
        stateOf(statusCode),
        fill(report.source.answers, statusCode),
        retryAfterMs(header('retry-after'), at),
      );
    if (Number(header('content-length') ?? 0) > LARGEST_BODY) {
      await body.dump({ limit: 0 });
      throw new TooBig();
    }
    return {
      kind: 'document',
      bytes: await readBody(body, header('content-encoding'), LARGEST_BODY),
      type: header('content-type'),
      url: url.href,
      movedTo: moved ? url.href : null,
      etag: header('etag'),
      lastModified: header('last-modified'),
      freshMs: fresh,
      noarchive: /\b(?:noarchive|none)\b/i.test(header('x-robots-tag') ?? ''),
    };
  };

  return {
    async get(address, remembered = {}, vouched = undefined) {
      const url = URL.parse(address);
      if (url === null) return failed('refused', report.source.noAddress);
      const refused = refusalOf(url, vouched);
      if (refused !== null) return failed('refused', refused);
      const conditions = {
        ...(remembered.etag === undefined ? {} : { 'if-none-match': remembered.etag }),
        ...(remembered.lastModified === undefined ? {} : { 'if-modified-since': remembered.lastModified }),
      };
      const work = async () => {
        const signal = AbortSignal.timeout(patienceMs);
        try {
          return await follow(url, conditions, vouched, signal);
        } catch (error) {
          return failureOf(error, signal.aborted, patienceMs);
        }
      };
      // Hosts that the operator named are the operator's own to burden.
      return isVouchedFor(url, vouched) ? work() : pace(url.hostname, work);
    },
    close: async () => {
      await Promise.all([outside.close(), inside.close()]);
    },
  };
}

const NOBODY: readonly string[] = [];

function createOpener(make: () => Promise<Agent>) {
  let opened: Promise<Agent> | null = null;
  return {
    open: () => {
      opened ??= make();
      return opened;
    },
    close: async () => {
      await (await opened)?.destroy();
    },
  };
}

/**
 * An agent of its own: no proxy of the environment is asked, no other part's connections are shared. The library is
 * loaded with the first request, since most verbs make none.
 */
async function openAgent(
  deps: GuardedFetchDeps,
  hosts: readonly string[],
  patienceMs: number,
): Promise<Agent> {
  const { Agent: Opened, buildConnector } = await import('undici');
  return new Opened({
    connect: guardedConnector({
      hosts,
      resolve: deps.resolve ?? systemResolve,
      connector: deps.connector ?? buildConnector({ timeout: CONNECT_MS }),
    }),
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    maxHeaderSize: 32_768,
    keepAliveTimeout: 4000,
    pipelining: 1,
  });
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

type Failure = Fetched & { readonly kind: 'failed' };

function failed(state: Failure['state'], detail: string, retryAfter: number | null = null): Failure {
  return { kind: 'failed', state, detail, retryAfterMs: retryAfter };
}

function stateOf(status: number): Failure['state'] {
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 402 || status === 403 || status === 451) return 'blocked';
  if (status === 429 || status === 503) return 'limited';
  return 'broken';
}

/** Never a throw: the worst that a server can do is a state. */
function failureOf(error: unknown, late: boolean, patienceMs: number): Failure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (error instanceof Refused || cause instanceof Refused) return failed('refused', reasonOf(cause));
  if (error instanceof TooBig) return failed('too_big', fill(report.source.large, LARGEST_BODY / 1_000_000));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (late || /^UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT$/.test(code))
    return failed('too_slow', fill(report.source.slow, patienceMs / 1000));
  if (UNREACHABLE.has(code)) return failed('unreachable', fill(report.source.noConnection, code));
  return failed('broken', reasonOf(error).slice(0, 200));
}

const UNREACHABLE = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENODATA',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
]);

function firstOf(header: string | readonly string[] | undefined): string | null {
  return (typeof header === 'string' ? header : header?.[0]) ?? null;
}
