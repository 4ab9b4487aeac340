/** Spares a reader that has the newest version the body: 304 for a matching `If-None-Match` (RFC 9110, 13.1.2). */
import { createHash } from 'node:crypto';

/**
 * A time of the last change would not tell that an entry went, so there is none: `If-Modified-Since` always gets the body.
 * @param headers of the answer with the body
 */
export function unlessUnchanged(
  request: Request,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const validators = { ...headers, etag };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known.includes(etag)) return new Response(body, { headers: validators });
  return new Response(null, { status: 304, headers: validators });
}
