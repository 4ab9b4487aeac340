/** HTML in feeds: converts inline elements to HTML text, and HTML to plain text. */
import { Parser } from 'htmlparser2';
import { createTextBlocks } from '../pages/text-blocks.ts';
import { resolved, type XmlElement } from './xml.ts';

export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Attributes that hold addresses. */
export const ADDRESSES = new Set(
  'action background cite data href longdesc poster profile src usemap'.split(' '),
);

/** Drawings and formulas: XML languages inside HTML, with the namespace that their outermost element declares. */
const FOREIGN: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};
const XLINK = 'http://www.w3.org/1999/xlink';

/** Prefixes that HTML does without. */
const BARE_IN_HTML = new Set(['xhtml', 'svg', 'mathml']);

/** Elements inside a feed's element, written as HTML. */
export function inlineMarkup(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : elementMarkup(child)))
    .join('');
}

function elementMarkup(element: XmlElement): string {
  const [prefix, local] = element.name.includes(':') ? element.name.split(':') : ['', element.name];
  const name = BARE_IN_HTML.has(prefix ?? '') ? (local ?? '') : element.name;
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => [key, ADDRESSES.has(key) ? resolved(value, element.base) : value] as const);
  const empty = VOID.has(name);
  const tag = openTag(name, attributes, empty);
  return empty ? tag : `${tag}${inlineMarkup(element)}</${name}>`;
}

/**
 * Attributes in alphabetical order. Declares the namespaces of drawings, formulas and their links, whose declarations in
 * a feed may stand far outside.
 */
export function openTag(
  name: string,
  attributes: readonly (readonly [string, string])[],
  empty: boolean,
): string {
  const written = withNamespaces(name, attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${name}${written}${empty ? ' />' : '>'}`;
}

function withNamespaces(
  name: string,
  attributes: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const foreign = FOREIGN[name];
  const has = (key: string) => attributes.some(([written]) => written === key);
  const links = attributes.some(([key]) => key.startsWith('xlink:'));
  return [
    ...attributes,
    ...(foreign === undefined || has('xmlns') ? [] : [['xmlns', foreign] as const]),
    ...(!links || has('xmlns:xlink') ? [] : [['xmlns:xlink', XLINK] as const]),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Deeper nesting ends the parsing, because the parser's time grows with the square of the depth. */
const DEEPEST = 2000;

/** The text, paragraph by paragraph, and the first picture. */
export function readMarkup(html: string): { readonly text: string; readonly picture: string | null } {
  const blocks = createTextBlocks();
  let picture: string | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { src }) {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (name === 'img') picture ??= src ?? null;
      blocks.open(name);
    },
    onclosetag(name) {
      depth -= 1;
      blocks.close(name);
    },
    ontext: (text) => blocks.text(text),
  });
  parser.end(html);
  return { text: blocks.end(), picture };
}
