/** Why a passage answers a question: which of its words it has, by whose word it tells, and how likely it is. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import { bold, buttons, heading, item, list, own, press, small, sourced, typed } from '../messages/blocks.ts';
import type { Inline, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { Answer } from '../passages/ask.ts';
import type { Evidence } from '../passages/evidence.ts';
import type { Question } from '../questions/question.ts';
import { originOf } from '../statements/quote-block.ts';
import { stemsIn } from '../text/search-token.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { passageBlock } from './answer-parts/evidence-item.ts';
import { titleInline } from './answer-parts/statement-item.ts';
import { answered, searchedInlines } from './ask.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField } from './options/shared-options.ts';

const whyPassageText = commandText('passage why', {
  summary: 'Why a passage is shown.',
  notice: 'Why this passage is shown',
  has: (found: number, all: number) =>
    `The passage or its headline has ${found} of the ${plural(all, 'search word')}: `,
  lacks: 'Missing: ',
  told: 'What the source says in it: ',
  likely: (percent: number) => `Chance that it answers: ${percent} %`,
  gone: 'This passage is no longer an answer to that question.',
  again: 'Ask again.',
});

const args = z.object({ question: z.string().min(1).max(32_000), passage: idField });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createWhyPassage(deps: Deps): Command<typeof args, typeof whyPassageText> {
  return {
    name: 'passage why',
    text: whyPassageText,
    visibility: 'private',
    audience: 'anyone',
    args,
    hidden: true,
    async run({ question: written, passage }, caller) {
      const wording = wordingFor(caller.locale);
      const { question, answer } = await answered(deps, written, caller);
      const evidence = answer.evidence.find(({ passageId }) => passageId === passage);
      if (evidence === undefined)
        throw new UserError(whyPassageText(wording).gone, whyPassageText(wording).again);
      return whyPassage(evidence, question, answer, wording);
    },
  };
}

function whyPassage(evidence: Evidence, question: Question, answer: Answer, wording: Catalogue): Message {
  const { article, passage, best, passageId, score } = evidence;
  const stems = stemsIn(`${article.title} ${passage.text}`);
  const has = question.words.filter((word) => !stemsIn(word).isDisjointFrom(stems));
  const lacks = question.words.filter((word) => !has.includes(word));
  const words = (label: string, some: readonly string[]): Inline[][] =>
    some.length === 0 ? [] : [[bold(label), typed(some.join(' '))]];
  const entries: Inline[][] = [
    ...words(whyPassageText(wording).has(has.length, question.words.length), has),
    ...words(whyPassageText(wording).lacks, lacks),
    ...(question.source === null || answer.nearest === 'otherSources'
      ? []
      : [
          [
            bold(whyPassageText(wording).told),
            sourced(verbatim(originOf(article, 'article'), best.start, best.end), null),
          ],
        ]),
    ...(score === null
      ? []
      : [[own(whyPassageText(wording).likely(Math.round(100 / (1 + Math.exp(-score)))))]]),
  ];
  return {
    notice: whyPassageText(wording).notice,
    items: [
      item(
        heading(3, own(whyPassageText(wording).notice)),
        heading(3, titleInline(article)),
        passageBlock(evidence),
      ),
      item(
        list(entries),
        small(...searchedInlines(answer, question, wording)),
        ...buttons([press(wording.button.context, 'context', { topic: article.id })]),
      ),
    ],
    data: { passageId, has, lacks, score, source: question.source?.name ?? null, searched: answer.searched },
  };
}
