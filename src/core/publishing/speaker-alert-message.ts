/** The message to followers of a speaker: new statements, each with headline and link. */

import { own, small } from '../messages/blocks.ts';
import type { Block, Item, Message } from '../messages/message.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { headline, provenance, quoteBlock } from '../statements/quote-block.ts';
import type { Statement } from '../statements/same-statement.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** Most statements shown; a command lists more. */
const SHOWN = 8;

export function speakerAlertMessage(
  name: string,
  news: readonly Statement[],
  records: ReadonlyMap<string, ArticleRecord>,
  wording: Catalogue,
  earlierOf: (statement: Statement) => Statement | null = () => null,
): Message {
  const shown = news.slice(0, SHOWN);
  const count = wording.alert.new(news.length);
  const opening: Item = {
    blocks: [
      {
        kind: 'heading',
        level: 2,
        inlines: [{ kind: 'name', text: name }, own(`: ${count}`)],
      },
    ],
  };
  return {
    notice: wording.alert.notice(name, count),
    items: [
      opening,
      ...shown.map((statement) => statementItem(statement, records, wording, earlierOf(statement))),
      ending(name, news.length, wording),
    ],
    data: {
      speaker: name,
      quotes: shown.map(({ lead: { quote, article } }) => ({
        text: quote.text,
        articleId: article.id,
        outlet: article.outlet,
        url: article.url,
        start: quote.start,
        end: quote.end,
      })),
      total: news.length,
    },
  };
}

function statementItem(
  { lead, rest, variants }: Statement,
  records: ReadonlyMap<string, ArticleRecord>,
  wording: Catalogue,
  earlier: Statement | null,
): Item {
  const { article, quote } = lead;
  const words = headline(article);
  const also = variants
    .filter(({ wording }) => wording !== 'different')
    .map(({ hit }) => provenance(hit.article, hit.quote.of, hit.quote.text));
  const blocks: Block[] = [
    quoteBlock(quote, article, {
      people: records.get(article.id)?.people ?? [],
      rest: rest.map((hit) => hit.quote),
      also,
    }),
  ];
  if (words !== null) {
    const url = article.url === null ? {} : { url: article.url };
    blocks.push(small({ kind: 'verbatim', words, ...url }));
  }
  if (earlier !== null) blocks.push(...earlierBlocks(earlier, wording));
  blocks.push({
    kind: 'buttons',
    buttons: [
      { kind: 'command', label: wording.alert.context, command: 'context', args: { topic: quote.id } },
    ],
  });
  return { blocks };
}

/** What the person said on it before, for followers of changes. */
function earlierBlocks({ lead: { quote, article } }: Statement, wording: Catalogue): readonly Block[] {
  return [small(own(`${wording.quotes.earlier}:`)), quoteBlock(quote, article)];
}

function ending(name: string, total: number, { alert }: Catalogue): Item {
  const more: Block[] = total > SHOWN ? [small(own(alert.moreBelow(total - SHOWN)))] : [];
  return {
    blocks: [
      ...more,
      {
        kind: 'buttons',
        buttons: [
          { kind: 'command', label: alert.quotes, command: 'quotes', args: { speaker: name } },
          { kind: 'command', label: alert.unfollow, command: 'unfollow', args: { speaker: name } },
        ],
      },
    ],
  };
}
