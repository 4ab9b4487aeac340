/** `/quotes`: dated verbatim quotes, filtered, grouped by story, the same words of several outlets shown once. */
import * as z from 'zod';
import type { Entry } from '../answers/namebook.ts';
import { type Statement, statementsOf } from '../answers/statements.ts';
import type { QuoteHit } from '../answers/stores.ts';
import type { Button, Inline, Item, Message } from '../messages/message.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import type { Person } from '../quotes/quote.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField, numberField } from './fields.ts';
import { bold, buttons, heading, item, line, name, own, press, small, typed } from './inline.ts';
import { postButton } from './post.ts';
import { quoteOptions, SUGGESTED_QUOTE_OPTIONS, suggestQuoteOption, wantedQuotes } from './quotefilter.ts';
import { quoteData, statementItem, titleInline } from './statementitem.ts';
import { storedLine } from './stored.ts';
import { wording } from './wording.ts';

/** Quotes read at once; within them the same words are found and stories are kept together. */
const WINDOW = 100;
const STATEMENTS_A_PAGE = 5;
/** A terminal scrolls. */
const STATEMENTS_AT_TERMINAL = 25;

const args = z.object({
  ...quoteOptions,
  story: idField.optional(),
  article: idField.optional(),
  from: numberField.optional(),
  page: numberField.optional(),
});
type Args = z.infer<typeof args>;

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createQuotes(deps: Deps): Command<typeof args> {
  return {
    name: 'quotes',
    summary: wording.quotes.summary,
    visibility: 'private',
    audience: 'anyone',
    args,
    bare: 'about',
    unlisted: ['story', 'article', 'from', 'page'],
    examples: ['quotes speaker:Putin since:7d', 'quotes trade war', 'quotes about:trade kind:direct'],
    suggested: SUGGESTED_QUOTE_OPTIONS,
    suggest: (field, written, caller) => suggestQuoteOption(deps, field, written, caller),
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: Args, caller: Caller): Promise<Message> {
  const again = written(given);
  const wanted = await wantedQuotes(deps, 'quotes', again, given, caller);
  if ('items' in wanted) return wanted;
  const { filter, speaker, outlet } = wanted;
  const from = Math.max(0, given.from ?? 0);
  const [total, hits] = await Promise.all([
    deps.store.quotes.count(caller.scope, filter),
    deps.store.quotes.list(caller.scope, filter, { limit: WINDOW, offset: from }),
  ]);
  const about = describe(given, speaker, outlet);
  if (hits.length === 0) return nothing(deps, caller, about, total);

  const statements = byStory(statementsOf(hits));
  const size = caller.platform === 'terminal' ? STATEMENTS_AT_TERMINAL : STATEMENTS_A_PAGE;
  const pages = Math.ceil(statements.length / size);
  const asked = given.page ?? 0;
  const page = Math.min(asked < 0 ? pages - 1 : asked, pages - 1);
  const shown = statements.slice(page * size, (page + 1) * size);
  const people = await peopleOf(deps, caller, shown);

  const more = from > 0 || from + hits.length < total;
  const place = wording.quotes.shown(page * size + 1, page * size + shown.length, statements.length, more);
  const turn = turning(again, { from, page, pages, read: hits.length, total });
  return {
    notice: wording.quotes.notice(total),
    items: [
      item(line(bold(wording.quotes.notice(total)), ...about)),
      ...storyItems(shown, people),
      item(small(own(place)), ...buttons([...turn, ...postButton('quotes', again, caller)])),
    ],
    data: { quotes: shown.flatMap(hitsOf).map((hit) => quoteData(hit, shownSpeaker(hit.quote))), total },
  };
}

/** The arguments as text again, for the buttons; page and place are the buttons' own. */
function written(given: Args): Readonly<Record<string, string>> {
  const { from, page, ...rest } = given;
  return Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** `by Vladimir Putin about trade from Meridian Wire`. */
function describe(given: Args, speaker: Entry | null, outlet: Entry | null): Inline[] {
  return [
    ...(speaker === null ? [] : [own(wording.quotes.by), name(speaker.name)]),
    ...(given.about === undefined ? [] : [own(wording.quotes.about), typed(given.about)]),
    ...(outlet === null ? [] : [own(wording.quotes.from), name(outlet.name)]),
  ];
}

async function nothing(
  deps: Deps,
  caller: Caller,
  about: readonly Inline[],
  total: number,
): Promise<Message> {
  const stored = await storedLine(deps.store, caller.scope);
  return {
    notice: wording.quotes.none,
    items: [item(line(bold(wording.quotes.none), ...about), line(...stored))],
    data: { quotes: [], total },
  };
}

/** Stories in the order of their first statement, each story's statements together. */
function byStory(statements: readonly Statement[]): readonly Statement[] {
  return [...Map.groupBy(statements, (statement) => statement.lead.article.story).values()].flat();
}

function storyItems(
  statements: readonly Statement[],
  people: ReadonlyMap<string, readonly Person[]>,
): Item[] {
  return statements.map((statement, at) => {
    const { article } = statement.lead;
    const begins = article.story !== statements[at - 1]?.lead.article.story;
    const before = begins ? [heading(3, titleInline(article))] : [];
    return statementItem(statement, people.get(article.id) ?? [], before);
  });
}

async function peopleOf(deps: Deps, caller: Caller, statements: readonly Statement[]) {
  const ids = [...new Set(statements.map((statement) => statement.lead.article.id))];
  const records = await deps.store.articles.records(caller.scope, ids);
  return new Map(records.map((record) => [record.article.id, record.people]));
}

function hitsOf(statement: Statement): readonly QuoteHit[] {
  return [statement.lead, ...statement.rest, ...statement.variants.map((variant) => variant.hit)];
}

interface Place {
  readonly from: number;
  readonly page: number;
  readonly pages: number;
  readonly read: number;
  readonly total: number;
}

function turning(again: Readonly<Record<string, string>>, at: Place): Button[] {
  const turn = (label: string, from: number, page: number) =>
    press(label, 'quotes', { ...again, from: String(from), page: String(page) }, { answer: 'replace' });
  const row: Button[] = [];
  if (at.page > 0) row.push(turn(wording.button.previous, at.from, at.page - 1));
  else if (at.from > 0) row.push(turn(wording.button.previous, Math.max(0, at.from - WINDOW), -1));
  if (at.page + 1 < at.pages) row.push(turn(wording.button.next, at.from, at.page + 1));
  else if (at.from + at.read < at.total) row.push(turn(wording.button.next, at.from + at.read, 0));
  return row;
}
