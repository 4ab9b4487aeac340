/** Whether somebody's direct messages are open, found out when they ask for something there: a later post would be refused unseen. */
import type { PostNow } from '../../delivery/post-now.ts';
import { item, line } from '../../messages/blocks.ts';
import type { Button, Inline, Message } from '../../messages/message.ts';
import { english, wordingFor } from '../../wording/index.ts';
import { missingMessage } from '../answer-parts/place-findings.ts';
import type { Caller } from '../command.ts';
import { personHere } from '../options/destination-here.ts';

/**
 * Sends the line to the caller's direct messages. Null: they have it, or already write from there; otherwise what is missing and how to
 * mend it. What can pass (a limit, a lost answer) counts as reached.
 */
export async function unreachedInPrivate(
  places: Pick<PostNow, 'post'>,
  caller: Caller,
  notice: string,
  inlines: readonly Inline[],
  retry: Button,
): Promise<Message | null> {
  if (caller.direct) return null;
  const { to } = personHere(caller);
  const outcome = await places.post(to, { notice, items: [item(line(...inlines))], data: null });
  if (outcome.kind !== 'rejected' || outcome.reason === 'unauthorized') return null;
  const finding = { level: 'error', subject: english.report.discord.direct, remedy: outcome.detail } as const;
  return missingMessage([finding], retry, wordingFor(caller.locale));
}
