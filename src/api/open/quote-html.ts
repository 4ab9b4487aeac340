/** A quotation as HTML, for its own page, for feeds and for pages that embed it. */
import { publishedOrNull } from '../../core/articles/publication-date.ts';
import { escapeHtml, linkable, plainLine } from '../../core/messages/escape.ts';
import { verbatimWords } from '../../core/messages/verbatim.ts';
import type { QuoteHit } from '../../core/ports/quote-store.ts';
import { provenance, quoteBlock } from '../../core/statements/quote-block.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';

/** The words, the speaker, the outlet with a link to the place, and the day. */
export function quoteHtml(hit: QuoteHit, wording: Catalogue): string {
  const { quote, article } = hit;
  const block = quoteBlock(quote, article);
  const direct = block.pieces.map((piece) => `“${escapeHtml(bare(verbatimWords(piece)))}”`).join(' … ');
  const words = block.clause === null ? direct : escapeHtml(verbatimWords(block.clause));
  const url = linkable(provenance(article, quote.of, quote.text).url);
  const outlet = escapeHtml(plainLine(article.outlet));
  const day = publishedOrNull(article)?.slice(0, 10);
  const source = url === null ? outlet : `<a href="${escapeHtml(url)}" rel="noopener">${outlet}</a>`;
  return `<blockquote><p>${words}</p><p>— ${escapeHtml(speakerName(hit, wording))}<br><small>${source}${day === undefined ? '' : ` · ${day}`}</small></p></blockquote>`;
}

/** “unattributed” where nobody is shown. */
export function speakerName({ quote, article }: QuoteHit, { post }: Catalogue): string {
  return plainLine(quoteBlock(quote, article).speaker ?? post.unattributed);
}

/** The words on one line, for titles. */
export function quoteTitle(hit: QuoteHit, wording: Catalogue): string {
  return plainLine(`${speakerName(hit, wording)}: ${hit.quote.text}`, 160);
}

/** Pieces are cut without marks; some texts have them inside all the same. */
function bare(words: string): string {
  return words.replace(/^["“«„]|["”»]$/gu, '');
}
