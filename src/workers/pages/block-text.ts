/** Plain text of a part of a page. */

import { type DomNode, isElement } from './dom.ts';
import { createTextBlocks } from './text-blocks.ts';

/** Deeper nesting is an attack on the stack, not a page. */
const DEEPEST = 400;

/** Some publishers write a line break as a span with a class. */
function isLineBreak(node: DomNode): boolean {
  if (!isElement(node) || node.localName !== 'span') return false;
  return /(?:^|\s)(?:br|linebreak|line-break)(?:\s|$)/i.test(node.getAttribute('class') ?? '');
}

/** `without`: elements that are left out with all that is in them. */
export function blockText(root: DomNode, without: ReadonlySet<DomNode> = new Set()): string {
  const blocks = createTextBlocks();
  const walk = (node: DomNode, depth: number) => {
    if (node.nodeType === 3) blocks.text(node.textContent ?? '');
    if (depth > DEEPEST || without.has(node)) return;
    const name = isElement(node) ? node.localName : null;
    if (name !== null) blocks.open(isLineBreak(node) ? 'br' : name);
    for (const child of node.childNodes) walk(child, depth + 1);
    if (name !== null) blocks.close(name);
  };
  walk(root, 0);
  return blocks.end();
}
