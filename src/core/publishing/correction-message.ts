/** The messages to readers and followers when shown words have changed. */

import type { Article } from '../articles/article.ts';
import type { Edition } from '../digests/edition.ts';
import type { Correction, QuoteChange } from '../ingest/withdrawn-quotes.ts';
import { bold, heading, line, own } from '../messages/blocks.ts';
import type { Block, Message } from '../messages/message.ts';
import { headline, quoteBlock } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** For a destination whose posts cannot be edited to match. */
export function noteMessage({ number, digest }: Edition, after: Article, { correction }: Catalogue): Message {
  const says = correction.articleOfEdition[after.status === 'withdrawn' ? 'withdrawn' : 'changed'];
  const words = headline(after);
  return {
    notice: correction.toEditionOf(number, digest),
    items: [
      {
        blocks: [
          heading(3, own(correction.toEdition(number))),
          {
            kind: 'text',
            inlines: [
              { kind: 'name', text: after.outlet },
              own(says),
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
  { correction }: Catalogue,
): Message {
  const status = after.status === 'withdrawn' ? 'withdrawn' : 'changed';
  return {
    notice: correction.notice(before.outlet, name),
    items: changes.map((change) => {
      const blocks: Block[] = [
        line(bold(correction.changes[change.change])),
        quoteBlock({ ...change.before, status }, before),
      ];
      if (change.after !== null) {
        blocks.push(line(own(correction.now)), quoteBlock(change.after, after));
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
