/** The verbs of the terminal and how each is loaded: only the one in use is. */
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

type Register = (program: Command, terminal: Terminal) => void;

type Load = () => Promise<Register>;

/** Commands that are also verbs; their declarations are enough to list them. */
const questions: Load = async () => (await import('./questions.ts')).registerQuestions;
const backup: Load = async () => (await import('./backup.ts')).registerBackup;
const analyze: Load = async () => {
  const { registerAnalyze } = await import('./analyze.ts');
  return (program, terminal) =>
    registerAnalyze(program, terminal, async (path) =>
      (await import('../setup/read-article.ts')).readArticle(path, terminal.stdin),
    );
};

/** `analyze` in a pipe needs neither store nor platforms. */
const VERBS: ReadonlyMap<string, Load> = new Map([
  ['run', async () => (await import('./run.ts')).registerRun],
  ['add', async () => (await import('./add.ts')).registerAdd],
  ['article', async () => (await import('./article.ts')).registerArticle],
  ['digest', async () => (await import('./digest.ts')).registerDigest],
  ['source', async () => (await import('./source.ts')).registerSource],
  ['opml', async () => (await import('./opml.ts')).registerOpml],
  ['export', async () => (await import('./export.ts')).registerExport],
  ['check-config', async () => (await import('./check-config.ts')).registerCheckConfig],
  ['doctor', async () => (await import('./doctor.ts')).registerDoctor],
  ['manifest', async () => (await import('./manifest.ts')).registerManifest],
  ['invite', async () => (await import('./invite.ts')).registerInvite],
  ['reanalyse', async () => (await import('./reanalyse.ts')).registerReanalyse],
  ['mcp', async () => (await import('./programs/mcp.ts')).registerMcp],
  ['token', async () => (await import('./programs/token.ts')).registerToken],
  ['setup', async () => (await import('./setup/setup.ts')).registerSetup],
  ['open', async () => (await import('./open.ts')).registerOpen],
  ['manage', async () => (await import('./upkeep/manage.ts')).registerManage],
  ['retention', async () => (await import('./upkeep/retention.ts')).registerRetention],
  ['forget', async () => (await import('./upkeep/forget.ts')).registerForget],
  ['move-store', async () => (await import('./upkeep/move-store.ts')).registerMoveStore],
  ['backup', backup],
  ['restore', backup],
  ['analyze', analyze],
]);

/** Adds to the program what a word needs: its verb alone, or all of them where it is no verb (help, a typing error). */
export async function registerFor(word: string, program: Command, terminal: Terminal): Promise<void> {
  (await (VERBS.get(word) ?? questions)())(program, terminal);
  if (program.commands.some((command) => command.name() === word)) return;
  for (const load of new Set(VERBS.values())) (await load())(program, terminal);
}
