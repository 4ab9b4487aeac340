/** `/story`: one event as its outlets tell it: who said what side by side, outlets, timeline. */

import * as z from 'zod';
import type { Article } from '../articles/article.ts';
import { isDated, publishedOrNull } from '../articles/publication-date.ts';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import {
  bold,
  buttons,
  heading,
  item,
  line,
  linked,
  list,
  name,
  own,
  press,
  small,
  time,
  typed,
} from '../messages/blocks.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import type { Person } from '../quotes/quote.ts';
import { headline } from '../statements/quote-block.ts';
import { statementsOf } from '../statements/same-statement.ts';
import { storyExchanges } from '../stories/exchanges/find-exchanges.ts';
import { bySpeaker, type Side, sidesOf } from '../stories/sides.ts';
import { timelineOf } from '../stories/timeline.ts';
import { findTopic } from '../stories/topic.ts';
import { storyAnswer } from '../verdicts/answer-formats.ts';
import { exchangeRecordOf } from '../verdicts/exchange-record.ts';
import { quoteRecordOf } from '../verdicts/quote-record.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { writtenBlocks } from '../writing/written-blocks.ts';
import { exchangeItems } from './answer-parts/exchange-items.ts';
import { inOtherLanguages } from './answer-parts/in-other-languages.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { published } from './answer-parts/published.ts';
import { statementBlock, titleInline, translationBlocks } from './answer-parts/statement-item.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import { timelineItems } from './answer-parts/story-parts.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { storyField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';
import { writingFor } from './options/writing-for.ts';
import { thumbButtons } from './thumb.ts';

const ARTICLES = 30;
const QUOTES = 100;
const MOMENTS = 10;
/** Articles that a manager is offered to take out. */
const TAKEN_OUT = 5;

const storyText = commandText('story', {
  summary: 'One event: outlets, who said what side by side, and the timeline.',
  none: 'No stored story matches: ',
  notice: (title: string) => `Story: ${title}`,
  told: (articles: number, outlets: number) =>
    `${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  sides: 'Who said what',
  chosen: (shown: number, speakers: number, each: number, all: number) =>
    speakers === 1
      ? `${each} of ${plural(all, 'statement')}. Direct quotes come first.`
      : `${shown} of ${plural(speakers, 'speaker')}, ${plural(each, 'statement')} each, of ${all}. The most quoted come first, then direct quotes.`,
  why: (at: number) => (at === 0 ? 'Why?' : `Why no. ${at + 1}?`),
  all: (speaker: string) => `All by ${speaker}`,
  outlets: 'Outlets',
  timeline: 'Timeline',
  noQuotes: 'No quote on record.',
  others: 'Other matching stories',
  takeOut: 'Take out: ',
});

const args = z.object({ story: storyField });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'writing'>;

export function createStory(deps: Deps): Command<typeof args, typeof storyText> {
  return {
    name: 'story',
    text: storyText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    verb: true,
    program: { tool: 'get_story', answer: storyAnswer },
    frequent: true,
    args,
    bare: 'story',
    examples: ['story Moscow summit'],
    suggested: ['story'],
    suggest: async (field, written, caller) =>
      field === 'story' ? suggestNames(deps, 'stories', written, caller) : [],
    run: (given, caller) => run(deps, given.story, caller),
  };
}

/** What a language model makes of the accounts of several outlets. */
async function accountBlocks(
  deps: Deps,
  records: readonly ArticleRecord[],
  caller: Caller,
): Promise<readonly Block[]> {
  const text = (await (await writingFor(deps, caller))?.story(records)) ?? null;
  if (text === null) return [];
  const articles = new Map(records.map(({ article }) => [article.id, article]));
  return writtenBlocks(text, articles, wordingFor(caller.locale).writing.by.story);
}

async function run(deps: Deps, written: string, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { store } = deps;
  const { scope } = caller;
  const found = await findTopic(store, scope, written);
  if (found === null) {
    const stored = await storedTotals(store, scope, wording);
    return {
      notice: storyText(wording).none.replace(/: $/, '.'),
      items: [item(line(own(storyText(wording).none), typed(written)), line(...stored))],
      data: { story: null },
    };
  }
  const id = found.kind === 'quote' ? found.hit.article.story : found.id;
  const articles = await store.articles.list(scope, { story: id }, { limit: ARTICLES, offset: 0 });
  const [records, hits] = await Promise.all([
    store.articles.records(
      scope,
      articles.map((article) => article.id),
    ),
    store.quotes.list(scope, { stories: [id] }, { limit: QUOTES, offset: 0 }),
  ]);
  const lead =
    records.find(({ article }) => found.kind === 'story' && article.id === found.article) ?? records[0];
  if (lead === undefined) throw new UserError(...wording.errors.gone);
  const told = bySpeaker(statementsOf(hits));
  const sides = sidesOf(told);
  const translations = await inOtherLanguages(
    deps,
    caller,
    sides.flatMap(({ statements }) => statements),
  );
  const exchanges = storyExchanges(records);
  const moments = timelineOf(records, MOMENTS);
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  const account = await accountBlocks(deps, records, caller);
  const others = found.kind === 'story' ? await otherStories(deps, caller, found.others, wording) : [];
  return {
    notice: storyText(wording).notice(lead.article.title || lead.article.outlet),
    items: [
      item(
        heading(2, titleInline(lead.article)),
        small(
          own(`${storyText(wording).told(articles.length, outlets.size)} · `),
          ...published(lead.article, wording),
        ),
        ...account,
      ),
      ...sideItems(sides, told, records, id, translations, wording),
      ...exchangeItems(exchanges, wording),
      outletItem(records, caller, wording),
      ...timelineItems(moments, caller.locale, wording),
      ...others,
      item(
        ...buttons([
          press(wording.button.context, 'context', { topic: lead.article.id }),
          press(wording.button.quotes, 'quotes', { story: id }),
          ...postButton('story', { story: id }, caller),
        ]),
        ...thumbButtons(lead.article.id, caller, wording),
      ),
    ],
    data: {
      story: id,
      title: lead.article.title,
      outlets: [...outlets],
      articles: articles.map((article) => {
        const { id: articleId, title, outlet, url } = article;
        return { articleId, title, outlet, url, publishedAt: publishedOrNull(article) };
      }),
      sides: sides.map(({ speaker, statements }) => ({
        speaker,
        quotes: statements.map(({ lead: hit }) => quoteRecordOf(hit, speaker)),
      })),
      exchanges: exchanges.map(exchangeRecordOf),
      timeline: moments.map(({ article, ...moment }) => ({ ...moment, articleId: article.id })),
    },
  };
}

function sideItems(
  sides: readonly Side[],
  told: readonly Side[],
  records: readonly ArticleRecord[],
  story: string,
  translations: ReadonlyMap<string, readonly QuoteHit[]>,
  wording: Catalogue,
): Item[] {
  const [first] = sides;
  if (first === undefined) return [item(line(own(storyText(wording).noQuotes)))];
  const columns = sides.map((side) => ({
    // Each statement names its speaker.
    title: [],
    blocks: [
      ...side.statements.flatMap((statement) => [
        statementBlock(statement, peopleOf(statement.lead.article, records)),
        ...translationBlocks(translations.get(statement.lead.quote.id) ?? [], wording),
      ]),
      ...buttons([
        ...side.statements.map(({ lead }, at) =>
          press(storyText(wording).why(at), 'digest why', { item: lead.quote.id }),
        ),
        press(storyText(wording).all(side.speaker), 'quotes', { story, speaker: side.speaker }),
      ]),
    ],
  }));
  const statements = told.reduce((sum, side) => sum + side.statements.length, 0);
  const chosen = storyText(wording).chosen(sides.length, told.length, first.statements.length, statements);
  return [item(heading(3, own(storyText(wording).sides)), small(own(chosen)), { kind: 'columns', columns })];
}

function peopleOf({ id }: Article, records: readonly ArticleRecord[]): readonly Person[] {
  return records.find(({ article }) => article.id === id)?.people ?? [];
}

/** Each outlet's own headline: how it tells the event. */
function outletItem(records: readonly ArticleRecord[], caller: Caller, wording: Catalogue): Item {
  const entries = records
    .slice(0, 10)
    .map(({ article }): Inline[] => [
      name(article.outlet),
      own(': '),
      titleInline(article),
      own(' · '),
      ...(isDated(article) ? [time(article.publishedAt)] : published(article, wording)),
    ]);
  // Whoever may change the story takes out what tells of another event.
  const movable = caller.manager && records.length > 1 ? records.slice(0, TAKEN_OUT) : [];
  const offers = movable.map(({ article }) =>
    press(
      `${storyText(wording).takeOut}${headline(article)?.text ?? article.outlet}`,
      'stories split',
      { article: article.id },
      { for: 'caller' },
    ),
  );
  return item(heading(3, own(storyText(wording).outlets)), list(entries), ...buttons(offers));
}

async function otherStories(
  { store }: Deps,
  { scope }: Caller,
  ids: readonly string[],
  wording: Catalogue,
): Promise<Item[]> {
  const leads = await Promise.all(
    ids.map(async (id) => (await store.articles.list(scope, { story: id }, { limit: 1, offset: 0 }))[0]),
  );
  const known = leads.filter((article) => article !== undefined);
  if (known.length === 0) return [];
  const entries = known.map((article): Inline[] => [
    titleInline(article),
    own(' · '),
    linked(article.outlet, article.url),
  ]);
  const offers = known.map((article) =>
    press(headline(article)?.text ?? article.outlet, 'story', { story: article.story }),
  );
  return [item(line(bold(storyText(wording).others)), list(entries), ...buttons(offers))];
}
