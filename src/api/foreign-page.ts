/** Keeps web pages of strangers out: other origins, and names that were pointed at this machine (DNS rebinding). */

/** Headers that proxies add. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const LOOPBACK_NAME = /^(?:localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const LOOPBACK_PEER = /^(?:::1|(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;

export interface Openings {
  /** Origins whose pages may ask, as in `https://cms.example`. */
  readonly origins: readonly string[];
  readonly publicUrl: string | null;
}

/** Why a request is refused; null: it may go on. */
export function refusalOf(request: Request, remote: string, { origins, publicUrl }: Openings): string | null {
  const origin = request.headers.get('origin');
  if (origin !== null && !origins.includes(origin)) return 'Pages of other origins may not ask.';
  const { hostname } = new URL(request.url);
  const direct = LOOPBACK_PEER.test(remote) && !FORWARDING.some((name) => request.headers.has(name));
  const named = LOOPBACK_NAME.test(hostname) || hostname === hostOf(publicUrl);
  return direct && !named ? 'The Host header names another machine.' : null;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname;
}

/** What a browser needs to hand an answer to a page of a listed origin. */
export function sharing(request: Request, { origins }: Openings): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'authorization, content-type, mcp-protocol-version',
    'access-control-allow-methods': 'GET, POST',
    'access-control-max-age': '600',
    vary: 'origin',
  };
}
