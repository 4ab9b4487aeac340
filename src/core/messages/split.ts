/** How a message is cut to a platform's size: item by item, a long quote only where a sentence ends. */
import { sentencesOf } from '../text/sentences.ts';
import { type Verbatim, verbatim, verbatimPart, verbatimWords } from './verbatim.ts';
import { closesUnopened, openAt, withWholeQuotations } from './whole-quotations.ts';

/** Quotes longer than this are cut where several stand in one message: a phone shows about this much of one. */
export const QUOTE_MAX = 1500;

/** Stands, outside the quotation marks, where words were left out. */
export const OMISSION = '[…]';

export interface ShortenedQuote {
  /** Whole sentences from the start; null when not even the first one fits. */
  readonly kept: Verbatim | null;
  readonly cut: boolean;
}

/**
 * As many whole sentences as stay within `max`, not ending inside a quotation where that can be; when already the first is longer,
 * that one alone if it stays within `hard`. Sizes are those of `measure`, by default UTF-16 units: a platform hands in the size after its escaping.
 */
export function cutAtSentence(
  v: Verbatim,
  max: number,
  hard = max,
  measure: (text: string) => number = (text) => text.length,
): ShortenedQuote {
  const text = verbatimWords(v);
  if (measure(text) <= max) return { kept: v, cut: false };
  const [first, ...rest] = sentencesOf(text);
  if (first === undefined) return { kept: null, cut: true };
  if (measure(text.slice(0, first.end)) > Math.max(max, hard)) return { kept: null, cut: true };
  const open = openAt(text);
  let end = first.end;
  let closed = open(end) ? 0 : end;
  for (const sentence of rest) {
    if (measure(text.slice(0, sentence.end)) > max) break;
    end = sentence.end;
    if (!open(end)) closed = end;
  }
  if (closed > 0) end = closed;
  return end >= text.trimEnd().length
    ? { kept: v, cut: false }
    : { kept: verbatimPart(v, first.start, end), cut: true };
}

/** Cuts our own text, never foreign words, into stretches of at most `max`, at white space where there is some. */
export function splitOwnText(text: string, max: number): readonly string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const space = rest.lastIndexOf(' ', max);
    const at = space > max / 2 ? space : wholeCharacters(rest, max);
    chunks.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return rest.length > 0 ? [...chunks, rest] : chunks;
}

/** The last offset up to `max` that does not lie inside a code point. */
function wholeCharacters(text: string, max: number): number {
  const unit = text.charCodeAt(max - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? max - 1 : max;
}

/** An item as a platform drew it: parts in order, each kept whole. */
export interface RenderedItem<Part> {
  readonly parts: readonly Part[];
  /** A heading for what follows: never left alone at the foot of a page. */
  readonly heading: boolean;
}

/**
 * Fills pages with items in order. An item stays in one piece when a page can hold it; a larger one breaks between its parts.
 * `fits` must hold for every single part.
 */
export function packPages<Part>(
  items: readonly RenderedItem<Part>[],
  fits: (page: readonly RenderedItem<Part>[]) => boolean,
): readonly (readonly RenderedItem<Part>[])[] {
  const pages: RenderedItem<Part>[][] = [];
  let page: RenderedItem<Part>[] = [];
  for (const item of items) {
    if (fits([...page, item])) {
      page.push(item);
      continue;
    }
    const carried = headingsAtFoot(page);
    const [full, next] = [page.slice(0, page.length - carried.length), [...carried, item]];
    if (full.length > 0 && fits(next)) {
      pages.push(full);
      page = next;
      continue;
    }
    if (page.length > 0 && fits([item])) {
      pages.push(page);
      page = [item];
      continue;
    }
    const broken = breakUp(item, page, fits);
    page = broken.pop() ?? [];
    pages.push(...broken);
  }
  return page.length > 0 ? [...pages, page] : pages;
}

function headingsAtFoot<Part>(page: readonly RenderedItem<Part>[]): readonly RenderedItem<Part>[] {
  const lastOther = page.findLastIndex((item) => !item.heading);
  return page.slice(lastOther + 1);
}

/** Goes on from `page` part by part; the last page comes back open. */
function breakUp<Part>(
  item: RenderedItem<Part>,
  page: readonly RenderedItem<Part>[],
  fits: (page: readonly RenderedItem<Part>[]) => boolean,
): RenderedItem<Part>[][] {
  const pages: RenderedItem<Part>[][] = [];
  let before = [...page];
  let parts: Part[] = [];
  for (const next of item.parts) {
    const grown = { parts: [...parts, next], heading: false };
    if (fits([...before, grown])) {
      parts = [...grown.parts];
      continue;
    }
    const full = parts.length > 0 ? [...before, { parts, heading: false }] : before;
    if (full.length > 0) pages.push(full);
    before = [];
    parts = [next];
  }
  if (parts.length > 0) before.push({ parts, heading: false });
  pages.push(before);
  return pages;
}

/** A stretch longer than this is not made by joining: it would be cut again. */
const LONGEST_JOINED = 1200;

/**
 * Neighbouring sentences as one stretch, with what the source has between them. No quotation is cut open: a sentence with one of its
 * marks brings the other, and the words between them that were left out are shown after all; where they are too many, a sentence that
 * closes what it does not open is left out.
 */
export function joinSentences(sentences: readonly Verbatim[]): readonly Verbatim[] {
  const joined: Verbatim[] = [];
  for (const sentence of sentences) {
    const next = withWholeQuotations(sentence, LONGEST_JOINED);
    // Beside another's open mark it would look like the end of that quotation.
    if (closesUnopened(verbatimWords(next)) && sentences.length > 1) continue;
    const last = joined.at(-1);
    const follows = last !== undefined && last.origin.text === next.origin.text && next.start >= last.start;
    const touches = follows && last.origin.text.slice(last.end, next.start).trim() === '';
    const end = Math.max(last?.end ?? 0, next.end);
    // What is shown already is not shown again, however long the whole becomes.
    if (touches && (next.start < last.end || end - last.start <= LONGEST_JOINED)) {
      joined[joined.length - 1] = verbatim(last.origin, last.start, end);
    } else joined.push(next);
  }
  return joined;
}
