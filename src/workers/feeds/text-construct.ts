/** Text constructs: the text of a feed's element in any encoding (escaped, inline, base64, plain). */
import { inlineMarkup } from './inline-html.ts';
import { elements, elementText, type XmlElement } from './xml.ts';

export type FeedDialect = 'rss' | 'atom03' | 'atom10' | 'cdf';

export interface TextConstruct {
  readonly value: string;
  /** Whether it is HTML; otherwise plain text. */
  readonly html: boolean;
  readonly type: string;
  readonly language: string | null;
  readonly base: string | null;
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml', 'html', 'xhtml']);

/** `usual`: the type when the element declares none. */
export function textConstruct(
  element: XmlElement,
  dialect: FeedDialect,
  usual: 'text' | 'html',
): TextConstruct {
  const written = (element.attributes['type'] ?? '').toLowerCase();
  const inline = elements(element).length > 0;
  const packed = isBase64(element, dialect, written);
  let value = inline ? inlineMarkup(unwrapped(element, dialect, written)).trim() : elementText(element);
  if (packed && !inline) value = unpacked(value);
  const html =
    inline ||
    packed ||
    HTML_TYPES.has(written) ||
    (written === '' && (usual === 'html' || looksLikeHtml(value, dialect)));
  return {
    value: html ? withPlainReferences(repaired(value)) : repaired(value),
    html,
    type: typeOf(written, html, usual),
    language: element.language === '' ? null : element.language,
    base: element.base,
  };
}

function isBase64({ attributes }: XmlElement, dialect: FeedDialect, type: string): boolean {
  if (attributes['mode'] === 'base64') return true;
  if (dialect !== 'atom10' || !type.includes('/')) return false;
  return !/^text\/|^message\/|[+/]xml$/.test(type);
}

/** Atom 1.0 wraps XHTML in a div that is no part of it (RFC 4287, 3.1.1.3). */
function unwrapped(element: XmlElement, dialect: FeedDialect, type: string): XmlElement {
  const [only, ...more] = elements(element);
  const wrapped =
    dialect === 'atom10' && type === 'xhtml' && only?.name.endsWith('div') === true && more.length === 0;
  return wrapped && only !== undefined ? only : element;
}

function unpacked(packed: string): string {
  return new TextDecoder().decode(Buffer.from(packed, 'base64')).trim();
}

/** RSS does not say whether titles are HTML; a closing tag or an entity in them shows it. */
function looksLikeHtml(value: string, dialect: FeedDialect): boolean {
  return (
    !dialect.startsWith('atom') &&
    /<\/[a-z][a-z\d]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(value)
  );
}

function typeOf(written: string, html: boolean, usual: 'text' | 'html'): string {
  if (written === 'html') return 'text/html';
  if (written === 'xhtml') return 'application/xhtml+xml';
  if (written === 'text') return 'text/plain';
  return written || (html || usual === 'html' ? 'text/html' : 'text/plain');
}

/** What windows-1252 has where Latin-1 has C1 control characters. */
const WINDOWS_1252 = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, n) => 0x80 + n)),
];

/** C1 control characters come from windows-1252 decoded as Latin-1; nobody writes them on purpose. */
export function repaired(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Numeric references in HTML as every reader knows them: a small x, and no C1 control characters. */
function withPlainReferences(html: string): string {
  return html.replace(/&#(?:(\d{1,7})|[xX]([\da-fA-F]{1,6}));/g, (reference, decimal, hexadecimal) => {
    const code = Number(decimal ?? `0x${hexadecimal}`);
    const meant = WINDOWS_1252[code - 0x80];
    if (meant !== undefined) return `&#x${(meant.codePointAt(0) ?? code).toString(16)};`;
    return reference.replace('X', 'x');
  });
}
