/** What is on a page without being part of its article: consent dialogs, cookie centres, registration walls, templates, comment nodes. */
import { type DomDocument, type DomNode, isElement } from './dom.ts';

const WALLS = [
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  '[id^="onetrust" i]',
  '[class*="onetrust" i]',
  '[id^="didomi" i]',
  '[class*="didomi" i]',
  '[id*="cookie-banner" i]',
  '[class*="cookie-banner" i]',
  '[id*="cookie-consent" i]',
  '[class*="cookie-consent" i]',
  '[class*="fc-consent" i]',
  '[id^="sp_message" i]',
  '[id*="CybotCookiebot"]',
].join(', ');

/** A wall around the whole article would take the article with it: more than this share of the page's text is no wall. */
const MOST_OF_PAGE = 0.5;

export function removeWalls(page: DomDocument): void {
  // Nothing in a template is shown; one that stands in the head would be taken for the article.
  for (const template of [...page.querySelectorAll('template')]) template.remove();
  const all = (page.documentElement?.textContent ?? '').length;
  for (const wall of [...page.querySelectorAll(WALLS)]) {
    const name = wall.localName;
    if (name === 'html' || name === 'body' || name === 'article' || name === 'main') continue;
    if ((wall.textContent ?? '').length <= MOST_OF_PAGE * all) wall.remove();
  }
}

/** What is loaded below for endless reading: articles with a title of their own behind the first one with a title. */
export function removeNextArticles(page: DomDocument): void {
  const titled = [...page.querySelectorAll('article')].filter((one) => one.querySelector('h1') !== null);
  const [first, ...others] = titled;
  if (first === undefined || others.some((one) => first.contains(one))) return;
  for (const other of others) other.remove();
}

/** Pages built by React part their text with comments; readers of text stop at them. Iterative: nesting does no harm. */
export function removeComments(page: DomNode): void {
  const open: DomNode[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 8) child.parentNode?.removeChild(child);
      else if (isElement(child)) open.push(child);
    }
  }
}
