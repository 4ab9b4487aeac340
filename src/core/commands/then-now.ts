/** `/quotes … order:then-now`: what a person said on a subject beside what they said on it before, without a verdict of ours. */

import { bold, item, line, own, small } from '../messages/blocks.ts';
import type { Block, Item, Message } from '../messages/message.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { QuoteFilter } from '../ports/quote-store.ts';
import { ASSERTED } from '../quotes/asserted.ts';
import type { ThenAndNow } from '../statements/over-time/pair.ts';
import { thenAndNow } from '../statements/over-time/then-and-now.ts';
import { originOf } from '../statements/quote-block.ts';
import type { Statement } from '../statements/same-statement.ts';
import { quotesAnswerOf } from '../verdicts/quote-record.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { recordedInlines, shifted } from './answer-parts/mark-differences.ts';
import { statementBlock } from './answer-parts/statement-item.ts';
import { dayText } from './answer-parts/story-parts.ts';
import type { Caller } from './command.ts';
import type { CommandDeps } from './deps.ts';

/** Quotes of the person that are read, and pairs that are shown. */
const READ = 300;
const PAIRS = 5;
/** With fewer words in common everything would be marked. */
const LEAST_COMMON = 3;

export async function thenNowMessage(
  { store }: Pick<CommandDeps, 'store'>,
  { scope, locale }: Caller,
  filter: QuoteFilter,
  { speaker, about }: { readonly speaker: NameEntry; readonly about: string },
  wording: Catalogue,
): Promise<Message> {
  const wanted = { ...filter, modalities: filter.modalities ?? ASSERTED };
  const hits = await store.quotes.list(scope, wanted, { limit: READ, offset: 0 });
  const pairs = eachEarlierOnce(thenAndNow(hits, speaker.keys, about));
  const notice = pairs.length === 0 ? wording.quotes.noPairs : wording.quotes.pairs(pairs.length);
  const shown = pairs.slice(0, PAIRS);
  const total = { quotes: pairs.length * 2, more: hits.length === READ };
  const leads = shown.flatMap(({ earlier, later }) => [earlier.lead, later.lead]);
  return {
    notice,
    items: [item(line(bold(notice))), ...shown.map((pair) => pairItem(pair, locale, wording))],
    data: {
      ...quotesAnswerOf(leads, total, null),
      pairs: shown.map(({ earlier, later, difference }) => ({
        earlier: earlier.lead.quote.id,
        later: later.lead.quote.id,
        difference: difference.runs,
      })),
    },
  };
}

/** Of several later statements beside one earlier, the one with most words in common. */
function eachEarlierOnce(pairs: readonly ThenAndNow[]): readonly ThenAndNow[] {
  const best = new Map<string, ThenAndNow>();
  for (const pair of pairs) {
    const { id } = pair.earlier.lead.quote;
    const known = best.get(id);
    if (known === undefined || pair.difference.same > known.difference.same) best.set(id, pair);
  }
  return pairs.filter((pair) => best.get(pair.earlier.lead.quote.id) === pair);
}

function pairItem(pair: ThenAndNow, locale: string, wording: Catalogue): Item {
  return item(
    ...said(wording.quotes.earlier, pair.earlier, locale),
    ...said(wording.quotes.later, pair.later, locale),
    ...changedWords(pair, wording),
  );
}

function said(label: string, statement: Statement, locale: string): readonly Block[] {
  const { quote, article } = statement.lead;
  const day = dayText(quote.saidOn ?? article.publishedOn, locale);
  return [small(own(`${label} · ${day}`)), statementBlock(statement, [])];
}

/** The later words, those marked that the earlier ones do not have. */
function changedWords({ later, difference }: ThenAndNow, wording: Catalogue): readonly Block[] {
  if (difference.same < LEAST_COMMON) return [];
  const { quote, article } = later.lead;
  const marked = difference.runs.flatMap((run) => (run.kind === 'right' ? [run.right] : []));
  const words = recordedInlines(originOf(article, quote.of), quote, shifted(marked, quote.start));
  return [line(own(wording.quotes.changed), ...words)];
}
