/** Interactions over HTTP: the signature is checked over the raw bytes, the answer to the request is the acknowledgement. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Mount } from '../../core/ports.ts';
import type { Now } from '../../core/time.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import type { Acknowledge, Callback } from './receive.ts';

export interface EndpointDeps {
  /** 64 hexadecimal digits, from the Developer Portal. */
  readonly publicKey: string;
  readonly now: Now;
  /** Has the interaction answered; the first answer goes through `acknowledge`. */
  receive(interaction: Interaction, acknowledge: Acknowledge): Promise<void>;
}

/** A signed request is worthless after this time, and before it. */
const WINDOW_S = 300;
/** Interactions are a few kilobytes; a message with resolved text stays far below. */
const LARGEST_BODY = 1_000_000;

export function interactionsMount(deps: EndpointDeps): Mount {
  const key = publicKeyOf(deps.publicKey);
  return {
    method: 'POST',
    path: '/discord/interactions',
    async handle(request) {
      const body = await bodyOf(request);
      if (body === null) return new Response('too large', { status: 413 });
      if (!isSigned(request, body, key, deps.now))
        return new Response('invalid request signature', { status: 401 });
      const read = interactionSchema.safeParse(parse(body));
      if (!read.success) return new Response('not an interaction', { status: 400 });
      return respond(read.data, deps);
    },
  };
}

/** The response goes out with the acknowledgement; the work goes on behind it. */
async function respond(interaction: Interaction, { receive }: EndpointDeps): Promise<Response> {
  const first = Promise.withResolvers<Callback | null>();
  const done = receive(interaction, async (_, callback) => {
    first.resolve(callback);
    return true;
  });
  const callback = await Promise.race([first.promise, done.then(() => null)]);
  return callback === null ? new Response('not understood', { status: 400 }) : Response.json(callback);
}

/** Discord shows the key as raw bytes in hexadecimal; Node takes it as a JSON Web Key (RFC 8037). */
function publicKeyOf(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** docs/interactions/overview.mdx, "Validating Security Request Headers". */
function isSigned(request: Request, body: Buffer, key: KeyObject, now: Now): boolean {
  const signature = request.headers.get('x-signature-ed25519') ?? '';
  const timestamp = request.headers.get('x-signature-timestamp') ?? '';
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  const age = Math.abs(now().epochMilliseconds / 1000 - Number(timestamp));
  if (age > WINDOW_S) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

/** Null when it is larger than any interaction. */
async function bodyOf(request: Request): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
