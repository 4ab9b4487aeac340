/** `pullquote mcp`: lets an assistant check quotations, over standard input and output. */
import type { Command } from 'commander';
import { withReadingApp } from '../../reading-app.ts';
import { serveMcp } from '../../setup/serve-mcp.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

export function registerMcp(program: Command, terminal: Terminal): void {
  withSettings(program.command('mcp'))
    .option('--workspace <id>', 'also read the articles of this workspace, such as slack:T0123456')
    .description('serve the record to an assistant over MCP, on standard input and output')
    .action(async (options: Record<string, unknown>) => {
      const workspace = typeof options['workspace'] === 'string' ? options['workspace'] : null;
      await withReadingApp(settingsOf(options), (app) => serveMcp(app, workspace, terminal));
    });
}
