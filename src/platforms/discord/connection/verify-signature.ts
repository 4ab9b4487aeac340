/**
 * Checks that a request comes from Discord: its signature over the raw body, and its time, which may not be far from
 * ours in either direction.
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Now } from '../../../core/base/time.ts';

/** A signed request is refused when its time is further away than this, in seconds. */
const WINDOW_S = 300;
/** Discord sends a few kilobytes; even a message with all its referenced content is far smaller than this. */
const LARGEST_BODY = 1_000_000;

/**
 * The content of a signed request, or the response to a request that is not Discord's. `content` is null when the body
 * is no JSON.
 */
export type VerifiedRequest = { readonly content: unknown } | { readonly refusal: Response };

/** @param publicKey 64 hexadecimal digits, from the Developer Portal */
export function createSignatureVerifier(
  publicKey: string,
  now: Now,
): (request: Request) => Promise<VerifiedRequest> {
  const key = publicKeyOf(publicKey);
  return async (request) => {
    const body = await bodyOf(request);
    if (body === null) return { refusal: new Response('too large', { status: 413 }) };
    if (!isSigned(request, body, key, now))
      return { refusal: new Response('invalid request signature', { status: 401 }) };
    return { content: parse(body) };
  };
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

/** Null when it is larger than anything that Discord sends. */
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
