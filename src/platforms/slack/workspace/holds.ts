/** Whether an address is a channel of a workspace: checked before a channel that somebody named is looked into or posted to. */
import type { Destination } from '../../../core/subscriptions/destination.ts';
import { workspaceOfTeam } from '../connection/settings.ts';
import { readAddress } from './address.ts';

/** A channel is reached with the token of the workspace in its address, so Slack itself refuses the channels of others. */
export function holds(workspace: string, to: Destination): 'yes' | 'no' {
  const address = readAddress(to);
  const team = address?.team ?? null;
  // Direct messages (D…) and people belong to somebody: nobody names them for others.
  const channel = address !== null && /^[CG]/.test(address.id);
  return channel && team !== null && workspaceOfTeam(team) === workspace ? 'yes' : 'no';
}
