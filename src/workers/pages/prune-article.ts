/** Removes what does not belong to the article from its part of a page: captions, teasers, sign-ups, bylines. */
import { type DomElement, type DomNode, isElement } from './dom.ts';

const NEVER =
  'figcaption, aside, nav, form, button, select, dialog, [role="complementary"], [aria-hidden="true"]';

/** Class and id words that publishers give to what stands beside the text. */
const BESIDE =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|author-?bio|bio|breadcrumbs?|byline|caption|comments?|copyright|credit|dateline|disclaimer|most-?popular|most-?read|newsletter|outbrain|promo|promotion|read-?more|recirc|recommended|related|share|sharing|sign-?up|social|sponsor|sponsored|subscribe|taboola|tags|teaser|timestamp|toolbar|trending|widget)s?(?:[\s_-]|$)/i;

/** What a rule takes out must be small beside the rest, or the rule is wrong about this page. */
const SMALL = 0.3;

const LINK_LINE = 'p, h2, h3, h4, h5, h6, li, div, ul';
/** A line that is one link, and shorter than a paragraph, leads elsewhere. */
const LINK_SHARE = 0.9;
const LINK_LENGTH = 160;

export function pruneArticle(root: DomElement): void {
  const whole = lengthOf(root);
  for (const element of root.querySelectorAll(NEVER)) removeSmall(element, whole);
  for (const element of root.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (name.length < 500 && BESIDE.test(name)) removeSmall(element, whole);
  }
  for (const element of root.querySelectorAll(LINK_LINE)) {
    if (isLinkLine(element)) element.remove();
  }
}

function removeSmall(element: DomElement, whole: number): void {
  if (lengthOf(element) < SMALL * whole) element.remove();
}

function isLinkLine(element: DomElement): boolean {
  const length = lengthOf(element);
  if (length === 0 || length > LINK_LENGTH) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
  return linked >= LINK_SHARE * length;
}

function lengthOf(node: DomNode): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

export function asElement(node: DomNode | null | undefined): DomElement | null {
  return node !== null && node !== undefined && isElement(node) ? node : null;
}
