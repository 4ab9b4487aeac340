/** Why an item has its place in an edition, what was left out, and what a language model's sentences rest on. */

import { type Article, textOf } from '../articles/article.ts';
import type { Edition, EditionItem } from '../digests/edition.ts';
import { bold, heading, line, own } from '../messages/blocks.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import { type Verbatim, verbatim } from '../messages/verbatim.ts';
import { headline, originOf } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { inReadersWords } from '../wording/reports.ts';
import type { EditionTexts } from '../writing/edition-texts.ts';
import type { SentencePlace, WrittenText } from '../writing/written-text.ts';

/** @param written what a language model wrote of the edition */
export function whyMessage(
  edition: Edition,
  chosen: readonly EditionItem[],
  left: Edition['left'],
  articles: ReadonlyMap<string, Article>,
  wording: Catalogue,
  written: EditionTexts | null = null,
): Message {
  const items = chosen.map((choosing): Item => {
    const { section, place, score, terms, matched, also } = choosing;
    const shown = Object.entries(terms).filter(([, value]) => value !== 0);
    return {
      blocks: [
        { kind: 'heading', level: 3, inlines: titleOf(articles.get(choosing.article), wording) },
        line(own(wording.ledger.place(place)), { kind: 'name', text: section }),
        {
          kind: 'list',
          ordered: false,
          entries: [
            ...shown.map(([term, value]): Inline[] => [
              own(`${signed(value)} `),
              own(termText(term, wording)),
            ]),
            [bold(`= ${score.toFixed(4)}`)],
          ],
        },
        ...(matched.length === 0
          ? []
          : [line(own(wording.ledger.matched), { kind: 'name', text: matched.join(', '), style: 'code' })]),
        ...(also.length === 0 ? [] : [line(own(wording.ledger.folded(also.length)))]),
        ...sourcesOfWritten(written?.summaries.get(choosing.article), articles, wording),
      ],
    };
  });
  const out: Item[] =
    left.length === 0
      ? []
      : [
          {
            blocks: [
              heading(3, own(wording.ledger.leftOut)),
              {
                kind: 'list',
                ordered: false,
                entries: left
                  .slice(0, 20)
                  .map(({ article, reason }): Inline[] => [
                    ...titleOf(articles.get(article), wording),
                    own(': '),
                    { kind: 'name', text: inReadersWords(reason, wording) },
                  ]),
              },
            ],
          },
        ];
  return {
    notice: wording.ledger.whyNotice(edition.number),
    items: [...items, ...out],
    data: { edition: edition.id, digest: edition.digest, number: edition.number, chosen, left },
  };
}

function titleOf(article: Article | undefined, wording: Catalogue): readonly Inline[] {
  const words = article === undefined ? null : headline(article);
  if (article === undefined || words === null) return [own(wording.ledger.removed)];
  return [
    { kind: 'verbatim', words, ...(article.url === null ? {} : { url: article.url }) },
    own(' · '),
    { kind: 'name', text: article.outlet },
  ];
}

function termText(term: string, { ledger }: Catalogue): string {
  const terms: Readonly<Record<string, string>> = ledger.terms;
  return terms[term] ?? term;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

/** The stored sentences that each sentence of a model rests on, and how many sentences the gates stopped. */
function sourcesOfWritten(
  written: WrittenText | undefined,
  articles: ReadonlyMap<string, Article>,
  wording: Catalogue,
): readonly Block[] {
  if (written === undefined) return [];
  const gates = Map.groupBy(written.stopped, ({ gate }) => gate);
  return [
    line(own(wording.writing.wrote)),
    ...written.sentences.flatMap(({ text: sentence, from }): readonly Block[] => [
      line(own(sentence)),
      { kind: 'excerpt', sentences: storedSentences(from, articles), from: null, highlight: null },
    ]),
    ...(gates.size === 0
      ? []
      : [
          line(own(`${wording.writing.stopped(written.stopped.length)}: `), {
            kind: 'name',
            text: [...gates].map(([gate, stopped]) => `${gate} ${stopped.length}`).join(', '),
            style: 'code',
          }),
        ]),
  ];
}

function storedSentences(
  places: readonly SentencePlace[],
  articles: ReadonlyMap<string, Article>,
): readonly Verbatim[] {
  return places.flatMap(({ article: id, of, start, end }) => {
    const article = articles.get(id);
    return article === undefined || textOf(article, of).length < end
      ? []
      : [verbatim(originOf(article, of), start, end)];
  });
}
