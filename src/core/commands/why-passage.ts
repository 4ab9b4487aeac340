/** Why a passage answers a question: which of its words it has, by whose word it tells, and how likely it is. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import type { Inline, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { Answer } from '../passages/ask.ts';
import type { Evidence } from '../passages/evidence.ts';
import type { Question } from '../questions/question.ts';
import { originOf } from '../statements/quote-block.ts';
import { stemsIn } from '../text/search-token.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import { answered, searchedInlines } from './ask.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { passageBlock } from './evidence-item.ts';
import { bold, buttons, heading, item, list, own, press, small, sourced, typed } from './inline.ts';
import { idField } from './shared-options.ts';
import { titleInline } from './statement-item.ts';

const args = z.object({ question: z.string().min(1).max(32_000), passage: idField });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createWhyPassage(deps: Deps): Command<typeof args> {
  return {
    name: 'passage why',
    summary: english.whyPassage.notice,
    visibility: 'private',
    audience: 'anyone',
    args,
    hidden: true,
    async run({ question: written, passage }, caller) {
      const wording = wordingFor(caller.locale);
      const { question, answer } = await answered(deps, written, caller);
      const evidence = answer.evidence.find(({ passageId }) => passageId === passage);
      if (evidence === undefined) throw new UserError(wording.whyPassage.gone, wording.whyPassage.again);
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
    ...words(wording.whyPassage.has(has.length, question.words.length), has),
    ...words(wording.whyPassage.lacks, lacks),
    ...(question.source === null || answer.nearest === 'otherSources'
      ? []
      : [
          [
            bold(wording.whyPassage.told),
            sourced(verbatim(originOf(article, 'article'), best.start, best.end), null),
          ],
        ]),
    ...(score === null ? [] : [[own(wording.whyPassage.likely(Math.round(100 / (1 + Math.exp(-score)))))]]),
  ];
  return {
    notice: wording.whyPassage.notice,
    items: [
      item(
        heading(3, own(wording.whyPassage.notice)),
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
