/** The parts of an entry that are alike in all feed formats: links, authors, categories, enclosures, pictures. */
import { repaired } from './text-construct.ts';
import { childNamed, childrenNamed, elements, elementText, resolved, type XmlElement } from './xml.ts';

export interface RawLink {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly length?: string;
  readonly title?: string;
}

export interface RawAuthor {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export function childText(of: XmlElement, ...names: readonly string[]): string | undefined {
  const element = childNamed(of, ...names);
  return element === undefined ? undefined : elementText(element);
}

/** An entry has a handful of links. */
const LINKS_AT_MOST = 200;

export function entryLinks(element: XmlElement): readonly RawLink[] {
  return childrenNamed(element, 'link', 'a')
    .slice(0, LINKS_AT_MOST)
    .flatMap((link) => {
      const { href, rel, type, length, title } = link.attributes;
      const written = href ?? elementText(link);
      if (written === '') return [];
      return [
        {
          href: resolved(written, link.base),
          rel: rel ?? 'alternate',
          ...(type === undefined ? {} : { type }),
          ...(length === undefined ? {} : { length }),
          ...(title === undefined ? {} : { title }),
        },
      ];
    });
}

export function entryAuthors(element: XmlElement): readonly RawAuthor[] {
  const found = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor'].flatMap((name) =>
    childrenNamed(element, name),
  );
  // Most credits of media name a photographer or an agency.
  const credited = childrenNamed(element, 'media:credit').filter(
    ({ attributes }) => attributes['role']?.toLowerCase() === 'author',
  );
  return [...found, ...credited]
    .map(authorOf)
    .filter(({ name, email }) => name !== undefined || email !== undefined);
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/;

/** `me@example.com (Name)`, `Name (me@example.com)`, `Name <me@example.com>`, or elements of its own. */
function authorOf(element: XmlElement): RawAuthor {
  const part = (name: string) => childText(element, name) || undefined;
  if (elements(element).length > 0) {
    return definedOnly({
      name: part('name'),
      email: part('email'),
      url: part('uri') ?? part('url') ?? part('homepage'),
    });
  }
  const written = repaired(elementText(element));
  const email = EMAIL.exec(written)?.[0];
  const name =
    written
      .replace(email ?? '', '')
      .replace(/[()<>]/g, '')
      .trim() || undefined;
  return definedOnly({ name, email });
}

export function categoriesOf(element: XmlElement): readonly string[] {
  const plain = childrenNamed(element, 'category', 'dc:subject').map(
    (category) =>
      category.attributes['label'] ??
      category.attributes['term'] ??
      category.attributes['text'] ??
      elementText(category),
  );
  const lists = childrenNamed(element, 'itunes:keywords', 'media:keywords').flatMap((list) =>
    elementText(list).split(','),
  );
  return [...plain, ...lists].map((word) => word.trim()).filter((word) => word !== '');
}

export function enclosuresOf(entry: XmlElement): readonly Omit<RawLink, 'rel'>[] {
  const own = childrenNamed(entry, 'enclosure').map(({ attributes, base }) => {
    const { url, href, type, length } = attributes;
    return { href: resolved(url ?? href ?? '', base), ...definedOnly({ type, length }) };
  });
  const linked = entryLinks(entry).filter(({ rel }) => rel === 'enclosure');
  return [...own, ...linked.map(({ rel: _, ...rest }) => rest)];
}

export function pictureOf(entry: XmlElement): string | undefined {
  const media = [entry, ...childrenNamed(entry, 'media:group')].flatMap((of) =>
    childrenNamed(of, 'media:content', 'media:thumbnail', 'itunes:image', 'enclosure'),
  );
  const picture = media.find(
    ({ name, attributes }) =>
      name.endsWith('thumbnail') ||
      name.endsWith('image') ||
      attributes['medium'] === 'image' ||
      attributes['type']?.startsWith('image/'),
  );
  const address = picture?.attributes['url'] ?? picture?.attributes['href'];
  return address === undefined ? undefined : resolved(address, entry.base);
}

const PERIODS: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080 };

/** `ttl` in minutes, or `sy:updatePeriod` and `sy:updateFrequency`. */
export function restMinutes(channel: XmlElement): number | null {
  const ttl = Number(childText(channel, 'ttl') ?? Number.NaN);
  if (Number.isFinite(ttl) && ttl > 0) return ttl;
  const period = PERIODS[(childText(channel, 'sy:updateperiod') ?? '').toLowerCase()];
  const times = Number(childText(channel, 'sy:updatefrequency') ?? 1);
  return period === undefined ? null : period / Math.max(1, times || 1);
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends Record<string, string | undefined>>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
