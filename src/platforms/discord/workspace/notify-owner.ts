/** Notifies the owner of a server by direct message, or else in the system channel. */
import { randomBytes } from 'node:crypto';
import type { Outcome } from '../../../core/delivery/outcome.ts';
import type { Message } from '../../../core/messages/message.ts';
import { callFailureOf } from '../connection/errors.ts';
import type { Mentions } from '../interactions/mentions.ts';
import { render } from '../render.ts';
import { outcomeOf, type SendDeps, send } from '../send.ts';
import { guildSchema } from './permissions.ts';

export interface PostDeps extends SendDeps {
  readonly mentions: Pick<Mentions, 'apply'>;
}

const WORKSPACE = /^discord:(\d{15,22})$/;

/** Never throws. Sends only the first part of a message: an owner gets one message. */
export async function notifyOwner(
  workspace: string,
  message: Message,
  locale: string | null,
  deps: PostDeps,
): Promise<Outcome> {
  const guildId = WORKSPACE.exec(workspace)?.[1];
  if (guildId === undefined)
    return { kind: 'rejected', reason: 'not_found', detail: `No Discord server: ${workspace}` };
  try {
    const guild = guildSchema.parse(await deps.rest({ method: 'GET', path: `/guilds/${guildId}` }));
    const direct = await postDirectly(`user/${guild.owner_id}`, message, deps, locale);
    const channel = guild.system_channel_id;
    return direct.kind === 'rejected' && direct.reason !== 'unauthorized' && channel != null
      ? await postDirectly(channel, message, deps, locale)
      : direct;
  } catch (error) {
    return outcomeOf(callFailureOf(error));
  }
}

/** Sends one message outside the outbox. After a lost answer it is sent again under the same key. */
export async function postDirectly(
  address: string,
  message: Message,
  deps: PostDeps,
  locale: string | null,
): Promise<Outcome> {
  const language = locale === null ? {} : { locale };
  // One message: plain text, which a phone shows, if it holds everything.
  const [only, ...others] = render(message, { ...language, direct: true });
  const first = others.length === 0 ? only : render(message, language)[0];
  const payload = first === undefined ? null : deps.mentions.apply(first, true);
  const key = randomBytes(11).toString('hex');
  const outgoing = { to: { platform: 'discord', address, options: {} }, payload, key, part: 0 };
  const outcome = await send(outgoing, deps);
  return outcome.kind === 'retry' && outcome.ambiguous === true ? send(outgoing, deps) : outcome;
}
