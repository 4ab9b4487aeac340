/** Cookies of the management page. */
import type { Visit } from './visit.ts';

type Way = Pick<Visit, 'secure'>;

/** Over TLS the prefix makes browsers refuse a cookie that another host or an unencrypted page has set (RFC 6265bis). */
function nameOf(name: string, { secure }: Way): string {
  return secure ? `__Host-${name}` : name;
}

/** A session cookie of the browser when `seconds` is null; 0 removes it. */
export function cookieText(name: string, value: string, way: Way, seconds: number | null = null): string {
  const age = seconds === null ? '' : `; Max-Age=${seconds}`;
  return `${nameOf(name, way)}=${value}; Path=/; HttpOnly; SameSite=Lax${way.secure ? '; Secure' : ''}${age}`;
}

export function cookieIn(headers: Headers, name: string, way: Way): string | null {
  const wanted = `${nameOf(name, way)}=`;
  const cookies = (headers.get('cookie') ?? '').split(';', MOST_COOKIES).map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) ?? null;
}

const MOST_COOKIES = 100;

export const SESSION = 'pullquote-manage';
/** A browser without a session, so that nobody else can fill in the sign-in form for it. */
export const VISITOR = 'pullquote-visitor';
