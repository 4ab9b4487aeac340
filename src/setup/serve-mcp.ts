/** Serves the record to an assistant over standard input and output. */
import type { Readable, Writable } from 'node:stream';
import { loadMcpOverStdio } from '../api/index.ts';
import { UserError } from '../core/base/errors.ts';
import { scopeOf } from '../core/base/scope.ts';
import { createAskAsProgram, programCommands } from '../core/programs/ask-as-program.ts';
import type { ReadingApp } from '../reading-app.ts';
import { VERSION } from '../version.ts';

/** Least of all: what everybody may read, unless a workspace is named. */
export async function serveMcp(
  { commands, store, log }: Pick<ReadingApp, 'commands' | 'store' | 'log'>,
  workspace: string | null,
  streams: { readonly stdin: Readable; readonly stdout: Writable },
): Promise<void> {
  if (workspace !== null && (await store.workspaces.get(workspace)) === null)
    throw new UserError(
      `The bot is in no workspace ${workspace}.`,
      'Write it as platform:id, such as slack:T0123456.',
    );
  const serve = await loadMcpOverStdio();
  const tools = { commands: programCommands(commands), ask: createAskAsProgram(log), version: VERSION };
  const access = { token: { id: 'stdio', name: 'stdio', workspace }, scope: scopeOf(workspace) };
  await serve(tools, access, streams);
}
