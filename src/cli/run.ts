/** `run`: the bot with its platforms, scheduler and web page, until it is stopped. */
import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import { type Bot, startBot } from '../bot.ts';
import { environmentWarnings } from '../setup/check-configuration.ts';
import { terminalCaller } from './caller.ts';
import { problemLine } from './problem-line.ts';
import { type CliSettings, describeError, settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerRun(program: Command, terminal: Terminal): void {
  withSettings(program.command('run'))
    .description('start the bot: platforms whose tokens are set, the scheduler, the web page')
    .option(
      '--role <role>',
      'for several processes on one Postgres database: all, ingest, deliver, http, or a platform',
      'all',
    )
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const role = typeof options['role'] === 'string' ? options['role'] : 'all';
      try {
        await withApp(settings, (app) => runUntilStopped(app, terminal, settings, role), { measured: true });
      } catch (error) {
        terminal.warn(describeError(error, process.env['LOG_LEVEL'] === 'debug'));
        terminal.exitCode = 1;
      }
      // Abandoned requests may run for seconds more; the next start finds out what happened to them.
      process.exit(terminal.exitCode);
    });
}

/** Milliseconds until the process ends after a stop, even if something hangs: a supervisor waits for ten seconds. */
const STOP_LIMIT_MS = 9_500;

/** Milliseconds for closing after a failed start. */
const CLOSE_LIMIT_MS = 400;

async function runUntilStopped(
  app: App,
  terminal: Terminal,
  settings: CliSettings,
  role: string,
): Promise<void> {
  const end = Promise.withResolvers<void>();
  const exitAfter = (ms: number): void => {
    setTimeout(() => process.exit(terminal.exitCode), ms).unref();
  };
  let stopping = false;
  const stop = (): void => {
    // A second signal ends the process at once.
    if (stopping) process.exit(terminal.exitCode);
    stopping = true;
    exitAfter(STOP_LIMIT_MS);
    end.resolve();
  };
  // After an uncaught fault the state of the process is unknown: report it, stop, and let a supervisor restart the bot.
  const fault = (error: unknown): void => {
    app.log.error('ending after a fault', { error });
    terminal.warn(describeError(error, false));
    terminal.exitCode = 1;
    if (!stopping) stop();
  };
  process
    .on('SIGINT', stop)
    .on('SIGTERM', stop)
    .on('unhandledRejection', fault)
    .on('uncaughtException', fault);
  const { stdin: input, stdout: output, stderr } = terminal;
  // A line that cannot be written, as on a full disk, is lost; the bot goes on.
  for (const stream of [output, stderr]) stream.removeAllListeners('error').on('error', () => undefined);
  const starting = startBot(app, {
    console: terminal.interactive ? { input, output, onClose: stop } : null,
    role,
    onLost: fault,
  }).catch((error: unknown) => {
    terminal.exitCode = 1;
    exitAfter(CLOSE_LIMIT_MS);
    throw error;
  });
  const bot = await Promise.race([starting, end.promise]);
  if (bot === undefined) return;
  try {
    if (settings.format === 'json')
      terminal.printJson({
        role: bot.role.name,
        url: bot.url,
        outside: bot.outside,
        link: bot.link,
        management: bot.management,
        platforms: [...app.platforms.keys()],
        failures: bot.failures,
      });
    else await greet(app, terminal, bot);
    await end.promise;
  } finally {
    await bot.stop();
  }
}

/** Prints the newest edition and where to look next. */
async function greet(
  app: App,
  terminal: Terminal,
  { role, url, outside, link, management, failures, samples }: Bot,
): Promise<void> {
  if (samples.loaded > 0) terminal.print(`${samples.loaded} sample articles were loaded, to try it with.\n`);
  if (samples.missing !== null)
    terminal.print(
      `No article is stored, and no samples were loaded: ${samples.missing}. Follow an outlet with \`pullquote source add <address>\`, or store articles with \`pullquote add <file>\`.`,
    );
  if (role.name !== 'all') {
    terminal.print(`Pullquote runs as ${role.name}. Health: ${url}/readyz`);
    if (role.page) terminal.print(`To use the web page as the operator, open ${link}`);
    greetManager(terminal, management);
    return;
  }
  const [digest] = app.digests();
  if (digest === undefined)
    terminal.print(
      `There is no edition to show: ${app.settings.digests} holds no digest. The README explains how to write one.`,
    );
  const reply =
    digest === undefined
      ? null
      : await app.dispatch.run({
          id: null,
          caller: terminalCaller(),
          input: { kind: 'options', command: 'digest show', options: { name: digest.name } },
        });
  if (reply !== null) {
    const { isTTY = false, columns = 100 } = terminal.stdout;
    terminal.print(`${app.text(reply.message, { colour: isTTY, width: columns })}
`);
  }
  for (const problem of app.folder().problems) terminal.warn(problemLine(problem));
  for (const warning of environmentWarnings()) terminal.warn(`warning: ${problemLine(warning)}`);
  const failed = new Set(failures.map(({ name }) => name));
  for (const { name, reason } of failures) terminal.warn(`${name} could not start: ${reason}`);
  const on = [...app.platforms.keys()].filter((name) => !failed.has(name)).join(' and ');
  terminal.print(`Pullquote is running${on === '' ? '' : ` on ${on}`}. Web page: ${url}/`);
  if (outside !== null) terminal.print(`Your proxy passes requests from outside on to ${outside}`);
  terminal.print(`To use it as the operator, open ${link}`);
  greetManager(terminal, management);
  if (terminal.interactive)
    terminal.print('Type a command, such as /quotes or /help. /quit or Ctrl-C ends it.');
}

/** Where the management page is, and how the first account is made. */
function greetManager(terminal: Terminal, management: Bot['management']): void {
  if (management === null) return;
  const { url, first, empty } = management;
  terminal.print(`Management page: ${url}`);
  if (first !== null)
    terminal.print(`To make its first account, open ${first}
The link is shown once, works once, and is over in two days.`);
  else if (empty)
    terminal.print(
      'Nobody has an account there, and a link was shown before. For another one: npx pullquote manage invite',
    );
}
