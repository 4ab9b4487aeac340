/** `check-config`: every problem of the configuration, the digests and the environment, with the place and the remedy. */

import type { Command } from 'commander';
import { plural } from '../core/base/plural.ts';
import { checkConfiguration } from '../setup/check-configuration.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerCheckConfig(program: Command, terminal: Terminal): void {
  withSettings(program.command('check-config'))
    .description('read the configuration, the digests and the environment; list every problem')
    .action((options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const { problems, digests, platforms } = checkConfiguration(settings);
      if (settings.format === 'json') terminal.printJson({ problems, digests, platforms });
      else if (problems.length === 0) {
        terminal.print(
          `No problem found. Digests: ${digests.join(', ') || 'none'}. Platforms on: ${platforms.join(', ') || 'none'}.`,
        );
      } else {
        for (const { file, path, message } of problems)
          terminal.warn(`${file}: ${path === '' ? '' : `${path}: `}${message}`);
        terminal.warn(`${plural(problems.length, 'problem')}.`);
      }
      if (problems.length > 0) terminal.exitCode = 1;
    });
}
