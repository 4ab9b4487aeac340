/** `retention`: removes now what has been kept for long enough, or says what that would be. */
import type { Command } from 'commander';
import { withApp } from '../../app.ts';
import { createRetention } from '../../core/articles/retention.ts';
import { plural } from '../../core/base/plural.ts';
import { confirm } from '../confirm.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

export function registerRetention(program: Command, terminal: Terminal): void {
  withSettings(program.command('retention'))
    .option('--dry-run', 'only count what would be removed')
    .option('--yes', 'do not ask')
    .description('remove the articles that have been kept for long enough; a running bot does so each day')
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store, now, log, config }) => {
        const retain = createRetention({ store, now, log });
        const days = config.retentionDays;
        const due = await retain(days, 'count');
        const dry = options['dryRun'] === true;
        if (!dry && due > 0 && options['yes'] !== true)
          await confirm(terminal, `Remove ${plural(due, 'article')}? They cannot be brought back.`);
        const removed = dry ? 0 : await retain(days);
        if (settings.format === 'json') return terminal.printJson({ days, due, removed });
        const kept = `Articles are kept for ${plural(days, 'day')}, or as long as their source says.`;
        if (dry) terminal.print(`${kept} ${plural(due, 'article')} would be removed.`);
        else terminal.print(`${kept} Removed: ${removed}.`);
      });
    });
}
