/** What readers and followers are told when words that were shown have changed. */

import type { Article } from '../articles/article.ts';
import type { Edition } from '../digests/edition.ts';
import type { Correction, QuoteChange } from '../ingest/withdrawn-quotes.ts';
import type { Block, Message } from '../messages/message.ts';
import { headline, quoteBlock } from '../statements/quote-block.ts';
import { CORRECTION_LOG_WORDING, CORRECTION_WORDING } from './correction-wording.ts';

/** For a place whose posts can't be edited to match. */
export function noteMessage({ number, digest }: Edition, after: Article): Message {
  const says = after.status === 'withdrawn' ? 'has withdrawn' : 'has changed';
  const words = headline(after);
  return {
    notice: `Correction to No. ${number} of ${digest}`,
    items: [
      {
        blocks: [
          { kind: 'heading', level: 3, inlines: [{ kind: 'own', text: `Correction to No. ${number}` }] },
          {
            kind: 'text',
            inlines: [
              { kind: 'name', text: after.outlet },
              { kind: 'own', text: ` ${says} an article of that edition: ` },
              words === null
                ? { kind: 'name', text: after.id, style: 'code' }
                : { kind: 'verbatim', words, ...(after.url === null ? {} : { url: after.url }) },
            ],
          },
        ],
      },
    ],
    data: { articleId: after.id, revision: after.revision, status: after.status },
  };
}

/** The message to followers of the speaker. */
export function changeMessage(
  name: string,
  { before, after }: Correction,
  changes: readonly QuoteChange[],
): Message {
  const status = after.status === 'withdrawn' ? 'withdrawn' : 'changed';
  return {
    notice: `${name}: a correction by ${before.outlet}`,
    items: changes.map((change) => {
      const blocks: Block[] = [
        { kind: 'text', inlines: [{ kind: 'own', text: CORRECTION_WORDING[change.change], style: 'bold' }] },
        quoteBlock({ ...change.before, status }, before),
      ];
      if (change.after !== null) {
        blocks.push(
          { kind: 'text', inlines: [{ kind: 'own', text: CORRECTION_LOG_WORDING.now }] },
          quoteBlock(change.after, after),
        );
      }
      return { blocks };
    }),
    data: {
      articleId: after.id,
      revision: after.revision,
      changes: changes.map(({ change, before: was, after: is }) => ({
        change,
        before: was.text,
        after: is?.text ?? null,
      })),
    },
  };
}
