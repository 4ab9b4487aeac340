/** The caller on the web page: the operator, because the page answers this machine alone. */

import { OPERATOR } from '../../core/base/scope.ts';
import type { Caller } from '../../core/commands/command.ts';

/** The languages a browser may ask for; what it sends is a list such as `de-DE,de;q=0.9`. */
export function localeOf(acceptLanguage: string | null): string {
  const first = acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? '';
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(first)) return 'en';
  return Intl.DateTimeFormat.supportedLocalesOf(first)[0] ?? 'en';
}

/** The page is bound to loopback, so its reader may see and change what the person at the terminal may. */
export function callerOf(request: Request): Caller {
  return {
    platform: 'web',
    workspace: null,
    user: 'local',
    channel: null,
    direct: true,
    manager: true,
    locale: localeOf(request.headers.get('accept-language')),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    scope: OPERATOR,
  };
}
