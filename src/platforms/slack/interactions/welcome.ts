/** The first words of the bot, each said once: to whoever installs it or invites it into a channel, and to a person who opens its messages. */
import * as z from 'zod';
import { timestamp } from '../../../core/base/time.ts';
import type { Caller } from '../../../core/commands/command.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import type { SlackDeps } from '../connection/settings.ts';
import { renderPosts } from '../render.ts';
import type { DirectMessages } from '../workspace/direct-message.ts';
import type { Requester } from './caller.ts';
import { type HomeDeps, top } from './home.ts';

export interface WelcomeDeps extends Omit<HomeDeps, 'store'> {
  readonly api: Api;
  readonly store: HomeDeps['store'] & Pick<SlackDeps['store'], 'inbox'>;
}

const history = z.looseObject({ messages: z.array(z.unknown()) });

/** To the person who installed it, by direct message. */
export async function welcomeInstaller(
  person: Requester,
  caller: Caller,
  deps: WelcomeDeps & { readonly directMessages: DirectMessages },
): Promise<void> {
  const direct = await deps.directMessages.open(person.token, person.team, person.user);
  if (direct.ok) await welcomeReader({ ...person, channel: direct.id }, caller, deps);
}

/** In the channel, for the person alone. */
export async function welcomeInviter(person: Requester, caller: Caller, deps: WelcomeDeps): Promise<void> {
  const [payload] = await payloads(caller, deps);
  if (payload === undefined || person.channel === null) return;
  if (!(await isFirst(person.channel, person, deps))) return;
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
  if (!(await isFirst(person.user, person, deps))) return;
  for (const payload of await payloads(caller, deps))
    await deps.api.call(person.token, 'chat.postMessage', { ...payload, channel: person.channel });
}

/** Two events that come together are answered once. */
function isFirst(place: string, { team }: Requester, { store, now }: WelcomeDeps): Promise<boolean> {
  return store.inbox.first(`slack-welcome:${team}/${place}`, timestamp(now()));
}

async function payloads(caller: Caller, deps: WelcomeDeps) {
  const item = await top(caller, deps);
  const { locale } = caller;
  const { notice } = wordingFor(locale).slack.home;
  return renderPosts({ notice, items: [item], data: null }, { locale }, deps.typed);
}
