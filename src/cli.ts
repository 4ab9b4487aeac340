#!/usr/bin/env node
/** The terminal's entrance: reads the verb, runs it, prints what went wrong, sets the exit code. */
import { Command, CommanderError } from 'commander';
import { registerAdd } from './cli/add.ts';
import { registerAnalyze } from './cli/analyze.ts';
import { registerAnswers } from './cli/answers.ts';
import { registerArticle } from './cli/article.ts';
import { registerBackup } from './cli/backup.ts';
import { registerCheckConfig } from './cli/check-config.ts';
import { registerDigest } from './cli/digest.ts';
import { registerDoctor } from './cli/doctor.ts';
import { registerExport } from './cli/export.ts';
import { registerInvite } from './cli/invite.ts';
import { registerManifest } from './cli/manifest.ts';
import { registerOpml } from './cli/opml.ts';
import { registerRun } from './cli/run.ts';
import { registerSource } from './cli/source.ts';
import { createTerminal, describe } from './cli/terminal.ts';
import { readArticle } from './setup.ts';

const terminal = createTerminal(process);
const program = new Command('pullquote')
  .description('Who said what, in their own words, with the context.')
  .exitOverride()
  .showHelpAfterError('Add --help to see what it takes.');

for (const register of [
  registerRun,
  registerAdd,
  registerArticle,
  registerDigest,
  registerAnswers,
  registerSource,
  registerOpml,
  registerExport,
  registerCheckConfig,
  registerDoctor,
  registerManifest,
  registerInvite,
  registerBackup,
]) {
  register(program, terminal);
}

registerAnalyze(program, terminal, (path) => readArticle(path, terminal.stdin));

try {
  await program.parseAsync();
  process.exitCode = terminal.exitCode;
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed it; help asked for is no error.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    terminal.warn(describe(error, process.env['LOG_LEVEL'] === 'debug'));
    process.exitCode = 1;
  }
}
