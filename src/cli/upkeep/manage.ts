/** `manage invite`: a link that makes an account of the management page, or gives one another password. */
import type { Command } from 'commander';
import { withReadingApp } from '../../reading-app.ts';
import { inviteToManage } from '../../setup/invite-to-manage.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

export function registerManage(program: Command, terminal: Terminal): void {
  const manage = program.command('manage').description('the accounts of the management page');
  withSettings(manage.command('invite').argument('[account]', 'an account that gets another password'))
    .description('a link that makes an account, or another password for one; it works once')
    .action(async (account: string | undefined, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const { link, on } = await withReadingApp(settings, (app) => inviteToManage(app, account ?? null));
      if (settings.format === 'json') return terminal.printJson({ link });
      terminal.print(`${link}

It works once, within two days. Give it only to whoever the account is for: it lets them change everything.`);
      if (!on) terminal.print('The page is off. Set PULLQUOTE_MANAGE=on and start Pullquote again.');
    });
}
