/** “Who says what here?”: the key quotes of the stored article behind a link in a message. Offered in the menu of messages. */
import * as z from 'zod';
import { canonicalUrl } from '../articles/canonical-url.ts';
import { buttons, heading, item, line, list, name, own, press, small } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { strongestStatements } from '../statements/quote-strength.ts';
import { statementsOf } from '../statements/same-statement.ts';
import { quoteRecordOf } from '../verdicts/quote-record.ts';
import { commandText } from '../wording/command-text.ts';
import { english, wordingFor } from '../wording/index.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { published } from './answer-parts/published.ts';
import { statementItem, titleInline } from './answer-parts/statement-item.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';

const hereText = commandText('quotes here', {
  summary: 'The key quotes of the article behind a link in a message.',
  action: 'Who says what here?',
  notice: (title: string) => `Who says what in: ${title}`,
  noLink: 'There is no link to an article in this message.',
  unknown: 'No article is stored under these links:',
  noQuotes: 'Nobody is quoted in this article.',
});

/** Key quotes of one article: as many as a phone shows without scrolling far. */
const QUOTES = 5;
/** Links of one message that are looked up. */
const LINKS = 10;
const LONGEST_MESSAGE = 32_000;

const args = z.object({ message: z.string().max(LONGEST_MESSAGE) });

type Deps = Pick<CommandDeps, 'store'>;

export function createQuotesHere(deps: Deps): Command<typeof args, typeof hereText> {
  return {
    name: 'quotes here',
    text: hereText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    hidden: true,
    args,
    bare: 'message',
    raw: true,
    onMessage: { label: hereText(english).action, links: true },
    run: (given, caller) => run(deps, given.message, caller),
  };
}

async function run({ store }: Deps, message: string, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const text = hereText(wording);
  const links = linksIn(message);
  if (links.length === 0) return saying(text.noLink, { links, article: null });
  const record = await storedBehind(store, links, caller);
  if (record === null) {
    const stored = await storedTotals(store, caller.scope, wording);
    return {
      notice: text.unknown.replace(/[:：]\s*$/, '.'),
      items: [item(line(own(text.unknown)), list(links.map((link) => [name(link)])), small(...stored))],
      data: { links, article: null },
    };
  }
  const { article, people, quotes } = record;
  const chosen = strongestStatements(quotes, [], article.language).slice(0, QUOTES);
  const statements = chosen.flatMap((lead) => {
    const rest = quotes.filter(
      ({ id, group, of, start }) =>
        id !== lead.id && group === lead.group && of === lead.of && start > lead.start,
    );
    return statementsOf([lead, ...rest].map((quote) => ({ quote, article }))).slice(0, 1);
  });
  const open = [
    press(wording.button.story, 'story', { story: article.story }),
    press(wording.button.context, 'context', { topic: article.id }),
    ...postButton('quotes here', { message: article.url ?? '' }, caller),
  ];
  return {
    notice: text.notice(article.title || article.outlet),
    items: [
      item(
        heading(2, titleInline(article)),
        small(name(article.outlet), own(' · '), ...published(article, wording)),
        ...(statements.length === 0 ? [line(own(text.noQuotes))] : []),
      ),
      ...statements.map((statement) => statementItem(statement, people, [], wording)),
      item(...buttons(open)),
    ],
    data: {
      links,
      article: article.id,
      quotes: chosen.map((quote) => quoteRecordOf({ quote, article }, shownSpeaker(quote))),
    },
  };
}

/** The first stored article that one of the links leads to. */
async function storedBehind(
  store: Pick<Store, 'articles'>,
  links: readonly string[],
  { scope, workspace }: Caller,
): Promise<ArticleRecord | null> {
  for (const url of links) {
    const known = { guid: null, url, fingerprint: '', source: '', workspace };
    const article = await store.articles.identify(scope, known);
    if (article !== null) return store.articles.record(scope, article.id);
  }
  return null;
}

/** Ends before what chats put around an address: brackets, quotation marks, Slack's label. */
const LINK = /https?:\/\/[^\s<>()[\]|"“”«»]+/g;

function linksIn(message: string): readonly string[] {
  const found = [...message.matchAll(LINK)].map(([link]) =>
    canonicalUrl(link.replace(/[.,;:!?'’*_~]+$/, '')),
  );
  return [...new Set(found.flatMap((link) => link ?? []))].slice(0, LINKS);
}

function saying(notice: string, data: unknown): Message {
  return { notice, items: [item(line(own(notice)))], data };
}
