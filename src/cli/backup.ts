/** `backup` and `restore`: copy the whole store into a file and back. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { UserError } from '../core/base/errors.ts';
import { plural } from '../core/base/plural.ts';
import { unwritable } from '../core/base/unwritable.ts';
import { restoreStore } from '../setup/restore-store.ts';
import { verifyBackup } from '../setup/verify-backup.ts';
import { confirm } from './confirm.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerBackup(program: Command, terminal: Terminal): void {
  withSettings(program.command('backup').argument('<file>', 'where the copy goes; it must not exist yet'))
    .option('--verify', 'try whether the copy could be restored; a file that exists already is only tried')
    .description('copy the whole store into a file; the bot may be running')
    .action(async (file: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const verify = options['verify'] === true;
      const made = !existsSync(file);
      if (!made && !verify)
        throw new UserError(
          `The file already exists: ${file}`,
          'Choose another name, or try it with --verify.',
        );
      if (made)
        await withApp(settings, (app) => app.store.backup(file)).catch((error: unknown) => {
          throw unwritable('The backup', error);
        });
      const verified = verify ? await verifyBackup(file) : null;
      if (settings.format === 'json') return terminal.printJson({ backup: file, made, verified });
      if (made) terminal.print(`Backed up to ${file}.`);
      if (verified !== null)
        terminal.print(
          `It can be restored: ${plural(verified.articles, 'article')} of ${plural(verified.outlets, 'outlet')}, no damage found.`,
        );
    });

  withSettings(program.command('restore').argument('<file>', 'a file that backup made'))
    .option('--yes', 'do not ask')
    .description('replace the store with a backup; the old store is kept beside it')
    .action(async (file: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      if (options['yes'] !== true)
        await confirm(terminal, `Replace the store in ${settings.data} by ${file}?`);
      const { kept } = await restoreStore(settings, file);
      if (settings.format === 'json') terminal.printJson({ restored: file, kept });
      else terminal.print(`Restored ${file}.${kept === null ? '' : ` The former store is kept as ${kept}.`}`);
    });
}
