/** The state of the fake Slack: workspaces, people, channels, messages, views, and everything done against its rules. */
import { randomUUID } from 'node:crypto';

export interface FakeUser {
  readonly id: string;
  readonly team: string;
  readonly tz: string;
  readonly locale: string;
  admin: boolean;
  readonly primaryOwner: boolean;
  deleted: boolean;
}

export interface FakeChannel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly private: boolean;
  archived: boolean;
  /** Whether the bot is in it. */
  member: boolean;
  /** The person whose direct messages with the bot it holds. */
  readonly user: string | null;
}

export interface FakeMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  text: string;
  blocks: readonly unknown[];
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** Only this person sees it. */
  readonly only: string | null;
  edited: boolean;
}

export interface FakeToken {
  /** A workspace, or an organisation with access to its workspaces. */
  readonly team: string;
  scopes: readonly string[];
  revoked: boolean;
  /** Epoch milliseconds; null: no end. */
  expiresAt: number | null;
}

/** A response URL. */
export interface ResponseAddress {
  readonly channel: string;
  readonly user: string;
  readonly message: FakeMessage | null;
  readonly thread: string | null;
  readonly madeAt: number;
  uses: number;
}

export interface OpenView {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lies on another server. */
  readonly external: boolean;
  /** What its address answers. */
  readonly how: number | 'hang';
}

export interface FakeFile {
  readonly name: string;
  readonly length: number;
  content: Buffer | null;
  /** Where it was shared; null: not yet. */
  channel: string | null;
}

export interface FakeCanvas {
  readonly id: string;
  readonly title: string;
  markdown: string;
}

export interface World {
  /** The canvas of each channel that has one. */
  readonly canvases: Map<string, FakeCanvas>;
  readonly files: Map<string, FakeFile>;
  /** What people sent, by id. */
  readonly sent: Map<string, SentFile>;
  /** The server's address; known once it listens. */
  origin: string;
  readonly users: Map<string, FakeUser>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: FakeMessage[];
  /** Timestamps of people's own messages, which can have threads. */
  readonly spoken: Set<string>;
  /** Messages of people that have replies of people. */
  readonly threads: Set<string>;
  readonly tokens: Map<string, FakeToken>;
  /** Whether the app-level token was revoked. */
  appTokenRevoked: boolean;
  /** Valid refresh tokens by workspace. */
  readonly refreshTokens: Map<string, string>;
  /** Workspaces of organisations that installed the app for all of them. */
  readonly organisations: Map<string, readonly string[]>;
  /** Valid codes of an installation. */
  readonly codes: Map<string, string>;
  readonly addresses: Map<string, ResponseAddress>;
  /** The time of each unused trigger. */
  readonly triggers: Map<string, number>;
  readonly modals: OpenView[];
  readonly homes: Map<string, Readonly<Record<string, unknown>>>;
  /** Statuses of the app in threads, in order; empty: cleared. */
  readonly statuses: string[];
  /** The prompts offered in each conversation. */
  readonly prompts: Map<string, unknown>;
  readonly calls: { readonly method: string; readonly at: number }[];
  /** Everything done against Slack's rules. */
  readonly violations: string[];
  readonly pings: string[];
  /** The clock of deadlines, triggers and response URLs. */
  readonly now: () => number;
  ts(): string;
}

export const TEAM = 'T0SIM1';
export const BOT_USER = 'U0BOT1';
export const BOT_TOKEN = 'xoxb-sim-1';
export const APP_TOKEN = 'xapp-sim-1';
export const SIGNING_SECRET = 'f4k3s1gn1ngs3cr3t';

export const ALL_SCOPES = [
  'chat:write',
  'commands',
  'app_mentions:read',
  'im:history',
  'im:write',
  'users:read',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'chat:write.public',
  'files:read',
  'files:write',
  'canvases:write',
  'assistant:write',
];

export function createWorld(now: () => number): World {
  let last = 0;
  const world: World = {
    canvases: new Map(),
    files: new Map(),
    sent: new Map(),
    origin: '',
    users: new Map(),
    channels: new Map(),
    messages: [],
    spoken: new Set(),
    threads: new Set(),
    tokens: new Map([[BOT_TOKEN, { team: TEAM, scopes: ALL_SCOPES, revoked: false, expiresAt: null }]]),
    appTokenRevoked: false,
    refreshTokens: new Map(),
    organisations: new Map(),
    codes: new Map(),
    addresses: new Map(),
    triggers: new Map(),
    modals: [],
    homes: new Map(),
    statuses: [],
    prompts: new Map(),
    calls: [],
    violations: [],
    pings: [],
    now,
    ts: () => {
      // Microseconds, increasing like Slack's.
      last = Math.max(last + 1, now() * 1000);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
  };
  const user = (id: string, more: Partial<FakeUser>): void => {
    const plain = {
      team: TEAM,
      tz: 'Europe/Berlin',
      locale: 'en-GB',
      admin: false,
      primaryOwner: false,
      deleted: false,
    };
    world.users.set(id, { id, ...plain, ...more });
  };
  user('U0USER11', {});
  user('U0ADMIN1', { admin: true, tz: 'America/New_York' });
  user('U0OWNER1', { admin: true, primaryOwner: true });
  user('U0STRANGE', { team: 'T0OTHER' });
  const channel = (id: string, name: string, more: Partial<FakeChannel> = {}): void => {
    world.channels.set(id, {
      id,
      team: TEAM,
      name,
      private: false,
      archived: false,
      member: true,
      user: null,
      ...more,
    });
  };
  channel('C0CH11', 'news');
  channel('C0CH12', 'desk');
  channel('C0AWAY', 'elsewhere', { member: false });
  channel('G0SECRET', 'secret', { member: false, private: true });
  channel('C0OLD1', 'old', { archived: true });
  return world;
}

/** Whether a token is valid in this workspace. */
export function reaches(world: World, token: FakeToken, team: string): boolean {
  return token.team === team || world.organisations.get(token.team)?.includes(team) === true;
}

/** A person's direct messages with the bot; always the same channel. */
export function directChannel(world: World, user: string): FakeChannel {
  const id = `D${user.slice(1)}`;
  const known = world.channels.get(id);
  if (known !== undefined) return known;
  const team = world.users.get(user)?.team ?? TEAM;
  const made = { id, team, name: user, private: true, archived: false, member: true, user };
  world.channels.set(id, made);
  return made;
}

export function newTrigger(world: World): string {
  const id = `trigger.${randomUUID()}`;
  world.triggers.set(id, world.now());
  return id;
}

/** What a person sees in a channel: posts, and messages to that person only. */
export function visibleTo(world: World, channel: string, user: string): readonly FakeMessage[] {
  return world.messages.filter(
    (message) => message.channel === channel && (message.only === null || message.only === user),
  );
}
