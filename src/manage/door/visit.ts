/** How a request came: over an encrypted way, from which address, and whether this page itself sent it. */

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
export function visitOf({ headers, url }: Request, remote: string, publicUrl: string | null): Visit {
  const own = new URL(url);
  const outside = publicUrl === null ? null : new URL(publicUrl);
  const secure = outside?.protocol === 'https:';
  return {
    secure,
    safe: secure || LOOPBACK_NAME.test(own.hostname),
    from: addressOf(headers, remote, outside !== null),
    own: isOwn(headers, [own.origin, ...(outside === null ? [] : [outside.origin])]),
  };
}

/** Behind a proxy the last address that it added; what stands before that one may be made up. */
function addressOf(headers: Headers, remote: string, behindProxy: boolean): string {
  const peer = remote.replace(/^::ffff:/, '');
  if (!behindProxy || !PRIVATE.test(remote)) return peer;
  const last = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '';
  return ADDRESS.test(last) ? last : peer;
}

/** Browsers name the origin of every POST. A program without an origin has no person’s cookie to misuse. */
function isOwn(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  return origin === null || origins.includes(origin);
}
