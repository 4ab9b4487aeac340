/** The real platform with the real discord.js against the fake Discord, with a few commands of every shape. */

import { vi } from 'vitest';
import * as z from 'zod';
import { UserError } from '../../../src/core/base/errors.ts';
import type { Command, Dispatch } from '../../../src/core/commands/command.ts';
import { createDispatch } from '../../../src/core/commands/dispatch/dispatch.ts';
import type { Outgoing } from '../../../src/core/delivery/outcome.ts';
import type { Block, Message } from '../../../src/core/messages/message.ts';
import type { Artist } from '../../../src/core/pictures/artist.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import { createDiscord, type DiscordSettings } from '../../../src/platforms/discord/index.ts';
import { render } from '../../../src/platforms/discord/render.ts';
import { CHANNEL, GUILD } from '../../fakes/discord/people.ts';
import { type FakeDiscord, type FakeDiscordSettings, openFakeDiscord } from '../../fakes/discord/server.ts';
import type { FakeMessage } from '../../fakes/discord/world.ts';
import { logInto } from '../../fakes/log.ts';
import { summedUp } from '../../fakes/summed-up.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { read } from './reading.ts';

export interface Rig {
  readonly fake: FakeDiscord;
  readonly platform: Platform;
  readonly store: Store;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** How often each command ran. */
  readonly runs: Map<string, number>;
  /** Warnings and errors, in order. */
  readonly log: readonly string[];
  /** The platform's clock; the fake's is the same. */
  advance(ms: number): void;
  close(): Promise<void>;
}

export interface RigSettings extends FakeDiscordSettings, Partial<DiscordSettings> {
  /** Milliseconds between two looks for silent connections. */
  readonly lookMs?: number;
  /** Time-out of an answer in milliseconds, where answers get lost; otherwise that of the product. */
  readonly timeoutMs?: number;
  readonly artist?: Artist;
}

/** A time-out for tests in which answers get lost. */
export const SHORT_MS = 600;

export async function openRig(settings: RigSettings = {}): Promise<Rig> {
  let offset = 0;
  const clock = () => Date.now() + offset;
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock());
  const fake = await openFakeDiscord({ now: clock, ...settings });
  fake.world.guild({ id: GUILD });
  fake.world.channel({ id: CHANNEL, guild: GUILD });
  const store = await openMemoryStore({ now });
  const log: string[] = [];
  const platform = createDiscord(
    {
      token: fake.token,
      applicationId: fake.applicationId,
      publicKey: fake.publicKey,
      apiBase: fake.apiBase,
      gateway: false,
      developmentGuilds: [],
      ...settings,
    },
    {
      store,
      now,
      log: logInto(log),
      version: '0.0.0',
      wait: async () => undefined,
      ...(settings.timeoutMs === undefined ? {} : { timeoutMs: settings.timeoutMs }),
      ...(settings.lookMs === undefined ? {} : { lookMs: settings.lookMs }),
      ...(settings.artist === undefined ? {} : { artist: settings.artist }),
    },
  );
  const runs = new Map<string, number>();
  const commands = commandsFor((name) => runs.set(name, (runs.get(name) ?? 0) + 1));
  const dispatch = createDispatch(commands, { store, now, log: logInto(log) });
  return {
    fake,
    platform,
    store,
    commands,
    dispatch,
    runs,
    log,
    advance: (ms) => {
      offset += ms;
    },
    async close() {
      await platform.stop();
      await fake.close();
      await store.close();
    },
  };
}

export function say(...blocks: readonly Block[]): Message {
  return { notice: 'Reply', data: null, items: [{ blocks }] };
}
export const text = (words: string): Block => ({ kind: 'text', inlines: [{ kind: 'name', text: words }] });

function commandsFor(ran: (name: string) => void): readonly Command[] {
  const make = <Args extends z.ZodObject>(command: Command<Args>): Command =>
    ({
      ...command,
      run: async (args: z.infer<Args>, caller) => {
        ran(command.name);
        return command.run(args, caller);
      },
    }) satisfies Command<Args> as unknown as Command;
  return [
    make({
      name: 'quotes',
      text: summedUp('Who said what', { kind: 'Which', speaker: 'Who' }),
      visibility: 'private',
      audience: 'anyone',
      args: z.object({
        kind: z.enum(['direct', 'mixed']).optional(),
        speaker: z.string(),
        page: z.string().optional(),
      }),
      bare: 'speaker',
      unlisted: ['page'],
      suggested: ['speaker'],
      suggest: async (field, typed) => [{ label: `${field} ${typed}`, value: `${typed}!` }],
      run: async ({ speaker, page }, caller) =>
        say(text(`${speaker} ${page ?? '1'} ${caller.workspace} ${caller.locale}`), {
          kind: 'buttons',
          buttons: [
            {
              kind: 'command',
              label: 'Next',
              command: 'quotes',
              args: { speaker, page: '2' },
              answer: 'replace',
            },
            { kind: 'command', label: 'Mine', command: 'quotes', args: { speaker }, for: 'caller' },
            { kind: 'command', label: 'Wrong?', command: 'fix', args: { quote: 'q1' } },
          ],
        }),
    }),
    make({
      name: 'digest show',
      text: summedUp('An edition'),
      visibility: 'channel',
      audience: 'anyone',
      args: z.object({ name: z.string().optional() }),
      run: async ({ name }) => ({
        ...say(),
        items: Array.from({ length: 4 }, (_, i) => ({
          blocks: [text(`${name ?? 'all'} part ${i} ${'word '.repeat(36)}`), ...long(i)],
        })),
      }),
    }),
    make({
      name: 'pages',
      text: summedUp('Long pages'),
      visibility: 'private',
      audience: 'anyone',
      args: z.object({ page: z.string().optional() }),
      run: async ({ page = '1' }) => {
        const next = { label: 'Next', command: 'pages', args: { page: String(Number(page) + 1) } };
        const turn: Block = { kind: 'buttons', buttons: [{ kind: 'command', ...next, answer: 'replace' }] };
        const items = Array.from({ length: 9 }, (_, i) => ({
          blocks: [text(`page ${page}.${i}`), ...long(i)],
        }));
        return { ...say(), items: [...items, { blocks: [turn] }] };
      },
    }),
    make({
      name: 'digest list',
      text: summedUp('Digests'),
      visibility: 'private',
      audience: 'managers',
      args: z.object({}),
      run: async () => say(text('for managers')),
    }),
    make({
      name: 'check',
      text: summedUp('Is it real'),
      visibility: 'private',
      audience: 'anyone',
      args: z.object({ words: z.string() }),
      bare: 'words',
      onMessage: { label: 'Check quotes' },
      run: async ({ words }) => say(text(`checked ${words}`)),
    }),
    make({
      name: 'setup',
      text: summedUp('Set up'),
      visibility: 'private',
      audience: 'managers',
      args: z.object({ channel: z.string().optional(), zone: z.string().optional() }),
      form: {
        title: () => 'Setup',
        submit: () => 'Save',
        fields: async () => [
          { name: 'channel', label: 'Channel', kind: 'channel', required: true },
          {
            name: 'zone',
            label: 'Time zone',
            hint: 'Like Europe/Berlin',
            kind: 'line',
            required: false,
            initial: 'UTC',
          },
        ],
      },
      run: async ({ channel, zone }) => say(text(`set ${channel} ${zone}`)),
    }),
    make({
      name: 'fix',
      text: summedUp('Name the speaker'),
      hidden: true,
      visibility: 'private',
      audience: 'anyone',
      args: z.object({ quote: z.string(), name: z.string() }),
      form: {
        title: () => 'Who said it?',
        submit: () => 'Send',
        fields: async () => [
          {
            name: 'name',
            label: 'Name',
            kind: 'choice',
            required: true,
            choices: [{ label: 'A', value: 'a' }],
          },
        ],
      },
      run: async ({ quote, name }) => say(text(`fixed ${quote} ${name}`)),
    }),
    make({
      name: 'export',
      text: summedUp('As a file'),
      visibility: 'private',
      audience: 'anyone',
      args: z.object({}),
      run: async () => ({
        ...say(text('here')),
        file: { name: 'quotes.csv', type: 'text/csv', content: 'a,b' },
      }),
    }),
    make({
      name: 'boom',
      text: summedUp('Breaks'),
      visibility: 'private',
      audience: 'anyone',
      args: z.object({ how: z.string().optional() }),
      run: async ({ how }) => {
        if (how === 'user') throw new UserError('Nothing there.', 'Try another.');
        throw new Error('secret inside');
      },
    }),
  ];
}

/** Fills most of a message. */
function long(seed: number): readonly Block[] {
  return Array.from({ length: 4 }, (_, i) => text(`${seed}.${i} ${'more '.repeat(39)}`));
}

/** A part of a digest on its way out. */
export function outgoing(
  key: string,
  more: Partial<Outgoing> & { readonly address?: string } = {},
): Outgoing {
  const message = say(
    { kind: 'heading', level: 1, inlines: [{ kind: 'own', text: `Edition ${key.slice(0, 4)}` }] },
    text('A story.'),
  );
  const [payload = null] = render(message, {});
  const { address = CHANNEL, ...rest } = more;
  return { to: { platform: 'discord', address, options: {} }, payload, key, part: 0, ...rest };
}

let made = 0;
/** 22 characters, as the outbox makes them. */
export function newKey(): string {
  made += 1;
  return `key${String(made).padStart(19, '0')}`;
}

export function shown(message: FakeMessage | undefined): string {
  return message === undefined ? '' : read(message.body as never).text;
}

/** Looks often, so that no test waits longer than what it waits for. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000, interval: 4 });
}
