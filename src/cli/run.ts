/** `run`: the bot itself: platforms, scheduler and web page, until it is told to stop. */
import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import { startBot } from '../bot.ts';
import { terminalCaller } from './caller.ts';
import { describeError, settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerRun(program: Command, terminal: Terminal): void {
  withSettings(program.command('run'))
    .description('start the bot: platforms whose tokens are set, the scheduler, the web page')
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const end = Promise.withResolvers<void>();
        const stop = (): void => end.resolve();
        // A fault that nobody caught leaves the process in an unknown state: say it, stop, let a supervisor start anew.
        const fault = (error: unknown): void => {
          app.log.error('ending after a fault', { error });
          terminal.warn(describeError(error, false));
          terminal.exitCode = 1;
          stop();
        };
        process
          .on('SIGINT', stop)
          .on('SIGTERM', stop)
          .on('unhandledRejection', fault)
          .on('uncaughtException', fault);
        const { stdin: input, stdout: output } = terminal;
        const bot = await startBot(app, {
          console: terminal.interactive ? { input, output, onClose: stop } : null,
          onLost: fault,
        });
        try {
          if (settings.format === 'json')
            terminal.printJson({ url: bot.url, platforms: [...app.platforms.keys()] });
          else await greet(app, terminal, bot.url);
          await end.promise;
        } finally {
          await bot.stop();
        }
      });
      // Requests that were given up may be under way for seconds more; what becomes of them is looked up at the next start.
      process.exit(terminal.exitCode);
    });
}

/** The newest edition as it would be posted, and where to look next. */
async function greet(app: App, terminal: Terminal, url: string): Promise<void> {
  const [digest] = app.digests();
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
  for (const { file, path, message } of app.folder().problems) terminal.warn(`${file}: ${path}: ${message}`);
  const on = [...app.platforms.keys()].join(' and ');
  terminal.print(`Pullquote is running${on === '' ? '' : ` on ${on}`}. Web page: ${url}/`);
  if (terminal.interactive)
    terminal.print('Type a command, such as /quotes or /help. /quit or Ctrl-C ends it.');
}
