/** The two fake platforms as the soaks see them: places of every kind, faults to order, and what stands there in the end. */

import { timestamp } from '../src/core/base/time.ts';
import { outboxRows } from '../src/core/delivery/outbox.ts';
import type { Message } from '../src/core/messages/message.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import type { Platform } from '../src/core/ports/ports.ts';
import type { Destination } from '../src/core/subscriptions/destination.ts';
import { discordPreview } from '../src/platforms/discord/index.ts';
import { slackPreview } from '../src/platforms/slack/index.ts';
import { type Fault as DiscordFault, limited } from '../test/fakes/discord/faults.ts';
import { openFakeDiscord } from '../test/fakes/discord/server.ts';
import type { Fault as SlackFault } from '../test/fakes/slack/faults.ts';
import { byHttp, person } from '../test/fakes/slack/people.ts';
import { startFakeSlack } from '../test/fakes/slack/server.ts';
import { ALL_SCOPES, BOT_TOKEN, directChannel, SIGNING_SECRET, TEAM } from '../test/fakes/slack/world.ts';
import type { Access } from './worker-orders.ts';

export const SIDES = ['discord', 'slack'] as const;
export type SideName = (typeof SIDES)[number];

/** Kinds of places: a channel, a person, a channel whose second part stands in a thread, a forum (Discord has them). */
export type Form = 'channel' | 'direct' | 'thread' | 'forum';

/** What may go wrong with one request. All but the first end in doubt for the sender; `after` and the last ones come once it is carried out. */
export const FAULTS = [
  'limited',
  'reset before',
  '502 before',
  'hang before',
  'reset after',
  '502 after',
  'hang after',
  'half an answer',
  'another answer',
] as const;
export type Fault = (typeof FAULTS)[number];

/** One post that stands on a platform, known by its own words: no key of ours is trusted here. */
export interface Standing {
  readonly words: string;
  readonly message: string;
  readonly at: number;
}

export interface Side {
  readonly name: SideName;
  readonly access: Access;
  /** Makes the n-th place there. */
  place(n: number, form: Form): Destination;
  /** The next request of this kind meets the fault. */
  fault(kind: 'post' | 'edit' | 'look', fault: Fault): void;
  /** From now on every request to post is told to wait for this many seconds, the whole bot with it. */
  ban(seconds: number): void;
  /** A person uses a command there; ends when its answer stands. */
  asks(platform: Platform, command: string, options: Readonly<Record<string, string>>): Promise<void>;
  /** From now on nobody may read what stands in its channels. */
  hideHistory(): void;
  /** Requests so far, by kind. */
  calls(kind: 'post' | 'look'): number;
  /** Takes back the faults of posts that nothing has met yet; how many. */
  unmet(): number;
  standing(): readonly Standing[];
  /** All that is written in each post, in the order they were made. */
  texts(): readonly string[];
  /** What was done against the platform's rules. */
  violations(): readonly string[];
  close(): Promise<void>;
}

export async function openSide(name: SideName): Promise<Side> {
  return name === 'discord' ? openDiscordSide() : openSlackSide();
}

/** Two rows for a thread, one for any other place: due now, told apart by their words. */
export function rowsAt(side: Pick<Side, 'name' | 'place'>, n: number, form: Form): readonly Delivery[] {
  const to = side.place(n, form);
  const at = Temporal.Now.instant();
  const { render } = side.name === 'discord' ? discordPreview : slackPreview;
  const parts = form === 'thread' ? [0, 1] : [0];
  return outboxRows({
    about: ['soak', side.name, n],
    edition: null,
    subscription: null,
    workspace: null,
    to,
    payloads: parts.flatMap((part) => render(saying(wordsOf(side.name, n, part)), to.options)),
    dueAt: timestamp(at),
    now: at,
  });
}

/** The words of a row, as they are found again in what stands. */
export function wordsIn(payload: unknown): string {
  return /soak \w+ \d+ part \d/.exec(JSON.stringify(payload))?.[0] ?? 'no words of ours';
}

export function saying(text: string): Message {
  const inlines = [{ kind: 'own', text } as const];
  return { notice: text, items: [{ blocks: [{ kind: 'text', inlines }] }], data: {} };
}

function wordsOf(side: SideName, n: number, part: number): string {
  return `soak ${side} ${n} part ${part}`;
}

const GUILD = '710000000000000001';

const DISCORD_FAULTS: Readonly<Record<Fault, DiscordFault>> = {
  limited: limited(1),
  'reset before': 'reset-before',
  '502 before': '502-before',
  'hang before': 'hang-before',
  'reset after': 'reset-after',
  '502 after': '502-after',
  'hang after': 'hang-after',
  'half an answer': 'half',
  'another answer': 'empty',
};

const DISCORD_CALLS = {
  post: /^POST \/channels\/\d+\/(?:messages|threads)$/,
  edit: /^PATCH \/channels\/\d+\/messages\/\d+$/,
  look: /^GET \/(?:channels\/\d+\/messages|guilds\/\d+\/threads\/active)$/,
} as const;

async function openDiscordSide(): Promise<Side> {
  const fake = await openFakeDiscord();
  const { world } = fake;
  world.guild({ id: GUILD });
  return {
    name: 'discord',
    access: {
      name: 'discord',
      base: fake.apiBase,
      token: fake.token,
      application: fake.applicationId,
      publicKey: fake.publicKey,
    },
    place: (n, form) => {
      const id = `7200000000000${String(n).padStart(5, '0')}`;
      const options = form === 'thread' ? { thread: true } : {};
      if (form === 'direct') return { platform: 'discord', address: `user/${id}`, options };
      world.channel({ id, guild: GUILD, type: form === 'forum' ? 15 : 0 });
      return { platform: 'discord', address: id, options };
    },
    fault: (kind, fault) => fake.faults.next(DISCORD_CALLS[kind], DISCORD_FAULTS[fault]),
    ban: (seconds) => fake.faults.next(DISCORD_CALLS.post, limited(seconds, 'global'), 100_000),
    asks: async (platform, command, options) => {
      const [mount] = platform.mounts ?? [];
      if (mount === undefined) throw new Error('nothing listens for interactions');
      const use = fake.people.types(command, options);
      await fake.deliverTo(mount, use);
      await until(() => use.open.original !== null);
    },
    hideHistory: () => {
      for (const channel of world.channels.values()) channel.deny |= 1n << 16n;
    },
    calls: counting(fake.calls, (call, kind) => DISCORD_CALLS[kind].test(call)),
    unmet: () => count(() => fake.faults.take('POST /channels/1/messages') !== null),
    standing: () =>
      [...world.channels.values()].flatMap(({ messages }) =>
        messages.map(({ id, body }) => ({
          words: wordsIn(body),
          message: id,
          at: Number(BigInt(id) >> 22n) + 1_420_070_400_000,
        })),
      ),
    texts: () =>
      [...world.channels.values()].flatMap(({ messages }) => messages.map(({ body }) => wordsOfPost(body))),
    violations: () => [...world.violations, ...world.pings],
    close: () => fake.close(),
  };
}

const SLACK_FAULTS: Readonly<Record<Fault, SlackFault>> = {
  limited: { kind: 'limited', seconds: 1 },
  'reset before': { kind: 'reset before' },
  '502 before': { kind: '502 before' },
  'hang before': { kind: 'silence' },
  'reset after': { kind: 'done, then reset' },
  '502 after': { kind: 'done, then 502' },
  'hang after': { kind: 'done, then silence' },
  'half an answer': { kind: 'done, then half an answer' },
  'another answer': { kind: 'done, then error', code: 'internal_error' },
};

const SLACK_CALLS = {
  post: ['chat.postMessage'],
  edit: ['chat.update'],
  look: ['conversations.history', 'conversations.replies'],
} as const;

async function openSlackSide(): Promise<Side> {
  const fake = await startFakeSlack();
  const { world } = fake;
  return {
    name: 'slack',
    access: { name: 'slack', base: fake.apiUrl, token: BOT_TOKEN, secret: SIGNING_SECRET },
    place: (n, form) => {
      const options = form === 'thread' ? { thread: true } : {};
      if (form === 'direct') {
        const id = `U0SOAK${n}`;
        const person = { tz: 'UTC', locale: 'en-GB', admin: false, primaryOwner: false, deleted: false };
        world.users.set(id, { id, team: TEAM, ...person });
        directChannel(world, id);
        return { platform: 'slack', address: `${TEAM}/${id}`, options };
      }
      const id = `C0SOAK${n}`;
      const channel = { private: false, archived: false, member: true, user: null };
      world.channels.set(id, { id, team: TEAM, name: `soak-${n}`, ...channel });
      return { platform: 'slack', address: `${TEAM}/${id}`, options };
    },
    fault: (kind, fault) => fake.faults.next(SLACK_CALLS[kind][0], SLACK_FAULTS[fault]),
    ban: (seconds) => {
      for (let call = 0; call < 10_000; call += 1)
        fake.faults.next('chat.postMessage', { kind: 'limited', seconds });
    },
    asks: async (platform, command, options) => {
      const [mount] = platform.mounts ?? [];
      if (mount === undefined) throw new Error('nothing listens for commands');
      const before = answersIn(world);
      const text = Object.entries(options).map(([key, value]) => `${key}:${value}`);
      await person(fake, byHttp(fake, mount)).slash(`/${command}`, text.join(' '));
      await until(() => answersIn(world) > before);
    },
    hideHistory: () => {
      const token = world.tokens.get(BOT_TOKEN);
      if (token !== undefined) token.scopes = ALL_SCOPES.filter((scope) => !scope.endsWith(':history'));
    },
    calls: counting(world.calls, ({ method }, kind) => {
      const names: readonly string[] = SLACK_CALLS[kind];
      return names.includes(method);
    }),
    unmet: () => count(() => fake.faults.take('chat.postMessage') !== null),
    standing: () =>
      world.messages.map(({ ts, text, blocks }) => ({
        words: wordsIn([text, blocks]),
        message: ts,
        at: Math.round(Number(ts) * 1_000),
      })),
    texts: () => world.messages.map(({ blocks }) => wordsOfPost(blocks)),
    violations: () => [...world.violations, ...world.pings],
    close: () => fake.stop(),
  };
}

/** Every text in a payload, however deep, one after the other. */
function wordsOfPost(payload: unknown): string {
  if (Array.isArray(payload)) return payload.map(wordsOfPost).join('');
  if (typeof payload !== 'object' || payload === null) return '';
  return Object.entries(payload)
    .map(([key, value]) =>
      (key === 'text' || key === 'content') && typeof value === 'string' ? value : wordsOfPost(value),
    )
    .join('');
}

/** Counts a growing list, each entry once. */
function counting<T>(
  list: readonly T[],
  is: (one: T, kind: 'post' | 'look') => boolean,
): (kind: 'post' | 'look') => number {
  const counts = { post: 0, look: 0 };
  let seen = 0;
  return (kind) => {
    for (; seen < list.length; seen += 1) {
      const one = list[seen];
      if (one === undefined) continue;
      if (is(one, 'post')) counts.post += 1;
      if (is(one, 'look')) counts.look += 1;
    }
    return counts[kind];
  };
}

/** Answers that one person alone sees. */
function answersIn({ messages }: { readonly messages: readonly { readonly only: string | null }[] }): number {
  return messages.filter(({ only }) => only !== null).length;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function count(more: () => boolean): number {
  let found = 0;
  while (more()) found += 1;
  return found;
}
