/** `invite discord`: the link that adds the bot to a server, with the reason for each permission. */

import type { Command } from 'commander';
import { INVITING, inviteTo } from '../setup/platform-links.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerInvite(program: Command, terminal: Terminal): void {
  withSettings(program.command('invite'))
    .description('the link that invites the bot, and why it asks for each permission')
    .argument('<platform>', INVITING.join(' or '))
    .option('--application-id <id>', 'instead of DISCORD_APPLICATION_ID')
    .action(async (platform: string, options: Record<string, unknown>) => {
      const { format } = settingsOf(options);
      const given = options['applicationId'];
      const invite = await inviteTo(platform, typeof given === 'string' ? given : null);
      if (format === 'json') {
        terminal.printJson(invite);
        return;
      }
      terminal.print(invite.url);
      if (invite.personalUrl !== undefined)
        terminal.print(`\nFor yourself alone, to ask anywhere:\n${invite.personalUrl}`);
      for (const [heading, list] of [
        ['Scopes', invite.scopes],
        ['Permissions', invite.permissions],
      ] as const) {
        terminal.print(`\n${heading}`);
        for (const { name, why } of list) terminal.print(`  ${name}: ${why}`);
      }
    });
}
