/** Who answered whom in a story, and who would not: each with the sentence that says so. */

import { heading, item, line, own } from '../../messages/blocks.ts';
import type { Block, Inline, Item } from '../../messages/message.ts';
import { verbatim } from '../../messages/verbatim.ts';
import { originOf, provenance } from '../../statements/quote-block.ts';
import type { Exchange } from '../../stories/exchanges/exchange.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

const MOST = 6;

/** Answers to what somebody said. */
export function exchangeItems(exchanges: readonly Exchange[], wording: Catalogue): readonly Item[] {
  return itemsOf(
    exchanges.filter(({ to }) => to !== null),
    wording.exchange.title,
    wording,
  );
}

/** Questions of outlets that nobody answered. */
export function openQuestionItems(exchanges: readonly Exchange[], wording: Catalogue): readonly Item[] {
  return itemsOf(
    exchanges.filter(({ to }) => to === null),
    wording.exchange.open,
    wording,
  );
}

function itemsOf(exchanges: readonly Exchange[], title: string, wording: Catalogue): readonly Item[] {
  const [first, ...others] = exchanges.slice(0, MOST).map((exchange) => blocksOf(exchange, wording));
  if (first === undefined) return [];
  return [item(heading(3, own(title)), ...first), ...others.map((blocks) => item(...blocks))];
}

function blocksOf(exchange: Exchange, wording: Catalogue): readonly Block[] {
  const { article, sentence, words } = exchange;
  const origin = originOf(article, 'article');
  const text = verbatim(origin, sentence.start, sentence.end);
  return [
    line(...whoAnswered(exchange, wording)),
    {
      kind: 'excerpt',
      sentences: [text],
      from: provenance(article, 'article', text.text),
      highlight: verbatim(origin, words.start, words.end),
    },
  ];
}

function whoAnswered({ kind, by, to }: Exchange, { exchange }: Catalogue): readonly Inline[] {
  const who: Inline = { kind: 'name', text: by, style: 'bold' };
  if (kind === 'declined' || kind === 'silent') return [who, own(exchange.unanswered[kind])];
  const [before, after] = exchange.kinds[kind];
  return [who, own(before), { kind: 'name', text: to ?? '', style: 'bold' }, own(after)];
}
