/** One statement as an item: the quote, its other wordings with every difference marked, and what one can do with it. */

import type { Article } from '../../articles/article.ts';
import { buttons, line, linked, own, press, small, sourced } from '../../messages/blocks.ts';
import type { Block, Button, Inline, Item } from '../../messages/message.ts';
import { closesUnopened } from '../../messages/whole-quotations.ts';
import type { QuoteHit } from '../../ports/quote-store.ts';
import type { Person } from '../../quotes/quote.ts';
import { headline, originOf, provenance, quoteBlock } from '../../statements/quote-block.ts';
import type { Statement, Variant } from '../../statements/same-statement.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { recordedInlines, shifted } from './mark-differences.ts';

/** The statement's item; `before` stands on top (a story's headline), `below` after its wordings. */
export function statementItem(
  statement: Statement,
  people: readonly Person[],
  before: readonly Block[],
  wording: Catalogue,
  below: readonly Block[] = [],
): Item {
  const { lead, variants } = statement;
  // Words that close a quotation which they do not open would seem to end another one above them.
  const others = variants
    .filter(({ hit, wording: kind }) => kind !== 'same' && !closesUnopened(hit.quote.text))
    .map((variant) => variantLine(variant, wording));
  return {
    blocks: [
      ...before,
      statementBlock(statement, people),
      ...others,
      ...below,
      ...buttons(quoteButtons(lead.quote, wording)),
    ],
  };
}

/** The statement whole, with the outlets that have the very same words. */
export function statementBlock(statement: Statement, people: readonly Person[]): Block {
  const { lead, rest, variants } = statement;
  const articles = new Set<string>();
  const same = variants.filter(({ hit, wording: kind }) => {
    // An outlet that carries several stretches carries the statement once.
    if (kind !== 'same' || articles.has(hit.article.id)) return false;
    articles.add(hit.article.id);
    return true;
  });
  return quoteBlock(lead.quote, lead.article, {
    people,
    rest: rest.map((hit) => hit.quote),
    also: same.map(({ hit }) => provenance(hit.article, hit.quote.of, hit.quote.text)),
  });
}

/**
 * What one can do with a quote wherever it is shown. Only words between quotation marks can be drawn.
 * @param as `drawn`: it is a picture already
 */
export function quoteButtons(
  { id, kind }: Pick<QuoteHit['quote'], 'id' | 'kind'>,
  wording: Catalogue,
  as: 'words' | 'drawn' = 'words',
): readonly Button[] {
  const card = as === 'words' && kind === 'direct' ? [press(wording.button.card, 'card', { quote: id })] : [];
  return [
    press(wording.button.context, 'context', { topic: id }),
    ...card,
    press(wording.button.wrongSpeaker, 'speaker fix', { quote: id }),
  ];
}

/** The same statement in other languages, as outlets there have it: beside the first, with their own speaker and link. */
export function translationBlocks(hits: readonly QuoteHit[], wording: Catalogue): readonly Block[] {
  return hits.flatMap(({ quote, article }) => [
    small(own(wording.quotes.inLanguage(article.language ?? ''))),
    quoteBlock(quote, article, { people: [] }),
  ]);
}

/** Another outlet's wording, its own words bold where they differ from the lead's. */
function variantLine(variant: Variant, wording: Catalogue): Block {
  const { hit, wording: kind } = variant;
  const from = provenance(hit.article, hit.quote.of, hit.quote.text);
  const label = kind === 'shorter' ? wording.quotes.shorter : wording.quotes.different;
  const outlet = linked(hit.article.outlet, from.url);
  return line(own(label), outlet, own(': '), ...markedWords(hit, variant));
}

function markedWords(hit: QuoteHit, { difference }: Variant): Inline[] {
  const { start, end } = hit.quote;
  const marked = difference.runs.flatMap((run) => (run.kind === 'right' ? [run.right] : []));
  return recordedInlines(originOf(hit.article, hit.quote.of), { start, end }, shifted(marked, start));
}

/** The headline of an article, linked. */
export function titleInline(article: Article): Inline {
  const words = headline(article);
  return words === null ? linked(article.outlet, article.url) : sourced(words, article.url);
}
