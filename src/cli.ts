#!/usr/bin/env node
/** The entry point of the terminal: reads the verb, runs it, prints errors, sets the exit code. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { createTerminal, describeError, type Terminal } from './cli/terminal.ts';
import { useModels } from './core/text/model-files.ts';
import { createModels } from './models/index.ts';
import { VERSION } from './version.ts';

type Register = (program: Command, terminal: Terminal) => void;

type Load = () => Promise<Register>;

/** Commands that are also verbs; their declarations are enough to list them. */
const questions: Load = async () => (await import('./cli/questions.ts')).registerQuestions;
const backup: Load = async () => (await import('./cli/backup.ts')).registerBackup;
const analyze: Load = async () => {
  const { registerAnalyze } = await import('./cli/analyze.ts');
  return (program, terminal) =>
    registerAnalyze(program, terminal, async (path) =>
      (await import('./setup/read-article.ts')).readArticle(path, terminal.stdin),
    );
};

/** Only the verb in use is loaded: `analyze` in a pipe needs neither store nor platforms. */
const VERBS: ReadonlyMap<string, Load> = new Map([
  ['run', async () => (await import('./cli/run.ts')).registerRun],
  ['add', async () => (await import('./cli/add.ts')).registerAdd],
  ['article', async () => (await import('./cli/article.ts')).registerArticle],
  ['digest', async () => (await import('./cli/digest.ts')).registerDigest],
  ['source', async () => (await import('./cli/source.ts')).registerSource],
  ['opml', async () => (await import('./cli/opml.ts')).registerOpml],
  ['export', async () => (await import('./cli/export.ts')).registerExport],
  ['check-config', async () => (await import('./cli/check-config.ts')).registerCheckConfig],
  ['doctor', async () => (await import('./cli/doctor.ts')).registerDoctor],
  ['manifest', async () => (await import('./cli/manifest.ts')).registerManifest],
  ['invite', async () => (await import('./cli/invite.ts')).registerInvite],
  ['reanalyse', async () => (await import('./cli/reanalyse.ts')).registerReanalyse],
  ['open', async () => (await import('./cli/open.ts')).registerOpen],
  ['backup', backup],
  ['restore', backup],
  ['analyze', analyze],
]);

// Keeps the compiled code for later starts; if the folder cannot be written, each start compiles again.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/pullquote', import.meta.url)));
useModels(createModels());
const terminal = createTerminal(process);
const program = new Command('pullquote')
  .description('Who said what, in their own words, with the context.')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('Add --help to see its arguments and options.');

const word = process.argv[2] ?? '';
const asked = VERBS.get(word);
const asksVersion = word === '--version' || word === '-V';
if (!asksVersion) (await (asked ?? questions)())(program, terminal);
// A word that is no verb (help, an option, a typing error) needs all verbs for its answer.
if (!asksVersion && !program.commands.some((command) => command.name() === word))
  for (const load of new Set(VERBS.values())) (await load())(program, terminal);

try {
  await program.parseAsync();
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
