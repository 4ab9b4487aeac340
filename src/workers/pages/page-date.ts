/** When an article was published: what the page declares, else the date it shows by its title, else the one in its address. */
import { readPublicationDate } from '../../core/articles/publication-date.ts';
import { type DomDocument, type DomElement, shortText } from './dom.ts';
import { writtenDate } from './written-date.ts';

/** Text of an element with a date in it; a longer one is a paragraph. */
const LONGEST_LINE = 160;
const LINES_LOOKED_AT = 4000;

const UPDATED =
  /\b(?:updated?|modified|edited|aktualisiert|stand|ge(?:ä|ae)ndert|mis(?:e)? (?:à|a) jour|modifi(?:é|cado)|actualizado|atualizad[oa]|aggiornat[oa]|bijgewerkt|oppdatert|opdateret|uppdaterad|zaktualizowano|aktualizacja|g(?:ü|u)ncelle\p{L}{0,5}|diperbarui|обновлено)/iu;
const PUBLISHED =
  /^(?:(?:first )?(?:published|posted)(?: (?:on|at))?|date|datum|ver(?:ö|oe)ffentlicht(?: am)?|erstellt(?: am)?|publi(?:é|e)e? le|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|publisert|publiceret|publicerad|opublikowano|data publikacji|yay(?:ı|i)nlanma(?: tarihi)?|terbit|опубликовано)\b/iu;
const DATED_CLASS =
  /(?:^|[\s_-])(?:(?:post-?|entry-?|article-?|publi(?:sh(?:ed)?|cation)-?|pub-?)?(?:date|datetime|time|timestamp)|published|posted(?:-?on)?|dateline|datum|fecha|tarih)(?=$|[\s_-])/i;
const DATED =
  'h1, time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="datum" i], [class*="fecha" i], [class*="tarih" i], p, li, span, div';
const URL_DATE = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/;

export interface DateSources {
  /** In order of trust, as written. */
  readonly declared: readonly (string | undefined)[];
  /** Dates of other kinds, such as of the last change: they tell the zone of the outlet. */
  readonly others: readonly (string | undefined)[];
  readonly language: string | undefined;
  readonly addresses: readonly (string | null | undefined)[];
  /** A date in the future is wrong, and the next source counts. Null: nothing is known of the time. */
  readonly now: Temporal.Instant | null;
}

export function publicationDate(page: DomDocument, sources: DateSources): string | undefined {
  const read = (written: string | undefined) => {
    const date = written === undefined ? null : writtenDate(written, sources.language);
    return date === null || isAhead(date, sources.now) ? [] : [date];
  };
  const declared = sources.declared.flatMap(read);
  const shown = declared.some(isZoned) ? [] : datesShown(page).flatMap(read);
  const inAddress = sources.addresses.flatMap((address) => URL_DATE.exec(address ?? '') ?? []);
  const [, year, month, day] = inAddress;
  const all = [...declared, ...shown, ...(year === undefined ? [] : read(`${year}-${month}-${day}`))];
  const first = all[0];
  if (first === undefined || isZoned(first)) return first;
  const fuller =
    all.find((one) => isZoned(one) && says(one, first)) ??
    all.find((one) => isTimed(one) && says(one, first));
  const best = fuller ?? first;
  return isZoned(best) || !isTimed(best) ? best : `${best}${zoneOfOthers(sources, best) ?? ''}`;
}

function isAhead(date: string, now: Temporal.Instant | null): boolean {
  return now !== null && readPublicationDate(date, now) === null;
}

const isTimed = (date: string) => date.includes('T');
const isZoned = (date: string) => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);

/** Whether a date says all that another one says, to the minute. */
function says(date: string, other: string): boolean {
  return date.startsWith(other.slice(0, 16));
}

/** The offset of another date on the page, where it is of the same month or the next: summer time may lie between others. */
function zoneOfOthers({ others, language }: DateSources, date: string): string | undefined {
  for (const other of others) {
    const read = other === undefined ? null : writtenDate(other, language);
    const offset = /[+-]\d{2}:\d{2}$/.exec(read ?? '')?.[0];
    if (offset !== undefined && read?.slice(0, 7) === date.slice(0, 7)) return offset;
  }
  return undefined;
}

/** The text of what is marked or labelled as the date, nearest to the title first; what says "updated" is another date. */
function datesShown(page: DomDocument): readonly string[] {
  const marked: string[] = [];
  const labelled: string[] = [];
  let isBelow = page.querySelector('h1') === null;
  let looked = 0;
  for (const element of page.querySelectorAll(DATED)) {
    if (looked++ > LINES_LOOKED_AT) break;
    if (element.localName === 'h1') isBelow = true;
    const written = lineOf(element);
    if (written === null || isBeside(element)) continue;
    const published = written.split(UPDATED)[0]?.trim() ?? '';
    if (!/\d/.test(published)) continue;
    if (isDateElement(element)) {
      if (isBelow || isInArticle(element)) marked.push(published);
    } else if (PUBLISHED.test(published)) labelled.push(published);
    if (marked.length + labelled.length > 20) break;
  }
  return [...labelled.slice(0, 3), ...marked.slice(0, 3)];
}

function lineOf(element: DomElement): string | null {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
  if (machine !== null && /\d{4}/.test(machine)) return machine;
  return shortText(element, LONGEST_LINE) || null;
}

function isDateElement(element: DomElement): boolean {
  return (
    element.localName === 'time' ||
    element.getAttribute('itemprop') === 'datePublished' ||
    DATED_CLASS.test(element.getAttribute('class') ?? '')
  );
}

const BESIDE =
  /(?:^|[\s_-])(?:related|teasers?|comments?|recommended|recirc|popular|trending|sidebar|update[ds]?|modified)(?=$|[\s_-])/i;

function isBeside(element: DomElement): boolean {
  for (
    let at: DomElement | null = element, level = 0;
    at !== null && level < 6;
    at = at.parentElement, level++
  ) {
    if (/^(?:aside|nav|footer)$/.test(at.localName)) return true;
    if (BESIDE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
    if (at.getAttribute('itemprop') === 'dateModified') return true;
  }
  return false;
}

function isInArticle(element: DomElement): boolean {
  for (
    let at: DomElement | null = element, level = 0;
    at !== null && level < 12;
    at = at.parentElement, level++
  ) {
    if (at.localName === 'article' || at.localName === 'main') return true;
  }
  return false;
}
