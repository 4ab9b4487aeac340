/** “Post to channel”: the same answer again, for everybody in the channel. */
import * as z from 'zod';
import { UserError } from '../../base/errors.ts';
import { press } from '../../messages/blocks.ts';
import type { Button } from '../../messages/message.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { commandText } from '../../wording/command-text.ts';
import { wordingFor } from '../../wording/index.ts';
import type { Caller, Command } from '../command.ts';
import type { RegistryDeps } from '../deps.ts';
import { validArgs } from '../dispatch/check-arguments.ts';

const postText = commandText('post', {
  summary: 'Post an answer to the channel.',
});

const args = z.object({ command: z.string().max(40), with: z.string().max(40_000) });
const withSchema = z.record(z.string(), z.string());

/** The button, where there is a channel to post to. */
export function postButton(
  command: string,
  given: Readonly<Record<string, string>>,
  caller: Caller,
): readonly Button[] {
  const wording = wordingFor(caller.locale);
  if (caller.workspace === null || caller.channel === null || caller.direct) return [];
  return [press(wording.button.post, 'post', { command, with: JSON.stringify(given) }, { for: 'caller' })];
}

/** Runs one of the commands that only read, and answers in the channel. */
export function createPostToChannel({
  commands,
}: Pick<RegistryDeps, 'commands'>): Command<typeof args, typeof postText> {
  return {
    name: 'post',
    text: postText,
    visibility: 'channel',
    audience: 'anyone',
    args,
    hidden: true,
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const command = commands().find(({ name, reads }) => name === given.command && reads === true);
      if (command === undefined) throw new UserError(...wording.errors.unknownButton);
      const message = await command.run(validArgs(command, readArgs(given.with, wording), wording), {
        ...caller,
        channel: null,
      });
      if (message.tone === 'error') throw new UserError(message.notice);
      return message;
    },
  };
}

function readArgs(json: string, wording: Catalogue): Readonly<Record<string, string>> {
  try {
    return withSchema.parse(JSON.parse(json));
  } catch {
    throw new UserError(...wording.errors.unknownButton);
  }
}
