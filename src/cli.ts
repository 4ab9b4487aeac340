#!/usr/bin/env node
/** The entry point of the terminal: reads the verb, runs it, prints errors, sets the exit code. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { settingsBehind } from './cli/options-first.ts';
import { createTerminal, describeError } from './cli/terminal.ts';
import { registerFor } from './cli/verb-list.ts';
import { useModels } from './core/text/model-files.ts';
import { createModels } from './models/index.ts';
import { VERSION } from './version.ts';

// Keeps the compiled code for later starts; if the folder cannot be written, each start compiles again.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/pullquote', import.meta.url)));
useModels(createModels());
const terminal = createTerminal(process);
const program = new Command('pullquote')
  .description('Who said what, in their own words, with the context.')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('Add --help to see its arguments and options.')
  .addHelpText(
    'after',
    '\nThe options of a verb may also stand before it: pullquote --data other quotes\nExamples: pullquote quotes --help',
  );

const words = settingsBehind(process.argv.slice(2));
const [word = ''] = words;
if (word !== '--version' && word !== '-V') await registerFor(word, program, terminal);

try {
  await program.parseAsync(words, { from: 'user' });
  process.exitCode = terminal.exitCode;
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed the error; asking for help is none.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    terminal.warn(describeError(error, process.env['LOG_LEVEL'] === 'debug'));
    process.exitCode = 1;
  }
}
