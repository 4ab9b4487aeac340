/** Fetches a file that somebody gave on a platform: from the platform's own hosts, over HTTPS, without following redirects. */
import type { Readable } from 'node:stream';
import type { FetchedFile, FileFetch, FileRequest } from '../core/ports/file-fetch.ts';
import { isNamed } from './allowed-address.ts';
import { type Connector, guardedConnector, type Resolve, systemResolve } from './guarded-connector.ts';
import { readBody, TooBig } from './response-body.ts';

const PATIENCE_MS = 15_000;
const CONNECT_MS = 5_000;

export interface FileFetchDeps {
  /** Says honestly who asks. */
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly connector?: Connector;
  /** For the whole of a request. */
  readonly patienceMs?: number;
}

export function createFileFetch(deps: FileFetchDeps): FileFetch {
  return async (address, request) => {
    const url = URL.parse(address);
    if (url === null || !isFromPlatform(url, request)) return failed('elsewhere');
    const signal = AbortSignal.timeout(deps.patienceMs ?? PATIENCE_MS);
    const agent = await openAgent(deps, request);
    try {
      const { statusCode, headers, body } = await agent.request({
        ...{ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', signal },
        headers: { ...request.headers, 'user-agent': deps.userAgent, 'accept-encoding': 'identity' },
      });
      if (statusCode !== 200) {
        leave(body);
        return failed(whyOf(statusCode));
      }
      if (Number(headers['content-length'] ?? 0) > request.largest) {
        leave(body);
        return failed('large');
      }
      const encoding = headers['content-encoding'];
      return { kind: 'file', bytes: await readBody(body, String(encoding ?? ''), request.largest) };
    } catch (error) {
      // Whatever else goes wrong on the way, a later try may succeed.
      return failed(error instanceof TooBig ? 'large' : 'unreached');
    } finally {
      // Files are rare: no connection is kept, and none is shared with requests for other hosts.
      await agent.destroy();
    }
  };
}

/** Closes a body that nobody wants to read. That it ends early is no error then. */
function leave(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

function isFromPlatform(url: URL, { hosts, own }: FileRequest): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (own !== null && isNamed(url, [own])) return url.protocol === 'https:' || url.protocol === 'http:';
  return url.protocol === 'https:' && url.port === '' && hosts.includes(url.hostname);
}

async function openAgent(deps: FileFetchDeps, { own }: FileRequest) {
  const { Agent, buildConnector } = await import('undici');
  return new Agent({
    connect: guardedConnector({
      hosts: own === null ? [] : [own],
      resolve: deps.resolve ?? systemResolve,
      connector: deps.connector ?? buildConnector({ timeout: CONNECT_MS }),
    }),
    maxHeaderSize: 32_768,
    pipelining: 1,
  });
}

type Why = Extract<FetchedFile, { kind: 'failed' }>['why'];

function failed(why: Why): FetchedFile {
  return { kind: 'failed', why };
}

function whyOf(status: number): Why {
  if (status >= 300 && status < 400) return 'moved';
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) return 'gone';
  return 'unreached';
}
