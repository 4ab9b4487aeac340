/** The Web API of the fake Slack: arguments, scopes and blocks are taken as strictly as the real one can take them. */
import * as z from 'zod';
import { pingsOf, pingsOfText, strangeControls, violationsOfBlocks, violationsOfView } from './blocks.ts';
import {
  BOT_USER,
  directChannel,
  type FakeChannel,
  type FakeMessage,
  type FakeToken,
  type World,
} from './world.ts';

/** Something Slack refuses, by its code. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export type Answer = Readonly<Record<string, unknown>>;

/** `limit` and `perMinute`: what an app outside the Marketplace may read of a channel's history. */
export interface Rules {
  history: { readonly limit: number; readonly seconds: number } | null;
  /** Pictures that can't be fetched make Slack refuse the whole message. */
  brokenPictures: boolean;
}

interface Method {
  readonly scope: string | null;
  readonly args: z.ZodObject;
  run(world: World, args: Readonly<Record<string, unknown>>, token: FakeToken, rules: Rules): Answer;
}

const text = z.string();
const json = z.string().transform((written, context): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
const bool = z.enum(['true', 'false']).transform((written) => written === 'true');
const number = z.string().regex(/^\d+$/).transform(Number);
const metadata = json.pipe(
  z.strictObject({
    event_type: z.string().regex(/^[A-Za-z0-9_.]{1,255}$/),
    event_payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
);
/** Every call carries the workspace where the client knows it. */
const common = { team_id: text.optional() };

const post = z.strictObject({
  ...common,
  channel: text,
  text: text.min(1).max(40_000),
  blocks: json.optional(),
  thread_ts: text.optional(),
  metadata: metadata.optional(),
  unfurl_links: bool,
  unfurl_media: bool,
});

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scope: null,
    args: z.strictObject({ ...common, token: text.optional() }),
    run: (_, __, token) => ({
      url: 'https://sim.slack.com/',
      team: 'Sim',
      user: 'pullquote',
      team_id: token.team,
      user_id: BOT_USER,
      bot_id: 'B0BOT1',
    }),
  },
  'chat.postMessage': {
    scope: 'chat:write',
    args: post,
    run: (world, given, token, rules) => {
      const args = post.parse(given);
      if (args.unfurl_links || args.unfurl_media) world.violations.push('a post unfurls links');
      const channel = channelFor(world, args.channel, token);
      if (!channel.member && (channel.private || !token.scopes.includes('chat:write.public'))) {
        throw new Refused(channel.private ? 'channel_not_found' : 'not_in_channel');
      }
      const blocks = checkBlocks(world, args.text, args.blocks, rules);
      const message = store(world, channel, {
        text: args.text,
        blocks,
        thread: args.thread_ts ?? null,
        metadata: args.metadata ?? null,
        only: null,
      });
      return { channel: channel.id, ts: message.ts, message: { text: args.text, ts: message.ts } };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    args: z.strictObject({
      ...common,
      channel: text,
      user: text,
      text,
      blocks: json.optional(),
      thread_ts: text.optional(),
    }),
    run: (world, args, token, rules) => {
      const channel = channelFor(world, String(args['channel']), token);
      if (!channel.member) throw new Refused('not_in_channel');
      const said = String(args['text']);
      const blocks = checkBlocks(world, said, args['blocks'], rules);
      const thread = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null;
      const message = store(world, channel, {
        text: said,
        blocks,
        thread,
        metadata: null,
        only: String(args['user']),
      });
      return { message_ts: message.ts };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    args: z.strictObject({ ...common, channel: text, ts: text, text, blocks: json.optional() }),
    run: (world, args, token, rules) => {
      const channel = channelFor(world, String(args['channel']), token);
      const message = world.messages.find(
        (one) => one.channel === channel.id && one.ts === args['ts'] && one.only === null,
      );
      if (message === undefined) throw new Refused('message_not_found');
      message.blocks = checkBlocks(world, String(args['text']), args['blocks'], rules);
      message.text = String(args['text']);
      message.edited = true;
      return { channel: channel.id, ts: message.ts, text: message.text };
    },
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
      if (channel === undefined || channel.team !== token.team || (channel.private && !channel.member)) {
        throw new Refused('channel_not_found');
      }
      return {
        channel: {
          id: channel.id,
          name: channel.name,
          is_archived: channel.archived,
          is_member: channel.member,
          is_private: channel.private,
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
      const stranger = user.team !== token.team;
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
        },
      };
    },
  },
  'users.list': {
    scope: 'users:read',
    args: z.strictObject({ ...common, limit: number.optional(), cursor: text.optional() }),
    run: (world, args, token) => {
      const all = [...world.users.values()].filter((user) => user.team === token.team);
      const from = Number(args['cursor'] ?? 0);
      const next = from + 2 < all.length ? String(from + 2) : '';
      const members = all
        .slice(from, from + 2)
        .map(({ id, primaryOwner, deleted }) => ({ id, is_primary_owner: primaryOwner, deleted }));
      return { members, response_metadata: { next_cursor: next } };
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    args: z.strictObject({ ...common, filename: text.min(1), length: number }),
    run: (world, args) => {
      const id = `F${world.files.size + 1}`;
      world.files.set(id, {
        name: String(args['filename']),
        length: Number(args['length']),
        content: null,
        channel: null,
      });
      return { upload_url: `${world.origin}/upload/${id}`, file_id: id };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    args: z.strictObject({
      ...common,
      files: json.pipe(z.array(z.strictObject({ id: text, title: text }))),
      channel_id: text,
      thread_ts: text.optional(),
    }),
    run: (world, args, token) => {
      const channel = channelFor(world, String(args['channel_id']), token);
      for (const { id } of args['files'] as readonly { readonly id: string }[]) {
        const file = world.files.get(id);
        if (file?.content?.length !== file?.length || file === undefined) throw new Refused('file_not_found');
        file.channel = channel.id;
      }
      return { files: args['files'] };
    },
  },
  'views.open': {
    scope: null,
    args: z.strictObject({ ...common, trigger_id: text, view: json }),
    run: (world, args, token) => {
      const madeAt = world.triggers.get(String(args['trigger_id']));
      if (madeAt === undefined) throw new Refused('exchanged_trigger_id');
      world.triggers.delete(String(args['trigger_id']));
      if (world.now() - madeAt > 3_000) throw new Refused('expired_trigger_id');
      const view = checkView(world, args['view']);
      const id = `V${world.modals.length + 1}`;
      world.modals.push({ id, team: token.team, user: '', view });
      return { view: { ...view, id } };
    },
  },
  'views.publish': {
    scope: null,
    args: z.strictObject({ ...common, user_id: text, view: json, hash: text.optional() }),
    run: (world, args) => {
      const view = checkView(world, args['view']);
      world.homes.set(String(args['user_id']), view);
      return { view };
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

function channelFor(world: World, id: string, token: FakeToken): FakeChannel {
  const channel = /^[UW]/.test(id) && world.users.has(id) ? directChannel(world, id) : world.channels.get(id);
  if (channel === undefined || channel.team !== token.team) throw new Refused('channel_not_found');
  if (channel.archived) throw new Refused('is_archived');
  return channel;
}

type Kept = Pick<FakeMessage, 'text' | 'blocks' | 'thread' | 'metadata' | 'only'>;

export function store(world: World, channel: FakeChannel, kept: Kept): FakeMessage {
  const message = { channel: channel.id, ts: world.ts(), edited: false, ...kept };
  world.messages.push(message);
  return message;
}

/** The blocks of a message, if Slack takes them; who they ping is written down. */
export function checkBlocks(world: World, said: string, blocks: unknown, rules: Rules): readonly unknown[] {
  const list = Array.isArray(blocks) ? blocks : [];
  const wrong = [
    ...violationsOfBlocks(list),
    ...strangeControls(said).map((control) => `control sequence in the text: ${control}`),
  ];
  world.pings.push(...pingsOf(list), ...pingsOfText(said));
  if (wrong.length > 0) {
    world.violations.push(...wrong);
    throw new Refused(
      wrong.some((one) => one.startsWith('msg_blocks_too_long')) ? 'msg_blocks_too_long' : 'invalid_blocks',
    );
  }
  const picture = list.some((block: { readonly type?: string }) => block.type === 'image');
  if (picture && rules.brokenPictures) throw new Refused('invalid_blocks');
  return list;
}

function checkView(world: World, view: unknown): Readonly<Record<string, unknown>> {
  const wrong = violationsOfView(view);
  world.pings.push(...pingsOf(view));
  if (wrong.length > 0) {
    world.violations.push(...wrong);
    throw new Refused('invalid_arguments');
  }
  return { ...(view as object) };
}
