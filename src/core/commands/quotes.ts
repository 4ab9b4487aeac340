/** `/quotes`: dated verbatim quotes, filtered, grouped by story, the same words of several outlets shown once. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import { bold, buttons, heading, item, line, own, press, small } from '../messages/blocks.ts';
import type { Block, Button, Inline, Item, Message } from '../messages/message.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { QuoteCount, QuoteHit } from '../ports/quote-store.ts';
import { tellsSpeakers } from '../quotes/languages/index.ts';
import type { Person } from '../quotes/quote.ts';
import { recordsOfStatement, type StatementRecords } from '../statements/from-record.ts';
import { type PageAt, type QuotePage, quotePage } from '../statements/quote-page.ts';
import { type Statement, statementHits } from '../statements/same-statement.ts';
import { quotesAnswerOf } from '../verdicts/quote-record.ts';
import { quotesAnswer } from '../verdicts/verdict-format.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { recordLines } from './answer-parts/from-record-blocks.ts';
import { inOtherLanguages } from './answer-parts/in-other-languages.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { statementItem, titleInline, translationBlocks } from './answer-parts/statement-item.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import { type Caller, type Command, PROGRAM } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { argsAgain } from './options/choose-name.ts';
import {
  noneFound,
  quoteFilterInlines,
  quoteOptions,
  readQuoteFilter,
  SUGGESTED_QUOTE_OPTIONS,
  suggestQuoteOption,
} from './options/quote-filter.ts';
import { aboutField, idField, numberField } from './options/shared-options.ts';
import { thenNowMessage } from './then-now.ts';

const STATEMENTS_A_PAGE = 5;
/** For the terminal and for programs. */
const STATEMENTS_ON_A_LONG_PAGE = 25;
const READ_WHOLE: readonly string[] = ['terminal', PROGRAM];

const quotesText = commandText('quotes', {
  summary: 'Dated verbatim quotes, by speaker, topic, outlet and time.',
});

const args = z.object({
  ...quoteOptions,
  order: z.enum(['newest', 'then-now']).optional(),
  /** Text without a key: a person, else words in the quote. */
  words: aboutField.optional(),
  story: idField.optional(),
  article: idField.optional(),
  from: numberField.optional(),
  page: numberField.optional(),
});
type Filters = Omit<z.infer<typeof args>, 'words'>;

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createQuotesCommand(deps: Deps): Command<typeof args, typeof quotesText> {
  return {
    name: 'quotes',
    text: quotesText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    verb: true,
    program: { tool: 'search_quotes', answer: quotesAnswer },
    frequent: true,
    args,
    bare: 'words',
    unlisted: ['words', 'story', 'article', 'from', 'page'],
    examples: ['quotes speaker:Putin since:2025', 'quotes interest rates', 'quotes about:ocean kind:direct'],
    suggested: SUGGESTED_QUOTE_OPTIONS,
    suggest: (field, written, caller) => suggestQuoteOption(deps, field, written, caller),
    run: async ({ words, ...given }, caller) =>
      words === undefined
        ? run(deps, given, caller)
        : run(deps, await withWords(deps, given, words, caller), caller, words),
  };
}

/** A name alone means that person; with other options, and where nobody has the name, the words are looked for. */
async function withWords(deps: Deps, given: Filters, words: string, caller: Caller): Promise<Filters> {
  const alone = Object.values(given).every((value) => value === undefined);
  const people = await deps.directory.nameIndex(caller.scope, 'speakers');
  const found = alone ? people.find(words) : null;
  if (found?.kind === 'one') return { speaker: found.entry.name };
  return { ...given, about: given.about === undefined ? words : `${given.about} ${words}` };
}

/** @param words what was typed without a key: one button away stands what else it may mean */
async function run(deps: Deps, given: Filters, caller: Caller, words?: string): Promise<Message> {
  const wording = wordingFor(caller.locale);
  // Page and place are the buttons' own.
  const { from, page: turned, ...options } = given;
  const again = argsAgain(options);
  const wanted = await readQuoteFilter(deps, 'quotes', again, given, caller);
  if ('items' in wanted) return wanted;
  const { filter, speaker } = wanted;
  if (given.order === 'then-now') {
    if (speaker === null || given.about === undefined)
      throw new UserError(...wording.quotes.pairsNeedSpeaker);
    return thenNowMessage(deps, caller, filter, { speaker, about: given.about }, wording);
  }
  const total = await deps.store.quotes.count(caller.scope, filter);
  const size = READ_WHOLE.includes(caller.platform) ? STATEMENTS_ON_A_LONG_PAGE : STATEMENTS_A_PAGE;
  const at = { from: from ?? 0, page: turned ?? 0 };
  const page = await quotePage(deps.store, caller.scope, filter, at, size, total);
  const about = quoteFilterInlines(given, wanted, wording);
  const { statements: shown, first, known, more } = page;
  if (shown.length === 0) return nothing(deps, caller, about, total);

  const people = await peopleOf(deps, caller, shown);
  const beside = {
    translations: await inOtherLanguages(deps, caller, shown),
    records: await recordsOf(deps, caller, shown),
  };
  const inRecords = new Map([...beside.records.values()].flatMap(({ byQuote }) => [...byQuote]));
  const place = wording.quotes.shown(first + 1, first + shown.length, known, more);
  return {
    notice: wording.quotes.notice(total),
    items: [
      item(
        line(bold(wording.quotes.notice(total)), ...about),
        ...(await namesakes(deps, caller, again, speaker, wording)),
        ...(words === undefined || speaker === null ? [] : buttons([wordsInstead(words, wording)])),
      ),
      ...storyItems(shown, people, beside, wording),
      item(
        small(own(place)),
        ...unknownSpeakers(shown, wording),
        ...buttons([...turning(again, page, wording), ...postButton('quotes', again, caller)]),
      ),
    ],
    data: quotesAnswerOf(shown.flatMap(statementHits), total, page.next, inRecords),
  };
}

function wordsInstead(words: string, wording: Catalogue): Button {
  const short = shorten(words, 60);
  return press(wording.quotes.instead(short), 'quotes', { about: short }, { answer: 'replace' });
}

/** Once for all: why words in a language that the engine does not know have no speaker. */
function unknownSpeakers(shown: readonly Statement[], wording: Catalogue): readonly Block[] {
  const language = shown.map(({ lead }) => lead.article.language).find((one) => !tellsSpeakers(one));
  return language === undefined || language === null
    ? []
    : [small(own(wording.quotes.speakersUnknown(language)))];
}

async function nothing(
  deps: Deps,
  caller: Caller,
  about: readonly Inline[],
  total: QuoteCount,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const stored = await storedTotals(deps.store, caller.scope, wording);
  return {
    notice: wording.quotes.none,
    items: [item(line(...noneFound(about, wording)), line(...stored))],
    data: quotesAnswerOf([], total, null),
  };
}

/** Other people with the name, so that nobody takes part of a person's quotes for all of them. */
async function namesakes(
  { directory }: Deps,
  { scope }: Caller,
  again: Readonly<Record<string, string>>,
  speaker: NameEntry | null,
  wording: Catalogue,
): Promise<readonly Block[]> {
  if (speaker === null) return [];
  const others = (await directory.nameIndex(scope, 'speakers')).namesakes(speaker);
  if (others.length === 0) return [];
  const offers = others.map((other) =>
    press(other.name, 'quotes', { ...again, speaker: other.name }, { answer: 'replace' }),
  );
  return [small(own(wording.quotes.namesakes)), ...buttons(offers)];
}

function storyItems(
  statements: readonly Statement[],
  people: ReadonlyMap<string, readonly Person[]>,
  { translations, records }: Beside,
  wording: Catalogue,
): Item[] {
  return statements.map((statement, at) => {
    const { article, quote } = statement.lead;
    const begins = article.story !== statements[at - 1]?.lead.article.story;
    const before = begins ? [heading(3, titleInline(article))] : [];
    const found = records.get(quote.id)?.whole ?? null;
    const below = [
      ...(found === null ? [] : recordLines(found, wording, false)),
      ...translationBlocks(translations.get(quote.id) ?? [], wording),
    ];
    return statementItem(statement, people.get(article.id) ?? [], before, wording, below);
  });
}

/** What stands below a statement, by the id of its leading quote. */
interface Beside {
  readonly translations: ReadonlyMap<string, readonly QuoteHit[]>;
  readonly records: ReadonlyMap<string, StatementRecords>;
}

async function recordsOf(
  { store, directory }: Deps,
  { scope }: Caller,
  statements: readonly Statement[],
): Promise<Beside['records']> {
  const people = await directory.nameIndex(scope, 'speakers');
  const records = new Map<string, StatementRecords>();
  for (const statement of statements)
    records.set(statement.lead.quote.id, await recordsOfStatement(store, scope, statement, people));
  return records;
}

async function peopleOf(deps: Deps, caller: Caller, statements: readonly Statement[]) {
  const ids = [...new Set(statements.map((statement) => statement.lead.article.id))];
  const records = await deps.store.articles.records(caller.scope, ids);
  return new Map(records.map((record) => [record.article.id, record.people]));
}

function turning(
  again: Readonly<Record<string, string>>,
  { previous, next }: QuotePage,
  wording: Catalogue,
): Button[] {
  const turn = (label: string, { from, page }: PageAt) =>
    press(label, 'quotes', { ...again, from: String(from), page: String(page) }, { answer: 'replace' });
  return [
    ...(previous === null ? [] : [turn(wording.button.previous, previous)]),
    ...(next === null ? [] : [turn(wording.button.next, next)]),
  ];
}
