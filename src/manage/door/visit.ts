/** How a request came: over an encrypted way, from which address, and whether this page itself sent it. */
import { isOwnRequest } from '../../page-parts/own-request.ts';

/** A request to the management page. */
export interface Visit {
  /** The bot is reached over TLS, so its cookies are for encrypted ways alone. Browsers count `localhost` as one. */
  readonly secure: boolean;
  /** A password may pass: the way is encrypted, or does not leave the machine. */
  readonly safe: boolean;
  /** The browser’s address. */
  readonly from: string;
  /** Sent by a page of this origin, or by no page. */
  readonly own: boolean;
}

/** Addresses of this machine and of private networks, where a proxy stands (RFC 1918, RFC 4193). */
const PRIVATE = /^(::1|(::ffff:)?(127|10)\.|(::ffff:)?192\.168\.|(::ffff:)?172\.(1[6-9]|2\d|3[01])\.|f[cd])/i;
const LOOPBACK_NAME = /^(localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const ADDRESS = /^[\d.:a-f]{2,45}$/i;

/**
 * @param remote the peer’s address
 * @param publicUrl the address under which the outside reaches the bot
 */
export function visitOf(request: Request, remote: string, publicUrl: string | null): Visit {
  const outside = publicUrl === null ? null : new URL(publicUrl);
  const secure = outside?.protocol === 'https:';
  return {
    secure,
    safe: secure || LOOPBACK_NAME.test(new URL(request.url).hostname),
    from: addressOf(request.headers, remote, outside !== null),
    own: isOwnRequest(request, outside?.origin),
  };
}

/** Behind a proxy the last address that it added; what stands before that one may be made up. */
function addressOf(headers: Headers, remote: string, behindProxy: boolean): string {
  const peer = remote.replace(/^::ffff:/, '');
  if (!behindProxy || !PRIVATE.test(remote)) return peer;
  const last = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '';
  return ADDRESS.test(last) ? last : peer;
}
