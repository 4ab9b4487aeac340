/** Publishes a post of an announcement channel to the servers that follow it. */
import type { Outcome, PostedRef } from '../../../core/delivery/outcome.ts';
import { callFailureOf } from '../connection/errors.ts';
import { outcomeOf, type SendDeps } from '../send.ts';
import { CHANNEL } from './channel.ts';

/**
 * Error codes: published already; the channel has no followers; the post was deleted meanwhile. In each of them nothing is left to do.
 * docs/topics/opcodes-and-status-codes.mdx, "JSON Error Codes".
 */
const NOTHING_LEFT = new Set([40033, 50024, 10008]);

/** Can be repeated. Discord lets about ten posts an hour be published in a channel; the outcome says how long to wait. */
export async function publish(ref: PostedRef, { rest, channels }: SendDeps): Promise<Outcome> {
  const type = channels.known(ref.channel)?.type;
  if (type !== undefined && type !== CHANNEL.announcement) return { kind: 'sent', ref };
  try {
    await rest({ method: 'POST', path: `/channels/${ref.channel}/messages/${ref.message}/crosspost` });
    return { kind: 'sent', ref };
  } catch (error) {
    const failure = callFailureOf(error);
    if (failure.kind === 'refused' && NOTHING_LEFT.has(failure.code)) return { kind: 'sent', ref };
    return outcomeOf(failure);
  }
}
