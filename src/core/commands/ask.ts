/** `/ask`: a question answered by stored evidence alone, or the honest word that nothing stored answers it. */

import * as z from 'zod';
import { publishedOrNull } from '../articles/publication-date.ts';
import { plural } from '../base/plural.ts';
import { bold, buttons, item, line, name, own, press, small, time, typed } from '../messages/blocks.ts';
import type { Block, Inline, Message } from '../messages/message.ts';
import { type Answer, answerQuestion } from '../passages/ask.ts';
import { isFollowing } from '../passages/evidence.ts';
import { type Question, readQuestion } from '../questions/question.ts';
import { evidenceAnswer } from '../verdicts/answer-formats.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Writing } from '../writing/writing.ts';
import { writtenBlocks } from '../writing/written-blocks.ts';
import { evidenceItem, passageBlock } from './answer-parts/evidence-item.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { writingFor } from './options/writing-for.ts';

const askText = commandText('ask', {
  summary: 'A question about the news, answered only with stored articles.',
  options: {
    question: 'A question about the news that is stored.',
  },
  found: (pieces: number) => `${plural(pieces, 'piece')} of evidence`,
  none: 'No stored article answers this.',
  unsure: 'No stored passage is sure to answer this.',
  nearest: {
    within: 'The closest passages:',
    otherTimes: 'The closest passages are from another time:',
    otherSources: 'The closest passages are from other sources:',
  },
  searched: (articles: number, outlets: number) =>
    `Searched: ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  only: ', only ',
  onlyFrom: ', only from ',
  silent: 'Nothing on this is stored from: ',
  follows: 'The article goes on:',
});

const args = z.object({
  question: z.string().trim().min(1).max(32_000),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;
type AskDeps = Deps & Pick<CommandDeps, 'writing'>;

export function createAsk(deps: AskDeps): Command<typeof args, typeof askText> {
  return {
    name: 'ask',
    text: askText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    verb: true,
    program: { tool: 'ask_evidence', answer: evidenceAnswer },
    frequent: true,
    args,
    bare: 'question',
    raw: true,
    examples: [
      'ask What did Xi say about global governance?',
      'ask Who signed the joint statement in Moscow?',
    ],
    run: (given, caller) => run(deps, given.question, caller),
  };
}

/** The question as it is read, with its answer. */
export async function answered(
  deps: Deps,
  written: string,
  caller: Caller,
): Promise<{ readonly question: Question; readonly answer: Answer }> {
  const now = deps.now();
  const [speakers, outlets] = await Promise.all([
    deps.directory.nameIndex(caller.scope, 'speakers'),
    deps.directory.nameIndex(caller.scope, 'outlets'),
  ]);
  const at = { now, timezone: caller.timezone ?? 'UTC' };
  const question = readQuestion(written, { speakers, outlets }, at);
  return {
    question,
    answer: await answerQuestion(deps.store, caller.scope, question, now.epochMilliseconds),
  };
}

async function run(deps: AskDeps, written: string, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const writing = await writingFor(deps, caller);
  const { question, answer, also } = await searched(deps, writing, written, caller);
  const model = answer.kind === 'found' ? await writtenAnswer(deps, writing, question, answer, caller) : [];
  const found = answer.kind === 'found';
  const notice = noticeOf(answer, wording);
  return {
    notice,
    items: [
      item(
        line(bold(notice)),
        small(...searchedInlines(answer, question, wording)),
        ...(also === null ? [] : [small(own(wording.writing.alsoSearched), typed(also))]),
        ...silentBlocks(answer, wording),
        ...doubtBlocks(question, wording),
        ...(found || answer.evidence.length === 0
          ? []
          : [line(bold(askText(wording).nearest[answer.nearest]))]),
        ...model,
      ),
      ...answer.evidence.map((evidence) =>
        isFollowing(evidence)
          ? item(small(own(askText(wording).follows)), passageBlock(evidence))
          : evidenceItem(evidence, question, wording),
      ),
      item(small(typed(question.text)), ...buttons(postButton('ask', { question: question.text }, caller))),
    ],
    data: {
      answered: found,
      evidence: answer.evidence.map(({ passageId, article, passage, best, statement }) => ({
        passageId,
        articleId: article.id,
        text: passage.text,
        start: passage.start,
        end: passage.end,
        best,
        outlet: article.outlet,
        url: article.url,
        publishedAt: publishedOrNull(article),
        quoteId: statement?.lead.quote.id ?? null,
      })),
      searched: answer.searched,
      nearest: found ? null : answer.nearest,
      source: question.source?.name ?? null,
    },
  };
}

/** The answer, and the other words in which it was found, if the person's own found none. */
async function searched(
  deps: Deps,
  writing: Writing | null,
  written: string,
  caller: Caller,
): Promise<{ readonly question: Question; readonly answer: Answer; readonly also: string | null }> {
  const first = await answered(deps, written, caller);
  if (writing === null || first.answer.kind === 'found') return { ...first, also: null };
  for (const other of await writing.rephrase(first.question.text)) {
    const { question, answer } = await answered(deps, other, caller);
    if (answer.kind === 'found')
      return { question: { ...question, text: first.question.text }, answer, also: other };
  }
  return { ...first, also: null };
}

/** One sentence of a language model above the evidence that it rests on. */
async function writtenAnswer(
  { store }: Pick<Deps, 'store'>,
  writing: Writing | null,
  { text }: Question,
  { evidence }: Answer,
  { scope, locale }: Caller,
): Promise<readonly Block[]> {
  if (writing === null) return [];
  const ids = [...new Set(evidence.map(({ article }) => article.id))];
  const records = new Map(
    (await store.articles.records(scope, ids)).map((record) => [record.article.id, record]),
  );
  const found = evidence.flatMap(({ article, passage: { start, end } }) => {
    const record = records.get(article.id);
    return record === undefined ? [] : [{ record, start, end }];
  });
  const answer = await writing.answer(text, found);
  if (answer === null) return [];
  const articles = new Map([...records].map(([id, { article }]) => [id, article]));
  return writtenBlocks(answer, articles, wordingFor(locale).writing.by.answer);
}

/** Only where nothing comes close does it say that nothing answers: what stands below may be the answer. */
function noticeOf({ kind, evidence, mayAnswer }: Answer, wording: Catalogue): string {
  const text = askText(wording);
  if (kind === 'found') return text.found(evidence.filter((one) => !isFollowing(one)).length);
  return mayAnswer ? text.unsure : text.none;
}

/** `Searched: 41 articles from 9 outlets, only what comes from the Kremlin, since 1 May 2025`. */
export function searchedInlines(
  { searched }: Answer,
  { outlets, source }: Question,
  wording: Catalogue,
): Inline[] {
  return [
    own(askText(wording).searched(searched.articles, searched.outlets)),
    ...(outlets.length === 0 ? [] : [own(askText(wording).only), name(outlets.join(', '))]),
    ...(source === null
      ? []
      : [own(askText(wording).onlyFrom), source.known ? name(source.name) : typed(source.name)]),
    ...(searched.since === null ? [] : [own(wording.stored.since), time(searched.since)]),
    own('.'),
  ];
}

/** Of several speakers those who said nothing on it: nobody takes the words of one for the words of all. */
function silentBlocks({ silent }: Answer, wording: Catalogue): readonly Block[] {
  if (silent.length === 0) return [];
  return [small(own(askText(wording).silent), name(silent.map((entry) => entry.name).join(', ')), own('.'))];
}

/** Who else may be meant: the same question about each. */
function doubtBlocks({ text, doubts }: Question, wording: Catalogue): readonly Block[] {
  const offers = doubts.flatMap(({ written, others }) =>
    others.map((other) =>
      press(other.name, 'ask', { question: text.replace(written, () => other.name) }, { answer: 'replace' }),
    ),
  );
  return offers.length === 0 ? [] : [small(own(wording.quotes.namesakes)), ...buttons(offers)];
}
