/** `/card`: a quotation as a picture, or a chart of who was quoted and when. */
import * as z from 'zod';
import { isDated } from '../articles/publication-date.ts';
import { grouped } from '../base/plural.ts';
import { bold, buttons, item, line, linked, own, press, small } from '../messages/blocks.ts';
import type { Inline, Message } from '../messages/message.ts';
import { rankPeople } from '../names/rank-people.ts';
import type { DrawRefusal } from '../pictures/artist.ts';
import type { Picture } from '../pictures/picture.ts';
import { type NoCard, quoteCard } from '../pictures/quote-card.ts';
import { speakersChart, timelineChart } from '../pictures/quote-charts.ts';
import type { QuoteFilter } from '../ports/quote-store.ts';
import { ASSERTED } from '../quotes/asserted.ts';
import { quotePage } from '../statements/quote-page.ts';
import { type Statement, toStatement } from '../statements/same-statement.ts';
import { quoteRecordOf } from '../verdicts/quote-record.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { quoteButtons, statementBlock, titleInline } from './answer-parts/statement-item.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import type { Caller, Command } from './command.ts';
import type { AnswerDeps } from './deps.ts';
import { argsAgain } from './options/choose-name.ts';
import {
  noneFound,
  quoteFilterInlines,
  quoteOptions,
  readQuoteFilter,
  SUGGESTED_QUOTE_OPTIONS,
  suggestQuoteOption,
} from './options/quote-filter.ts';
import { idField, numberField } from './options/shared-options.ts';

/** Statements that are tried until one can be drawn. */
const TRIED = 12;
const RANKED = 100;
/** The newest quotes that a timeline counts. */
const MOST_COUNTED = 5000;

const SHOWN = ['quote', 'speakers', 'timeline'] as const;

const cardText = commandText('card', {
  summary: 'A quotation as a picture, or a chart of who was quoted and when.',
  options: { show: 'quote (the picture of a quotation), speakers or timeline (charts).' },
  notice: { quote: 'Quote card', speakers: 'Who was quoted', timeline: 'When it was said' },
  counted: (quotes: number) => `The newest ${grouped(quotes)} quotes are counted.`,
  undated: 'None of these quotes has a date.',
  /** Before the reason why there is no picture. */
  no: {
    unsaid: 'No picture: these words are not reported as said by anybody.',
    reported: 'No picture: only words between quotation marks are drawn, and these are reported speech.',
    changed: 'No picture: the outlet has changed or withdrawn these words.',
    'too-long': 'No picture: the words are too long to be read on it, and a quotation is never cut.',
    'no-letters': 'No picture: there are letters in it that no font of Pullquote has.',
  },
});

const { speaker, about, source, since, until } = quoteOptions;
const args = z.object({
  about,
  show: z.enum(SHOWN).default('quote'),
  speaker,
  source,
  since,
  until,
  quote: idField.optional(),
  from: numberField.optional(),
});
type Args = z.infer<typeof args>;

type Deps = Pick<AnswerDeps, 'store' | 'directory' | 'now' | 'artist'>;

export function createCard(deps: Deps): Command<typeof args, typeof cardText> {
  return {
    name: 'card',
    text: cardText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    verb: true,
    draws: true,
    anywhere: true,
    args,
    bare: 'about',
    unlisted: ['quote', 'from'],
    examples: ['card speaker:Powell', 'card show:speakers since:2025', 'card show:timeline speaker:Guterres'],
    suggested: [...SUGGESTED_QUOTE_OPTIONS, 'show'],
    suggest: async (field, written, caller) =>
      field === 'show'
        ? SHOWN.map((value) => ({ label: cardText(wordingFor(caller.locale)).notice[value], value }))
        : suggestQuoteOption(deps, field, written, caller),
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: Args, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  if (given.quote !== undefined) {
    const hit = await deps.store.quotes.get(caller.scope, given.quote);
    return hit === null
      ? nothing(deps, caller, [])
      : cardOfFirst(
          deps,
          caller,
          [toStatement({ at: 0, lead: hit, rest: [], others: [] })],
          { quote: given.quote },
          null,
        );
  }
  const { from, show, ...options } = given;
  const again = { ...argsAgain(options), show };
  const wanted = await readQuoteFilter(deps, 'card', again, options, caller);
  if ('items' in wanted) return wanted;
  const about = quoteFilterInlines(options, wanted, wording);
  const asserted: QuoteFilter = { ...wanted.filter, modalities: ASSERTED };
  if (show !== 'quote') return chart(deps, caller, show, asserted, about, again);
  const filter: QuoteFilter = { ...asserted, kinds: ['direct'] };
  const total = await deps.store.quotes.count(caller.scope, filter);
  const { statements } = await quotePage(deps.store, caller.scope, filter, { from: 0, page: 0 }, 100, total);
  const rest = statements.slice(from ?? 0, (from ?? 0) + TRIED);
  return rest.length === 0
    ? nothing(deps, caller, about)
    : cardOfFirst(deps, caller, rest, again, { from: from ?? 0, of: statements.length });
}

/** The first statement that can be drawn; if none can, why the first cannot. */
export async function cardOfFirst(
  deps: Deps,
  caller: Caller,
  statements: readonly Statement[],
  again: Readonly<Record<string, string>>,
  place: { readonly from: number; readonly of: number } | null,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const ids = [...new Set(statements.map(({ lead }) => lead.article.id))];
  const records = await deps.store.articles.records(caller.scope, ids);
  const people = new Map(records.map((record) => [record.article.id, record.people]));
  let refused: NoCard | DrawRefusal | null = null;
  for (const [at, statement] of statements.entries()) {
    const { article, quote } = statement.lead;
    const block = statementBlock(statement, people.get(article.id) ?? []);
    if (block.kind !== 'quote') continue;
    const card = quoteCard(block, article.language, { wording, locale: caller.locale });
    const no = typeof card === 'string' ? card : await refusalOf(deps, card);
    if (typeof card === 'string' || no !== null) {
      refused ??= no;
      continue;
    }
    const next = place === null ? null : place.from + at + 1;
    const turn =
      next === null || next >= (place?.of ?? 0)
        ? []
        : [press(wording.button.next, 'card', { ...again, from: String(next) }, { answer: 'replace' })];
    return {
      notice: cardText(wording).notice.quote,
      items: [
        item(
          { kind: 'drawing', picture: card },
          small(titleInline(article), own(' · '), linked(article.outlet, block.from.url)),
          ...buttons([
            ...quoteButtons(quote, wording, 'drawn'),
            ...turn,
            ...postButton('card', { quote: quote.id }, caller),
          ]),
        ),
      ],
      data: { card: quoteRecordOf(statement.lead), alt: card.alt },
    };
  }
  const notice = cardText(wording).no[refused ?? 'reported'];
  const [first] = statements;
  const shown = first === undefined ? [] : [statementBlock(first, people.get(first.lead.article.id) ?? [])];
  return { notice, items: [item(line(bold(notice)), ...shown)], data: { card: null, reason: refused } };
}

async function chart(
  deps: Deps,
  caller: Caller,
  show: 'speakers' | 'timeline',
  filter: QuoteFilter,
  about: readonly Inline[],
  again: Readonly<Record<string, string>>,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { notice, undated, counted } = cardText(wording);
  const total = await deps.store.quotes.count(caller.scope, filter);
  if (total.quotes === 0) return nothing(deps, caller, about);
  const texts = {
    title: notice[show],
    footer: `${wording.quotes.notice(total)}${about.map((inline) => plain(inline, caller.locale)).join('')}`,
    locale: caller.locale,
  };
  const days = show === 'timeline' ? await daysOf(deps, caller, filter) : [];
  if (show === 'timeline' && days.length === 0)
    return { notice: undated, items: [item(line(bold(undated), ...about))], data: { chart: null } };
  const made =
    show === 'timeline'
      ? timelineChart(days, texts)
      : speakersChart((await rankPeople(deps, caller.scope, filter, RANKED)).speakers, texts);
  const refused = await refusalOf(deps, made);
  if (refused !== null) {
    const no = cardText(wording).no[refused];
    return { notice: no, items: [item(line(bold(no)))], data: { chart: null, reason: refused } };
  }
  const limited = days.length >= MOST_COUNTED ? [small(own(counted(MOST_COUNTED)))] : [];
  return {
    notice: notice[show],
    items: [
      item(
        { kind: 'drawing', picture: made },
        line(bold(notice[show]), ...about),
        ...limited,
        ...buttons(postButton('card', again, caller)),
      ),
    ],
    data: { chart: made.marks, alt: made.alt },
  };
}

/** The day on which each quote was said, else that of its article. */
async function daysOf({ store }: Deps, { scope }: Caller, filter: QuoteFilter): Promise<readonly string[]> {
  const cited = await store.quotes.cited(scope, filter, { limit: MOST_COUNTED, offset: 0 });
  return cited.flatMap(
    ({ quote, article }) => quote.saidOn ?? (isDated(article) ? article.publishedAt.slice(0, 10) : []),
  );
}

/** Null: it can be drawn. It is drawn again from memory when the answer is sent. */
async function refusalOf({ artist }: Deps, made: Picture): Promise<DrawRefusal | null> {
  const drawing = await artist.draw(made);
  return drawing.kind === 'refused' ? drawing.reason : null;
}

async function nothing(deps: Deps, caller: Caller, about: readonly Inline[]): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const stored = await storedTotals(deps.store, caller.scope, wording);
  return {
    notice: wording.quotes.none,
    items: [item(line(...noneFound(about, wording)), line(...stored))],
    data: { card: null },
  };
}

/** What a line says, without its form. */
function plain(inline: Inline, locale: string): string {
  switch (inline.kind) {
    case 'own':
    case 'name':
      return inline.text;
    case 'verbatim':
      return inline.words.text;
    case 'link':
      return inline.label;
    case 'time':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(inline.at),
      );
    default:
      return inline satisfies never;
  }
}
