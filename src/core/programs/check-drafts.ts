/** What checking a draft takes: a reader of documents, and the record that a scope sees. */
import type { Scope } from '../base/scope.ts';
import { checkQuotations, draftAnswerOf } from '../drafts/check-draft.ts';
import type { DraftAnswer } from '../drafts/draft-format.ts';
import type { DraftDocument } from '../drafts/draft-text.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import type { DraftReader, Store } from '../ports/ports.ts';

export interface DraftDeps {
  readonly reader: DraftReader;
  readonly store: Store;
  readonly directory: Pick<NameDirectory, 'nameIndex'>;
}

/** @throws {UserError} when the draft cannot be read or is too long. */
export type CheckDraft = (document: DraftDocument, file: string, scope: Scope) => Promise<DraftAnswer>;

export function createCheckDraft({ reader, store, directory }: DraftDeps): CheckDraft {
  return async (document, file, scope) => {
    const [draft, people, outlets] = await Promise.all([
      reader.draft(document),
      directory.nameIndex(scope, 'speakers'),
      directory.nameIndex(scope, 'outlets'),
    ]);
    const judged = await checkQuotations(draft, { stores: store, scope, people, outlets });
    return draftAnswerOf(file, draft, judged);
  };
}
