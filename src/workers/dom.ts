/** The part of the DOM that reading pages needs, over linkedom (whose own types want a browser's library). */
import { parseHTML } from 'linkedom';

export interface DomNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

/** Scripts never run and nothing is fetched. A fragment becomes the body of a page of its own. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html.slice(0, 5000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const page: { readonly document: DomDocument } = parseHTML(whole);
  return page.document;
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
