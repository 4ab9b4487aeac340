/** `setup`: asks for tokens, a first source and a first digest, and writes what is confirmed. */
import type { Command } from 'commander';
import { UserError } from '../../core/base/errors.ts';
import { checkConfiguration } from '../../setup/check-configuration.ts';
import { readTokens } from '../../setup/setup-tokens.ts';
import { problemLine } from '../problem-line.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';
import { askDigest } from './ask-digest.ts';
import { askSources } from './ask-sources.ts';
import { askTokens } from './ask-tokens.ts';
import { openPrompts } from './prompts.ts';

export function registerSetup(program: Command, terminal: Terminal): void {
  withSettings(program.command('setup'))
    .description('set it up step by step: tokens, a first source, a first digest')
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      if (!terminal.interactive || settings.format === 'json')
        throw new UserError(
          '`pullquote setup` asks questions, and nobody sits at a terminal here.',
          'Copy .env.example to .env and fill it in. Then: pullquote source add <address>, a file in digests/ (docs/first-digest.md), and pullquote doctor.',
        );
      const outside = readTokens();
      const prompts = openPrompts(terminal);
      const session = { prompts, terminal, settings };
      try {
        terminal.print(
          'Each step writes what you confirm, at once. Ctrl+C ends it; what is confirmed stays. Enter takes the answer in brackets.',
        );
        terminal.print('\n1 of 3: where it posts');
        await askTokens(session, outside);
        terminal.print('\n2 of 3: what it reads');
        await askSources(session);
        terminal.print('\n3 of 3: what it sends');
        await askDigest(session);
      } finally {
        prompts.close();
      }
      const { problems, warnings } = checkConfiguration(settings);
      terminal.print('');
      for (const problem of problems) terminal.warn(problemLine(problem));
      for (const warning of warnings) terminal.warn(`warning: ${problemLine(warning)}`);
      terminal.print(
        problems.length === 0
          ? 'Done. Start it with: npm start (a running bot reads new tokens when it is started again)'
          : 'Mend these first; `pullquote check-config` lists them again.',
      );
    });
}
