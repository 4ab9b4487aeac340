/** The article of a web page: its body as plain text, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import type { Extracted } from '../../core/ports/ports.ts';
import { describedText, isPartOf, leadOf, proseIn, speaksOf, textOfHome } from './article-candidates.ts';
import { blockText } from './block-text.ts';
import { type DomDocument, type DomNode, isDeeperThan, parsePage, shownLength } from './dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { refuse } from './page-traps.ts';
import { removeComments, removeNextArticles, removeWalls } from './page-walls.ts';
import { paywallOf } from './paywall.ts';
import { asElement, markBeside, pruneArticle } from './prune-article.ts';
import { trimArticle } from './trim-article.ts';

/** Pages with more elements are refused by the parser: a page has hundreds, a trap has millions. */
const ELEMENTS_AT_MOST = 200_000;

/** Pages nest a few dozen deep. Finding the article takes time that grows with the square of the depth. */
const DEEPEST = 150;

/** Three times the longest article that is stored, in UTF-16 units. */
const LONGEST = 1_500_000;

/** The text in the JSON-LD is taken when it is this many times as long: it has no paragraphs at most publishers. */
const MUCH_MORE = 2;

export function extractArticle(html: string, url: string | null): Extracted {
  const page = cleanPage(html);
  if (shownLength(page) > LONGEST) refuse();
  const { restricted, noarchive, description, articleBody, ...metadata } = pageMetadata(page, url);
  removeWalls(page);
  removeNextArticles(page);
  const all = page.querySelector('body')?.textContent ?? '';
  const isDeep = isDeeperThan(page, DEEPEST);
  const prose = isDeep ? [] : proseIn(page);
  const { text: found, title } = readArticle(page, isDeep);
  const described = [metadata.title ?? title, description];
  const evidence = { prose, described, body: describedText(articleBody) };
  const text = isDeep ? found : betterText(html, found, evidence);
  const lead = isDeep ? null : leadOf(cleanPage(html), description, text);
  const cut = paywallOf(text, all, restricted);
  return {
    ...metadata,
    ...(metadata.title === undefined && title ? { title } : {}),
    ...(noarchive ? { noarchive } : {}),
    text: lead === null || cut === 'consent' ? text : `${lead}\n\n${text}`,
    ...(cut === null ? {} : { cut }),
  };
}

function cleanPage(html: string): DomDocument {
  const page = parsePage(html);
  removeComments(page);
  return page;
}

/** Takes the page apart. */
function readArticle(
  page: DomDocument,
  isDeep: boolean,
): { readonly text: string; readonly title: string | undefined } {
  if (!isDeep) markBeside(page);
  const readable = isDeep
    ? null
    : new Readability<DomNode>(page, {
        serializer: (node: DomNode) => node,
        maxElemsToParse: ELEMENTS_AT_MOST,
        keepClasses: true,
      }).parse();
  const body = asElement(readable?.content) ?? page.querySelector('body') ?? page;
  if (readable !== null) pruneArticle(body);
  return { text: trimArticle(blockText(body)), title: readable?.title ?? undefined };
}

interface Evidence {
  readonly prose: readonly string[];
  /** Title and description of the page. */
  readonly described: readonly (string | undefined)[];
  /** The text of the JSON-LD. */
  readonly body: string;
}

/** What was found, unless it is another text than the page's title tells of, or a part: then the next that is neither. */
function betterText(html: string, found: string, { prose, described, body }: Evidence): string {
  const isOther = !speaksOf(found, described);
  if (!isOther && !isPartOf(prose, found) && body.length < MUCH_MORE * found.length) return found;
  const page = cleanPage(html);
  removeWalls(page);
  removeNextArticles(page);
  const others = [textOfHome(page), body].filter((text) => speaksOf(text, described));
  const longest = others.reduce(
    (best, text) => (text.length > best.length ? text : best),
    isOther ? '' : found,
  );
  return longest === '' ? found : longest;
}
