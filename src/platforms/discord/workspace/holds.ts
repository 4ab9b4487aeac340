/** The server of a channel, and whether a channel lies in a server: checked before a channel that somebody named is looked into or posted to. */
import * as z from 'zod';
import type { Destination } from '../../../core/subscriptions/destination.ts';
import { callFailureOf } from '../connection/errors.ts';
import type { Rest } from '../connection/rest.ts';
import { readAddress } from './address.ts';
import type { Channels } from './channel.ts';

const channelsShape = z.array(z.looseObject({ id: z.string() }));

/** The server of a channel; null for a direct message, and while Discord does not tell. */
export async function locate(
  to: Destination,
  { channels }: { readonly channels: Pick<Channels, 'look'> },
): Promise<string | null> {
  const address = readAddress(to);
  if (address?.kind !== 'channel') return null;
  try {
    const { guild } = await channels.look(address.id);
    return guild === null ? null : `discord:${guild}`;
  } catch {
    return null;
  }
}

export async function holds(
  workspace: string,
  to: Destination,
  { rest, channels }: { readonly rest: Rest; readonly channels: Pick<Channels, 'look'> },
): Promise<'yes' | 'no' | 'unknown'> {
  const guild = /^discord:(\d{15,22})$/.exec(workspace)?.[1];
  const address = readAddress(to);
  if (guild === undefined || address?.kind !== 'channel') return 'no';
  try {
    return (await channels.look(address.id)).guild === guild ? 'yes' : 'no';
  } catch (error) {
    if (callFailureOf(error).kind !== 'refused') return 'unknown';
  }
  // Closed to the bot, or not there at all: the server's own list also names channels that the bot can't see.
  try {
    const listed = channelsShape.parse(await rest({ method: 'GET', path: `/guilds/${guild}/channels` }));
    return listed.some(({ id }) => id === address.id) ? 'yes' : 'no';
  } catch (error) {
    return callFailureOf(error).kind === 'refused' ? 'no' : 'unknown';
  }
}
