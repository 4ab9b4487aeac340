/** `check-config`: every problem of the configuration, the digests and the environment, with the place and the remedy. */

import type { Command } from 'commander';
import { plural } from '../core/base/plural.ts';
import { checkConfiguration } from '../setup/check-configuration.ts';
import { problemLine } from './problem-line.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerCheckConfig(program: Command, terminal: Terminal): void {
  withSettings(program.command('check-config'))
    .description('read the configuration, the digests and the environment; list every problem')
    .action((options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const checked = checkConfiguration(settings);
      const { problems, warnings, digests, platforms } = checked;
      if (problems.length > 0) terminal.exitCode = 1;
      if (settings.format === 'json') {
        terminal.printJson(checked);
        return;
      }
      for (const problem of problems) terminal.warn(problemLine(problem));
      for (const warning of warnings) terminal.warn(`warning: ${problemLine(warning)}`);
      if (problems.length > 0) terminal.warn(`${plural(problems.length, 'problem')}.`);
      else
        terminal.print(
          `No problem found. Digests: ${digests.join(', ') || 'none'}. Platforms on: ${platforms.join(', ') || 'none'}.`,
        );
    });
}
