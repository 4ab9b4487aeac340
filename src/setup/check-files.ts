/** Checks the quotations of draft files against the record, for the terminal. */

import { readFile } from 'node:fs/promises';
import { OPERATOR } from '../core/base/scope.ts';
import { unreadable } from '../core/base/unreadable.ts';
import type { DraftAnswer } from '../core/drafts/draft-format.ts';
import { kindOfFile } from '../core/drafts/draft-kind.ts';
import { sarifOf } from '../core/drafts/sarif.ts';
import { createCheckDraft } from '../core/programs/check-drafts.ts';
import type { ReadingApp } from '../reading-app.ts';
import { VERSION } from '../version.ts';
import { createAnalyst } from '../workers/index.ts';

/** @throws {UserError} when a file cannot be read. */
export async function checkFiles(
  { store, directory }: Pick<ReadingApp, 'store' | 'directory'>,
  paths: readonly string[],
): Promise<readonly DraftAnswer[]> {
  const reader = createAnalyst({ threads: 1 });
  try {
    const check = createCheckDraft({ reader, store, directory });
    const answers: DraftAnswer[] = [];
    for (const path of paths)
      answers.push(
        await check({ kind: kindOfFile(path) ?? 'text', bytes: await bytesOf(path) }, path, OPERATOR),
      );
    return answers;
  } finally {
    await reader.close();
  }
}

export const draftsAsSarif = (drafts: readonly DraftAnswer[]) => sarifOf(drafts, VERSION);

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
