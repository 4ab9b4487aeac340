/** The article of a web page: its body as plain text, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import type { Extracted } from '../../core/ports/ports.ts';
import { describedText, type Home, homeIn, isPartOf, shownLead, speaksOf } from './article-candidates.ts';
import { blockText } from './block-text.ts';
import { type DomDocument, type DomNode, isNested, parsePage, shownLength, unwrap } from './dom.ts';
import { withoutFrame } from './frame-lines.ts';
import { pageMetadata } from './page-metadata.ts';
import { refuse } from './page-traps.ts';
import { removeComments, removeNextArticles, removeWalls } from './page-walls.ts';
import { paywallOf } from './paywall.ts';
import { asElement, besideText, markBeside } from './prune-article.ts';
import { holds } from './squashed-text.ts';
import { withoutGaps } from './text-gaps.ts';
import { trimArticle } from './trim-article.ts';

/** Pages with more elements are refused by the parser: a page has hundreds, a trap has millions. */
const ELEMENTS_AT_MOST = 200_000;

/** Three times the longest article that is stored, in UTF-16 units. */
const LONGEST = 1_500_000;

/** The text in the JSON-LD is taken when it is this many times as long: it has no paragraphs at most publishers. */
const MUCH_MORE = 2;

/** `now`: a publication date behind it is wrong. */
export function extractArticle(
  html: string,
  url: string | null,
  now: Temporal.Instant | null = null,
): Extracted {
  const page = parsePage(html);
  removeComments(page);
  if (shownLength(page) > LONGEST) refuse();
  const { restricted, noarchive, description, articleBody, ...metadata } = pageMetadata(page, url, now);
  removeWalls(page);
  removeNextArticles(page);
  const all = page.querySelector('body')?.textContent ?? '';
  if (isNested(page)) unwrap(page);
  const isDeep = isNested(page);
  // Reading takes the page apart: all else is read before.
  const home = isDeep ? null : homeIn(page);
  const lead = isDeep ? null : shownLead(page, description);
  const { text: found, title } = readArticle(page, isDeep);
  const described = [metadata.title ?? title, description];
  const text =
    home === null
      ? found
      : withoutGaps(betterText(found, home, described, describedText(articleBody)), home.text);
  const cut = paywallOf(text, all, restricted);
  const hasLead = lead === null || cut === 'consent' || holds(text, lead);
  return {
    ...metadata,
    ...(metadata.title === undefined && title ? { title } : {}),
    ...(noarchive ? { noarchive } : {}),
    text: withoutFrame(hasLead ? text : `${lead}\n\n${text}`, {
      ...metadata,
      title: metadata.title ?? title,
    }),
    ...(cut === null ? {} : { cut }),
  };
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
  const beside = readable === null ? undefined : besideText(body);
  return { text: trimArticle(blockText(body, beside)), title: readable?.title ?? undefined };
}

/**
 * What was found, unless it is another text than title and description tell of, or a part: then the longest that is neither.
 * `body` is the text of the JSON-LD.
 */
function betterText(
  found: string,
  home: Home,
  described: readonly (string | undefined)[],
  body: string,
): string {
  const isOther = !speaksOf(found, described);
  if (!isOther && !isPartOf(home.prose, found) && body.length < MUCH_MORE * found.length) return found;
  const others = [home.text, body].filter((text) => speaksOf(text, described));
  const longest = others.reduce(
    (best, text) => (text.length > best.length ? text : best),
    isOther ? '' : found,
  );
  return longest === '' ? found : longest;
}
