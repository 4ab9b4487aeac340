/** `/ask`: a question answered by stored evidence alone, or the honest word that nothing stored answers it. */
import * as z from 'zod';
import { type Answer, ask, type Evidence } from '../answers/ask.ts';
import { type Question, readQuestion } from '../answers/question.ts';
import { originOf, provenance, quoteBlock } from '../answers/quoteblock.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { bold, buttons, heading, item, line, name, own, press, small, time, typed } from './inline.ts';
import { postButton } from './post.ts';
import { quoteButtons, titleInline } from './statementitem.ts';
import { wording } from './wording.ts';

const args = z.object({
  question: z.string().trim().min(1).max(32_000).describe('A question about the news that is stored.'),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createAsk(deps: Deps): Command<typeof args> {
  return {
    name: 'ask',
    summary: wording.ask.summary,
    visibility: 'private',
    audience: 'anyone',
    args,
    bare: 'question',
    raw: true,
    examples: [
      'ask What did Xi say about global governance?',
      'ask Who signed the joint statement last week?',
    ],
    run: (given, caller) => run(deps, given.question, caller),
  };
}

async function run(deps: Deps, written: string, caller: Caller): Promise<Message> {
  const now = deps.now();
  const [speakers, outlets] = await Promise.all([
    deps.directory.book(caller.scope, 'speakers'),
    deps.directory.book(caller.scope, 'outlets'),
  ]);
  const at = { now, timezone: caller.timezone ?? 'UTC' };
  const question = readQuestion(written, { speakers, outlets }, at);
  const answer = await ask(deps.store, caller.scope, question, now.epochMilliseconds);
  const notice = answer.kind === 'found' ? wording.ask.found(answer.evidence.length) : wording.ask.none;
  const nearest =
    answer.kind === 'none' && answer.evidence.length > 0 ? [line(bold(wording.ask.nearest))] : [];
  return {
    notice,
    items: [
      item(line(bold(notice)), small(...searchedInlines(answer, question)), ...nearest),
      ...answer.evidence.map((evidence) => evidenceItem(evidence)),
      item(small(typed(question.text)), ...buttons(postButton('ask', { question: question.text }, caller))),
    ],
    data: {
      answered: answer.kind === 'found',
      evidence: answer.evidence.map(({ passageId, article, passage, best, quote }) => ({
        passageId,
        articleId: article.id,
        text: passage.text,
        start: passage.start,
        end: passage.end,
        best,
        outlet: article.outlet,
        url: article.url,
        publishedAt: article.publishedAt,
        quoteId: quote?.id ?? null,
      })),
      searched: answer.searched,
    },
  };
}

/** `Searched: 41 articles from 9 outlets since 1 May 2025`. */
function searchedInlines({ searched }: Answer, question: Question): Inline[] {
  const { articles, outlets, since } = searched;
  return [
    own(wording.ask.searched(articles, outlets)),
    ...(question.outlets.length === 0 ? [] : [own(wording.ask.only), name(question.outlets.join(', '))]),
    ...(since === null ? [] : [own(wording.since), time(since)]),
    own('.'),
  ];
}

function evidenceItem({ article, passage, best, quote }: Evidence): Item {
  const title: Block = heading(3, titleInline(article));
  if (quote !== null) return item(title, quoteBlock(quote, article), ...buttons(quoteButtons(quote.id)));
  const origin = originOf(article, 'article');
  return item(
    title,
    {
      kind: 'excerpt',
      sentences: [verbatim(origin, passage.start, passage.end, passage.text)],
      from: provenance(article, 'article', best.text),
      highlight: verbatim(origin, best.start, best.end, best.text),
    },
    ...buttons([press(wording.button.context, 'context', { topic: article.id })]),
  );
}
