/** Recognises the operator by a token: in a cookie after a first visit, or as a bearer token. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { reasonOf } from '../core/base/errors.ts';
import type { Log, OperatorAccess } from '../core/ports/ports.ts';
import { operatorToken } from './operator-token.ts';

/** Seconds without a visit after which a browser needs the link again. */
const COOKIE_SECONDS = 90 * 24 * 3600;

export interface OpenedAccess {
  readonly access: OperatorAccess;
  readonly token: string;
}

/** Uses the token in the data folder, or if none can be stored there, one for the life of the process. */
export function openOperatorAccess(folder: string, isTrial: () => Promise<boolean>, log: Log): OpenedAccess {
  const token = keptToken(folder, log) ?? randomBytes(32).toString('base64url');
  return { access: createOperatorAccess(token, isTrial), token };
}

function keptToken(folder: string, log: Log): string | null {
  try {
    return operatorToken(folder);
  } catch (error) {
    log.warn('the token of the web page cannot be kept: it changes with every start', {
      reason: reasonOf(error),
    });
    return null;
  }
}

/** The link that signs a browser in as the operator. */
export function operatorLink(page: string, token: string): string {
  return `${page}/open?token=${token}`;
}

/** @param isTrial whether nothing needs protection: no platform is configured, and no workspace was ever joined */
export function createOperatorAccess(token: string, isTrial: () => Promise<boolean>): OperatorAccess {
  // All ports of a host share cookies, so two instances on one machine need different names. The cookie is not the
  // token itself.
  const name = `pullquote-${createHash('sha256').update(token).digest('hex').slice(0, 8)}`;
  const value = createHmac('sha256', token).update('cookie').digest('base64url');
  return {
    isTrial,
    holds: (headers) => {
      const bearer = /^Bearer +(\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined && isSame(bearer, token)) return true;
      const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
      const own = cookies.find((cookie) => cookie.startsWith(`${name}=`));
      return own !== undefined && isSame(own.slice(name.length + 1), value);
    },
    admit: (given) =>
      isSame(given, token)
        ? `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${COOKIE_SECONDS}`
        : null,
  };
}

/** Compares in constant time for any lengths. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
