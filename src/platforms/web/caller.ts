/** The caller on the web page: the operator, or a newcomer with read access. */

import type { Caller } from '../../core/commands/command.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { type PageContext, scopeFor } from './visitor.ts';

/** Languages that are looked at: browsers send a handful. */
const WANTED_AT_MOST = 10;

/**
 * Of the languages in a browser's Accept-Language header, such as `de-DE,de;q=0.9`, the one wanted most that pages are written in;
 * the one wanted most, for dates, where there is none.
 */
export function localeOf(acceptLanguage: string | null): string {
  const wanted = (acceptLanguage ?? '')
    .split(',', WANTED_AT_MOST)
    .map(weighed)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => (TAG.test(tag) ? Intl.DateTimeFormat.supportedLocalesOf(tag) : []));
  const written = wanted.find((tag) => wordingFor(tag).language === tag.split('-')[0]);
  return written ?? wanted[0] ?? 'en';
}

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

function weighed(entry: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', quality = ''] = entry.split(';', 2).map((part) => part.trim());
  const weight = /^q=([01](?:\.\d{1,3})?)$/.exec(quality)?.[1];
  return { tag, weight: weight === undefined ? 1 : Number(weight) };
}

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
  return localeOf(c.req.raw.headers.get('accept-language'));
}

/** What is said in the reader's language. */
export function wordsFor(c: PageContext): Catalogue {
  return wordingFor(localeFor(c));
}
