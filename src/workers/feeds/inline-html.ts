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

/** Elements inside a feed's element, written as HTML. */
export function inlineMarkup(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : elementMarkup(child)))
    .join('');
}

function elementMarkup(element: XmlElement): string {
  const [prefix, local] = element.name.includes(':') ? element.name.split(':') : ['', element.name];
  const name = prefix === 'xhtml' || prefix === 'svg' ? (local ?? '') : element.name;
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns') || name === 'svg')
    .map(([key, value]) => [key, ADDRESSES.has(key) ? resolved(value, element.base) : value] as const);
  const empty = VOID.has(name);
  const tag = openTag(name, attributes, empty);
  return empty ? tag : `${tag}${inlineMarkup(element)}</${name}>`;
}

export function openTag(
  name: string,
  attributes: readonly (readonly [string, string])[],
  empty: boolean,
): string {
  const written = attributes
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${name}${written}${empty ? ' />' : '>'}`;
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
