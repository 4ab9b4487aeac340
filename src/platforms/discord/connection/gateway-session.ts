/** A gateway session that goes from one process to another: who resumes it gets the events that came in between. */
import type { Client } from 'discord.js';
import * as z from 'zod';
import type { Shard } from './shards.ts';

const sessionShape = z.object({
  id: z.string(),
  /** Of the last event that arrived. */
  sequence: z.int(),
  /** Where it is resumed. */
  url: z.string(),
  /** The bot's user id, which Discord tells only when a session begins. */
  user: z.string(),
});

export type Session = z.infer<typeof sessionShape>;

/** A session that another process held, with the servers of its shard. */
export interface LeftSession {
  readonly session: Session;
  readonly guilds: readonly string[];
}

/** A session as `JSON.stringify` wrote it; null: it is none. */
export function readSession(written: string): Session | null {
  try {
    return sessionShape.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    // Not our format: a session is begun instead.
    return null;
  }
}

/** What discord.js keeps of a session. */
const keptShape = z.object({ sessionId: z.string(), sequence: z.int(), resumeURL: z.string() });

/** The session that the shard has now; null: none. */
export function sessionOf(client: Client, shard: Shard): Session | null {
  const kept = keptShape.safeParse(Reflect.get(client.ws.shards.get(shard.id) ?? {}, 'sessionInfo'));
  const user = client.user?.id;
  if (!kept.success || user === undefined) return null;
  const { sessionId: id, sequence, resumeURL: url } = kept.data;
  return { id, sequence, url, user };
}

/**
 * Makes the client resume the session instead of beginning one; called before it connects. Where Discord refuses, one is begun.
 * @param receive takes a packet as if it had come from Discord
 * @param resumed called when the client has what it would know from the beginning of the session
 */
export function resumeLeft(
  client: Client,
  { id, count }: Shard,
  { session, guilds }: LeftSession,
  receive: (packet: unknown, of: unknown) => unknown,
  resumed: () => void,
): void {
  const line = client.ws.shards.get(id);
  if (line === undefined) return;
  const kept = {
    ...{ sessionId: session.id, sequence: session.sequence, resumeURL: session.url },
    ...{ shardId: id, shardCount: count },
  };
  Reflect.set(line, 'sessionInfo', kept);
  line.once('resumed', () => {
    if (client.isReady()) return;
    resumed();
    // Discord does not tell again who the bot is and where. Without that, discord.js keeps back every further event.
    Reflect.set(line, 'expectedGuilds', new Set());
    const user = { id: session.user, username: 'pullquote', discriminator: '0', bot: true, avatar: null };
    const stubs = guilds.map((guild) => ({ id: guild, unavailable: true }));
    receive({ t: 'READY', d: { user, guilds: stubs, application: { id: session.user, flags: 0 } } }, line);
  });
}
