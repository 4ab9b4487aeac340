/** The one message after joining a server: what Pullquote is, and the next step. */
import { code, own } from '../../../core/messages/blocks.ts';
import type { Inline, Message } from '../../../core/messages/message.ts';
import { wordingFor } from '../../../core/wording/index.ts';

/** @param locale the server's preferred one */
export function welcome(locale: string | null): Message {
  const { notice, about, setUp, ask, help, permission } = wordingFor(locale).discord.welcome;
  return {
    notice,
    data: null,
    items: [
      {
        blocks: [
          { kind: 'heading', level: 2, inlines: [own(notice)] },
          { kind: 'text', inlines: [own(about)] },
          {
            kind: 'list',
            ordered: true,
            entries: [
              between(setUp, ['/pullquote setup']),
              between(ask, ['/quotes', '/ask']),
              between(help, ['/help']),
            ],
          },
          { kind: 'context', inlines: [own(permission)] },
        ],
      },
    ],
  };
}

/** `parts` with a command after each but the last. */
function between(parts: readonly string[], commands: readonly string[]): readonly Inline[] {
  return parts.flatMap((part, at) => {
    const command = commands[at];
    return command === undefined ? [own(part)] : [own(part), code(command)];
  });
}
