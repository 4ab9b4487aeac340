/** “Post to channel”: the same answer again, for everybody in the channel. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import type { Button } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import { validArgs } from './check-arguments.ts';
import type { Caller, Command } from './command.ts';
import { press } from './inline.ts';

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

/** Runs one of the commands that anyone may use, and answers in the channel. */
export function createPostToChannel(commands: readonly Command[]): Command<typeof args> {
  return {
    name: 'post',
    summary: english.button.post,
    visibility: 'channel',
    audience: 'anyone',
    args,
    hidden: true,
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const command = commands.find(({ name, audience }) => name === given.command && audience === 'anyone');
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
