/** The language that a browser asks for. */
import { wordingFor } from './index.ts';

/** Languages that are looked at: browsers send a handful. */
const WANTED_AT_MOST = 10;

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * Of the languages in a browser's Accept-Language header, such as `de-DE,de;q=0.9`, the one wanted most that pages are written in;
 * the one wanted most, for dates, where there is none.
 */
export function acceptedLocale(header: string | null): string {
  const wanted = (header ?? '')
    .split(',', WANTED_AT_MOST)
    .map(weighed)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => (TAG.test(tag) ? Intl.DateTimeFormat.supportedLocalesOf(tag) : []));
  const written = wanted.find((tag) => wordingFor(tag).language === tag.split('-')[0]);
  return written ?? wanted[0] ?? 'en';
}

function weighed(entry: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', quality = ''] = entry.split(';', 2).map((part) => part.trim());
  const weight = /^q=([01](?:\.\d{1,3})?)$/.exec(quality)?.[1];
  return { tag, weight: weight === undefined ? 1 : Number(weight) };
}
