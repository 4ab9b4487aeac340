/** Slack over HTTP: checks signed requests, passes them to Bolt, and responds with the acknowledgement. */
import type { App, Receiver } from '@slack/bolt';
import { createCountedLine } from '../../../core/base/counted-line.ts';
import type { Now } from '../../../core/base/time.ts';
import type { Log, Mount } from '../../../core/ports/ports.ts';
import { EVENTS_PATH } from '../installation/manifest.ts';
import { isSigned } from './verify-signature.ts';

export interface HttpDeps {
  readonly signingSecret: string;
  readonly now: Now;
  readonly log: Log;
}

export interface HttpReceiver extends Receiver {
  readonly mount: Mount;
}

/** Slack's payloads are far smaller. The body has to be read before its signature can be checked. */
const LONGEST_BODY = 2_000_000;
/** Slack shows an error after 3 s; a later acknowledgement is useless. */
const ACK_MS = 2_900;

type Body = Readonly<Record<string, unknown>>;

export function createHttpReceiver({ signingSecret, now, log }: HttpDeps): HttpReceiver {
  let app: App | null = null;
  const unsigned = createCountedLine(
    'requests to the Slack address were not signed by Slack, or are out of time',
    log,
    now,
  );

  async function handle(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const raw = await readBody(request);
    if (raw === null) return new Response('too large', { status: 413 });
    if (!isSigned(request.headers, raw, signingSecret, now)) {
      unsigned();
      return new Response('not signed', { status: 401 });
    }
    const body = parse(raw, request.headers.get('content-type') ?? '');
    if (body === null) return new Response('not understood', { status: 400 });
    if (body['ssl_check'] !== undefined) return new Response(null, { status: 200 });
    if (body['type'] === 'url_verification') return Response.json({ challenge: body['challenge'] });
    if (app === null) return new Response('starting', { status: 503 });
    return process(app, body, request.headers);
  }

  /** Responds as soon as the event is acknowledged; the work continues after that. */
  async function process(to: App, body: Body, headers: Headers): Promise<Response> {
    const acknowledged = Promise.withResolvers<Response>();
    const timer = setTimeout(() => acknowledged.resolve(new Response(null, { status: 500 })), ACK_MS);
    const retry = Number(headers.get('x-slack-retry-num') ?? '0');
    const event = {
      body: { ...body },
      retryNum: retry,
      retryReason: headers.get('x-slack-retry-reason') ?? '',
      ack: async (response?: unknown) => acknowledged.resolve(acknowledgement(response)),
    };
    to.processEvent(event).then(
      () => acknowledged.resolve(new Response(null, { status: 200 })),
      (error: unknown) => {
        log.error('a Slack request broke', { reason: error instanceof Error ? error.message : 'unknown' });
        acknowledged.resolve(new Response(null, { status: 500 }));
      },
    );
    const response = await acknowledged.promise;
    clearTimeout(timer);
    return response;
  }

  return {
    init: (given) => {
      app = given;
    },
    start: async () => undefined,
    stop: async () => {
      app = null;
    },
    mount: { method: 'POST', path: EVENTS_PATH, handle },
  };
}

function acknowledgement(response: unknown): Response {
  if (typeof response === 'string') return new Response(response, { status: 200 });
  if (typeof response === 'object' && response !== null) return Response.json(response);
  return new Response(null, { status: 200 });
}

/** The raw text; null if it is longer than anything that Slack sends. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? '0') > LONGEST_BODY) return null;
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > LONGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON for events; a form for commands and for interactions, which have JSON in `payload`. */
function parse(raw: string, contentType: string): Body | null {
  if (contentType.startsWith('application/json')) return parseJson(raw);
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return null;
  const fields = new URLSearchParams(raw);
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}

function parseJson(written: string): Body | null {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
