/** The one message after joining a server: what Pullquote is, and the next step. */
import type { Inline, Message } from '../../../core/messages/message.ts';

const own = (text: string): Inline => ({ kind: 'own', text });
const code = (text: string): Inline => ({ kind: 'own', text, style: 'code' });

export function welcome(): Message {
  return {
    notice: 'Pullquote is here',
    data: null,
    items: [
      {
        blocks: [
          { kind: 'heading', level: 2, inlines: [own('Pullquote is here')] },
          {
            kind: 'text',
            inlines: [own('Pullquote shows who said what in the news, in their own words, with the source.')],
          },
          {
            kind: 'list',
            ordered: true,
            entries: [
              [own('Type '), code('/pullquote setup'), own(' to choose a channel, a digest and a time.')],
              [own('Type '), code('/quotes'), own(' or '), code('/ask'), own(' to ask something now.')],
              [own('Type '), code('/help'), own(' for everything else.')],
            ],
          },
          {
            kind: 'context',
            inlines: [own('Setup needs the Manage Server permission. Pullquote reads no messages.')],
          },
        ],
      },
    ],
  };
}
