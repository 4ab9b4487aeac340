/** Receives what changes around the app: channels that come and go, and installations that end. */
import type { App } from '@slack/bolt';
import {
  accessEvent,
  channelEvent,
  channelIdEvent,
  enterpriseOf,
  teamOf,
} from '../interactions/payload-schemas.ts';
import type { ChannelEvents } from './channel-events.ts';

export interface ChangeDeps {
  /** The workspace, or its organisation for all workspaces, removed the app or revoked its tokens. */
  readonly left: (team: string, enterprise: string | null) => Promise<void>;
  /** The organisation's installation is now used in these workspaces, or no longer. */
  readonly access: (organisation: string, teams: readonly string[], granted: boolean) => Promise<void>;
  readonly channels: ChannelEvents;
}

/** Events about a channel, and what they mean for its posts. A new name is read where it is shown. */
const CHANNEL_CHANGES = [
  ['channel_archive', 'archived'],
  ['group_archive', 'archived'],
  ['channel_unarchive', 'opened'],
  ['group_unarchive', 'opened'],
  ['channel_left', 'left'],
  ['group_left', 'left'],
  ['channel_deleted', 'gone'],
] as const;

/** @param isFirst whether the payload was not received before */
export function receiveChanges(
  app: App,
  deps: ChangeDeps,
  isFirst: (body: object) => Promise<boolean>,
): void {
  app.event('channel_id_changed', async ({ event, body }) => {
    if (!(await isFirst(body))) return;
    const { old_channel_id: from, new_channel_id: to } = channelIdEvent.parse(event);
    const team = teamOf(body);
    if (team !== null) await deps.channels.moved(team, from, to);
  });

  for (const [name, change] of CHANNEL_CHANGES) {
    app.event(name, async ({ event, body }) => {
      if (!(await isFirst(body))) return;
      const { channel } = channelEvent.parse(event);
      const team = teamOf(body);
      if (team === null) return;
      if (change === 'opened') await deps.channels.opened(team, channel);
      else await deps.channels.closed(team, channel, change);
    });
  }

  app.event('app_uninstalled', async ({ body }) => {
    if (!(await isFirst(body))) return;
    const team = teamOf(body);
    if (team !== null) await deps.left(team, enterpriseOf(body));
  });

  app.event('team_access_granted', async ({ event, body }) => {
    if (!(await isFirst(body))) return;
    const organisation = enterpriseOf(body);
    if (organisation !== null) await deps.access(organisation, accessEvent.parse(event).team_ids, true);
  });

  app.event('team_access_revoked', async ({ event, body }) => {
    if (!(await isFirst(body))) return;
    const organisation = enterpriseOf(body);
    if (organisation !== null) await deps.access(organisation, accessEvent.parse(event).team_ids, false);
  });

  app.event('tokens_revoked', async ({ event, body }) => {
    if (!(await isFirst(body))) return;
    const team = teamOf(body);
    const bots = 'tokens' in event ? event.tokens.bot : undefined;
    if (team !== null && bots !== undefined && bots.length > 0) await deps.left(team, enterpriseOf(body));
  });
}
