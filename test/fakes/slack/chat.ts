/** Posting in the fake Slack, with blocks checked as strictly as the real one may check them. */
import * as z from 'zod';
import { pingsOf, pingsOfText, strangeControls, violationsOfBlocks } from './blocks.ts';
import {
  bool,
  channelFor,
  common,
  json,
  type Method,
  metadata,
  Refused,
  type Rules,
  text,
} from './method.ts';
import type { FakeChannel, FakeMessage, World } from './world.ts';

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

export const CHAT: Readonly<Record<string, Method>> = {
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
      const thread = args.thread_ts;
      const hangs = world.messages.some((one) => one.channel === channel.id && one.ts === thread);
      if (thread !== undefined && !hangs && !world.spoken.has(thread) && !world.threads.has(thread))
        throw new Refused('thread_not_found');
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
      const replied = world.threads.has(thread ?? '') || world.messages.some((one) => one.thread === thread);
      if (thread !== null && !replied)
        world.violations.push('a message to one person in a thread without replies');
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
  'chat.delete': {
    scope: 'chat:write',
    args: z.strictObject({ ...common, channel: text, ts: text }),
    run: (world, args, token) => {
      const channel = channelFor(world, String(args['channel']), token);
      const at = world.messages.findIndex(
        (one) => one.channel === channel.id && one.ts === args['ts'] && one.only === null,
      );
      if (at === -1) throw new Refused('message_not_found');
      world.messages.splice(at, 1);
      return { channel: channel.id, ts: args['ts'] };
    },
  },
};

type Kept = Pick<FakeMessage, 'text' | 'blocks' | 'thread' | 'metadata' | 'only'>;

export function store(world: World, channel: FakeChannel, kept: Kept): FakeMessage {
  const message = { channel: channel.id, ts: world.ts(), edited: false, ...kept };
  world.messages.push(message);
  return message;
}

/** The blocks of a message, if Slack accepts them. Records who is notified. */
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
  const table = list.some((block: { readonly type?: string }) => block.type === 'table');
  if (table && rules.noTables) throw new Refused('invalid_blocks');
  if (picture && rules.brokenPictures) throw new Refused('invalid_blocks');
  return list;
}
