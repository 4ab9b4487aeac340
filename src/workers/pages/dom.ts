/** The part of the DOM that reading pages needs, over linkedom (whose own types want a browser's library). */
import { parseHTML } from 'linkedom';
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
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

/** Scripts never run and nothing is fetched. A fragment becomes the body of a page of its own. */
export function parsePage(html: string): DomDocument {
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
  if (/<body[\s>]/i.test(open)) return open;
  const head = /<\/head\s*>/i.exec(open);
  if (head !== null)
    return `${open.slice(0, head.index)}</head><body>${open.slice(head.index + head[0].length)}`;
  return open.replace(/<html(?:\s[^<>]*)?>/i, '$&<body>');
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** Whether elements nest deeper than this; looked at level by level, so that the nesting itself can do no harm. */
export function isDeeperThan(root: DomNode, limit: number): boolean {
  let level: readonly DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...node.childNodes].filter(isElement));
  }
  return false;
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
