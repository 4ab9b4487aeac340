/** `/context`: what a reader needs beside a quote or a story: its place, the occasion, dates, background, who is who. */

import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { buttons, heading, item, line, own, press, small, typed } from '../messages/blocks.ts';
import type { Block, ExcerptBlock, Item, Message } from '../messages/message.ts';
import { type Verbatim, verbatim } from '../messages/verbatim.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { ASSERTED } from '../quotes/asserted.ts';
import { recordsOfStatement } from '../statements/from-record.ts';
import { headline, originOf, provenance } from '../statements/quote-block.ts';
import { statementsOf } from '../statements/same-statement.ts';
import { storyBackground } from '../stories/background.ts';
import { storyExchanges } from '../stories/exchanges/find-exchanges.ts';
import { timelineOf } from '../stories/timeline.ts';
import { findTopic } from '../stories/topic.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contextAnswer } from '../verdicts/answer-formats.ts';
import { exchangeRecordOf } from '../verdicts/exchange-record.ts';
import { inRecordOf } from '../verdicts/in-record.ts';
import { quoteRecordOf } from '../verdicts/quote-record.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { writtenBlocks } from '../writing/written-blocks.ts';
import { correctedQuote } from './answer-parts/corrected-quote.ts';
import { openQuestionItems } from './answer-parts/exchange-items.ts';
import { fromRecordBlocks } from './answer-parts/from-record-blocks.ts';
import { inOtherLanguages } from './answer-parts/in-other-languages.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { published } from './answer-parts/published.ts';
import { reviewItems } from './answer-parts/review-items.ts';
import { statementItem, titleInline, translationBlocks } from './answer-parts/statement-item.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import { backgroundItems, dayText, peopleItems, timelineItems } from './answer-parts/story-parts.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { suggestNames } from './options/suggest-names.ts';
import { writingFor } from './options/writing-for.ts';
import { thumbButtons } from './thumb.ts';

/** Articles of the story that are read for background, people and timeline. */
const ARTICLES = 12;
const BACKGROUND = 3;
const MOMENTS = 8;
const QUOTES = 3;

const contextText = commandText('context', {
  summary: 'What a reader needs beside a story or quote: occasion, dates, background, who is who.',
  options: {
    topic: 'A topic, a story’s headline, or words of a quote.',
  },
});

const args = z.object({
  topic: z.string().trim().min(1).max(4000),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'writing' | 'reviews'>;

export function createContext(deps: Deps): Command<typeof args, typeof contextText> {
  return {
    name: 'context',
    text: contextText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    verb: true,
    program: { tool: 'get_context', answer: contextAnswer },
    frequent: true,
    args,
    bare: 'topic',
    examples: ['context Moscow summit', 'context trade war'],
    suggested: ['topic'],
    suggest: async (field, written, caller) =>
      field === 'topic' ? suggestNames(deps, 'stories', written, caller) : [],
    run: (given, caller) => run(deps, given.topic, caller),
  };
}

/** What ids of quotes look like (`articles/record.ts`). */
const QUOTE_ID = /^q[\da-z]{8,20}$/;
/** A quote that was corrected, and corrected again: followed so far. */
const MOST_CORRECTIONS = 5;

async function run(deps: Deps, topic: string, caller: Caller, corrections = 0): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { store } = deps;
  const found = await findTopic(store, caller.scope, topic);
  // A quote that is gone must not be taken for words to search for.
  const lost = found?.kind !== 'quote' && QUOTE_ID.test(topic);
  const corrected = lost ? await correctedQuote(store, caller.scope, topic, wording) : null;
  if (corrected !== null && corrections < MOST_CORRECTIONS) {
    const now = corrected.after === null ? null : await run(deps, corrected.after, caller, corrections + 1);
    return {
      notice: now?.notice ?? wording.corrected[corrected.data.change],
      items: [corrected.item, ...(now?.items ?? [])],
      data: { topic, corrected: corrected.data, now: now?.data ?? null },
    };
  }
  if (found === null) {
    const stored = await storedTotals(store, caller.scope, wording);
    return {
      notice: wording.context.none.replace(/: $/, '.'),
      items: [item(line(own(wording.context.none), typed(topic)), line(...stored))],
      data: { topic, story: null },
    };
  }
  const hit = found.kind === 'quote' ? found.hit : null;
  const story = found.kind === 'quote' ? found.hit.article.story : found.id;
  const first = found.kind === 'quote' ? found.hit.article.id : found.article;
  const records = await recordsOf(deps, caller, story, first);
  const [lead] = records;
  if (lead === undefined) throw new UserError(...wording.errors.gone);

  const place =
    hit === null
      ? await storyPlace(deps, caller, lead, story, wording)
      : await quotePlace(deps, hit, lead, caller);
  const shown = [...lead.summary.map(({ text }) => text), ...place.shown];
  const background = storyBackground(records, shown, BACKGROUND);
  const reviews = hit === null ? [] : ((await deps.reviews?.of(hit.quote.text)) ?? []);
  const exchanges = storyExchanges(records);
  const moments = timelineOf(records, MOMENTS);
  const more = [
    ...(hit === null ? [] : [press(wording.button.why, 'digest why', { item: hit.quote.id })]),
    press(wording.button.story, 'story', { story }),
    press(wording.button.quotes, 'quotes', { story }),
    ...postButton('context', { topic }, caller),
  ];
  return {
    notice: wording.context.notice(lead.article.title || lead.article.outlet),
    items: [
      ...place.items,
      ...reviewItems(reviews, wording),
      ...backgroundItems(background, wording),
      ...peopleItems(records, wording),
      ...openQuestionItems(exchanges, wording),
      ...timelineItems(moments, caller.locale, wording),
      item(...buttons(more), ...thumbButtons(lead.article.id, caller, wording)),
    ],
    data: {
      topic,
      story,
      quote: hit === null ? null : quoteRecordOf(hit),
      ...(place.inRecord == null ? {} : { inRecord: place.inRecord }),
      summary: lead.summary.map(({ start, end, text }) => ({ articleId: lead.article.id, start, end, text })),
      ...(reviews.length === 0 ? {} : { reviews }),
      background: background.map(({ article, passage }) => ({ articleId: article.id, ...passage })),
      people: records.flatMap(({ article, people }) =>
        people.flatMap(({ name, role }) => (role === null ? [] : [{ name, role, articleId: article.id }])),
      ),
      exchanges: exchanges.map(exchangeRecordOf),
      timeline: moments.map(({ article, ...moment }) => ({ ...moment, articleId: article.id })),
    },
  };
}

/** The story's newest articles with the one that is asked about in front. */
async function recordsOf(
  { store }: Deps,
  { scope }: Caller,
  story: string,
  first: string | null,
): Promise<readonly ArticleRecord[]> {
  const articles = await store.articles.list(scope, { story }, { limit: ARTICLES, offset: 0 });
  const ids = articles.map(({ id }) => id).filter((id) => id !== first);
  const wanted = first === null ? ids : [first, ...ids];
  const records = await store.articles.records(scope, wanted);
  return wanted.flatMap((id) => records.find(({ article }) => article.id === id) ?? []);
}

/** What stands on top, and the words that need not be said again. */
interface Place {
  readonly items: readonly Item[];
  readonly shown: readonly string[];
  /** Of a quote that was cut from a record of speech. */
  readonly inRecord?: ReturnType<typeof inRecordOf> | null;
}

/** A quote in its place: the sentences before and after, when it was said and when it was published. */
async function quotePlace(
  deps: Deps,
  hit: QuoteHit,
  { people, quotes, summary }: ArticleRecord,
  caller: Caller,
): Promise<Place> {
  const wording = wordingFor(caller.locale);
  const { quote, article } = hit;
  const rest = quotes.filter(
    ({ id, group, of }) => id !== quote.id && group === quote.group && of === quote.of,
  );
  const [statement] = statementsOf([hit, ...rest.map((next) => ({ quote: next, article }))]);
  const around = sentencesAround(hit);
  const speakers = await deps.directory.nameIndex(caller.scope, 'speakers');
  const { byQuote, whole } = await recordsOfStatement(
    deps.store,
    caller.scope,
    statement ?? { lead: hit, rest: [] },
    speakers,
  );
  const ofQuote = byQuote.get(quote.id);
  const translations = await inOtherLanguages(deps, caller, statement === undefined ? [] : [statement]);
  const dates: Block = small(
    ...(quote.saidOn === null
      ? []
      : [own(`${wording.context.said}${dayText(quote.saidOn, caller.locale)} · `)]),
    ...published(article, wording, 'datetime'),
  );
  const occasion = summary[0];
  const origin = originOf(article, 'article');
  return {
    inRecord: ofQuote === undefined ? null : inRecordOf(ofQuote),
    items: [
      ...(statement === undefined
        ? []
        : [
            statementItem(
              statement,
              people,
              [heading(2, titleInline(article))],
              wording,
              translationBlocks(translations.get(statement.lead.quote.id) ?? [], wording),
            ),
          ]),
      item(heading(3, own(wording.context.around)), excerpt(hit, around), dates),
      ...(whole === null ? [] : [item(...fromRecordBlocks(whole, wording, false))]),
      ...(occasion === undefined
        ? []
        : [
            item(heading(3, own(wording.context.occasion)), {
              kind: 'excerpt',
              sentences: [verbatim(origin, occasion.start, occasion.end, occasion.text)],
              from: provenance(article, 'article', occasion.text),
              highlight: null,
            }),
          ]),
    ],
    shown: around.map(({ text }) => text),
  };
}

/** The quote's own sentences with one before and one after. */
function sentencesAround({ quote, article }: QuoteHit): readonly Verbatim[] {
  const origin = originOf(article, quote.of);
  const sentences = sentencesOf(origin.text);
  const first = sentences.findIndex(({ end }) => end > quote.context.start);
  const last = sentences.findLastIndex(({ start }) => start < quote.context.end);
  if (first === -1 || last < first) return [verbatim(origin, quote.start, quote.end)];
  return sentences
    .slice(Math.max(0, first - 1), last + 2)
    .map(({ start, end }) => verbatim(origin, start, end));
}

function excerpt({ quote, article }: QuoteHit, sentences: readonly Verbatim[]): ExcerptBlock {
  return {
    kind: 'excerpt',
    sentences,
    from: provenance(article, quote.of, quote.text),
    highlight: verbatim(originOf(article, quote.of), quote.start, quote.end),
  };
}

/** A story: its summary, and the first quotes on record. */
async function storyPlace(
  deps: Deps,
  caller: Caller,
  lead: ArticleRecord,
  story: string,
  wording: Catalogue,
): Promise<Place> {
  const { article, summary, people } = lead;
  const origin = originOf(article, 'article');
  const sentences = summary.map(({ start, end, text }) => verbatim(origin, start, end, text));
  const hits = await deps.store.quotes.list(
    caller.scope,
    { stories: [story], modalities: ASSERTED },
    { limit: 30, offset: 0 },
  );
  const spoken = hits.filter(({ quote }) => quote.kind !== 'indirect');
  // What the summary quotes is read already; it stands here only where there is too little else.
  const statements = statementsOf(spoken)
    .toSorted((a, b) => Number(isSummed(a.lead, lead)) - Number(isSummed(b.lead, lead)))
    .slice(0, QUOTES);
  const translations = await inOtherLanguages(deps, caller, statements);
  const title = headline(article);
  return {
    items: [
      item(
        heading(2, titleInline(article)),
        ...(sentences.length === 0
          ? []
          : [
              {
                kind: 'excerpt' as const,
                sentences,
                from: provenance(article, 'article', null),
                highlight: null,
              },
            ]),
        ...(await translatedBlocks(deps, lead, caller, wording)),
        small(...published(article, wording, 'datetime')),
      ),
      ...statements.map((statement, at) =>
        statementItem(
          statement,
          people,
          at === 0 ? [heading(3, own(wording.context.quotes))] : [],
          wording,
          translationBlocks(translations.get(statement.lead.quote.id) ?? [], wording),
        ),
      ),
    ],
    shown: [...sentences.map(({ text }) => text), ...(title === null ? [] : [title.text])],
  };
}

/** The summary in the reader's language by a language model, below the original. */
async function translatedBlocks(
  deps: Deps,
  lead: ArticleRecord,
  caller: Caller,
  wording: Catalogue,
): Promise<readonly Block[]> {
  const writing = await writingFor(deps, caller);
  const [language] = wording.language.split('-');
  const text = (await writing?.translation(lead, language ?? wording.language)) ?? null;
  if (text === null) return [];
  return writtenBlocks(text, new Map([[lead.article.id, lead.article]]), wording.writing.by.translation);
}

function isSummed({ quote, article }: QuoteHit, lead: ArticleRecord): boolean {
  if (article.id !== lead.article.id || quote.of !== 'article') return false;
  return lead.summary.some(({ start, end }) => quote.start >= start && quote.end <= end);
}
