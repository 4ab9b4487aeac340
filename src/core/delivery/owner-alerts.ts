/**
 * Tells that a destination is paused: whoever set it up of each one, the owner of the workspace of the first within an hour. Tells the owner
 * as well when a post did not reach those who follow its channel.
 */

import { randomBytes } from 'node:crypto';
import type { Now } from '../base/time.ts';
import type { Message } from '../messages/message.ts';
import type { Log, Platform, Store } from '../ports/ports.ts';
import { type Destination, destinationKey } from '../subscriptions/destination.ts';
import { workspaceLocale } from '../subscriptions/workspace-locale.ts';
import { wordingFor } from '../wording/index.ts';
import type { Outcome } from './outcome.ts';
import { refusalAlert } from './refused-post.ts';

export interface OwnerAlerts {
  /** Never throws: a failure is logged, and `status` shows the pause. */
  paused(platform: Platform, workspace: string, pause: PausedPlace): Promise<void>;
  /** A post that stands in its channel was not published to those who follow it. Never throws. */
  unpublished(platform: Platform, workspace: string, post: PausedPlace): Promise<void>;
}

export interface PausedPlace {
  readonly to: Destination;
  readonly reason: string;
  /** Addresses of the direct messages of those who set it up. */
  readonly contacts: readonly string[];
}

interface OwnerAlertDeps {
  readonly store: Pick<Store, 'workspaces'>;
  readonly now: Now;
  readonly log: Log;
}

const QUIET_MS = 3_600_000;

export function createOwnerAlerts({ store, now, log }: OwnerAlertDeps): OwnerAlerts {
  const told = new Map<string, number>();
  /** Whether it was told less than an hour ago; otherwise it counts as told now. */
  const isTold = (key: string): boolean => {
    const at = now().epochMilliseconds;
    const last = told.get(key);
    if (last !== undefined && at - last < QUIET_MS) return true;
    told.set(key, at);
    return false;
  };
  const alert =
    (kind: 'paused' | 'unpublished') =>
    async (platform: Platform, workspace: string, { to, reason, contacts }: PausedPlace): Promise<void> => {
      const key = destinationKey(to);
      const toOwner = !isTold(`${kind} ${workspace}`);
      const toContacts = contacts.length > 0 && !isTold(`${kind} ${key}`);
      if (!toOwner && !toContacts) return;
      const place = (await platform.nameOf?.(to)) ?? key;
      const locale = workspaceLocale(await store.workspaces.get(workspace));
      const message = refusalAlert(place, reason, wordingFor(locale), kind);
      if (toOwner) {
        const outcome = await platform.notifyOwner(workspace, message, locale);
        if (outcome.kind !== 'sent')
          log.warn('the owner could not be told', { place, workspace, outcome: outcome.kind });
      }
      if (!toContacts) return;
      // The owner may have set it up.
      const owner = toOwner ? await platform.ownerInbox?.(workspace) : null;
      for (const address of new Set(contacts)) {
        if (address === owner) continue;
        const said = await tell(platform, address, message, locale);
        if (said.kind !== 'sent')
          log.warn('who set it up could not be told', { place, workspace, outcome: said.kind });
      }
    };
  return { paused: alert('paused'), unpublished: alert('unpublished') };
}

/** One post outside the outbox, as to the owner. */
async function tell(
  platform: Platform,
  address: string,
  message: Message,
  locale: string | null,
): Promise<Outcome> {
  const to = { platform: platform.name, address, options: {} };
  const [payload = null] = platform.render(message, { direct: true, ...(locale === null ? {} : { locale }) });
  return platform.send({ to, payload, key: randomBytes(11).toString('hex'), part: 0 });
}
