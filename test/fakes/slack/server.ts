/** A Slack on loopback: Web API, response URLs, OAuth with rotation, Socket Mode. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { checkBlocks, store } from './chat.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { type Answer, Refused, type Rules } from './method.ts';
import { METHODS } from './methods.ts';
import { grant, refresh } from './oauth.ts';
import { createSockets, type Sockets } from './sockets.ts';
import {
  APP_TOKEN,
  createWorld,
  type FakeToken,
  type ResponseAddress,
  type SentFile,
  type World,
} from './world.ts';

export interface FakeSlack {
  readonly world: World;
  readonly faults: Faults;
  readonly rules: Rules & { pace: boolean };
  /** Methods of calls that were answered with a rate limit. */
  readonly limits: readonly string[];
  readonly sockets: Sockets;
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly origin: string;
  stop(): Promise<void>;
}

/** Slack says "several hundred messages per minute". */
const WORKSPACE_POSTS = 300;
const RESPOND_USES = 5;
const RESPOND_MS = 30 * 60_000;

const responseBody = z.strictObject({
  text: z.string().min(1),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['in_channel', 'ephemeral']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
  thread_ts: z.string().optional(),
});

export async function startFakeSlack(now: () => number = Date.now): Promise<FakeSlack> {
  const world = createWorld(now);
  const faults = createFaults();
  const rules: Rules & { pace: boolean } = {
    history: null,
    brokenPictures: false,
    noTables: false,
    pace: false,
  };
  const hanging = new Set<ServerResponse>();
  const lastPost = new Map<string, number>();
  const posted = new Map<string, readonly number[]>();
  const limits: string[] = [];
  const lastHistory = { at: Number.NEGATIVE_INFINITY };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      world.violations.push(`the fake broke: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  const sockets = createSockets(server, world);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  world.origin = origin;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const bytes = await bytesOf(request);
    const body = bytes.toString('utf8');
    if (url.pathname.startsWith('/respond/')) {
      respondTo(url.pathname.slice(9), body, response, faults.take('response'));
      return;
    }
    const file = world.files.get(url.pathname.replace('/upload/', ''));
    if (file !== undefined) {
      file.content = bytes;
      return void response.writeHead(200).end('OK');
    }
    const sent = world.sent.get(url.pathname.split('/')[2] ?? '');
    if (sent !== undefined) return handOver(sent, request, response);
    if (!url.pathname.startsWith('/api/')) return void response.writeHead(404).end();
    await callMethod(url.pathname.slice(5), request, body, response);
  }

  /** Whoever may not read a file is sent to the page where people sign in. */
  function handOver({ bytes, how }: SentFile, request: IncomingMessage, response: ServerResponse): void {
    const bearer = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const may = world.tokens.get(bearer)?.scopes.includes('files:read') === true;
    if (how === 'hang') return void hanging.add(response);
    if (!may) return void response.writeHead(302, { location: `${origin}/?redir=%2Ffiles-pri` }).end();
    response.writeHead(how).end(how === 200 ? bytes : '');
  }

  async function callMethod(
    method: string,
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    world.calls.push({ method, at: now() });
    const fault = faults.take(method);
    if (fault?.kind === 'reset before') return void request.socket.destroy();
    if (fault?.kind === '502 before') return void response.writeHead(502).end('Bad Gateway');
    if (fault?.kind === 'silence') return void hanging.add(response);
    if (fault?.kind === 'limited') return limited(fault.seconds, response);
    const args = Object.fromEntries(new URLSearchParams(body));
    const bearer = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    let said: Answer;
    try {
      if (fault?.kind === 'error') throw new Refused(fault.code);
      said = run(method, bearer, args);
    } catch (error) {
      if (error instanceof Limited) {
        limits.push(method);
        return limited(error.seconds, response);
      }
      if (!(error instanceof Refused)) throw error;
      said = { ok: false, error: error.code };
    }
    finish(said, fault, world.tokens.get(bearer), request, response);
  }

  /** @throws {Refused} as Slack would */
  function run(method: string, bearer: string, args: Readonly<Record<string, string>>): Answer {
    if (method === 'oauth.v2.access') {
      return {
        ok: true,
        ...(args['grant_type'] === 'refresh_token' ? refresh(world, args) : grant(world, args)),
      };
    }
    if (method === 'apps.connections.open') {
      if (bearer !== APP_TOKEN || world.appTokenRevoked) throw new Refused('invalid_auth');
      return { ok: true, url: `ws://127.0.0.1:${port}${sockets.ticket()}` };
    }
    const token = world.tokens.get(bearer);
    if (token === undefined) throw new Refused('invalid_auth');
    if (token.revoked) throw new Refused('token_revoked');
    if (token.expiresAt !== null && token.expiresAt < now()) throw new Refused('token_expired');
    const known = METHODS[method];
    if (known === undefined) {
      world.violations.push(`no such method: ${method}`);
      throw new Refused('unknown_method');
    }
    if (known.scope !== null && !known.scope.endsWith(':history') && !token.scopes.includes(known.scope)) {
      throw new Refused('missing_scope');
    }
    const read = known.args.safeParse(args);
    if (!read.success) {
      const [issue] = read.error.issues;
      world.violations.push(`${method}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
      throw new Refused('invalid_arguments');
    }
    pace(method, args['channel'] ?? '', token.team);
    const plain = method === 'chat.postMessage' ? args : read.data;
    return { ok: true, ...known.run(world, plain, token, rules) };
  }

  /** One post a second in a channel, 300 a minute in a workspace; with the history limit, one history call a minute. */
  function pace(method: string, channel: string, team: string): void {
    if (method === 'chat.postMessage' && rules.pace) {
      const former = lastPost.get(channel) ?? Number.NEGATIVE_INFINITY;
      if (now() - former < 950) throw new Limited(1);
      const minute = (posted.get(team) ?? []).filter((at) => now() - at < 60_000);
      const [oldest = 0] = minute;
      if (minute.length >= WORKSPACE_POSTS) throw new Limited(Math.ceil((oldest + 60_000 - now()) / 1000));
      posted.set(team, [...minute, now()]);
      lastPost.set(channel, now());
    }
    if (method === 'conversations.history' && rules.history !== null) {
      const wait = rules.history.seconds - (now() - lastHistory.at) / 1000;
      if (wait > 0) throw new Limited(Math.ceil(wait));
      lastHistory.at = now();
    }
  }

  function finish(
    said: Answer,
    fault: Fault | null,
    token: FakeToken | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const scopes = token === undefined ? {} : { 'x-oauth-scopes': token.scopes.join(',') };
    const headers = { 'content-type': 'application/json; charset=utf-8', ...scopes };
    const text = JSON.stringify(said);
    switch (fault?.kind) {
      case 'done, then reset':
        return void request.socket.destroy();
      case 'done, then silence':
        hanging.add(response);
        return;
      case 'done, then half an answer':
        response.writeHead(200, { ...headers, 'content-length': text.length });
        response.write(text.slice(0, 5));
        setImmediate(() => request.socket.destroy());
        return;
      case 'done, then 502':
        return void response.writeHead(502).end('Bad Gateway');
      case 'done, then a web page':
        return void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<html>Please log in</html>');
      case 'done, then error':
        return void response.writeHead(200, headers).end(JSON.stringify({ ok: false, error: fault.code }));
      default:
        response.writeHead(200, headers).end(text);
    }
  }

  function respondTo(id: string, body: string, response: ServerResponse, fault: Fault | null): void {
    const address = world.addresses.get(id);
    if (address === undefined) return void response.writeHead(404).end('expired_url');
    if (now() - address.madeAt > RESPOND_MS) return void response.writeHead(404).end('expired_url');
    address.uses += 1;
    if (address.uses > RESPOND_USES) {
      world.violations.push('a response address was used more than five times');
      return void response.writeHead(404).end('used_url');
    }
    const read = responseBody.safeParse(JSON.parse(body));
    if (!read.success) {
      world.violations.push(
        `response: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`,
      );
      return void response.writeHead(400).end('invalid_payload');
    }
    try {
      takeAnswer(address, read.data);
      if (fault?.kind === 'done, then reset') return void response.socket?.destroy();
      response.writeHead(200).end('ok');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      response.writeHead(400).end(error.code);
    }
  }

  function takeAnswer(address: ResponseAddress, body: z.infer<typeof responseBody>): void {
    const blocks = checkBlocks(world, body.text, body.blocks, rules);
    if (body.replace_original === true && address.message !== null) {
      address.message.text = body.text;
      address.message.blocks = blocks;
      address.message.edited = true;
      return;
    }
    const channel = world.channels.get(address.channel);
    if (channel === undefined) throw new Refused('channel_not_found');
    const only = body.response_type === 'in_channel' ? null : address.user;
    store(world, channel, { text: body.text, blocks, thread: body.thread_ts ?? null, metadata: null, only });
  }

  return {
    world,
    faults,
    rules,
    limits,
    sockets,
    apiUrl: `${origin}/api/`,
    origin,
    stop: async () => {
      sockets.stop();
      for (const response of hanging) response.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

class Limited extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('ratelimited');
    this.seconds = seconds;
  }
}

function limited(seconds: number | null, response: ServerResponse): void {
  const header = seconds === null ? {} : { 'retry-after': String(seconds) };
  response.writeHead(429, header).end(JSON.stringify({ ok: false, error: 'ratelimited' }));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A response URL for what a person did. */
export function responseAddress(
  slack: Pick<FakeSlack, 'world' | 'origin'>,
  about: Pick<ResponseAddress, 'channel' | 'user' | 'message' | 'thread'>,
): string {
  const id = randomUUID();
  slack.world.addresses.set(id, { ...about, madeAt: slack.world.now(), uses: 0 });
  return `${slack.origin}/respond/${id}`;
}
