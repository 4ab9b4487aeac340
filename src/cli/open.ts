/** `open`: the link that signs a browser in as the operator. */
import type { Command } from 'commander';
import { operatorPageLink } from '../setup/operator-page.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerOpen(program: Command, terminal: Terminal): void {
  withSettings(program.command('open'))
    .description('the link to the web page for you, the operator')
    .action((options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const link = operatorPageLink(settings);
      if (settings.format === 'json') {
        terminal.printJson({ link });
        return;
      }
      const { port } = new URL(link);
      terminal.print(`${link}

Open it in a browser on this machine while Pullquote runs. The browser is then known for 90 days. Give the link to nobody: whoever has it
can read everything and change everything.
From another machine, first run: ssh -L ${port}:127.0.0.1:${port} this-machine`);
    });
}
