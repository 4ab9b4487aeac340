/** `backup` and `restore`: the whole store into a file and back. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { UserError } from '../core/base/errors.ts';
import { restoreStore } from '../setup.ts';
import { confirm } from './confirm.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerBackup(program: Command, terminal: Terminal): void {
  withSettings(program.command('backup').argument('<file>', 'where the copy goes; it must not exist yet'))
    .description('copy the whole store into a file, also while the bot runs')
    .action(async (file: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      if (existsSync(file)) throw new UserError(`There is a file already: ${file}`, 'Name another one.');
      await withApp(settings, (app) => app.store.backup(file));
      if (settings.format === 'json') terminal.printJson({ backup: file });
      else terminal.print(`Backed up to ${file}.`);
    });

  withSettings(program.command('restore').argument('<file>', 'a file that backup made'))
    .option('--yes', 'do not ask')
    .description('put a backup in the place of the store; the store that was there is kept beside it')
    .action(async (file: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      if (options['yes'] !== true)
        await confirm(terminal, `Put ${file} in the place of the store in ${settings.data}?`);
      const { kept } = await restoreStore(settings, file);
      if (settings.format === 'json') terminal.printJson({ restored: file, kept });
      else terminal.print(`Restored ${file}.${kept === null ? '' : ` The former store is kept as ${kept}.`}`);
    });
}
