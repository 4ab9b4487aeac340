/** Other places where a page may keep its article, for when what was found is another text, or a part of it. */
import { blockText } from './block-text.ts';
import { type DomDocument, type DomElement, isElement, shortText } from './dom.ts';
import { decoded, plain, squashed } from './page-title.ts';
import { asElement, besideText } from './prune-article.ts';
import { squashedText } from './squashed-text.ts';
import { trimArticle } from './trim-article.ts';
import { writtenLength } from './written-length.ts';

/** Where publishers keep an article, and nothing but one. */
const HOMES =
  '[itemprop="articleBody"], article, [role="article"], main, [role="main"], [class*="article-body" i], [class*="articleBody" i], [class*="article__body" i], [class*="article-content" i], [class*="story-body" i], [class*="entry-content" i], [class*="post-content" i]';
const HOMES_AT_MOST = 40;
const PARAGRAPHS_AT_MOST = 1000;

/** A paragraph of prose, by its written length. */
const PROSE = 80;
/** Links are at most this share of a paragraph of prose. */
const LINKED = 0.5;
const BESIDE_THE_TEXT = /^(?:aside|nav|footer|form|figure|figcaption|dialog)$/;

/** Prose that was not found must be this much of what was, or looking again isn't worth it. */
const MISSING = 0.25;

/** The place that holds most prose of all; of nested ones with nearly the same, the innermost. */
function homeOf(page: DomDocument): DomElement | null {
  let best: { readonly home: DomElement; readonly length: number } | null = null;
  let looked = 0;
  for (const home of page.querySelectorAll(HOMES)) {
    if (looked++ === HOMES_AT_MOST) break;
    const length = proseOf(home).reduce((sum, text) => sum + text.length, 0);
    const isInner = best !== null && contains(best.home, home);
    if (best === null || length > best.length || (isInner && length >= 0.9 * best.length))
      best = { home, length };
  }
  return best === null || best.length === 0 ? null : best.home;
}

function contains(outer: DomElement, inner: DomElement): boolean {
  for (let at = inner.parentElement; at !== null; at = at.parentElement) if (at === outer) return true;
  return false;
}

/** The likeliest place of the article, as it is before anything is taken apart. */
export interface Home {
  /** Paragraphs of prose, in order. */
  readonly prose: readonly string[];
  /** All its text without what stands beside it. */
  readonly text: string;
}

export function homeIn(page: DomDocument): Home {
  const home = homeOf(page);
  if (home === null) return { prose: [], text: '' };
  return { prose: proseOf(home), text: trimArticle(blockText(home, besideText(home))) };
}

function proseOf(home: DomElement): readonly string[] {
  const found: string[] = [];
  for (const paragraph of [...home.querySelectorAll('p')].slice(0, PARAGRAPHS_AT_MOST)) {
    const text = plain(paragraph.textContent ?? '');
    if (writtenLength(text) < PROSE || isBesideText(paragraph, home)) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += (link.textContent ?? '').length;
    if (linked < LINKED * text.length) found.push(text);
  }
  return found;
}

function isBesideText(paragraph: DomElement, home: DomElement): boolean {
  for (let at = paragraph.parentElement; at !== null && at !== home; at = at.parentElement) {
    if (BESIDE_THE_TEXT.test(at.localName)) return true;
  }
  return false;
}

/** Whether so much of a page's prose is missing in `text` that the text is a part. */
export function isPartOf(prose: readonly string[], text: string): boolean {
  const missing = missingIn(prose, text);
  return missing.length > 1 && missing.reduce((sum, one) => sum + one.length, 0) >= MISSING * text.length;
}

function missingIn(prose: readonly string[], text: string): readonly string[] {
  const found = squashedText(text);
  return prose.filter((paragraph) => !found.includes(squashed(paragraph)));
}

/** `articleBody` of the JSON-LD as plain text: some publishers put markup into it, many no paragraphs at all. */
export function describedText(body: string | undefined): string {
  if (body === undefined) return '';
  const text = body.replace(/<(?:br|\/p|\/h\d|\/li)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ' ');
  return text
    .split(/\n+/)
    .flatMap((line) => decoded(line) ?? [])
    .join('\n\n');
}

/** Words that tell texts apart: those of this length or longer. */
const TELLING = 5;
const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a text speaks of what title and description name. True as well where they name too little to tell. */
export function speaksOf(text: string, described: readonly (string | undefined)[]): boolean {
  const wanted = new Set(
    described.flatMap((one) => one?.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= TELLING),
  );
  if (wanted.size < 3) return true;
  return (text.toLowerCase().match(WORD) ?? []).some((word) => wanted.has(word));
}

/** The lead, where the page shows its description in full. */
export function shownLead(page: DomDocument, description: string | undefined): string | null {
  if (description === undefined || description.length < PROSE) return null;
  const wanted = squashed(description);
  for (const element of page.querySelectorAll('h2, h3, p, div, span, strong')) {
    const shown = shortText(element, description.length + 3);
    if (shown === null || shown.length < description.length - 3) continue;
    if (squashed(shown) === wanted && ![...element.childNodes].some(hasBlocks)) return shown;
  }
  return null;
}

function hasBlocks(node: DomElement['childNodes'][number]): boolean {
  return isElement(node) && asElement(node)?.querySelector('p, div, h2') != null;
}
