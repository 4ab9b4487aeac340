/** A small newsroom for tests: the sample articles in a store in memory, with the real commands on top. */

import { fileURLToPath } from 'node:url';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { Now } from '../../../src/core/base/time.ts';
import type { Caller, Command, Dispatch, Invocation, Reply } from '../../../src/core/commands/command.ts';
import { createDispatch } from '../../../src/core/commands/dispatch/dispatch.ts';
import { type CommandDeps, createCommands } from '../../../src/core/commands/index.ts';
import { type Digest, digestSchema } from '../../../src/core/digests/digest.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import { createIngest } from '../../../src/core/ingest/ingest-article.ts';
import type { Block, Button, Message } from '../../../src/core/messages/message.ts';
import { createNameDirectory, type NameDirectory } from '../../../src/core/names/name-directory.ts';
import type { Log, Store } from '../../../src/core/ports/ports.ts';
import { createDigestViews } from '../../../src/core/publishing/digest-views.ts';
import { createEditDigests } from '../../../src/core/publishing/edit-digests.ts';
import { createFollowSpeaker } from '../../../src/core/publishing/follow-speaker.ts';
import { createManualActions } from '../../../src/core/publishing/manual-actions.ts';
import { createPublishEdition } from '../../../src/core/publishing/publish-edition.ts';
import { createSubscribe } from '../../../src/core/publishing/subscribe.ts';
import { createStoryDecisions } from '../../../src/core/stories/decide-stories.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';
import { english } from '../../../src/core/wording/index.ts';
import { createFiles } from '../../../src/sources/index.ts';
import { readDraft } from '../../../src/workers/drafts/read-draft.ts';
import { readRecord } from '../../../src/workers/records/read-record.ts';
import { contentOf, openMemoryStore } from '../../store/memory-store.ts';
import { scripted } from '../delivery/outbox.ts';

export { textOf } from '../messages/said.ts';

const SAMPLES = fileURLToPath(new URL('../../../config/samples', import.meta.url));

export const NOW = Temporal.Instant.from('2025-11-24T09:00:00Z');
const now = () => NOW;

export const DIGESTS: readonly Digest[] = [
  {
    name: 'morning',
    workspace: null,
    definition: digestSchema.parse({
      title: 'Morning briefing',
      schedule: '30 7 * * 1-5',
      timezone: 'Europe/Berlin',
      window: 'latest:10',
      sections: [{ title: 'News', limit: 5 }],
    }),
  },
];

/** What the file of a digest has wrong. */
export const MISTAKES = [{ name: 'evening', detail: 'digests/evening.yaml: schedule: no such hour' }];

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Newsroom {
  readonly store: Store;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  readonly directory: NameDirectory;
  readonly logged: LogLine[];
  readonly told: Message[];
  readonly posted: { readonly to: string; readonly message: Message }[];
  /** Stores a further article. */
  add(
    text: string,
    fields?: { readonly title?: string; readonly url?: string; readonly publishedAt?: string },
  ): Promise<void>;
  /** Types a line. */
  type(line: string, caller?: Partial<Caller>): Promise<Reply>;
  /** Presses the button with this label. */
  press(
    message: Message,
    label: string,
    caller?: Partial<Caller>,
    answers?: Readonly<Record<string, string>>,
  ): Promise<Reply | null>;
  close(): Promise<void>;
}

export const CALLER: Caller = {
  platform: 'test',
  workspace: 'test:w1',
  user: 'u1',
  channel: 'c1',
  here: 'w1/c1',
  inbox: 'w1/u1',
  direct: false,
  manager: false,
  locale: 'en',
  timezone: 'Europe/Berlin',
  scope: SHARED,
};

const analyst = {
  analyse: async (article: Parameters<typeof analyseArticle>[0]) => analyseArticle(article),
  record: async (document: Parameters<typeof readRecord>[0]) => readRecord(document),
  extract: async () => ({ text: '' }),
  close: async () => undefined,
};

let samples: Promise<Uint8Array> | undefined;

/** What a store holds once the samples are in it. They are loaded once. */
export function contentOfSamples(): Promise<Uint8Array> {
  samples ??= loadSamples(now);
  return samples;
}

/** What a store holds into which the samples were loaded at some time. */
export async function loadSamples(now: Now): Promise<Uint8Array> {
  const store = await openMemoryStore({ now });
  const ingest = createIngest({ store, analyst, now, log: logInto([]) });
  for await (const found of createFiles({ analyst }).read(SAMPLES)) {
    if ('draft' in found) await ingest(found.draft, null);
  }
  const content = await contentOf(store);
  await store.close();
  return content;
}

/** @param more with a store: one that holds the samples. */
export async function openNewsroom(more: Partial<CommandDeps> = {}): Promise<Newsroom> {
  const store = more.store ?? (await openMemoryStore({ now }, await contentOfSamples()));
  const logged: LogLine[] = [];
  const log = logInto(logged);
  const told: Message[] = [];
  const posted: Newsroom['posted'] = [];
  const ingest = createIngest({ store, analyst, now, log });
  const digests = () => DIGESTS;
  const show = createDigestViews({ store, digests, mistakes: () => MISTAKES, now });
  const directory = createNameDirectory({ store, digests: (scope) => show.list(scope), now, log });
  const deps: CommandDeps = {
    writing: null,
    store,
    now,
    log,
    directory,
    show,
    artist: {
      draw: async (picture) =>
        (await import('../../../src/workers/pictures/draw-picture.ts')).drawPicture(picture),
    },
    subscribe: createSubscribe({ store, digests, now }),
    edits: createEditDigests({ store, digests, now }),
    follow: createFollowSpeaker({ store, now }),
    manualActions: createManualActions({
      store,
      publish: createPublishEdition({ store, platforms: new Map([['test', scripted('test')]]), now, log }),
      now,
    }),
    stories: createStoryDecisions({ store, now, window: createStoryWindow(store.stories) }),
    people: {
      tellManagers: async (_workspace, say) => {
        const message = say(english);
        told.push(message);
        return true;
      },
      servedAlone: async () => true,
    },
    drafts: { draft: async (document) => readDraft(document) },
    reading: {
      web: unused('web'),
      parser: unused('parser'),
      analyst,
    },
    poll: { due: async () => [], one: unused('poll'), keep: unused('poll'), stop: unused('poll') },
    places: {
      threads: () => false,
      nameOf: async (to) => `#${to.address}`,
      holds: async () => 'yes',
      inspect: async () => [{ level: 'ok', subject: 'Send messages', remedy: null }],
      post: async (to, message) => {
        posted.push({ to: `${to.platform}:${to.address}`, message });
        return { kind: 'sent', ref: { channel: to.address, message: 'm1' } };
      },
    },
    ...more,
  };
  const commands = createCommands(deps);
  const dispatch = createDispatch(commands, { store, now, log });
  let ids = 0;
  const run = (input: Invocation['input'], caller: Partial<Caller>) => {
    ids++;
    return dispatch.run({ id: `id-${ids}`, caller: { ...CALLER, ...caller }, input });
  };
  return {
    store,
    commands,
    dispatch,
    directory,
    logged,
    told,
    posted,
    add: async (text, fields) => {
      await ingest({ source: 'own', outlet: 'Own Paper', text, ...fields }, null);
    },
    async type(line, caller = {}) {
      const reply = await run({ kind: 'text', text: line }, caller);
      if (reply === null) throw new Error('no reply');
      return reply;
    },
    press: (message, label, caller = {}, answers) =>
      run(
        { kind: 'button', token: tokenOf(message, label), ...(answers === undefined ? {} : { answers }) },
        caller,
      ),
    close: () => store.close(),
  };
}

/** A port that these tests do not reach. */
function unused(name: string): never {
  return new Proxy(() => undefined, {
    get: () => unused(name),
    apply: () => {
      throw new Error(`${name} is not part of this newsroom`);
    },
  }) as never;
}

export function logInto(lines: LogLine[]): Log {
  const write =
    (level: string) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}) => {
      lines.push({ level, message, fields });
    };
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => log,
  };
  return log;
}

export function buttonsOf(message: Message): readonly Button[] {
  return message.items.flatMap(({ blocks }) => blocks.flatMap(buttonsIn));
}

function buttonsIn(block: Block): readonly Button[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(buttonsIn));
  return block.kind === 'buttons' ? block.buttons : [];
}

export function tokenOf(message: Message, label: string): string {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (button?.kind !== 'command' || button.token === undefined) throw new Error(`no button ${label}`);
  return button.token;
}
