/** The first words of the bot: to whoever invites it into a channel, and to a person who opens its messages. */
import * as z from 'zod';
import type { Caller } from '../../../core/commands/command.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import { render } from '../render.ts';
import type { Requester } from './caller.ts';
import { type HomeDeps, top } from './home.ts';

export interface WelcomeDeps extends HomeDeps {
  readonly api: Api;
}

const history = z.looseObject({ messages: z.array(z.unknown()) });

/** In the channel, for the person alone. */
export async function welcomeInviter(person: Requester, caller: Caller, deps: WelcomeDeps): Promise<void> {
  const [payload] = await payloads(caller, deps);
  if (payload === undefined || person.channel === null) return;
  const { text, blocks } = payload;
  await deps.api.call(person.token, 'chat.postEphemeral', {
    channel: person.channel,
    user: person.user,
    text,
    blocks,
  });
}

/** In the conversation with the bot, if nothing was said there yet. */
export async function welcomeReader(person: Requester, caller: Caller, deps: WelcomeDeps): Promise<void> {
  const args = { channel: person.channel, limit: 1 };
  const before = await deps.api.call(person.token, 'conversations.history', args);
  const read = before.ok ? history.safeParse(before.data) : null;
  if (read?.success !== true || read.data.messages.length > 0) return;
  for (const payload of await payloads(caller, deps))
    await deps.api.call(person.token, 'chat.postMessage', { ...payload, channel: person.channel });
}

async function payloads(caller: Caller, deps: WelcomeDeps) {
  const item = await top(caller, deps);
  const { locale } = caller;
  const { notice } = wordingFor(locale).slack.home;
  return render({ notice, items: [item], data: null }, { locale }, deps.typed);
}
