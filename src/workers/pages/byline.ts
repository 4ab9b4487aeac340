/** Who wrote an article: the people a page declares, else those it shows, else the outlet where it names itself. */
import { type DomDocument, type DomElement, type DomNode, isElement, shortText } from './dom.ts';
import { decoded, squashed } from './page-title.ts';

const LONGEST_BYLINE = 160;
const MOST_NAMES = 12;

const EMAIL = /\(?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\)?/g;
const ADDRESS = /^(?:https?:|www\.|\/)/i;

/** What stands before names: `By`, `Von`, `Text:`, `Written by`. */
const BY =
  /^(?:(?:(?:written|reported|story|posted|words|published) )?by|von|par|por|door|av|af|oleh|przez|yazan|text und foto|(?:text|tekst|texto|testo|autor(?:en|in|es|a)?|authors?|auteurs?|autore|autori|redacteur|reporter|skribent|journalist)(?=\s*:|\s+\p{Lu}))\s*:?\s+/iu;

/** What somebody is, where it stands behind the name. */
const ROLE =
  /(?:\b(?:editor|editors|editor-in-chief|reporter|correspondent|journalist|writer|columnist|contributor|producer|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|giornalista|periodista|redactor(?:a)?|jornalista|jurnalis|wartawan|dziennikarz|muhabir)|기자|記者)$/iu;

/** Words that an outlet puts behind its own name when it signs for its staff. */
const STAFF =
  /(?:online|digital|news|newsroom|newsdesk|webdesk|desk|team|staff|staffreporter|staffwriter|redaktion|redaccion|redazione|nachrichten|editorial|admin|com|de)$/;

/** `names`: as declared, one string a person or several in one. `sites`: what the outlet calls itself. */
export function peopleOf(names: readonly string[], sites: readonly string[]): string | undefined {
  return joined(names.flatMap(cleaned).filter((name) => !isSite(name, sites)));
}

/** The same without looking at who it is. */
export function signatureOf(names: readonly string[]): string | undefined {
  return joined(names.flatMap(cleaned));
}

function joined(names: readonly string[]): string | undefined {
  const distinct = [...new Map(names.map((name) => [squashed(name), name])).values()];
  return distinct.length === 0 ? undefined : distinct.slice(0, MOST_NAMES).join(', ');
}

/** `Surname, Given` in library fields, where one element names one person. */
export function inSpokenOrder(name: string): string {
  const turned = /^(\p{Lu}[\p{L}’'-]{1,30}),\s(\p{Lu}[\p{L}.’' -]{1,40})$/u.exec(name.trim());
  return turned === null ? name : `${turned[2]} ${turned[1]}`;
}

/** A name without address, e-mail, leading "By" and role. */
function cleaned(written: string): readonly string[] {
  const bare = decoded(written.replace(/<[^<>]{0,200}>/g, ' '))?.slice(0, 500);
  if (bare === undefined || ADDRESS.test(bare)) return [];
  const parts = bare
    .replace(EMAIL, '')
    .replace(/\s*\((?:https?:\/\/|www\.)?[\w.-]{0,80}\)/g, '')
    .replace(BY, '')
    .split(/\s*[|•·]\s*|\s+[–—-]\s+/);
  return parts
    .map((part) => withoutRole(part))
    .map((part) => part.replace(/^[\s,;:@]+|[\s,;:]+$/g, '').replace(/\s+,/g, ','))
    .filter((part, at) => part !== '' && (at === 0 || !ROLE.test(part)) && !ADDRESS.test(part));
}

function withoutRole(part: string): string {
  const pieces = part.split(/,\s*/).filter((piece, at) => at === 0 || !ROLE.test(piece));
  const last = pieces.at(-1) ?? '';
  const hasPlace = pieces.length > 1 && pieces[0]?.includes(' ') && PLACE.test(last);
  return (hasPlace ? pieces.slice(0, -1) : pieces).join(', ');
}

/** Where somebody writes from, behind a full name: one word, or words with a preposition before them. */
const PLACE = /^(?:(?:in|aus|from|à|en|em|a|da|i|w|в|uit) \p{Lu}[\p{L}’' -]{1,30}|\p{Lu}[\p{L}’'-]{1,30})$/u;

function isSite(name: string, sites: readonly string[]): boolean {
  const own = squashed(name.replace(/^the\s+/i, ''));
  if (own === '') return true;
  return sites.some((site) => {
    const other = squashed(site.replace(/^the\s+/i, ''));
    return (
      own === other ||
      (other.length > 2 && own.startsWith(other) && STAFF.test(own.slice(other.length))) ||
      (own.length > 3 && other.startsWith(own) && STAFF.test(other.slice(own.length)))
    );
  });
}

const SIGNED =
  '[rel~="author" i], [itemprop="author"], [class*="byline" i], [class*="author" i], [class*="autor" i], [class*="writer" i], [class*="reporter" i]';
/** Class words that mean the people of the article, and not a box about them or their picture. */
const SIGNED_CLASS =
  /(?:^|[\s_-])(?:by-?line|authors?|autor(?:en|es|i|e)?|auteurs?|writers?|reporters?)(?:-?(?:names?|list|link|info|item|\d))?(?=$|[\s_-])/i;
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|teasers?|cards?|comments?|recommended|recirc|popular|trending|more|sidebar|bio)(?:$|[\s_-])/i;

/** The names that the page shows by its article. */
export function namesShown(page: DomDocument): readonly string[] {
  for (const element of page.querySelectorAll(SIGNED)) {
    const isMeant =
      /author/i.test(element.getAttribute('rel') ?? element.getAttribute('itemprop') ?? '') ||
      SIGNED_CLASS.test(element.getAttribute('class') ?? '');
    if (!isMeant || isElsewhere(element)) continue;
    const names = namesIn(element);
    if (names.length === 0) continue;
    const list = element.parentElement === null ? [] : siblingsLike(element);
    return [...new Set([...names, ...list.flatMap(namesIn)])].slice(0, MOST_NAMES);
  }
  return [];
}

function siblingsLike(element: DomElement): readonly DomElement[] {
  const kind = element.getAttribute('class') ?? '';
  return [...(element.parentElement?.childNodes ?? [])]
    .filter(isElement)
    .filter(
      (one) =>
        one !== element && one.localName === element.localName && (one.getAttribute('class') ?? '') === kind,
    );
}

function isElsewhere(element: DomElement): boolean {
  for (
    let at: DomElement | null = element, level = 0;
    at !== null && level < 6;
    at = at.parentElement, level++
  ) {
    if (/^(?:aside|nav|footer)$/.test(at.localName)) return true;
    if (ELSEWHERE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

/** Each link is a name; without links the whole text is one. */
function namesIn(element: DomElement): readonly string[] {
  const whole = shortText(element, LONGEST_BYLINE);
  if (whole === null || whole === '') return [];
  const links = [...element.querySelectorAll('a')].map(plainText).filter(isName);
  if (links.length > 0) return links;
  return isName(whole) ? [whole] : [];
}

const NAME_LINE =
  /^\p{Lu}[\p{L}.’'-]{0,25}(?: (?:\p{Lu}|(?:de|da|di|van|von|der|den|al|bin|el|la)\b)[\p{L}.’'-]{0,25}){1,4}$/u;
const LINES_LOOKED_AT = 150;
const LONGEST_LINE = 100;

/** A line by the title that signs in words, `Von Ada Quill`, or a bold name alone before the text. */
export function namesInLines(page: DomDocument): readonly string[] {
  let looked = 0;
  let paragraphs = 0;
  let isBelow = page.querySelector('h1') === null;
  for (const element of page.querySelectorAll('h1, p, div, span, li, address')) {
    if (element.localName === 'h1') isBelow = true;
    if (!isBelow || element.querySelector('p, div, li, h2') !== null) continue;
    if (looked++ > LINES_LOOKED_AT) return [];
    const line = shortText(element, LONGEST_LINE);
    if (element.localName === 'p' && line !== '') paragraphs += 1;
    if (line === null || line === '' || isElsewhere(element)) continue;
    const signed = BY.exec(line);
    const names = line.slice(signed?.[0].length ?? 0);
    if (
      signed !== null &&
      names.split(/\s*(?:,|\band\b|\bund\b|\bet\b|\by\b)\s*/).every((one) => NAME_LINE.test(one))
    )
      return [names];
    if (
      element.localName === 'p' &&
      paragraphs <= 2 &&
      NAME_LINE.test(line) &&
      plainText(element.querySelector('strong, b')) === line
    )
      return [line];
  }
  return [];
}

/** Names begin with a capital, or are written in letters that have none. */
function isName(written: string): boolean {
  const name = written.replace(BY, '');
  return (
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    !/\d{3}|[!?…{}=;]|^(?:follow|share|authors?|autor)\b/i.test(name) &&
    name.split(' ').length <= 14
  );
}

function plainText(node: DomNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
