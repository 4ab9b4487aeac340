/** Places and people of the fake Slack: channels, their history, members. */
import * as z from 'zod';
import {
  type Answer,
  bool,
  channelFor,
  common,
  type Method,
  number,
  Refused,
  type Rules,
  text,
} from './method.ts';
import { BOT_USER, directChannel, type FakeToken, reaches, type World } from './world.ts';

export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scope: null,
    args: z.strictObject({ ...common, token: text.optional() }),
    run: (world, __, token) => ({
      url: 'https://sim.slack.com/',
      team: 'Sim',
      user: 'pullquote',
      team_id: token.team,
      user_id: BOT_USER,
      bot_id: 'B0BOT1',
      is_enterprise_install: world.organisations.has(token.team),
      ...(world.organisations.has(token.team) ? { enterprise_id: token.team } : {}),
    }),
  },
  'conversations.open': {
    scope: 'im:write',
    args: z.strictObject({ ...common, users: text }),
    run: (world, args) => {
      const user = world.users.get(String(args['users']));
      if (user === undefined) throw new Refused('user_not_found');
      if (user.deleted) throw new Refused('user_disabled');
      return { channel: { id: directChannel(world, user.id).id } };
    },
  },
  'conversations.info': {
    scope: 'channels:read',
    args: z.strictObject({ ...common, channel: text }),
    run: (world, args, token) => {
      const channel = world.channels.get(String(args['channel']));
      if (
        channel === undefined ||
        !reaches(world, token, channel.team) ||
        (channel.private && !channel.member)
      ) {
        throw new Refused('channel_not_found');
      }
      const canvas = world.canvases.get(channel.id);
      return {
        channel: {
          id: channel.id,
          name: channel.name,
          is_archived: channel.archived,
          is_member: channel.member,
          is_private: channel.private,
          ...(canvas === undefined
            ? {}
            : { properties: { canvas: { file_id: canvas.id, is_empty: canvas.markdown === '' } } }),
        },
      };
    },
  },
  'conversations.history': {
    scope: 'channels:history',
    args: pageArgs({}),
    run: (world, args, token, rules) => history(world, args, token, rules, null),
  },
  'conversations.replies': {
    scope: 'channels:history',
    args: pageArgs({ ts: text }),
    run: (world, args, token, rules) => history(world, args, token, rules, String(args['ts'])),
  },
  'users.info': {
    scope: 'users:read',
    args: z.strictObject({ ...common, user: text, include_locale: bool.optional() }),
    run: (world, args, token) => {
      const user = world.users.get(String(args['user']));
      if (user === undefined) throw new Refused('user_not_found');
      const stranger = !reaches(world, token, user.team);
      const teams = world.organisations.get(token.team);
      return {
        user: {
          id: user.id,
          team_id: user.team,
          tz: user.tz,
          locale: user.locale,
          is_admin: user.admin,
          is_owner: user.primaryOwner,
          is_primary_owner: user.primaryOwner,
          is_stranger: stranger,
          deleted: user.deleted,
          ...(teams === undefined ? {} : { enterprise_user: { teams } }),
        },
      };
    },
  },
  'users.list': {
    scope: 'users:read',
    args: z.strictObject({ ...common, limit: number.optional(), cursor: text.optional() }),
    run: (world, args, token) => {
      if (world.organisations.has(token.team) && args['team_id'] === undefined)
        throw new Refused('missing_argument');
      const team = world.organisations.has(token.team) ? args['team_id'] : token.team;
      const all = [...world.users.values()].filter((user) => user.team === team);
      const from = Number(args['cursor'] ?? 0);
      const next = from + 2 < all.length ? String(from + 2) : '';
      const members = all
        .slice(from, from + 2)
        .map(({ id, primaryOwner, deleted }) => ({ id, is_primary_owner: primaryOwner, deleted }));
      return { members, response_metadata: { next_cursor: next } };
    },
  },
};

function pageArgs(more: z.ZodRawShape) {
  return z.strictObject({
    ...common,
    channel: text,
    oldest: text.optional(),
    latest: text.optional(),
    inclusive: bool.optional(),
    limit: number.optional(),
    cursor: text.optional(),
    include_all_metadata: bool.optional(),
    ...more,
  });
}

function history(
  world: World,
  args: Readonly<Record<string, unknown>>,
  token: FakeToken,
  rules: Rules,
  thread: string | null,
): Answer {
  const channel = channelFor(world, String(args['channel']), token);
  if (!channel.member) throw new Refused('not_in_channel');
  const scope =
    channel.user !== null ? 'im:history' : channel.private ? 'groups:history' : 'channels:history';
  if (!token.scopes.includes(scope)) throw new Refused('missing_scope');
  const most = Math.min(Number(args['limit'] ?? 100), rules.history?.limit ?? 1000);
  const from = Number(args['oldest'] ?? 0);
  const to = Number(args['latest'] ?? Number.POSITIVE_INFINITY);
  const all = world.messages
    .filter((one) => one.channel === channel.id && one.only === null)
    .filter((one) => (thread === null ? one.thread === null : one.thread === thread || one.ts === thread))
    .filter((one) => Number(one.ts) >= from && Number(one.ts) <= to)
    .reverse();
  const at = Number(args['cursor'] ?? 0);
  const page = all.slice(at, at + most);
  const more = at + most < all.length;
  return {
    messages: page.map(({ ts, text: said, metadata: kept }) => ({
      type: 'message',
      ts,
      text: said,
      ...(args['include_all_metadata'] === true && kept !== null ? { metadata: kept } : {}),
    })),
    has_more: more,
    response_metadata: { next_cursor: more ? String(at + most) : '' },
  };
}
