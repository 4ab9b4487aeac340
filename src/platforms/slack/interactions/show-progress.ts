/** Shows how far a long work is: in direct messages by a message that changes and goes, elsewhere by one line to the asker. */
import * as z from 'zod';
import type { Caller } from '../../../core/commands/command.ts';
import { createProgress, type Progress } from '../../../core/commands/dispatch/progress.ts';
import type { Message } from '../../../core/messages/message.ts';
import { renderPosts } from '../render.ts';
import type { PostReplyDeps, ReplyTarget } from './post-reply.ts';

const postedSchema = z.looseObject({ ts: z.string() });

export interface ShownProgress extends Pick<Progress, 'tell'> {
  /** Takes away what was shown. */
  done(): Promise<void>;
}

export function showProgress(caller: Caller, place: ReplyTarget, { api, log }: PostReplyDeps): ShownProgress {
  const { token, channel } = place;
  const thread = place.thread === null || place.opens === true ? {} : { thread_ts: place.thread };
  let said = false;
  let standing: string | null = null;

  async function show(message: Message): Promise<void> {
    const [payload] = renderPosts(message, { locale: caller.locale });
    if (payload === undefined || channel === null) return;
    const { text, blocks } = payload;
    if (!caller.direct) {
      if (said) return;
      said = true;
      const posted = await api.call(token, 'chat.postEphemeral', {
        channel,
        user: caller.user,
        text,
        blocks,
        ...thread,
      });
      if (!posted.ok) log.info('progress could not be shown', { failure: posted.failure });
      return;
    }
    const posted =
      standing === null
        ? await api.call(token, 'chat.postMessage', { ...payload, channel, ...thread })
        : await api.call(token, 'chat.update', { channel, ts: standing, text, blocks });
    if (posted.ok) standing ??= postedSchema.safeParse(posted.data).data?.ts ?? null;
    else log.info('progress could not be shown', { failure: posted.failure });
  }

  const progress = createProgress(show);
  return {
    tell: progress.tell,
    done: async () => {
      await progress.settled();
      if (standing === null) return;
      const gone = await api.call(token, 'chat.delete', { channel, ts: standing });
      if (!gone.ok) log.info('progress could not be taken away', { failure: gone.failure });
    },
  };
}
