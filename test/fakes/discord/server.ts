/**
 * A Discord on loopback: REST, gateway and signed interactions. It is strict about limits, fields and deadlines, and
 * tests can order faults.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mount } from '../../../src/core/ports/ports.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createGateway, type FakeGateway } from './gateway.ts';
import { type Attached, createPeople, type People, type Use } from './people.ts';
import { type Ask, acknowledge, answerTo, type Desk } from './routes.ts';
import { createWorld, Refused, type World } from './world.ts';

export interface FakeDiscordSettings {
  /** The clock of deadlines and ids, in milliseconds. */
  readonly now?: () => number;
  readonly heartbeatMs?: number;
  readonly shards?: number;
  /** Posts for each window and channel; absent: no limits. */
  readonly limit?: { readonly posts: number; readonly windowMs: number };
}

export interface FakeDiscord {
  readonly token: string;
  readonly applicationId: string;
  readonly publicKey: string;
  /** For DISCORD_API_BASE. */
  readonly apiBase: string;
  readonly world: World;
  readonly desk: Desk;
  readonly gateway: FakeGateway;
  readonly people: People;
  readonly faults: Faults;
  /** `METHOD /path` of every request, in order. */
  readonly calls: readonly string[];
  /** Uploads a file, as people do with a message; `how`: what its address answers later. */
  upload(filename: string, bytes: Uint8Array, how?: number | 'hang'): Attached;
  /** Makes Discord refuse the token. */
  revoke(): void;
  /** Sends it by gateway; `lost` and `twice` as there. */
  deliver(use: Use, how?: 'lost' | 'twice'): void;
  /** By HTTP, signed; the response is the first answer. */
  deliverTo(mount: Mount, use: Use, tamper?: Tamper): Promise<Response>;
  /** A webhook event, signed. */
  notify(mount: Mount, event: unknown, tamper?: Tamper): Promise<Response>;
  close(): Promise<void>;
}

export interface Tamper {
  readonly timestamp?: number;
  readonly signature?: string;
  readonly body?: string;
}

export async function openFakeDiscord(settings: FakeDiscordSettings = {}): Promise<FakeDiscord> {
  const now = settings.now ?? Date.now;
  const [token, applicationId] = ['fake.bot.token', '710000000000000700'];
  const keys = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString(
    'hex',
  );
  const world = createWorld(now);
  const faults = createFaults();
  const calls: string[] = [];
  const uploads = new Map<string, { readonly bytes: Uint8Array; readonly how: number | 'hang' }>();
  let revoked = false;
  let port = 0;
  const desk: Desk = {
    world,
    now,
    applicationId,
    publicKey,
    shards: settings.shards ?? 1,
    open: new Map(),
    gatewayUrl: () => `ws://127.0.0.1:${port}`,
    commands: [],
    written: 0,
  };
  const gateway = createGateway(world, {
    token,
    applicationId,
    heartbeatMs: settings.heartbeatMs ?? 45_000,
    url: desk.gatewayUrl,
  });
  const allow = settings.limit === undefined ? null : createLimit(settings.limit, now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const call = `${request.method} ${path}`;
    calls.push(call);
    const upload = uploads.get(path);
    if (upload !== undefined) return handOver(request, response, upload);
    const body = await bodyOf(request, url);
    const fault = faults.take(call);
    if (fault === 'reset-before') return void request.socket.destroy();
    if (fault === 'hang-before') return;
    if (fault === '502-before') return reply(response, 502, '<html>bad gateway</html>');
    if (fault !== null && typeof fault === 'object') return refuse(response, fault);
    if (!String(request.headers['user-agent']).startsWith('DiscordBot ('))
      world.violations.push('user agent');
    const needsToken = !/^\/(?:interactions|webhooks)\//.test(path);
    if (needsToken && (revoked || request.headers.authorization !== `Bot ${token}`)) {
      return reply(response, 401, { code: 0, message: '401: Unauthorized' });
    }
    const wait = allow !== null && call.startsWith('POST /channels/') ? allow(path) : null;
    if (wait !== null && wait.retryMs > 0) return limitedReply(response, wait.retryMs);
    const ask: Ask = { method: request.method ?? 'GET', path, query: url.searchParams, ...body };
    const [status, answer] = attempt(() => answerTo(desk, ask));
    finish(request, response, fault, status, answer, wait?.headers ?? {});
  }

  /** The network that holds files knows no bots. */
  function handOver(
    { headers }: IncomingMessage,
    response: ServerResponse,
    { bytes, how }: { readonly bytes: Uint8Array; readonly how: number | 'hang' },
  ): void {
    if (headers.authorization !== undefined) world.violations.push('a token for a file');
    if (how === 'hang') return;
    response.writeHead(how, how === 302 ? { location: 'http://127.0.0.1:1/' } : {});
    response.end(how === 200 ? bytes : 'This content is no longer available.');
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      world.violations.push(`the fake broke: ${String(error)}`);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;

  return {
    token,
    applicationId,
    publicKey,
    apiBase: `http://127.0.0.1:${port}/api`,
    world,
    desk,
    gateway,
    people: createPeople(desk),
    faults,
    calls,
    upload: (filename, bytes, how = 200) => {
      const path = `/attachments/${world.id()}/${encodeURIComponent(filename)}`;
      uploads.set(path, { bytes, how });
      return { filename, size: bytes.length, url: `http://127.0.0.1:${port}${path}?ex=1&is=2&hm=3` };
    },
    revoke: () => {
      revoked = true;
    },
    deliver: (use, how) => gateway.emit('INTERACTION_CREATE', use.payload, how),
    async deliverTo(mount, use, tamper = {}) {
      const response = await mount.handle(signed(use.payload, keys.privateKey, now, tamper), '203.0.113.7');
      if (response.status === 200 && use.open.callback === null) {
        acknowledge(desk, use.open, await response.clone().json());
      }
      return response;
    },
    notify: async (mount, event, tamper = {}) =>
      mount.handle(signed(event, keys.privateKey, now, tamper), '203.0.113.7'),
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function attempt(work: () => unknown): readonly [number, unknown] {
  try {
    const answer = work();
    return answer === null ? [204, null] : [200, answer];
  } catch (error) {
    if (error instanceof Refused) return [error.status, { code: error.code, message: error.message }];
    throw error;
  }
}

function finish(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | null,
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  switch (fault) {
    case 'reset-after':
      request.socket.destroy();
      return;
    case 'hang-after':
      return;
    case '502-after':
      reply(response, 502, '<html>bad gateway</html>');
      return;
    case 'half': {
      const text = JSON.stringify(answer ?? {});
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(text.length + 40),
      });
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return;
    }
    case 'empty':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end();
      return;
    default:
      reply(response, status, answer, headers);
  }
}

function reply(
  response: ServerResponse,
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  const html = typeof answer === 'string';
  response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json', ...headers });
  response.end(html ? answer : JSON.stringify(answer));
}

function refuse(response: ServerResponse, fault: Extract<Fault, object>): void {
  const told = fault.headers?.['retry-after'] ?? fault.retryAfter;
  const body = {
    code: fault.code ?? 0,
    message: `fault ${fault.status}`,
    ...(told === undefined ? {} : { retry_after: Number(told), global: fault.global === true }),
  };
  reply(response, fault.status, fault.html ? '<html>error 1015</html>' : body, fault.headers ?? {});
}

function limitedReply(response: ServerResponse, retryMs: number): void {
  const seconds = String(retryMs / 1000);
  reply(
    response,
    429,
    { code: 20028, message: 'You are being rate limited.', retry_after: retryMs / 1000, global: false },
    {
      'retry-after': seconds,
      'x-ratelimit-scope': 'user',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': seconds,
    },
  );
}

/** A window for each path, announced in headers as Discord does. */
function createLimit(
  { posts, windowMs }: { readonly posts: number; readonly windowMs: number },
  now: () => number,
) {
  const windows = new Map<string, { start: number; used: number }>();
  return (path: string) => {
    const known = windows.get(path);
    const window = known === undefined || now() - known.start >= windowMs ? { start: now(), used: 0 } : known;
    windows.set(path, window);
    const resetMs = window.start + windowMs - now();
    if (window.used >= posts) return { retryMs: resetMs, headers: {} };
    window.used += 1;
    const headers = {
      'x-ratelimit-limit': String(posts),
      'x-ratelimit-remaining': String(posts - window.used),
      'x-ratelimit-reset-after': String(resetMs / 1000),
      'x-ratelimit-bucket': 'posts',
    };
    return { retryMs: 0, headers };
  };
}

async function bodyOf(request: IncomingMessage, url: URL): Promise<Pick<Ask, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: null, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(raw.toString('utf8')), files: [] };
  const form = await new Request(url, {
    method: 'POST',
    body: raw,
    headers: { 'content-type': type },
  }).formData();
  interface Attached {
    readonly attachments?: readonly { readonly id: string }[];
  }
  const content: Attached & { readonly message?: Attached } = JSON.parse(String(form.get('payload_json')));
  const files: string[] = [];
  const declared = new Set(
    (content.attachments ?? content.message?.attachments ?? []).map(({ id }) => `files[${id}]`),
  );
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    if (!declared.has(name)) throw new Error(`a file that no attachment names: ${name}`);
    files.push(await value.text());
  }
  return { body: content, files };
}

/** docs/interactions/overview.mdx, "Validating Security Request Headers". */
function signed(payload: unknown, key: KeyObject, now: () => number, tamper: Tamper): Request {
  const body = JSON.stringify(payload);
  const timestamp = String(tamper.timestamp ?? Math.floor(now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex');
  return new Request('http://127.0.0.1/discord/interactions', {
    method: 'POST',
    body: tamper.body ?? body,
    headers: {
      'content-type': 'application/json',
      'x-signature-ed25519': tamper.signature ?? signature,
      'x-signature-timestamp': timestamp,
    },
  });
}
