/** The part of the DOM that reading pages needs, over linkedom (whose own types want a browser's library). */
import { parseHTML } from 'linkedom';
import { withoutDrawings } from './drawings.ts';
import { refuseTraps } from './page-traps.ts';

export interface DomNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentNode: DomNode | null;
  removeChild(child: DomNode): DomNode;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(other: DomNode): boolean;
  remove(): void;
  replaceWith(other: DomNode): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

/** Scripts never run and nothing is fetched. A fragment becomes the body of a page of its own. */
export function parsePage(written: string): DomDocument {
  const html = withoutDrawings(written);
  refuseTraps(html);
  const page: { readonly document: DomDocument } = parseHTML(wholePage(html));
  return page.document;
}

/** Where the parser looks for the frame of a page, in UTF-16 units. */
const FRAME = 5000;

/**
 * A page with one body that holds all of its text. The parser takes a page without `<body>` for one that has none, and what follows
 * an early `</body>` or `</html>` for no part of it.
 */
function wholePage(html: string): string {
  if (!/<html[\s>]/i.test(html.slice(0, FRAME))) return `<!doctype html><html><body>${html}</body></html>`;
  const open = html.trimStart().replace(/<\/(?:body|html)\s*>/gi, '');
  const body = /<body[\s>]/i.exec(open);
  const head = /<\/head\s*>/i.exec(open);
  // A head that nobody closes would hold the whole page.
  if (head === null) {
    const framed = open.replace(/<head(?:\s[^<>]*)?>/i, '');
    if (body === null) return framed.replace(/<html(?:\s[^<>]*)?>/i, '$&<body>');
    return framed.replace(/<html(?:\s[^<>]*)?>/i, '$&<head>').replace(/<body[\s>]/i, '</head>$&');
  }
  return body === null
    ? `${open.slice(0, head.index)}</head><body>${open.slice(head.index + head[0].length)}`
    : open;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** Pages nest two or three dozen deep. Reading takes time that grows with the depth of all elements together. */
const NESTED = { deepest: 60, depths: 1_000_000 };

/** Whether elements nest too deep to be read closely. Iterative: the nesting itself does no harm. */
export function isNested(root: DomNode): boolean {
  let depths = 0;
  const open: { readonly node: DomNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    depths += at.depth;
    if (at.depth > NESTED.deepest || depths > NESTED.depths) return true;
    for (const child of at.node.childNodes)
      if (isElement(child)) open.push({ node: child, depth: at.depth + 1 });
  }
  return false;
}

/** Takes boxes that hold one element and nothing else from around it. */
export function unwrap(root: DomDocument): void {
  for (const box of [...root.querySelectorAll('div, section, span')]) {
    const [only, ...others] = [...box.childNodes].filter(
      (one) => isElement(one) || (one.textContent ?? '').trim() !== '',
    );
    if (only !== undefined && others.length === 0 && isElement(only)) box.replaceWith(only);
  }
}

/** The text of an element with single spaces; null where it is longer than `longest`, which is noticed early. */
export function shortText(root: DomNode, longest: number): string | null {
  const most = 4 * longest;
  let written = '';
  const open: DomNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === 3) written += node.textContent ?? '';
    if (written.length > most) return null;
    const children = node.childNodes;
    if (children.length > most) return null;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) open.push(child);
    }
  }
  const text = written.replace(/\s+/g, ' ').trim();
  return text.length > longest ? null : text;
}

const UNSHOWN = new Set(['script', 'style', 'template']);

/** How many characters of text the page shows. Iterative: nesting does no harm. */
export function shownLength(page: DomNode): number {
  let length = 0;
  const open: DomNode[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) length += (child.textContent ?? '').length;
      else if (isElement(child) && !UNSHOWN.has(child.localName)) open.push(child);
    }
  }
  return length;
}
