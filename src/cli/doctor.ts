/** `doctor`: checks everything that a running bot needs and says what is missing and how to fix it. */
import type { Command } from 'commander';
import { diagnoseSetup } from '../setup/diagnose.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

const SIGN = { ok: '✓', warning: '!', error: '✗' } as const;

export function registerDoctor(program: Command, terminal: Terminal): void {
  withSettings(program.command('doctor'))
    .description('look at everything a running bot needs: runtime, store, digests, tokens, permissions')
    .option('--fix', 'mend what can be mended: counts that disagree with what is stored')
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const examinations = await diagnoseSetup(settings, options['fix'] === true);
      if (settings.format === 'json') terminal.printJson({ examinations });
      else {
        for (const { heading, findings } of examinations) {
          terminal.print(heading);
          for (const { level, subject, remedy } of findings) {
            terminal.print(`  ${SIGN[level]} ${subject}${remedy === null ? '' : `\n    ${remedy}`}`);
          }
        }
      }
      if (examinations.some(({ findings }) => findings.some(({ level }) => level === 'error')))
        terminal.exitCode = 1;
    });
}
