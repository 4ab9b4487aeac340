/** Direct messages: the channel that the bot shares with a person, which stays the same once it is open. */
import * as z from 'zod';
import type { Api } from '../connection/api.ts';
import type { Trouble } from '../connection/errors.ts';

export type Channel =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly trouble: Trouble };

export interface Directs {
  open(token: string, team: string, user: string): Promise<Channel>;
}

/** Opening is allowed some fifty times a minute; a morning's digests are more. */
const REMEMBERED = 10_000;

const opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });

export function createDirects(api: Api): Directs {
  const known = new Map<string, string>();

  return {
    open: async (token, team, user) => {
      const key = `${team}/${user}`;
      const id = known.get(key);
      if (id !== undefined) return { ok: true, id };
      const answer = await api.call(token, 'conversations.open', { users: user });
      if (!answer.ok) return answer;
      const read = opened.safeParse(answer.data);
      if (!read.success) return { ok: false, trouble: { kind: 'unsent', reason: 'no channel was opened' } };
      const [oldest] = known.keys();
      if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
      known.set(key, read.data.channel.id);
      return { ok: true, id: read.data.channel.id };
    },
  };
}
