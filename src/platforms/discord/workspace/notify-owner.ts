/** Tells the owner of a server by direct message, else in the channel for system messages. */
import { randomBytes } from 'node:crypto';
import type { Outcome } from '../../../core/delivery/outcome.ts';
import type { Message } from '../../../core/messages/message.ts';
import { callFailureOf } from '../connection/errors.ts';
import { render } from '../render.ts';
import { outcomeOf, type SendDeps, send } from '../send.ts';
import { guildSchema } from './permissions.ts';

const WORKSPACE = /^discord:(\d{15,22})$/;

/** Never throws. A message of several parts is told in its first: people who answer for a server get one message. */
export async function notifyOwner(workspace: string, message: Message, deps: SendDeps): Promise<Outcome> {
  const guildId = WORKSPACE.exec(workspace)?.[1];
  if (guildId === undefined)
    return { kind: 'rejected', reason: 'not_found', detail: `No Discord server: ${workspace}` };
  try {
    const guild = guildSchema.parse(await deps.rest({ method: 'GET', path: `/guilds/${guildId}` }));
    const direct = await postDirectly(`user/${guild.owner_id}`, message, deps);
    const channel = guild.system_channel_id;
    return direct.kind === 'rejected' && direct.reason !== 'unauthorized' && channel != null
      ? await postDirectly(channel, message, deps)
      : direct;
  } catch (error) {
    return outcomeOf(callFailureOf(error));
  }
}

/** One message outside the outbox: a lost answer is asked for again under the same key. */
export async function postDirectly(address: string, message: Message, deps: SendDeps): Promise<Outcome> {
  const [payload = null] = render(message, {});
  const key = randomBytes(11).toString('hex');
  const outgoing = { to: { platform: 'discord', address, options: {} }, payload, key, part: 0 };
  const first = await send(outgoing, deps);
  return first.kind === 'retry' && first.ambiguous === true ? send(outgoing, deps) : first;
}
