/** Addresses on Slack: `<workspace>/<channel>`, `<workspace>/<member>`, or the last part alone with a single workspace. */
import type { Destination } from '../../../core/subscriptions/destination.ts';

export interface Address {
  /** Null: the workspace of the single token. */
  readonly team: string | null;
  readonly kind: 'channel' | 'user';
  readonly id: string;
}

/** `T…` or `E…`, then a channel (`C…`, `G…`, `D…`) or a member (`U…`, `W…`). Null: no such address. */
export function readAddress(to: Pick<Destination, 'address'>): Address | null {
  const match = /^(?:([TE][A-Z0-9]{1,30})\/)?([CGDUW][A-Z0-9]{1,30})$/.exec(to.address);
  const [, team = null, id] = match ?? [];
  if (id === undefined) return null;
  return { team, kind: /^[UW]/.test(id) ? 'user' : 'channel', id };
}
