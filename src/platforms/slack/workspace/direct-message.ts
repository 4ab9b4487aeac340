/** The direct message channel of the bot and a person, which never changes once it is open. */

import * as z from 'zod';
import { createCache } from '../../../core/base/cache.ts';
import type { Api } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';

export type OpenedChannel =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly failure: CallFailure };

export interface DirectMessages {
  open(token: string, team: string, user: string): Promise<OpenedChannel>;
}

/** Cached, because Slack allows some fifty openings a minute and a morning's digests are more. */
const REMEMBERED = 10_000;

const opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });

export function createDirectMessages(api: Api): DirectMessages {
  const known = createCache<string, string>(REMEMBERED);

  return {
    open: async (token, team, user) => {
      const key = `${team}/${user}`;
      const id = known.get(key);
      if (id !== undefined) return { ok: true, id };
      const answer = await api.call(token, 'conversations.open', { users: user });
      if (!answer.ok) return answer;
      const read = opened.safeParse(answer.data);
      if (!read.success) return { ok: false, failure: { kind: 'unsent', reason: 'no channel was opened' } };
      known.set(key, read.data.channel.id);
      return { ok: true, id: read.data.channel.id };
    },
  };
}
