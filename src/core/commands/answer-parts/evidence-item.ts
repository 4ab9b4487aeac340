/** One piece of evidence as an item: a statement with all who carry it, or a passage with its best span, and what one can do with it. */

import { buttons, heading, item, press } from '../../messages/blocks.ts';
import type { Block, Item } from '../../messages/message.ts';
import { verbatim } from '../../messages/verbatim.ts';
import type { Evidence } from '../../passages/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { originOf, provenance } from '../../statements/quote-block.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { statementItem, titleInline } from './statement-item.ts';

export function evidenceItem(evidence: Evidence, { text }: Question, wording: Catalogue): Item {
  const { article, passageId, statement } = evidence;
  const title = heading(3, titleInline(article));
  if (statement !== null) return statementItem(statement, [], [title], wording);
  const offers = [
    press(wording.button.context, 'context', { topic: article.id }),
    press(wording.button.why, 'passage why', { question: text, passage: passageId }),
  ];
  return item(title, passageBlock(evidence), ...buttons(offers));
}

/** The passage, its best span marked. */
export function passageBlock({ article, passage, best }: Evidence): Block {
  const origin = originOf(article, 'article');
  return {
    kind: 'excerpt',
    sentences: [verbatim(origin, passage.start, passage.end, passage.text)],
    from: provenance(article, 'article', best.text),
    highlight: verbatim(origin, best.start, best.end, best.text),
  };
}
