/** What happens to channels: their subscriptions follow a new id, pause while nothing can be posted, and go on after. */
import { OPERATOR } from '../../../core/base/scope.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { english } from '../../../core/wording/index.ts';
import type { SlackDeps } from '../connection/settings.ts';

const { slack } = english.report;

/** Reasons that this file gives, and only takes back itself. */
const REASON = { archived: slack.archived, left: slack.notInChannel, gone: slack.channelGone } as const;

export interface ChannelEvents {
  /** A channel has a new id, as when it becomes shared. */
  moved(team: string, from: string, to: string): Promise<void>;
  closed(team: string, channel: string, why: keyof typeof REASON): Promise<void>;
  /** It can be posted to again: only what was paused for such a reason goes on, and nothing that people paused. */
  opened(team: string, channel: string): Promise<void>;
}

export interface ChannelEventsDeps {
  readonly store: Pick<SlackDeps['store'], 'subscriptions'>;
  readonly log: Log;
}

export function createChannelEvents({ store, log }: ChannelEventsDeps): ChannelEvents {
  const { subscriptions } = store;
  const at = (team: string, channel: string) =>
    subscriptions.list(OPERATOR, { platform: 'slack', address: `${team}/${channel}` });
  return {
    moved: async (team, from, to) => {
      const rows = await at(team, from);
      for (const row of rows)
        await subscriptions.save({ ...row, to: { ...row.to, address: `${team}/${to}` } });
      log.info('a channel has a new id', { team, from, to, subscriptions: rows.length });
    },
    closed: async (team, channel, why) => {
      const paused = await subscriptions.pausePlace('slack', `${team}/${channel}`, REASON[why]);
      log.info('a channel can not be posted to', { team, channel, why, subscriptions: paused.length });
    },
    opened: async (team, channel) => {
      const reasons = Object.values(REASON);
      const waiting = (await at(team, channel)).filter(
        ({ status, reason }) =>
          status === 'paused' && reasons.some((known) => reason?.includes(known) === true),
      );
      for (const row of waiting) await subscriptions.save({ ...row, status: 'active', reason: null });
      log.info('a channel can be posted to', { team, channel, subscriptions: waiting.length });
    },
  };
}
