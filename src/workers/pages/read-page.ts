/** Decodes a page and finds its article. */
import type { Extracted } from '../../core/ports/ports.ts';
import { decodeDocument } from '../../core/sources/decode-document.ts';
import type { ForeignPage } from '../../core/sources/feed.ts';
import { extractArticle } from './extract-article.ts';

/** @throws {UserError} when its encoding is not certain, or it is built to keep a parser busy. */
export function readPage(page: ForeignPage, now: Temporal.Instant = Temporal.Now.instant()): Extracted {
  const html = 'html' in page ? page.html : decodeDocument(page.bytes, page.type).text;
  return extractArticle(html, page.url, now);
}
