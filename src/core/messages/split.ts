/** Splits a message to fit a platform's limits: item by item, and a long quote only at the end of a sentence. */
import { sentencesOf } from '../text/sentences.ts';
import { type Verbatim, verbatim, verbatimPart, verbatimWords } from './verbatim.ts';
import { closesUnopened, openAt, withWholeQuotations } from './whole-quotations.ts';

/** Most characters of a quote in a message with several; about as much as a phone shows. */
export const QUOTE_MAX = 1500;

/** Most characters of a quote within a story of a digest, whose menu leads to the whole. */
export const STORY_QUOTE_MAX = 240;

/** Shown outside the quotation marks where words are omitted. */
export const OMISSION = '[…]';

export interface ShortenedQuote {
  /** Whole sentences from the start; null if not even the first one fits. */
  readonly kept: Verbatim | null;
  readonly cut: boolean;
}

/**
 * As many whole sentences as fit into `max`, preferably not ending inside a quotation. If the first sentence is longer,
 * that one alone if it fits into `hard`. Sizes come from `measure`, which counts UTF-16 units by default; a platform
 * passes one that counts its escapes.
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

/** Splits our own text, never foreign words, into parts of at most `max`, preferably at white space. */
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

/** The last offset up to `max` that is not inside a code point. */
function wholeCharacters(text: string, max: number): number {
  const unit = text.charCodeAt(max - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? max - 1 : max;
}

/** An item as rendered by a platform: parts in order, each kept whole. */
export interface RenderedItem<Part> {
  readonly parts: readonly Part[];
  /** A heading for what follows; never the last part of a page. */
  readonly heading: boolean;
}

/**
 * Fills pages with items in order. An item stays in one piece if a page can hold it; a larger one is split between its
 * parts.
 * `fits` must be true for every single part.
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

/** Continues from `page` part by part and returns the last page, which has space left. */
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

/** No longer text is made by joining, because it would be split again. */
const LONGEST_JOINED = 1200;

/**
 * Joins neighbouring sentences, with what the source has between them. No quotation is cut: a sentence with one of its
 * marks brings the sentence with the other and all words between them. If these are too many, a sentence that closes a
 * quotation without opening it is left out.
 */
export function joinSentences(sentences: readonly Verbatim[]): readonly Verbatim[] {
  const joined: Verbatim[] = [];
  for (const sentence of sentences) {
    const next = withWholeQuotations(sentence, LONGEST_JOINED);
    // After another's opening mark it would look like the end of that quotation.
    if (closesUnopened(verbatimWords(next)) && sentences.length > 1) continue;
    const last = joined.at(-1);
    const follows = last !== undefined && last.origin.text === next.origin.text && next.start >= last.start;
    const touches = follows && last.origin.text.slice(last.end, next.start).trim() === '';
    const end = Math.max(last?.end ?? 0, next.end);
    // Overlapping text is joined, whatever the length, so that nothing is shown twice.
    if (touches && (next.start < last.end || end - last.start <= LONGEST_JOINED)) {
      joined[joined.length - 1] = verbatim(last.origin, last.start, end);
    } else joined.push(next);
  }
  return joined;
}
