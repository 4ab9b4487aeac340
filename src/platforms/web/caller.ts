/** The caller on the web page: the operator, or a newcomer with read access. */

import type { Caller } from '../../core/commands/command.ts';
import { acceptedLocale } from '../../core/wording/accepted-language.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { type PageContext, scopeFor } from './visitor.ts';

/** The operator has the rights of the person at the terminal. Being on this machine gives no rights by itself. */
export function callerOf(c: PageContext): Caller {
  return {
    platform: 'web',
    workspace: null,
    user: 'local',
    channel: null,
    direct: true,
    manager: c.get('visitor') === 'operator',
    locale: localeFor(c),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    scope: scopeFor(c),
  };
}

/** The reader's language, for dates and numbers. */
export function localeFor(c: PageContext): string {
  return acceptedLocale(c.req.raw.headers.get('accept-language'));
}

/** What is said in the reader's language. */
export function wordsFor(c: PageContext): Catalogue {
  return wordingFor(localeFor(c));
}
