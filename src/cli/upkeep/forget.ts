/** `forget`: removes all data of a workspace, or says what that is. */
import type { Command } from 'commander';
import { withApp } from '../../app.ts';
import { UserError } from '../../core/base/errors.ts';
import { belongingsOf, belongingsText } from '../../core/delivery/workspace-belongings.ts';
import { confirm } from '../confirm.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

export function registerForget(program: Command, terminal: Terminal): void {
  withSettings(
    program.command('forget').argument('<workspace>', 'discord:<server id> or slack:<workspace id>'),
  )
    .option('--dry-run', 'only say what would be removed')
    .option('--yes', 'do not ask')
    .description('remove all data of a server or workspace: its sources, articles, digests, posts, tokens')
    .action(async (id: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const known = await app.store.workspaces.get(id);
        const found = await belongingsOf(app.store, id);
        const told = `${known?.name ?? id}: ${belongingsText(found)}`;
        const dry = options['dryRun'] === true;
        if (known === null && Object.values(found).every((count) => count === 0))
          throw new UserError(
            `Nothing is stored of a workspace ${id}.`,
            'Its id begins with the platform: discord:7100…, slack:T0….',
          );
        if (!dry && options['yes'] !== true)
          await confirm(terminal, `Remove ${told}, and the record of its posts? This cannot be undone.`);
        if (!dry) await app.store.workspaces.forget(id);
        if (settings.format === 'json') terminal.printJson({ workspace: id, ...found, removed: !dry });
        else terminal.print(`${dry ? 'Would be removed' : 'Removed'}: ${told}, and the record of its posts.`);
      });
    });
}
