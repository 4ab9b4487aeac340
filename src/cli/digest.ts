/** `pullquote digest …`: definitions, an edition without sending, publishing now, and the ledger. */

import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import { UserError } from '../core/base/errors.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { shorten } from '../core/base/shorten.ts';
import { timestamp } from '../core/base/time.ts';
import { sealButtons } from '../core/delivery/button-token.ts';
import { compose } from '../core/digests/compose.ts';
import type { Message } from '../core/messages/message.ts';
import { createCorrectionLog } from '../core/publishing/correction-log.ts';
import { previewDigest } from '../core/publishing/digest-views.ts';
import { OPERATOR_RIGHTS } from '../core/publishing/manual-actions.ts';
import type { PublishResult } from '../core/publishing/publish-edition.ts';
import { slotAt } from '../core/schedule/schedule.ts';
import { wordingFor } from '../core/wording/index.ts';
import { terminalCaller } from './caller.ts';
import { type CliSettings, settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Readonly<Record<string, unknown>>;

/** Columns when the window's width is unknown. */
const WIDTH = 80;

export function registerDigest(program: Command, terminal: Terminal): void {
  const digest = program.command('digest').description('list, preview and publish digests');
  const verb = (name: string, description: string, work: Work) => {
    const command = withSettings(digest.command(name)).description(description);
    return command.action(async (...given: unknown[]) => {
      // Commander passes the arguments, then the options, then the command.
      const options = command.opts<Options>();
      const args = given.slice(0, -2).map((arg) => (typeof arg === 'string' ? arg : ''));
      const settings = settingsOf(options);
      await withApp(settings, (app) => work({ app, settings, terminal, options }, ...args));
    });
  };

  verb('list', 'the digests, with their next times', async ({ app, ...on }) =>
    say(app, on, await app.show.listing(OPERATOR)),
  );
  verb('preview', 'an edition as it would be now; sends and stores nothing', showPreview)
    .argument('<name>', 'as digest list prints it')
    .option('--platform <platform>', 'what this platform would post, as JSON');
  verb('publish', 'an edition now, to all its destinations', publish).argument(
    '<name>',
    'as digest list prints it',
  );
  verb('history', 'the editions made, with what became of each post', async ({ app, ...on }, name) =>
    say(
      app,
      on,
      await app.show.history(OPERATOR_RIGHTS, name === undefined || name === '' ? null : name, false),
    ),
  ).argument('[name]', 'as digest list prints it');
  verb('why', 'why the items of an edition were chosen', async ({ app, ...on }, item = '') =>
    say(app, on, await app.show.why(OPERATOR_RIGHTS, item)),
  ).argument('<item>', 'an edition’s id, as digest history prints it; :article id behind it for one item');
  verb(
    'missed',
    'the best stories since you last looked, in three lines',
    async ({ app, ...on }, name = '') => {
      const options = name === '' ? {} : { name };
      const input = { kind: 'options', command: 'digest missed', options } as const;
      const reply = await app.dispatch.run({ id: null, caller: terminalCaller(), input });
      if (reply !== null) await say(app, on, reply.message);
    },
  ).argument('[name]', 'only what this digest asks for');
  verb('corrections', 'what outlets changed of words that were shown', async ({ app, ...on }) =>
    say(app, on, await createCorrectionLog(app.store)(OPERATOR)),
  );
  verb('resend', 'one part of an edition once more', resend).argument(
    '<delivery>',
    'as digest history prints it',
  );
  verb('cancel', 'what has not been sent yet of an edition', cancel).argument('<edition>', 'its id');
}

interface Session {
  readonly app: App;
  readonly settings: CliSettings;
  readonly terminal: Terminal;
  readonly options: Options;
}

type Work = (session: Session, ...args: readonly string[]) => Promise<void>;

async function showPreview({ app, settings, terminal, options }: Session, name = ''): Promise<void> {
  const digest = await app.show.find(OPERATOR, name);
  const message = compose(
    await previewDigest(app.store, digest, app.now(), { writing: app.writing }),
    wordingFor(null),
  );
  const wanted = options['platform'];
  if (typeof wanted !== 'string') {
    await say(app, { settings, terminal }, message);
    return;
  }
  const previews = await app.previews();
  const drawn = previews.find((platform) => platform.name === wanted);
  if (drawn === undefined) {
    const names = previews.map((platform) => platform.name).join(', ');
    throw new UserError(`There is no platform ${shorten(wanted, 40)}.`, `There is: ${names}.`);
  }
  const sealed = await seal(app, message);
  terminal.printJson(drawn.render(sealed, { timezone: digest.definition.timezone }));
}

async function publish({ app, settings, terminal }: Session, name = ''): Promise<void> {
  const digest = await app.show.find(OPERATOR, name);
  await app.tick.enrol();
  const slot = slotAt(app.now(), digest.definition.timezone);
  const published = await app.tick.publish({ digest, slot, manual: true, subscription: null });
  const running = await app.running();
  if (!running) await app.tick.drain.settle();
  if (settings.format === 'json') terminal.printJson(await report(app, published));
  else for (const line of await linesOf(app, published, running)) terminal.print(line);
  if (published.kind === 'published' && published.off.length > 0) {
    terminal.warn(`Not queued, their platform is off: ${published.off.join(', ')}`);
  }
}

async function report({ store }: App, published: PublishResult): Promise<unknown> {
  if (published.kind === 'taken') return published;
  const rows = await store.deliveries.list(
    OPERATOR,
    { edition: published.edition.id },
    { limit: 10_000, offset: 0 },
  );
  return {
    ...published,
    deliveries: rows.map(({ id, to, part, status, detail }) => ({
      id,
      place: `${to.platform}:${to.address}`,
      part,
      status,
      detail,
    })),
  };
}

async function linesOf(
  { store }: App,
  published: PublishResult,
  running: boolean,
): Promise<readonly string[]> {
  if (published.kind === 'taken') return ['An edition was made for this minute already.'];
  const { edition, queued } = published;
  if (edition.number === 0) return ['Nothing new since the last edition, so none was made.'];
  const made = `No. ${edition.number}: ${edition.chosen.length} of ${edition.considered} articles (${edition.id})`;
  if (queued.length === 0) return [made, 'It has no destinations, so nothing was posted.'];
  if (running) return [made, `Queued for ${queued.length} places; the running bot posts it.`];
  const rows = await store.deliveries.list(OPERATOR, { edition: edition.id }, { limit: 10_000, offset: 0 });
  return [
    made,
    ...rows.map(({ to, part, parts, status, detail }) => {
      const why = detail === null || status === 'sent' ? '' : `: ${detail}`;
      return `${to.platform}:${to.address} ${part + 1}/${parts} ${status}${why}`;
    }),
  ];
}

async function resend({ app, settings, terminal }: Session, id = ''): Promise<void> {
  const again = await app.manualActions.resend(OPERATOR_RIGHTS, id);
  if (!(await app.running())) await app.tick.drain.settle();
  const after = await app.store.deliveries.get(OPERATOR, again.id);
  if (settings.format === 'json') terminal.printJson(after);
  else terminal.print(`${again.id} ${after?.status ?? ''}`);
}

async function cancel({ app, settings, terminal }: Session, edition = ''): Promise<void> {
  const cancelled = await app.manualActions.cancel(OPERATOR_RIGHTS, edition);
  if (settings.format === 'json') terminal.printJson({ edition, cancelled });
  else terminal.print(`${cancelled} posts cancelled.`);
}

/** Prints a message: its data as JSON, or as text. */
async function say(
  app: App,
  { settings, terminal }: Pick<Session, 'settings' | 'terminal'>,
  message: Message,
): Promise<void> {
  if (settings.format === 'json') {
    terminal.printJson(message.data);
    return;
  }
  const { isTTY, columns } = terminal.stdout;
  terminal.print(app.text(withoutButtons(message), { colour: isTTY === true, width: columns ?? WIDTH }));
}

/** Buttons cannot be pressed in printed output. */
function withoutButtons(message: Message): Message {
  const items = message.items.map(({ blocks }) => ({
    blocks: blocks.filter(({ kind }) => kind !== 'buttons'),
  }));
  return { ...message, items };
}

async function seal({ store, now }: App, message: Message): Promise<Message> {
  return sealButtons(message, { workspace: null, user: null }, store.actions, timestamp(now()));
}
