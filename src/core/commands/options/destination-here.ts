/** The destination of later posts: the channel for managers, direct messages for everybody else. */

import { UserError } from '../../base/errors.ts';
import { OPERATOR, type Scope } from '../../base/scope.ts';
import { shorten } from '../../base/shorten.ts';
import type { PostNow } from '../../delivery/post-now.ts';
import type { Destination } from '../../subscriptions/destination.ts';
import { wordingFor } from '../../wording/index.ts';
import type { Caller } from '../command.ts';

export interface DestinationHere {
  readonly to: Destination;
  /** `channel`, or the platform's user id: what subscriptions call their owner. */
  readonly owner: string;
  readonly kind: 'channel' | 'person';
}

/** Whose subscriptions a caller may see and change. */
export interface SubscriptionReach {
  readonly scope: Scope;
  readonly to: Destination;
  /** Only those of this owner. */
  readonly owner?: string;
}

/**
 * Of a shared place those that its workspace made. One's own direct messages are the same wherever one writes from, so there it is
 * everything of one's own, whichever workspace it was made in.
 */
export function subscriptionReach(
  caller: Caller,
  { to, owner, kind }: DestinationHere = destinationHere(caller),
): SubscriptionReach {
  return kind === 'person' ? { scope: OPERATOR, to, owner } : { scope: caller.scope, to };
}

/** The channel for a manager in one, else the person's direct messages. */
export function destinationHere(caller: Caller): DestinationHere {
  return caller.manager && !caller.direct && caller.here ? channelHere(caller) : personHere(caller);
}

/** @throws {UserError} when there is no channel that can be posted to. */
export function channelHere(caller: Caller): DestinationHere {
  const wording = wordingFor(caller.locale);
  const address = caller.here ?? null;
  if (address === null || caller.workspace === null) throw new UserError(wording.place.noChannel);
  return { to: { platform: caller.platform, address, options: {} }, owner: 'channel', kind: 'channel' };
}

/**
 * The channel that the caller named, or the one where the caller is. This is the only way from a typed channel to a place.
 * @throws {UserError} when it is no channel of the caller's own workspace, or that can't be told.
 */
export async function namedChannel(
  caller: Caller,
  channel: string | undefined,
  places: Pick<PostNow, 'holds'>,
): Promise<DestinationHere> {
  const here = channelHere(caller);
  if (channel === undefined || channel === '' || channel === caller.channel || caller.workspace === null)
    return here;
  const wording = wordingFor(caller.locale);
  const to = { ...here.to, address: withChannel(here.to.address, channel, caller) };
  const held = await places.holds(caller.workspace, to);
  if (held === 'no') throw new UserError(wording.place.notChannel(channel.slice(0, 40)));
  if (held === 'unknown') throw new UserError(...wording.place.untold(channel.slice(0, 40)));
  return { ...here, to };
}

/** @throws {UserError} at the terminal and on the web page, where nobody has direct messages. */
export function personHere(caller: Caller): DestinationHere {
  const wording = wordingFor(caller.locale);
  const inbox = caller.inbox ?? null;
  if (inbox === null) throw new UserError(wording.place.noInbox);
  return {
    to: { platform: caller.platform, address: inbox, options: {} },
    owner: caller.user,
    kind: 'person',
  };
}

/** The same address for another channel: the native id (of the channel, or in a direct channel the person) is a part of it. */
function withChannel(here: string, channel: string, caller: Caller): string {
  const wording = wordingFor(caller.locale);
  const own = [caller.channel, caller.user].find((id) => id !== null && here.split('/').includes(id));
  if (own === undefined || own === null || !/^[\w-]{1,64}$/.test(channel)) {
    throw new UserError(wording.place.notChannel(shorten(channel, 40)));
  }
  return here
    .split('/')
    .map((part) => (part === own ? channel : part))
    .join('/');
}
