/** A tolerant XML parser: reads as much as it can of a broken feed, and never fetches or expands what the feed declares. */
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace, whatever prefix the document has: `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The base of relative addresses in it. */
  readonly base: string | null;
  readonly language: string | null;
}

/** Namespaces of feed vocabularies; those with an empty prefix are feed formats themselves. */
const NAMESPACES: Readonly<Record<string, string>> = {
  '': '',
  'http://backend.userland.com/rss': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://example.com/newformat#': '',
  'http://example.com/necho': '',
  'http://purl.org/echo/': '',
  'uri/of/echo/namespace#': '',
  'http://purl.org/pie/': '',
  'http://purl.org/atom/ns#': '',
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/rss/1.0/modules/rss091#': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'mathml',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
};

/** Deeper elements are left out. */
const DEEPEST = 100;
/** More elements or deeper nesting end the parsing, because the parser's time grows with the square of the depth. */
const ELEMENTS_AT_MOST = 200_000;
const SKIPPED_DEPTH = 2000;
/** So do more attributes in one element: feeds have some dozens, and half a million take 200 MB. */
const ATTRIBUTES_AT_MOST = 1000;

/** Entities that a document declares itself: short plain text, with a maximum number of uses. */
const ENTITY = /<!ENTITY\s+([\w.-]{1,50})\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\s*>/g;
const EXPANSIONS_AT_MOST = 1000;

/** In the entity sets that XML documents use (XHTML 1.0) these are other characters than in HTML 5. */
const ANGLES: Readonly<Record<string, string>> = { '&lang;': '\u2329', '&rang;': '\u232A' };

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly base: string | null;
  readonly language: string | null;
  readonly namespaces: Map<string, string>;
}

/** The document as an element without a name. */
export function parseXml(text: string, url: string | null): XmlElement {
  const decode = decoderFor(text);
  const root: Open = {
    name: '',
    tag: '',
    attributes: {},
    children: [],
    base: url,
    language: null,
    namespaces: new Map(),
  };
  const open: Open[] = [root];
  let elements = 0;
  let attributes = 0;
  let skipped = 0;
  let literal = false;
  const top = () => open.at(-1) ?? root;
  const close = () => {
    const { namespaces: _, tag: __, ...done } = open.pop() ?? root;
    top().children.push(done);
  };
  const parser = new Parser(
    {
      onattribute() {
        attributes += 1;
        if (attributes > ATTRIBUTES_AT_MOST) parser.pause();
      },
      onopentag(tag, written) {
        attributes = 0;
        elements += 1;
        if (elements > ELEMENTS_AT_MOST || skipped > SKIPPED_DEPTH) parser.pause();
        else if (open.length > DEEPEST) skipped += 1;
        else open.push(opened(tag, written, top(), decode));
      },
      onclosetag() {
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) close();
      },
      oncdatastart: () => {
        literal = true;
      },
      oncdataend: () => {
        literal = false;
      },
      ontext(data) {
        if (skipped > 0) return;
        const said = literal ? data : decode(data);
        const { children } = top();
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + said;
        else children.push(said);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text.replace(/^\s+/, ''));
  // Closes elements that are open when the parsing ends early.
  while (open.length > 1) close();
  return root;
}

function opened(
  tag: string,
  written: Readonly<Record<string, string>>,
  parent: Open,
  decode: (text: string) => string,
): Open {
  let namespaces: Map<string, string> = parent.namespaces;
  const said = Object.entries(written).map(([key, value]) => [key, decode(value)] as const);
  for (const [key, value] of said) {
    const prefix = /^xmlns(?::|$)/i.test(key) ? key.slice(6).toLowerCase() : null;
    if (prefix === null) continue;
    if (namespaces === parent.namespaces) namespaces = new Map(namespaces);
    namespaces.set(prefix, value.trim().toLowerCase());
  }
  const name = canonical(tag, namespaces);
  // Attributes in SVG and MathML are case-sensitive, those in feeds are not.
  const exact = /^(?:svg|mathml):/.test(name);
  const keys = said.map(([key, value]) => [exact ? key : key.toLowerCase(), value]);
  const attributes: Record<string, string> = Object.fromEntries(keys);
  const base =
    attributes['xml:base'] ?? (tag === 'CHANNEL' || tag === 'ITEM' ? attributes['base'] : undefined);
  return {
    tag,
    name,
    attributes,
    children: [],
    base: base === undefined ? parent.base : resolved(base, parent.base),
    language: attributes['xml:lang'] ?? parent.language,
    namespaces,
  };
}

function canonical(tag: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(':');
  const prefix = tag.slice(0, Math.max(0, colon)).toLowerCase();
  const local = tag.slice(colon + 1).toLowerCase();
  const uri = namespaces.get(prefix);
  const known =
    uri === undefined ? undefined : (NAMESPACES[uri] ?? NAMESPACES[uri.replace(/2(?:\.1)?$/, '')]);
  const usual = known ?? (prefix === 'atom' ? '' : prefix);
  return usual === '' ? local : `${usual}:${local}`;
}

/** XML and HTML entities. A numeric one from windows-1252 becomes the character that its author meant. */
function decoderFor(document: string): (text: string) => string {
  const own = new Map<string, string>();
  const declared = /<!DOCTYPE[^[>]{0,500}\[/i.exec(document.slice(0, 20_000));
  if (declared !== null) {
    for (const [, name = '', double, single] of document.slice(0, 20_000).matchAll(ENTITY)) {
      own.set(name, double ?? single ?? '');
    }
  }
  let left = EXPANSIONS_AT_MOST;
  return (text) =>
    text.includes('&')
      ? text.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\w.-]{0,49});/g, (entity) => {
          const mine = own.get(entity.slice(1, -1));
          if (mine !== undefined && left > 0) {
            left -= 1;
            return mine;
          }
          return ANGLES[entity] ?? decodeHTML(entity);
        })
      : text;
}

/** An address resolved against a base; unchanged if it is no address. */
export function resolved(written: string, base: string | null): string {
  const address = written.trim();
  if (address === '' || (base === null && URL.parse(address) === null)) return address;
  // An absolute address stays unchanged in every letter, because it may be an id.
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return URL.parse(address, base ?? undefined)?.href ?? address;
}

export function elements(of: XmlElement): readonly XmlElement[] {
  return of.children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(of: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return elements(of).filter((child) => names.includes(child.name));
}

export function childNamed(of: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = elements(of).find((child) => child.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text in it, without the elements around it. */
export function elementText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : elementText(child)))
    .join('')
    .trim();
}
