/** Plain text of marked-up text: paragraphs parted by blank lines, as an article is stored. */
import { type DomNode, isElement } from './dom.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content is no text of the article. */
const SILENT = new Set(
  `audio button canvas embed head iframe input map math meta noscript object script select style svg template textarea
  title track video`.split(/\s+/),
);

/** Deeper nesting is an attack on the stack, not a page. */
const DEEPEST = 400;

export function blockText(root: DomNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (node: DomNode, depth: number) => {
    if (node.nodeType === 3) {
      open += (node.textContent ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (depth > DEEPEST || (isElement(node) && SILENT.has(node.localName))) return;
    if (isElement(node) && node.localName === 'br') {
      open += '\n';
      return;
    }
    const block = isElement(node) && BLOCKS.has(node.localName);
    if (block) close();
    for (const child of node.childNodes) walk(child, depth + 1);
    if (block) close();
  };
  walk(root, 0);
  close();
  return paragraphs.join('\n\n');
}
