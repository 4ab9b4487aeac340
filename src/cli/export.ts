/** `pullquote export quotes`: the record with provenance, to stdout. */
import type { Command as Program } from 'commander';
import { withReadingApp } from '../reading-app.ts';
import { terminalCaller } from './caller.ts';
import { printMessage } from './print-message.ts';
import { optionsOf } from './questions.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

const OPTIONS = ['speaker', 'about', 'source', 'since', 'until', 'kind'] as const;

export function registerExport(program: Program, terminal: Terminal): void {
  const exporting = program.command('export').description('stored quotes with their citations');
  const quotes = withSettings(exporting.command('quotes').argument('[words...]', 'as after /quotes'))
    .description(
      'quotes with outlet, title, date, address, retrieval time and text hash: --format csv, json or md',
    )
    .action(async (words: readonly string[], given: Record<string, unknown>) => {
      const { format } = given;
      const named = typeof format === 'string' && format !== 'text' ? { format } : {};
      // Here --format is the format of the file; other output is always text.
      const settings = settingsOf({ ...given, format: 'text' });
      await withReadingApp(settings, async (app) => {
        const options = optionsOf(app, 'export quotes', words, OPTIONS, given);
        const reply = await app.dispatch.run({
          id: null,
          caller: terminalCaller(),
          input: { kind: 'options', command: 'export quotes', options: { ...options, ...named } },
        });
        if (reply?.message.file !== undefined) terminal.stdout.write(reply.message.file.content);
        else if (reply !== null) printMessage(app, terminal, settings, reply.message);
      });
    });
  for (const option of OPTIONS) quotes.option(`--${option} <${option}>`);
}
