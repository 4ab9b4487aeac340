/** The article of a web page: its body as plain text, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import type { Extracted } from '../../core/ports/ports.ts';
import { blockText } from './block-text.ts';
import { type DomNode, isDeeperThan, parsePage, shownLength } from './dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { refuse } from './page-traps.ts';
import { removeComments, removeWalls } from './page-walls.ts';
import { paywallOf } from './paywall.ts';
import { asElement, pruneArticle } from './prune-article.ts';
import { trimArticle } from './trim-article.ts';

/** Pages with more elements are refused by the parser: a page has hundreds, a trap has millions. */
const ELEMENTS_AT_MOST = 200_000;

/** Pages nest a few dozen deep. Finding the article takes time that grows with the square of the depth. */
const DEEPEST = 150;

/** Three times the longest article that is stored, in UTF-16 units. */
const LONGEST = 1_500_000;

export function extractArticle(html: string, url: string | null): Extracted {
  const page = parsePage(html);
  removeComments(page);
  if (shownLength(page) > LONGEST) refuse();
  const { restricted, noarchive, ...metadata } = pageMetadata(page, url);
  removeWalls(page);
  const all = page.querySelector('body')?.textContent ?? '';
  const readable = isDeeperThan(page, DEEPEST)
    ? null
    : new Readability<DomNode>(page, {
        serializer: (node: DomNode) => node,
        maxElemsToParse: ELEMENTS_AT_MOST,
        keepClasses: true,
      }).parse();
  const body = asElement(readable?.content) ?? page.querySelector('body') ?? page;
  if (readable !== null) pruneArticle(body);
  const text = trimArticle(blockText(body));
  const cut = paywallOf(text, all, restricted);
  return {
    ...metadata,
    ...(metadata.title === undefined && readable?.title ? { title: readable.title } : {}),
    ...(noarchive ? { noarchive } : {}),
    text,
    ...(cut === null ? {} : { cut }),
  };
}
