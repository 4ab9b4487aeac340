/** `manifest slack`: prints the manifest that creates the Slack app, made from the commands themselves. */

import { type Command, Option } from 'commander';
import { UserError } from '../core/base/errors.ts';
import { shorten } from '../core/base/shorten.ts';
import { CATALOGUES } from '../core/wording/catalogues.ts';
import { printableManifest } from '../setup/platform-links.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerManifest(program: Command, terminal: Terminal): void {
  const manifest = program
    .command('manifest')
    .description('the description that a platform needs to create the app');
  withSettings(manifest.command('slack'))
    .description('the Slack app manifest (JSON); the reason for each permission goes to stderr')
    .option('--prefix <text>', 'stands before every short command, against collisions: pq- makes /pq-quotes')
    .option('--url <address>', 'over HTTP at this public address, instead of Socket Mode')
    .addOption(new Option('--oauth', 'for many workspaces: adds the redirect address and token rotation'))
    .addOption(
      new Option('--language <tag>', 'of the commands’ descriptions, which Slack shows to everybody')
        .choices(['en', ...Object.keys(CATALOGUES)])
        .default('en'),
    )
    .action(async (options: Record<string, unknown>) => {
      const text = (key: string): string | null => (typeof options[key] === 'string' ? options[key] : null);
      const settings = settingsOf(options);
      const made = await printableManifest(settings, 'slack', {
        prefix: readPrefix(text('prefix')),
        publicUrl: readUrl(text('url')),
        oauth: options['oauth'] === true,
        language: text('language') ?? 'en',
      });
      terminal.printJson(made.manifest);
      if (settings.format === 'text') {
        for (const reason of ['Permissions, and what each is for:', ...made.reasons]) terminal.warn(reason);
        terminal.warn(
          'At https://api.slack.com/apps choose Create New App, From a manifest, and paste the JSON.',
        );
      }
    });
}

function readPrefix(written: string | null): string | null {
  if (written === null || /^[a-z0-9-]{0,16}$/.test(written)) return written;
  throw new UserError(
    `Not a prefix: ${shorten(written, 40)}`,
    'Write up to 16 lower-case letters, digits and hyphens.',
  );
}

function readUrl(written: string | null): string | null {
  if (written === null || URL.parse(written)?.protocol === 'https:') return written;
  throw new UserError(`Not a public address: ${shorten(written, 80)}`, 'Write one that begins with https://');
}
