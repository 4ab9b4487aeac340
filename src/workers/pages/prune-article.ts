/** Removes what does not belong to the article from its part of a page: captions, teasers, sign-ups, bylines. */
import { type DomElement, type DomNode, isElement } from './dom.ts';

const NEVER =
  'figcaption, aside, nav, form, button, select, dialog, [role="complementary"], [role="tooltip"], [aria-hidden="true"], blockquote[class*="-tweet" i], blockquote[class*="-media" i], blockquote[class*="tiktok" i]';

/** Class and id words that publishers give to what stands beside the text. */
const BESIDE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|adverts?|advertisements?|sponsor|sponsored|promos?|promotions?|outbrain|taboola|affiliate',
    'author-?bio|bio|by-?line|writer|published-?date|updated-?date|dates|dateline|timestamp|copyright|credits?|disclaimer',
    'captions?|legend|tool-?tip|tool-?(?:bar|box)|widgets?|sr-only|visually-hidden|blind|breadcrumbs?|embed(?:ded)?',
    'newsletters?|sign-?up|subscribe|subscription|register|registration|share|sharing|social|comments?|reactions?|polls?|survey',
    'most-?popular|most-?read|read-?more|recirc|recommended|related|tags|teasers?|trending|more-?on',
    'fact-?box|info-?box',
  ].join('|')})s?(?:[\\s_-]|$)`,
  'i',
);

/** What a rule takes out must be small beside the rest, or the rule is wrong about this page. */
const SMALL = 0.3;

const LINK_LINE = 'p, h2, h3, h4, h5, h6, li, div, ul';
/** A line that is one link, and shorter than a paragraph, leads elsewhere; unless it is a sentence whose full stop follows the link. */
const LINK_SHARE = 0.9;
const LINK_LENGTH = 160;

/** What stands beside the text: elements to leave out, each with all that is in it. Changes nothing. */
export function besideText(root: DomElement): ReadonlySet<DomNode> {
  const beside = new Set<DomNode>();
  const most = SMALL * lengthOf(root);
  const take = (element: DomElement) => {
    if (lengthOf(element) < most) beside.add(element);
  };
  for (const element of root.querySelectorAll(NEVER)) take(element);
  for (const element of root.querySelectorAll('[class], [id]')) {
    if ((isBeside(element) && !isOfText(element)) || isHidden(element)) take(element);
  }
  for (const element of root.querySelectorAll(LINK_LINE)) {
    if (isLinkLine(element)) beside.add(element);
  }
  return beside;
}

/** The reader of pages replaces a block with one paragraph by the paragraph: what the block says of itself is handed down first. */
export function markBeside(root: DomElement): void {
  for (const element of root.querySelectorAll('div[class], section[class]')) {
    const children = [...element.childNodes].filter(isElement);
    const only = children[0];
    if (children.length !== 1 || only === undefined || !isBeside(element)) continue;
    only.setAttribute('class', `${only.getAttribute('class') ?? ''} ${element.getAttribute('class') ?? ''}`);
  }
}

/** `newsletterSignUp` is read as `newsletter-Sign-Up`. */
function isBeside(element: DomElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name.length < 500 && BESIDE.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

const INLINE = /^(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|u)$/;

/** A heading or a part of a sentence stays, whatever class it has: without it the text says something else. */
function isOfText(element: DomElement): boolean {
  if (/^h[1-6]$/.test(element.localName)) return true;
  if (!INLINE.test(element.localName) || element.parentElement?.localName !== 'p') return false;
  return [...element.parentElement.childNodes].some(
    (one) => one.nodeType === 3 && /\p{L}/u.test(one.textContent ?? ''),
  );
}

/** Hidden by a class on screens of every size: a wall that a script shows. */
function isHidden(element: DomElement): boolean {
  const name = element.getAttribute('class') ?? '';
  return (
    /(?:^|\s)(?:hidden|is-hidden|d-none)(?:\s|$)/.test(name) && !/[:-](?:block|flex|grid|inline)/.test(name)
  );
}

function isLinkLine(element: DomElement): boolean {
  const length = lengthOf(element);
  if (length === 0 || length > LINK_LENGTH) return false;
  let linked = 0;
  let last = '';
  for (const link of element.querySelectorAll('a')) {
    linked += lengthOf(link);
    last = link.textContent ?? '';
  }
  const isSentence =
    /[^.…]\.["'”’»)]{0,2}\s*$/.test(element.textContent ?? '') && !/\.["'”’»)]{0,2}\s*$/.test(last);
  if (isSentence) return false;
  return linked >= LINK_SHARE * length;
}

function lengthOf(node: DomNode): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

export function asElement(node: DomNode | null | undefined): DomElement | null {
  return node !== null && node !== undefined && isElement(node) ? node : null;
}
