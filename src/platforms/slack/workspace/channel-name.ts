/** What people call a channel. */
import * as z from 'zod';
import type { Destination } from '../../../core/subscriptions/destination.ts';
import type { Api } from '../connection/api.ts';
import type { BotTokens } from '../installation/tokens.ts';
import { readAddress } from './address.ts';

const named = z.looseObject({ channel: z.looseObject({ name: z.string().min(1) }) });

/** `#news`; null for people, and where Slack does not tell it. */
export async function channelName(
  to: Destination,
  { api, tokens }: { readonly api: Api; readonly tokens: BotTokens },
): Promise<string | null> {
  const address = readAddress(to);
  const found = address === null || address.kind === 'user' ? null : await tokens.of(address.team);
  if (address === null || found?.ok !== true) return null;
  const answer = await api.call(found.identity.token, 'conversations.info', { channel: address.id });
  const read = answer.ok ? named.safeParse(answer.data) : null;
  return read?.success === true ? `#${read.data.channel.name}` : null;
}
