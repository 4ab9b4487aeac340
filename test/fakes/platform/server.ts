/**
 * A chat platform on loopback: stores posts, recognises idempotency keys for a while or lists posts with their keys,
 * and fails on demand.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What can fail in one request. `after` faults happen after the post was stored, so they are ambiguous to the sender. */
export type Fault =
  | 'reset-before'
  | 'busy-before'
  | 'limited'
  | 'reset-after'
  | 'bad-gateway-after'
  | 'hang-after'
  | 'half-answer-after';

export const FAULTS: readonly Fault[] = [
  'reset-before',
  'busy-before',
  'limited',
  'reset-after',
  'bad-gateway-after',
  'hang-after',
  'half-answer-after',
];

export interface StoredPost {
  readonly id: string;
  readonly place: string;
  readonly key: string;
  readonly at: number;
  payload: unknown;
  edits: number;
}

export interface ServerOptions {
  /**
   * `keyed`: the same key within `keyMs` returns the first post. `history`: keys are not recognised, but posts can be
   * listed with them.
   */
  readonly kind: 'keyed' | 'history';
  readonly keyMs?: number;
  /** The fault of the n-th write request (posts and edits, from 1); null: none. */
  readonly fault?: (n: number, request: { readonly place: string; readonly edit: boolean }) => Fault | null;
  /** Permanent refusals by destination. */
  readonly refuse?: (place: string) => 400 | 401 | 403 | 404 | null;
  /** Every write is answered with 429 and this many seconds. */
  readonly bannedFor?: number;
  /** Requests a second in total; more are answered with 429 and Retry-After. */
  readonly perSecond?: number;
  /** Requests a second for each destination. */
  readonly perPlaceSecond?: number;
}

export interface PlatformServer {
  readonly url: string;
  readonly posts: readonly StoredPost[];
  /** Number of write requests by status; 0: no answer. */
  readonly answers: ReadonlyMap<number, number>;
  /** Number of write requests by destination. */
  readonly calls: ReadonlyMap<string, number>;
  /** Number of requests that came earlier than they were asked to. */
  readonly early: () => number;
  close(): Promise<void>;
}

export async function startPlatformServer(options: ServerOptions, port = 0): Promise<PlatformServer> {
  const posts: StoredPost[] = [];
  const byKey = new Map<string, StoredPost>();
  const answers = new Map<number, number>();
  const calls = new Map<string, number>();
  const buckets = new Map<string, { at: number; tokens: number }>();
  const waits = new Map<string, number>();
  let early = 0;
  let writes = 0;

  const answer = (
    response: ServerResponse,
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
  ) => {
    answers.set(status, (answers.get(status) ?? 0) + 1);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  const silence = (response: ServerResponse) => {
    answers.set(0, (answers.get(0) ?? 0) + 1);
    response.socket?.resetAndDestroy();
  };
  const over = (name: string, perSecond: number | undefined): boolean => {
    if (perSecond === undefined) return false;
    const now = performance.now();
    if (now < (waits.get(name) ?? 0)) early += 1;
    const bucket = buckets.get(name) ?? { at: now, tokens: perSecond };
    const tokens = Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond);
    buckets.set(name, { at: now, tokens: tokens >= 1 ? tokens - 1 : tokens });
    if (tokens < 1) waits.set(name, now + 1_000);
    return tokens < 1;
  };
  const fail = (fault: Fault, response: ServerResponse, body: string): void => {
    switch (fault) {
      case 'reset-before':
      case 'reset-after':
        silence(response);
        return;
      case 'busy-before':
        answer(response, 503, { error: 'busy' });
        return;
      case 'limited':
        answer(response, 429, { error: 'limited' }, { 'retry-after': '0.05' });
        return;
      case 'bad-gateway-after':
        answer(response, 502, { error: 'bad gateway' });
        return;
      case 'hang-after':
        // Never answered: the sender's time-out ends the request.
        return;
      case 'half-answer-after':
        answers.set(0, (answers.get(0) ?? 0) + 1);
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': String(body.length + 100),
        });
        response.write(body.slice(0, 5));
        setImmediate(() => response.socket?.resetAndDestroy());
        return;
      default:
        fault satisfies never;
    }
  };
  const post = (place: string, key: string, payload: unknown): StoredPost => {
    const known = options.kind === 'keyed' ? byKey.get(key) : undefined;
    if (known !== undefined && Date.now() - known.at < (options.keyMs ?? 120_000)) return known;
    const made: StoredPost = { id: `m${posts.length + 1}`, place, key, at: Date.now(), payload, edits: 0 };
    posts.push(made);
    byKey.set(key, made);
    return made;
  };
  const write = (response: ServerResponse, body: WriteBody, edited: string | null): void => {
    writes += 1;
    calls.set(body.place, (calls.get(body.place) ?? 0) + 1);
    if (options.bannedFor !== undefined) {
      answer(response, 429, { error: 'banned' }, { 'retry-after': String(options.bannedFor) });
      return;
    }
    const refusal = options.refuse?.(body.place) ?? null;
    if (refusal !== null) {
      answer(response, refusal, { error: 'refused' });
      return;
    }
    if (over('all', options.perSecond) || over(body.place, options.perPlaceSecond)) {
      answer(response, 429, { error: 'limited' }, { 'retry-after': '1' });
      return;
    }
    const fault = options.fault?.(writes, { place: body.place, edit: edited !== null }) ?? null;
    if (fault === 'reset-before' || fault === 'busy-before' || fault === 'limited') {
      fail(fault, response, '');
      return;
    }
    const stored =
      edited === null ? post(body.place, body.key, body.payload) : posts.find(({ id }) => id === edited);
    if (stored === undefined) {
      answer(response, 404, { error: 'no such post' });
      return;
    }
    if (edited !== null) {
      stored.payload = body.payload;
      stored.edits += 1;
    }
    const result = { id: stored.id };
    if (fault === null) answer(response, 200, result);
    else fail(fault, response, JSON.stringify(result));
  };

  const server = createServer((request, response) => {
    read(request)
      .then((text) => {
        const url = new URL(request.url ?? '/', 'http://fake');
        if (request.method === 'GET') {
          const place = url.searchParams.get('place');
          const [since, until] = ['since', 'until'].map((name) => Number(url.searchParams.get(name)));
          const found = posts.filter(
            (one) => one.place === place && one.at >= (since ?? 0) && one.at <= (until ?? 0),
          );
          response.end(JSON.stringify(found.map(({ id, key, at }) => ({ id, key, at }))));
          return;
        }
        const edited = request.method === 'PATCH' ? url.pathname.split('/').at(-1) : undefined;
        write(response, JSON.parse(text) as WriteBody, edited ?? null);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    answers,
    calls,
    early: () => early,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface WriteBody {
  readonly place: string;
  readonly key: string;
  readonly payload: unknown;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
