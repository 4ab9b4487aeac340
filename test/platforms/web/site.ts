/** The web page over a small store, asked without a network: real pages, real dispatch, a handful of commands. */

import * as z from 'zod';
import { UserError } from '../../../src/core/base/errors.ts';
import { timestamp } from '../../../src/core/base/time.ts';
import type { Command } from '../../../src/core/commands/command.ts';
import { createDispatch } from '../../../src/core/commands/dispatch/dispatch.ts';
import { sealButtons } from '../../../src/core/delivery/button-token.ts';
import type { Block, Message } from '../../../src/core/messages/message.ts';
import { createNameDirectory } from '../../../src/core/names/name-directory.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import type { SetupDesk } from '../../../src/core/ports/setup-desk.ts';
import { createOperatorAccess } from '../../../src/ops/operator-access.ts';
import { discordPreview } from '../../../src/platforms/discord/index.ts';
import { slackPreview } from '../../../src/platforms/slack/index.ts';
import { createWeb } from '../../../src/platforms/web/index.ts';
import type { TokenDesk } from '../../../src/platforms/web/route-deps.ts';
import { logTo } from '../../fakes/log.ts';
import { summedUp } from '../../fakes/summed-up.ts';
import { cardOf, countingArtist } from '../../fixtures/pictures.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

export const NOW = Temporal.Instant.from('2026-05-20T08:00:00Z');

export interface Site {
  readonly store: Store;
  readonly web: Platform;
  readonly logged: string[];
  /** Names of the commands that ran. */
  readonly ran: string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The page's text of an address. */
  read(path: string): Promise<string>;
  /** `path`: `/command` where none is given. */
  post(
    fields: Record<string, string> | FormData,
    headers?: Record<string, string>,
    path?: string,
  ): Promise<Response>;
  close(): Promise<void>;
}

const text = z.string().optional();

export interface SiteOptions {
  /** Tokens cannot be kept: the file system is read-only. */
  readonly isReadOnly?: true;
  readonly started?: boolean;
  /** Nothing belongs to anybody else, so that pages are read without the token. */
  readonly trial?: boolean;
  /** The browser has visited the operator's link. */
  readonly operator?: boolean;
  /** What `.env` holds for the platform that can be set up. */
  readonly token?: string;
}

export const TOKEN = 'token-of-the-tests';

export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const { started = true, trial = false, operator = true } = options;
  const access = createOperatorAccess(TOKEN, () => Promise.resolve(trial));
  const cookie = access.admit(TOKEN)?.split(';')[0] ?? '';
  const now = () => NOW;
  const store = await openMemoryStore({ now });
  const logged: string[] = [];
  const ran: string[] = [];
  const log = logTo({ warn: (message) => logged.push(message), error: (message) => logged.push(message) });

  const say = (
    name: string,
    words: string,
    more: Partial<Message> = {},
    ...blocks: Block[]
  ): Promise<Message> => {
    ran.push(name);
    const line: Block = { kind: 'text', inlines: [{ kind: 'name', text: words }] };
    const message = { notice: words, items: [{ blocks: [line, ...blocks] }], data: null, ...more };
    return sealButtons(message, { workspace: null, user: null }, store.actions, timestamp(NOW));
  };
  const declare = (name: string, more: Pick<Command, 'run'> & Partial<Command>): Command => ({
    name,
    text: summedUp(`What ${name} does`),
    visibility: 'private',
    audience: 'anyone',
    args: z.object({ name: text, speaker: text, about: text }),
    ...more,
  });

  const commands: readonly Command[] = [
    declare('digest show', {
      reads: true,
      bare: 'name',
      suggest: (_, typed) =>
        Promise.resolve(
          [
            { label: 'Morning briefing', value: 'morning' },
            { label: 'The week in quotes', value: 'week' },
          ].filter(({ value }) => value.startsWith(typed)),
        ),
      run: ({ name }) => say('digest show', `Edition of ${String(name)}`),
    }),
    declare('quotes', {
      reads: true,
      visibility: 'channel',
      bare: 'about',
      suggest: (field) =>
        Promise.resolve(field === 'speaker' ? [{ label: 'Ada Brook', value: 'Ada Brook' }] : []),
      run: ({ speaker }) =>
        say(
          'quotes',
          `Quotes of ${String(speaker)}`,
          {},
          {
            kind: 'buttons',
            buttons: [{ kind: 'command', label: 'Second page', command: 'more', args: { name: '2' } }],
          },
        ),
    }),
    declare('more', { hidden: true, run: ({ name }) => say('more', `Page ${String(name)}`) }),
    declare('story', {
      reads: true,
      run: () =>
        say('story', 'The story', {
          file: { name: 'the story.csv', type: 'text/csv', content: 'a,b\n<script>,2\n' },
        }),
    }),
    declare('check', {
      reads: true,
      args: z.object({ words: text, speaker: text }),
      onFile: {
        option: 'draft',
        run: async ([file]) =>
          say('check', `Checked: ${file?.name} of ${(await file?.bytes())?.length} bytes`),
      },
      run: ({ words, speaker }) => say('check', `Checked: ${String(words)} by ${String(speaker)}`),
    }),
    declare('ask', {
      reads: true,
      args: z.object({ question: text }),
      run: ({ question }) => say('ask', `Asked: ${String(question)}`),
    }),
    declare('card', {
      reads: true,
      run: () =>
        say('card', 'Quote card', {}, { kind: 'drawing', picture: cardOf('We shall keep the pier.') }),
    }),
    declare('subscribe', { run: () => say('subscribe', 'Subscribed') }),
    declare('follow', {
      form: {
        title: () => 'Follow somebody',
        submit: () => 'Follow',
        fields: () =>
          Promise.resolve([
            { name: 'speaker', label: 'Whom', kind: 'line', required: true },
            { name: 'about', label: 'About what', hint: 'A topic', kind: 'paragraph', required: false },
          ]),
      },
      run: ({ speaker }) => say('follow', `Following ${String(speaker)}`),
    }),
    declare('remove', { reads: true, audience: 'managers', run: () => say('remove', 'Removed') }),
    declare('help', { reads: true, run: () => Promise.reject(new Error('secret detail')) }),
  ];

  const dispatch = createDispatch(commands, { store, now, log });
  const line = { description: null, schedule: null, timezone: 'UTC', next: [] };
  const digests = [
    { ...line, name: 'morning', title: 'Morning briefing', description: 'What happened since yesterday.' },
    { ...line, name: 'week', title: 'The week in quotes' },
  ];
  const inEnv = new Map([['CHAT_TOKEN', options.token ?? '']]);
  const tokens: TokenDesk = {
    platforms: async () => [
      {
        name: 'chat',
        label: 'Chat',
        on: inEnv.get('CHAT_TOKEN') !== '',
        fields: [{ variable: 'CHAT_TOKEN', label: 'Bot token', where: 'chat.example, Bots' }],
      },
    ],
    problem: (_, variable, value) =>
      value.startsWith('app-') ? { variable, message: 'is an app token' } : null,
    attempt: async (_, { CHAT_TOKEN: token = '' }) =>
      token === 'right' || token === 'other'
        ? { kind: 'ok', as: 'quoter', found: { CHAT_ID: '7' } }
        : token === 'down'
          ? { kind: 'unreachable', message: 'no connection' }
          : { kind: 'wrong', variable: 'CHAT_TOKEN', message: 'is not known to Chat' },
    replaced: (values) =>
      Object.keys(values).filter(
        (name) => (inEnv.get(name) ?? '') !== '' && inEnv.get(name) !== values[name],
      ),
    keep: (values) => {
      if (options.isReadOnly) throw new UserError('.env could not be written.', 'Write it outside.');
      for (const [name, value] of Object.entries(values)) inEnv.set(name, value);
      ran.push(`keep ${Object.keys(values).join(' ')}`);
    },
    restart: 'systemctl restart pullquote',
  };
  const setup: SetupDesk = {
    follow: async (address) => {
      if (address.includes('readonly'))
        throw new UserError('The file cannot be written.', 'Write it by hand.');
      if (address.includes('nothing')) return { kind: 'none', why: 'It answers 404.' };
      ran.push(`follow ${address}`);
      return { kind: 'followed', outlet: 'The Lantern', articles: 7, file: '/srv/config/pullquote.yaml' };
    },
    draft: async ({ fields, places }) =>
      fields.time === '25:00'
        ? { kind: 'wrong', problems: { time: 'There is no such hour.' } }
        : {
            kind: 'drafted',
            preview: { notice: fields.title, items: [{ blocks: [] }], data: null },
            next: ['2026-05-21T05:30:00.000Z'],
            doubts: places.map((place) => `${place}: The bot is not there.`),
            keep: () => {
              ran.push(`write ${fields.title} for ${places.join(' ')}`);
              return 'digests/tide.yaml';
            },
          },
  };
  const web = createWeb({
    artist: countingArtist(),
    addArticle: async ({ title, text }) => {
      if (text.trim() === '') throw new UserError('There is no text.', 'Paste one.');
      ran.push(`add ${title}`);
      return 'a1';
    },
    access,
    tokens,
    setup,
    previews: [discordPreview, slackPreview],
    store,
    digests: { list: () => Promise.resolve(digests) },
    directory: createNameDirectory({ store, digests: async () => [], now, log }),
    log,
    version: '1.2.3',
  });
  if (started) await web.start(commands, dispatch);

  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const mount = web.mounts?.[0];
    if (mount === undefined) throw new Error('the web page mounts nothing');
    const request = new Request(`http://127.0.0.1:8400${path}`, init);
    if (operator) request.headers.set('cookie', cookie);
    return mount.handle(request, '127.0.0.1');
  };
  const get: Site['get'] = (path, headers = {}) => ask(path, { headers });
  return {
    store,
    web,
    logged,
    ran,
    get,
    read: async (path) => (await get(path)).text(),
    post: (fields, headers = {}, path = '/command') =>
      ask(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers,
      }),
    close: () => store.close(),
  };
}
