/** A small newsroom for tests of the way to it and back: commands of every kind, a real store, a real dispatch. */

import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { UserError } from '../../../src/core/base/errors.ts';
import type { Caller, Command } from '../../../src/core/commands/command.ts';
import { createDispatch } from '../../../src/core/commands/dispatch/dispatch.ts';
import type { Button, Message } from '../../../src/core/messages/message.ts';
import type { Artist } from '../../../src/core/pictures/artist.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import { createSlack, type SlackSettings } from '../../../src/platforms/slack/index.ts';
import { logInto } from '../../fakes/log.ts';
import type { FakeSlack } from '../../fakes/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../../fakes/slack/world.ts';
import { summedUp } from '../../fakes/summed-up.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

export interface Newsroom {
  readonly platform: Platform;
  readonly store: Store;
  readonly commands: readonly Command[];
  /** What commands were run with, in order. */
  readonly ran: { readonly name: string; readonly args: unknown; readonly caller: Caller }[];
  readonly logged: string[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

export const HTTP_ONLY = { appToken: null, signingSecret: SIGNING_SECRET } as const;
export const SOCKET_ONLY = { appToken: APP_TOKEN, signingSecret: null } as const;

export async function newsroom(
  slack: FakeSlack,
  given: Partial<SlackSettings> = {},
  wait: (ms: number) => Promise<void> = soon,
  clock: () => number = slack.world.now,
  timeoutMs = 1_000,
  artist?: Artist,
): Promise<Newsroom> {
  const ran: Newsroom['ran'] = [];
  const logged: string[] = [];
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock());
  const store = await openMemoryStore({ now });
  const commands = commandsFor(ran);
  const log = logInto(logged);
  const settings: SlackSettings = {
    apiUrl: slack.apiUrl,
    authorizeUrl: `${slack.origin}/oauth/v2/authorize`,
    botToken: BOT_TOKEN,
    appToken: null,
    signingSecret: null,
    oauth: null,
    publicUrl: null,
    encryptionKey: null,
    commandPrefix: '',
    agentView: false,
    managers: [],
    ...given,
  };
  const platform = createSlack(settings, {
    store,
    now,
    log,
    wait,
    timeoutMs,
    ...(artist === undefined ? {} : { artist }),
  });
  const dispatch = createDispatch(commands, { store, now, log });
  return {
    platform,
    store,
    commands,
    ran,
    logged,
    start: () => platform.start(commands, dispatch),
    stop: async () => {
      await platform.stop();
      await store.close();
    },
  };
}

/** Long enough for others to get on, far shorter than it would be. */
function soon(ms: number): Promise<void> {
  return setTimeout(Math.min(ms, 20));
}

export function said(text: string, buttons: readonly Button[] = []): Message {
  const shown = buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }];
  return {
    notice: text,
    items: [{ blocks: [{ kind: 'text', inlines: [{ kind: 'name', text }] }, ...shown] }],
    data: { text },
  };
}

function commandsFor(ran: Newsroom['ran']): readonly Command[] {
  const note = (name: string, args: unknown, caller: Caller): void => {
    ran.push({ name, args, caller });
  };
  /** Private, for anyone, without arguments. */
  const simple = (name: string, summary: string, reply: () => Message): Command => ({
    name,
    text: summedUp(summary),
    visibility: 'private',
    audience: 'anyone',
    args: z.object({}),
    run: async (args, caller) => {
      note(name, args, caller);
      return reply();
    },
  });
  const quotes = {
    name: 'quotes',
    text: summedUp('what somebody said'),
    frequent: true,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: z.object({
      speaker: z.string().optional(),
      about: z.string().optional(),
      page: z.string().optional(),
    }),
    bare: 'about',
    unlisted: ['page'],
    run: async (args, caller) => {
      note('quotes', args, caller);
      const page = Number(args['page'] ?? '1');
      const next = { page: String(page + 1) };
      return said(`page ${page} of ${String(args['speaker'] ?? args['about'] ?? '')}`, [
        { kind: 'command', label: 'Next', command: 'quotes', args: next, answer: 'replace' },
        { kind: 'command', label: 'More', command: 'quotes', args: next },
      ]);
    },
  } satisfies Command;
  const ask = {
    name: 'ask',
    text: summedUp('evidence for a question'),
    frequent: true,
    visibility: 'channel',
    audience: 'anyone',
    args: z.object({ question: z.string() }),
    bare: 'question',
    raw: true,
    run: async (args, caller) => {
      note('ask', args, caller);
      return said(`asked: ${String(args['question'])}`);
    },
  } satisfies Command;
  const check = {
    name: 'check',
    text: summedUp('whether somebody said it'),
    frequent: true,
    visibility: 'private',
    audience: 'anyone',
    args: z.object({ words: z.string() }),
    bare: 'words',
    raw: true,
    onMessage: { label: 'Check quotes' },
    run: async (args, caller) => {
      note('check', args, caller);
      return said('checked');
    },
  } satisfies Command;
  const setup = {
    name: 'pullquote setup',
    text: summedUp('set Pullquote up here'),
    visibility: 'private',
    audience: 'managers',
    args: z.object({
      digest: z.string(),
      time: z.string().regex(/^\d\d:\d\d$/, 'Write a time such as 07:30.'),
      channel: z.string().optional(),
    }),
    form: {
      title: () => 'Set up Pullquote in this channel',
      submit: () => 'Save',
      fields: async () => [
        {
          name: 'digest',
          label: 'Digest',
          kind: 'choice',
          required: true,
          choices: [{ label: 'Morning', value: 'morning' }],
        },
        {
          name: 'time',
          label: 'Time',
          kind: 'line',
          required: true,
          initial: '07:30',
          hint: 'In your zone.',
        },
        { name: 'channel', label: 'Channel', kind: 'channel', required: false },
      ],
    },
    run: async (args, caller) => {
      note('pullquote setup', args, caller);
      return said('it is set up');
    },
  } satisfies Command;
  const status = simple('pullquote status', 'what goes where', () =>
    said('your subscriptions', [{ kind: 'command', label: 'Pause', command: 'pullquote pause', args: {} }]),
  );
  const pause = simple('pullquote pause', 'send nothing for now', () => said('it is paused'));
  const broken = {
    name: 'broken',
    text: summedUp('breaks'),
    visibility: 'channel',
    audience: 'anyone',
    args: z.object({ how: z.string().optional() }),
    bare: 'how',
    run: async (args) => {
      if (args['how'] === 'politely') throw new UserError('That can’t be done.', 'Do something else.');
      throw new Error('a fault with a secret in it');
    },
  } satisfies Command;
  const exported = simple('export quotes', 'the record as a file', () => ({
    ...said('a file'),
    file: { name: 'quotes.csv', type: 'text/csv', content: 'speaker,text\nXi,“é”\n' },
  }));
  const help = simple('help', 'what there is', () => said('help'));
  return [quotes, ask, check, setup, status, pause, broken, exported, help];
}
