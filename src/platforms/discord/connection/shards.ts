/** Which shard a server belongs to, and how several processes come to hold as many shards each. */

/** The connection with this number, of so many. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** docs/events/gateway.mdx, "Sharding". */
export function belongsTo({ id, count }: Shard, guild: string): boolean {
  return (BigInt(guild) >> 22n) % BigInt(count) === BigInt(id);
}

/** Who holds how many shards; members without one are in it, too. */
export type Held = ReadonlyMap<string, number>;

/**
 * What a member does in a round, so that all of them come to hold a fair share with few moves: it leaves one shard to others, takes one
 * that nobody holds, or neither.
 */
export function nextMove(member: string, held: Held, count: number): 'leave' | 'take' | 'stay' {
  const own = held.get(member) ?? 0;
  const least = Math.floor(count / held.size);
  const most = Math.ceil(count / held.size);
  const free = count - [...held.values()].reduce((sum, one) => sum + one, 0);
  if (own > most) return 'leave';
  if (free > 0) return own < most ? 'take' : 'stay';
  return own > least && [...held.values()].some((one) => one < least) ? 'leave' : 'stay';
}
